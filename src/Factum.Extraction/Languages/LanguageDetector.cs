using System.Threading;

namespace Factum.Extraction.Languages;

/// <summary>Tells which language a document is written in.</summary>
internal static class LanguageDetector
{
    /// <summary>The pack of the language that most of <paramref name="text"/> is written in.</summary>
    public static LanguagePack Detect(string text, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        int accents = 0;
        for (int i = 0; i < text.Length && i < 4096; i++) if (text[i] is 'é' or 'è' or 'à') accents++;
        return accents * 200 > System.Math.Min(text.Length, 4096) ? LanguagePacks.All[1] : LanguagePacks.All[0];
    }
}

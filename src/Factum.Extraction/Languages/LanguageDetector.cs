using System.Threading;
using Factum.Extraction.Text;

namespace Factum.Extraction.Languages;

/// <summary>Tells which language a document is written in.</summary>
internal static class LanguageDetector
{
    private const int Windows = 16;
    private const int WindowLength = 1024;

    // Names cross languages, so words in lower case decide wherever there are enough of them.
    private const int EnoughPlainLetters = 6;

    /// <summary>The pack of the language that most of <paramref name="text"/> is written in; the first pack where it holds no word.</summary>
    public static LanguagePack Detect(string text, CancellationToken cancellation)
    {
        int count = LanguagePacks.Sources.Length;
        int[] plain = new int[count], capitalised = new int[count];
        int plainLetters = 0, windows = text.Length <= Windows * WindowLength ? 1 : Windows;
        for (int window = 0; window < windows; window++)
        {
            cancellation.ThrowIfCancellationRequested();
            int start = (int)((long)text.Length * window / windows), end = windows == 1 ? text.Length : start + WindowLength;
            plainLetters += Weigh(text, start, end, plain, capitalised);
        }

        int best = 0;
        bool enough = plainLetters >= EnoughPlainLetters;
        for (int i = 1; i < count; i++)
            if (Cost(i) < Cost(best)) best = i;
        return LanguagePacks.Sources[best].Pack;

        int Cost(int language) => (plain[language] * 4) + (capitalised[language] * (enough ? 0 : 1));
    }

    /// <summary>Adds the cost of the words in a stretch for each language, apart for words with a capital; returns the letters of the others.</summary>
    private static int Weigh(string text, int start, int end, int[] plain, int[] capitalised)
    {
        int letters = 0;
        for (int at = start; at < end;)
        {
            if (CharacterKinds.Of(text[at]) != CharacterKind.Letter)
            {
                at++;
                continue;
            }

            int word = at;
            while (at < end && CharacterKinds.Of(text[at]) == CharacterKind.Letter) at++;
            if (at < end && CharacterKinds.IsApostrophe(text[at])) at++;
            bool capital = CharacterKinds.IsUpper(text[word]);
            if (!capital) letters += at - word;
            int[] costs = capital ? capitalised : plain;
            for (int i = 0; i < costs.Length; i++) costs[i] += LanguagePacks.Sources[i].Profile.Cost(text, word, at);
        }

        return letters;
    }
}

using System;
using System.Collections.Generic;
using Factum.Extraction.Languages.English;
using Factum.Extraction.Languages.French;

namespace Factum.Extraction.Languages;

/// <summary>The languages that the engine reads.</summary>
internal static class LanguagePacks
{
    /// <summary>All languages; the first is the fallback where detection finds nothing.</summary>
    public static readonly LanguageSource[] Sources = [new("en", ["the"], static () => EnglishPack.Instance), new("fr", ["le", "la", "les", "l"], static () => FrenchPack.Instance)];

    /// <summary>All packs, opened.</summary>
    public static IReadOnlyList<LanguagePack> All => Array.ConvertAll(Sources, static source => source.Pack);

    /// <summary>The pack of a BCP 47 tag by its primary language (<c>fr-CA</c> reads as <c>fr</c>), or <see langword="null"/>.</summary>
    public static LanguagePack? Find(string tag)
    {
        int dash = tag.IndexOfAny(['-', '_']);
        string primary = dash < 0 ? tag : tag.Substring(0, dash);
        foreach (LanguageSource source in Sources)
            if (string.Equals(source.Code, primary, StringComparison.OrdinalIgnoreCase)) return source.Pack;
        return null;
    }

    /// <summary>Has what the first document in a language will need made ready on another thread.</summary>
    public static void Prepare(LanguagePack language)
    {
        foreach (LanguageSource source in Sources)
            if (source.Code == language.Code) source.Prepare();
    }
}

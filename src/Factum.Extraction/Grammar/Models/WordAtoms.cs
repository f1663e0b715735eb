namespace Factum.Extraction.Grammar.Models;

/// <summary>What features say of a word by its spelling alone.</summary>
internal struct WordAtoms
{
    /// <summary>Longest suffix and prefix that have atoms of their own.</summary>
    public const int Affixes = 5;

    /// <summary>The form as written, digits made alike.</summary>
    public ulong Form;

    /// <summary>The form in lower case, digits made alike, typographic apostrophe made straight.</summary>
    public ulong Lower;

    /// <summary>The last characters of the lower-case form.</summary>
    public ulong Suffix1, Suffix2, Suffix3, Suffix4, Suffix5;

    /// <summary>The first characters of the lower-case form.</summary>
    public ulong Prefix1, Prefix2, Prefix3, Prefix4;

    /// <summary>Kinds of characters: capitals, digits, hyphens, punctuation.</summary>
    public ulong Shape;

    /// <summary>The atoms of a form.</summary>
    public static WordAtoms Of(string form)
    {
        WordAtoms atoms = default;
        int length = form.Length;
        ulong exact = 0, lower = 0;
        int upper = 0, lowerCase = 0, digits = 0, others = 0, hyphens = 0, points = 0;
        for (int i = 0; i < length; i++)
        {
            char c = Fold(form[i]);
            char small = Lowered(c);
            if (c == '0') digits++;
            else if (small != c) upper++;
            else if (c == '-') hyphens++;
            else if (c == '.') points++;
            else if (char.IsLetter(c)) lowerCase++;
            else others++;
            exact = FeatureHash.Step(exact, c);
            lower = FeatureHash.Step(lower, small);
            if (i == 0) atoms.Prefix1 = FeatureHash.Finish(lower);
            else if (i == 1) atoms.Prefix2 = FeatureHash.Finish(lower);
            else if (i == 2) atoms.Prefix3 = FeatureHash.Finish(lower);
            else if (i == 3) atoms.Prefix4 = FeatureHash.Finish(lower);
        }

        atoms.Form = FeatureHash.Finish(exact);
        atoms.Lower = FeatureHash.Finish(lower);
        ulong suffix = 1;
        for (int i = 1; i <= Affixes; i++)
        {
            suffix = FeatureHash.Step(suffix, i <= length ? Lowered(Fold(form[length - i])) : '^');
            ulong atom = FeatureHash.Finish(suffix);
            switch (i)
            {
                case 1: atoms.Suffix1 = atom; break;
                case 2: atoms.Suffix2 = atom; break;
                case 3: atoms.Suffix3 = atom; break;
                case 4: atoms.Suffix4 = atom; break;
                default: atoms.Suffix5 = atom; break;
            }
        }

        bool initial = length > 0 && Lowered(form[0]) != form[0];
        int kind = (initial ? 1 : 0)
            | (upper > 1 && lowerCase == 0 ? 2 : 0)
            | (upper > (initial ? 1 : 0) && lowerCase > 0 ? 4 : 0)
            | (digits > 0 ? 8 : 0)
            | (hyphens > 0 ? 16 : 0)
            | (points > 0 ? 32 : 0)
            | (others > 0 ? 64 : 0)
            | (lowerCase > 0 ? 128 : 0)
            | (length == 1 ? 256 : 0);
        atoms.Shape = FeatureHash.Atom(kind);
        return atoms;
    }

    /// <summary>Invariant lower case.</summary>
    public static char Lowered(char c) => c < 128 ? (c is >= 'A' and <= 'Z' ? (char)(c | 32) : c) : char.ToLowerInvariant(c);

    /// <summary>Spellings that mean the same: digits, apostrophes.</summary>
    private static char Fold(char c) => c is >= '0' and <= '9' ? '0' : c is '\u2019' or '\u02BC' ? '\'' : c;
}

namespace Factum.Generator.Naming;

/// <summary>A few letters that stand for a text: the same for the same text, everywhere.</summary>
internal static class ContentHash
{
    private const string Digits = "0123456789abcdefghijklmnopqrstuvwxyz";

    /// <summary>A name with the letters that stand for what it is the name of.</summary>
    public static string Append(string name, params string[] content) => name + "_" + Of(string.Join("\n", content), content.Length > 1 ? 8 : 4);

    /// <summary>The letters for a text: FNV-1a over its UTF-16 code units, in base 36.</summary>
    public static string Of(string text, int length)
    {
        ulong hash = 14695981039346656037;
        foreach (char c in text)
        {
            unchecked
            {
                hash = (hash ^ (byte)c) * 1099511628211;
                hash = (hash ^ (byte)(c >> 8)) * 1099511628211;
            }
        }

        char[] letters = new char[length];
        for (int i = 0; i < length; i++, hash /= 36) letters[i] = Digits[(int)(hash % 36)];
        return new string(letters);
    }
}

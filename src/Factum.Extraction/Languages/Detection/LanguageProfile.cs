using System;
using System.IO;
using System.Reflection;

namespace Factum.Extraction.Languages.Detection;

/// <summary>How likely words and stretches of one to four letters are in a language: a byte a hash, the cost of meeting it.</summary>
internal sealed class LanguageProfile(string resource)
{
    /// <summary>Number of costs in a profile.</summary>
    public const int Size = 1 << 14;

    private const int LongestStretch = 4;
    private const int LongestWord = 24;
    private readonly Lazy<byte[]> costs = new(() => Load(resource));

    /// <summary>The cost of a word: the less like the language, the higher.</summary>
    public int Cost(string text, int start, int end)
    {
        byte[] table = costs.Value;
        int cost = 0;
        for (int feature = 0, count = FeatureCount(start, end); feature < count; feature++) cost += table[Feature(text, start, end, feature)];
        return cost;
    }

    /// <summary>Number of features of a word: itself, and each stretch of letters that ends at one of its places.</summary>
    public static int FeatureCount(int start, int end) => 1 + ((Math.Min(end - start, LongestWord) + 1) * LongestStretch);

    /// <summary>The slot of one of a word's features.</summary>
    public static int Feature(string text, int start, int end, int feature)
    {
        end = Math.Min(end, start + LongestWord);
        if (feature == 0) return Slot(text, start - 1, end + 1, start, end, 17);
        int last = start + ((feature - 1) / LongestStretch), length = 1 + ((feature - 1) % LongestStretch);
        return Slot(text, Math.Max(start - 1, last - length + 1), last + 1, start, end, (uint)length);
    }

    /// <summary>The hash of a stretch in lower case; outside the word stands its edge.</summary>
    private static int Slot(string text, int from, int to, int start, int end, uint kind)
    {
        uint hash = 2166136261 ^ (kind * 0x9E3779B1u);
        for (int i = from; i < to; i++)
        {
            char c = i < start || i >= end ? ' ' : char.ToLowerInvariant(text[i]);
            hash = (hash ^ c) * 16777619;
            hash ^= hash >> 13;
        }

        hash *= 0x7FEB352Du;
        return (int)(hash >> 18);
    }

    private static byte[] Load(string resource)
    {
        using Stream stream = typeof(LanguageProfile).GetTypeInfo().Assembly.GetManifestResourceStream(resource) ?? throw new InvalidDataException($"no profile {resource}");
        byte[] table = new byte[Size];
        for (int read = 0; read < Size;)
        {
            int count = stream.Read(table, read, Size - read);
            read += count > 0 ? count : throw new InvalidDataException("a language profile is cut off");
        }

        return table;
    }
}

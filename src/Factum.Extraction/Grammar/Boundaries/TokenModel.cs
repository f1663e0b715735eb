using System.IO;
using System.Reflection;

namespace Factum.Extraction.Grammar.Boundaries;

/// <summary>The learned part of a language's tokenization.</summary>
/// <param name="SentenceEnds">Whether a sentence ends between two tokens.</param>
/// <param name="Contractions">Whether a form that can be a contraction or a word of its own (<c>des</c>) is the contraction.</param>
/// <param name="Classes">Parts of speech of frequent forms, which the contractions' classifier looks at.</param>
internal sealed record TokenModel(BinaryClassifier SentenceEnds, BinaryClassifier Contractions, WordClasses Classes)
{
    /// <summary>Whether a sentence ends between two tokens.</summary>
    public readonly BinaryClassifier SentenceEnds = SentenceEnds;

    /// <summary>Whether a form that can be a contraction or a word of its own (<c>des</c>) is the contraction.</summary>
    public readonly BinaryClassifier Contractions = Contractions;

    /// <summary>Parts of speech of frequent forms, which the contractions' classifier looks at.</summary>
    public readonly WordClasses Classes = Classes;

    /// <summary>Weights of the classifier of sentence ends.</summary>
    public const int SentenceEndSize = 1 << 17;

    /// <summary>Weights of the classifier of contractions.</summary>
    public const int ContractionSize = 1 << 15;

    /// <summary>Reads the model embedded under a name.</summary>
    public static TokenModel FromResource(string name)
    {
        using Stream stream = typeof(TokenModel).GetTypeInfo().Assembly.GetManifestResourceStream(name) ?? throw new InvalidDataException($"no model {name}");
        return new TokenModel(ReadClassifier(stream, SentenceEndSize), ReadClassifier(stream, ContractionSize), ReadClasses(stream));
    }

    private static BinaryClassifier ReadClassifier(Stream stream, int size)
    {
        sbyte[] weights = new sbyte[size];
        System.Buffer.BlockCopy(ReadBytes(stream, size), 0, weights, 0, size);
        return new BinaryClassifier(weights);
    }

    /// <summary>The classes at the end of the model, which a language without ambiguous contractions leaves out.</summary>
    private static WordClasses ReadClasses(Stream stream)
    {
        if (stream.Position == stream.Length) return new WordClasses([]);
        ushort[] slots = new ushort[WordClasses.Size];
        System.Buffer.BlockCopy(ReadBytes(stream, WordClasses.Size * 2), 0, slots, 0, WordClasses.Size * 2);
        return new WordClasses(slots);
    }

    private static byte[] ReadBytes(Stream stream, int length)
    {
        byte[] bytes = new byte[length];
        for (int read = 0; read < length;)
        {
            int count = stream.Read(bytes, read, length - read);
            read += count > 0 ? count : throw new InvalidDataException("a token model is cut off");
        }

        return bytes;
    }
}

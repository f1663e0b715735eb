using System.IO;
using System.Reflection;

namespace Factum.Extraction.Grammar.Boundaries;

/// <summary>The learned part of a language's tokenization.</summary>
/// <param name="SentenceEnds">Whether a sentence ends between two tokens.</param>
/// <param name="Contractions">Whether a form that can be a contraction or a word of its own (<c>des</c>) is the contraction.</param>
internal sealed record TokenModel(BinaryClassifier SentenceEnds, BinaryClassifier Contractions)
{
    /// <summary>Weights of each classifier.</summary>
    public const int Size = 1 << 15;

    /// <summary>Reads the model embedded under a name.</summary>
    public static TokenModel FromResource(string name)
    {
        using Stream stream = typeof(TokenModel).GetTypeInfo().Assembly.GetManifestResourceStream(name) ?? throw new InvalidDataException($"no model {name}");
        return new TokenModel(ReadClassifier(stream), ReadClassifier(stream));
    }

    private static BinaryClassifier ReadClassifier(Stream stream)
    {
        byte[] bytes = new byte[Size];
        for (int read = 0; read < Size;)
        {
            int count = stream.Read(bytes, read, Size - read);
            read += count > 0 ? count : throw new InvalidDataException("a token model is cut off");
        }

        sbyte[] weights = new sbyte[Size];
        System.Buffer.BlockCopy(bytes, 0, weights, 0, Size);
        return new BinaryClassifier(weights);
    }
}

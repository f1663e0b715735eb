using System;
using System.IO;
using System.Text;

namespace Factum.Tool;

/// <summary>Reads documents from files and from standard input.</summary>
internal static class DocumentFile
{
    /// <summary>The name that stands for standard input.</summary>
    public const string StandardInput = "-";

    /// <summary>The decoded text without its byte order mark.</summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    /// <exception cref="InvalidDataException">The bytes are not text in UTF-8, or in UTF-16 or UTF-32 with a byte order mark.</exception>
    public static string Read(string path)
    {
        byte[] bytes = path == StandardInput ? ReadStandardInput() : File.ReadAllBytes(path);
        try
        {
            using StreamReader reader = new(new MemoryStream(bytes), new UTF8Encoding(false, throwOnInvalidBytes: true), detectEncodingFromByteOrderMarks: true);
            string text = reader.ReadToEnd();
            return text.Contains('\0') ? throw new InvalidDataException("not text: it holds a NUL character") : text;
        }
        catch (DecoderFallbackException e)
        {
            throw new InvalidDataException($"not UTF-8 text: invalid byte at offset {e.Index}", e);
        }
    }

    private static byte[] ReadStandardInput()
    {
        using Stream input = Console.OpenStandardInput();
        using MemoryStream all = new();
        input.CopyTo(all);
        return all.ToArray();
    }
}

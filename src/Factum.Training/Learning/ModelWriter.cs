using System.Collections.Generic;
using System.IO;
using System.Text;
using Factum.Extraction.Grammar.Models;

namespace Factum.Training.Learning;

/// <summary>Writes a model file: named sections that <see cref="ModelFile"/> reads where they lie.</summary>
internal sealed class ModelWriter
{
    private readonly List<(string Name, byte[] Bytes)> sections = [];

    /// <summary>Adds a section.</summary>
    public void Add(string name, byte[] bytes) => sections.Add((name, bytes));

    /// <summary>Adds a section of strings, one a line.</summary>
    public void Add(string name, IEnumerable<string> lines) => Add(name, Encoding.UTF8.GetBytes(string.Join('\n', lines)));

    /// <summary>Sizes of the sections.</summary>
    public IEnumerable<(string Name, int Size)> Sizes
    {
        get
        {
            foreach ((string name, byte[] bytes) in sections) yield return (name, bytes.Length);
        }
    }

    /// <summary>The file's bytes.</summary>
    public byte[] ToBytes()
    {
        using MemoryStream file = new();
        using BinaryWriter writer = new(file);
        writer.Write(ModelFile.Magic);
        writer.Write(sections.Count);
        int offset = Aligned(8 + (sections.Count * (ModelFile.NameLength + 8)));
        foreach ((string name, byte[] bytes) in sections)
        {
            byte[] padded = new byte[ModelFile.NameLength];
            Encoding.ASCII.GetBytes(name).CopyTo(padded, 0);
            writer.Write(padded);
            writer.Write(offset);
            writer.Write(bytes.Length);
            offset = Aligned(offset + bytes.Length);
        }

        foreach ((_, byte[] bytes) in sections)
        {
            while (file.Length != Aligned((int)file.Length)) writer.Write((byte)0);
            writer.Write(bytes);
        }

        return file.ToArray();
    }

    private static int Aligned(int offset) => (offset + 15) & ~15;
}

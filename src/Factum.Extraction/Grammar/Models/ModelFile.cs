using System;
using System.IO;
using System.Runtime.InteropServices;
using System.Text;
using Factum.Extraction.Resources;

namespace Factum.Extraction.Grammar.Models;

/// <summary>A model as it lies in memory: named sections behind a small directory. Nothing is parsed or copied where the resource is already mapped.</summary>
internal sealed unsafe class ModelFile
{
    /// <summary>First four bytes of every model.</summary>
    public const uint Magic = 0x314D4746;

    /// <summary>Bytes of a section's name in the directory.</summary>
    public const int NameLength = 16;

    private readonly byte* start;
    private readonly int length;

    private ModelFile(byte* start, int length)
    {
        this.start = start;
        this.length = length;
        if (length < 8 || *(uint*)start != Magic) throw new InvalidDataException("not a Factum model");
    }

    /// <summary>Number of bytes.</summary>
    public int Length => length;

    /// <summary>The model embedded in this assembly under a name.</summary>
    public static ModelFile FromResource(string name)
    {
        byte* start = EmbeddedMemory.Of(name, out int length);
        return new ModelFile(start, length);
    }

    /// <summary>The model that a stream holds, copied to memory that lives as long as the process.</summary>
    public static ModelFile FromStream(Stream stream)
    {
        using MemoryStream copy = new();
        stream.CopyTo(copy);
        return new ModelFile(EmbeddedMemory.CopyOf(copy.ToArray()), (int)copy.Length);
    }

    /// <summary>A section by its name.</summary>
    public ModelSection Section(string name) =>
        Optional(name) is { Length: > 0 } section ? section : throw new InvalidDataException($"the model has no section {name}");

    /// <summary>A section that a model may do without; of no length where it does.</summary>
    public ModelSection Optional(string name)
    {
        int count = *(int*)(start + 4);
        byte* entry = start + 8;
        for (int i = 0; i < count; i++, entry += NameLength + 8)
        {
            int at = 0;
            while (at < name.Length && at < NameLength && entry[at] == name[at]) at++;
            if (at < name.Length || (at < NameLength && entry[at] != 0)) continue;
            int offset = *(int*)(entry + NameLength), size = *(int*)(entry + NameLength + 4);
            if (offset < 0 || size < 0 || offset > length - size) throw new InvalidDataException($"model section {name} is cut off");
            return new ModelSection(start + offset, size);
        }

        return default;
    }

    /// <summary>The strings of a section, written one a line.</summary>
    public string[] Strings(string name)
    {
        ModelSection section = Section(name);
        byte[] bytes = new byte[section.Length];
        Marshal.Copy((IntPtr)section.Start, bytes, 0, bytes.Length);
        return Encoding.UTF8.GetString(bytes).Split('\n');
    }
}

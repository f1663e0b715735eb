using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Factum.Extraction.Mentions;

namespace Factum.Training.Names;

/// <summary>Lists of names to the compact table that Factum.Extraction embeds.</summary>
internal sealed class GazetteerCompiler
{
    private readonly SortedDictionary<ulong, NameClass> entries = [];

    /// <summary>Adds every phrase of a list under a class; <c>#</c> starts a comment line, <c>;</c> and line ends separate, <c>[Class]</c> changes the class.</summary>
    public GazetteerCompiler AddList(string path, NameClass initial)
    {
        NameClass current = initial;
        foreach (string line in File.ReadLines(path))
        {
            if (line.StartsWith('#')) continue;
            if (line.StartsWith('[')) { current = Enum.Parse<NameClass>(line.Trim('[', ']', ' ')); continue; }
            foreach (string phrase in line.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)) Add(phrase, current);
        }

        return this;
    }

    /// <summary>Adds a phrase.</summary>
    public void Add(string phrase, NameClass classes)
    {
        ulong hash = NameHash.Of(phrase);
        entries[hash] = entries.GetValueOrDefault(hash) | classes;
    }

    /// <summary>The table.</summary>
    public byte[] Compile()
    {
        int slots = 1024;
        while (slots * 4 < entries.Count * 5) slots *= 2;
        byte[] table = new byte[4 + (slots * Gazetteer.SlotBytes)];
        BitConverter.TryWriteBytes(table, slots);
        foreach ((ulong phrase, NameClass classes) in entries)
        {
            ulong hash = NameHash.Finish(phrase);
            int slot = Gazetteer.Slot(hash, slots - 1);
            while (table[4 + (slot * Gazetteer.SlotBytes)] != 0 || table[5 + (slot * Gazetteer.SlotBytes)] != 0) slot = (slot + 1) & (slots - 1);
            int at = 4 + (slot * Gazetteer.SlotBytes), fingerprint = Gazetteer.Fingerprint(hash);
            table[at] = (byte)fingerprint;
            table[at + 1] = (byte)(fingerprint >> 8);
            table[at + 2] = (byte)classes;
            table[at + 3] = (byte)((int)classes >> 8);
            table[at + 4] = (byte)((int)classes >> 16);
        }

        return table;
    }

    /// <summary>The table of names that every language reads.</summary>
    public static byte[] World(string lists)
    {
        GazetteerCompiler compiler = new();
        (string File, NameClass Class)[] sources =
        [
            ("given-names.txt", NameClass.GivenName), ("surnames.txt", NameClass.Surname), ("cities.txt", NameClass.City), ("towns.txt", NameClass.Town),
            ("countries.txt", NameClass.Country), ("french-departments.txt", NameClass.Place), ("places.txt", NameClass.Place),
            ("organizations.txt", NameClass.Organization), ("media.txt", NameClass.Media), ("products.txt", NameClass.Product), ("events.txt", NameClass.Event), ("people.txt", NameClass.Person),
        ];
        foreach ((string file, NameClass kind) in sources) compiler.AddList(Path.Combine(lists, file), kind);
        return compiler.Compile();
    }

    /// <summary>The table of a language: the words that tell kinds, and the words that treebanks write in lower case.</summary>
    public static byte[] Language(string lists, string code, IEnumerable<string> commonWords)
    {
        GazetteerCompiler compiler = new();
        compiler.AddList(Path.Combine(lists, "cues." + code + ".txt"), NameClass.None);
        foreach (string word in commonWords.Distinct().Order(StringComparer.Ordinal)) compiler.Add(word, NameClass.CommonWord);
        return compiler.Compile();
    }
}

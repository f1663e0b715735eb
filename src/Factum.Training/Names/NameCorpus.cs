using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace Factum.Training.Names;

/// <summary>The project's own annotated sentences of a language: every file of <c>corpora</c> that bears its code.</summary>
internal sealed class NameCorpus(string project, string language)
{
    private const int Copies = 12;

    /// <summary>Which sentences to read.</summary>
    internal enum Part
    {
        /// <summary>All.</summary>
        All,

        /// <summary>All but every tenth.</summary>
        Training,

        /// <summary>Every tenth.</summary>
        HeldOut,
    }

    /// <summary>Reads a part.</summary>
    public IEnumerable<NameExample> Read(Part part)
    {
        string corpora = Path.Combine(project, "corpora");
        int seed = 1;
        foreach (string file in Directory.GetFiles(corpora, "*." + language + ".txt").Order(StringComparer.Ordinal))
        {
            NameFillers fillers = new(Path.Combine(project, "gazetteers"), language, part == Part.HeldOut ? seed + 1000 : seed);
            seed++;
            foreach ((int line, NameExample example) in AnnotatedSentences.Read(file, language, fillers, part == Part.HeldOut ? 1 : Copies))
            {
                bool heldOut = line % 10 == 0;
                if (part == Part.All || heldOut == (part == Part.HeldOut)) yield return example;
            }
        }
    }
}

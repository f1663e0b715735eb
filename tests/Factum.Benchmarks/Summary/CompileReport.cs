using System;
using System.IO;
using System.Linq;
using Factum.Benchmarks.Emission;
using Factum.Extraction.Corpora;
using Factum.Generator.Emission;
using Factum.Generator.Wording;

namespace Factum.Benchmarks.Summary;

/// <summary>What generated facts cost the consumer's compiler beside as many plain static properties, both compiled in turns.</summary>
internal static class CompileReport
{
    /// <summary>Prints a line a corpus.</summary>
    public static void Write(TextWriter output, int facts, int rounds)
    {
        (string Name, string[] Files)[] all =
        [
            ("plain static properties", [GeneratedCorpora.PlainProperties(facts)]),
            ("facts of one kind", Emit(GeneratedCorpora.Meetings(facts))),
            ("facts of four kinds, with a sum in each fourth", Emit(GeneratedCorpora.Mixed(facts))),
        ];
        double[] first = new double[all.Length], best = new double[all.Length];
        for (int round = 0; round < rounds; round++)
        {
            for (int i = 0; i < all.Length; i++)
            {
                GC.Collect();
                TimeSpan start = Environment.CpuUsage.TotalTime;
                EmissionBenchmark.Compile(all[i].Files);
                double milliseconds = (Environment.CpuUsage.TotalTime - start).TotalMilliseconds;
                if (round == 0) first[i] = best[i] = milliseconds;
                else best[i] = Math.Min(best[i], milliseconds);
            }
        }

        output.WriteLine(FormattableString.Invariant($"compiling {facts}, processor time, first and best of {rounds} in turns"));
        for (int i = 0; i < all.Length; i++)
            output.WriteLine(FormattableString.Invariant($"  {all[i].Name,-48}{first[i],8:F0} ms{best[i],8:F0} ms{best[i] / best[0],7:F2} x plain{all[i].Files.Sum(file => (double)file.Length) / 1e6,8:F1} MB of C#"));
    }

    private static string[] Emit(Corpus corpus) => SourceEmitter.Emit(CorpusWording.Of(corpus), new EmitOptions("Newsroom", "Facts")).Select(file => file.Source).ToArray();
}

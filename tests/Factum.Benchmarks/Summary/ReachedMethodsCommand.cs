using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Diagnostics.Tracing;
using System.IO;
using System.Linq;
using System.Threading;
using Factum.Extraction.Facts;
using Factum.Extraction.Grammar;
using Factum.Extraction.Languages;
using Factum.Extraction.Mentions;
using Factum.Extraction.Quantities;
using Factum.Extraction.Startup;
using Factum.Extraction.Text;

namespace Factum.Benchmarks.Summary;

/// <summary>
/// Writes which methods documents reach behind the grammar, <c>ReachedMethods.cs</c>: <c>reach FILE fr=DIRECTORY en=DIRECTORY ...</c>. Each text of the directories is the first of a process of its own, since a
/// method is compiled once.
/// </summary>
internal static class ReachedMethodsCommand
{
    /// <summary>The part of a language's documents that have to reach a method.</summary>
    private const double Most = 0.7;

    /// <summary>Methods of fewer bytes take as long to be found as to be compiled.</summary>
    private const int Shortest = 12;

    private const string Root = "Factum.Extraction.";

    private static readonly string[] Stages = ["quantities", "entities", "facts"];

    /// <summary>Writes the file from the texts of directories.</summary>
    public static void Write(string file, string[] texts)
    {
        List<(string Language, Dictionary<(string Type, string Method), (int Stage, double Place)> Reached)> documents = [];
        foreach (string argument in texts)
        {
            string language = argument[..argument.IndexOf('=')];
            foreach (string text in Directory.GetFiles(argument[(language.Length + 1)..], "*.txt").Order(StringComparer.Ordinal)) documents.Add((language, Run(language, text)));
        }

        string[] languages = documents.Select(document => document.Language).Distinct().Order(StringComparer.Ordinal).ToArray();
        Dictionary<string, int> counts = languages.ToDictionary(language => language, language => documents.Count(document => document.Language == language));
        List<(int Stage, double Place, string Type, string Name)> methods = [];
        foreach (var uses in documents.SelectMany(document => document.Reached.Select(use => (document.Language, use.Key, use.Value))).GroupBy(use => use.Key))
        {
            string[] reaching = languages.Where(language => uses.Count(use => use.Language == language) >= Most * counts[language]).ToArray();
            if (reaching.Length == 0) continue;
            (int stage, double place) = uses.Select(use => use.Value).Order().ElementAt(uses.Count() / 2);

            // What quantities reach at once, the document's thread is about to compile for itself.
            if (stage == 0 && place < 0.6) continue;
            foreach (string name in reaching.Length == languages.Length ? [uses.Key.Method] : reaching.Select(language => language + ":" + uses.Key.Method)) methods.Add((stage, place, uses.Key.Type, name));
        }

        // The second thread comes towards the document's: it starts with what a stage reaches last.
        ILookup<int, string> lines = methods.GroupBy(method => (method.Stage, method.Type))
            .OrderByDescending(type => type.Select(method => method.Place).Order().ElementAt(type.Count() / 2)).ThenBy(type => type.Key.Type, StringComparer.Ordinal)
            .ToLookup(type => type.Key.Stage, type => $"        reached(typeof({type.Key.Type}), \"{string.Join(" ", type.OrderByDescending(method => method.Place).ThenBy(method => method.Name, StringComparer.Ordinal).Select(method => method.Name))}\");\n");
        string source = File.ReadAllText(file).ReplaceLineEndings("\n");
        IEnumerable<string> written = Stages.Select((stage, i) => $"    /// <summary>What the stage of {stage} reaches.</summary>\n    public static void Of{char.ToUpperInvariant(stage[0])}{stage[1..]}(Reached reached)\n    {{\n{string.Concat(lines[i])}    }}\n");
        File.WriteAllText(file, source[..(source.IndexOf("\n{\n", StringComparison.Ordinal) + 3)] + string.Join("\n", written) + "}\n");
    }

    /// <summary>Lists the methods that one text reaches in this process, stage by stage.</summary>
    public static void List(TextWriter output, string language, string file)
    {
        string text = File.ReadAllText(file);
        LanguagePack pack = LanguagePacks.Find(language)!;
        Preparation.OpenLexicons(pack);
        ParsedDocument parsed = GrammarReader.Read(text, pack, CancellationToken.None);
        using CompiledMethods compiled = new();
        DocumentQuantities quantities = QuantityReader.Read(parsed, pack, null, CancellationToken.None);
        compiled.End(Stages[0]);
        DocumentEntities entities = EntityReader.Read(parsed, quantities, pack, CancellationToken.None);
        compiled.End(Stages[1]);
        FactReader.Read(parsed, quantities.Outside(entities.Boilerplate), entities, pack, new LineMap(text), CancellationToken.None);
        compiled.End(Stages[2]);
        foreach ((string stage, string type, string method) in compiled.Listed) output.WriteLine($"{stage} {type} {method}");
    }

    private static Dictionary<(string Type, string Method), (int Stage, double Place)> Run(string language, string text)
    {
        ProcessStartInfo start = new(Environment.ProcessPath!) { RedirectStandardOutput = true };
        if (Path.GetFileNameWithoutExtension(start.FileName) == "dotnet") start.ArgumentList.Add(typeof(FirstRun).Assembly.Location);
        foreach (string argument in new[] { "reached", language, text }) start.ArgumentList.Add(argument);
        start.Environment["DOTNET_TieredPGO"] = "0";
        using Process process = Process.Start(start)!;
        string[][] lines = process.StandardOutput.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(' ')).ToArray();
        process.WaitForExit();
        Dictionary<(string, string), (int, double)> reached = [];
        for (int stage = 0; stage < Stages.Length; stage++)
        {
            string[][] ofStage = lines.Where(line => line[0] == Stages[stage]).ToArray();
            for (int i = 0; i < ofStage.Length; i++) reached.TryAdd((ofStage[i][1], ofStage[i][2]), (stage, (double)i / ofStage.Length));
        }

        return reached;
    }

    /// <summary>Listens to what is compiled on the thread that it is made on.</summary>
    private sealed class CompiledMethods : EventListener
    {
        private const EventKeywords Compiling = (EventKeywords)0x10;
        private readonly List<(DateTime Time, string Type, string Method)> compiled = [];
        private readonly List<(DateTime Time, string Stage)> ends = [];

        /// <summary>The methods with the stage that compiled them.</summary>
        public IEnumerable<(string Stage, string Type, string Method)> Listed
        {
            get
            {
                // Events arrive a while after they happen.
                Thread.Sleep(500);
                lock (compiled) return compiled.Where(one => one.Time <= ends[^1].Time).OrderBy(one => one.Time).Select(one => (ends.First(end => end.Time >= one.Time).Stage, one.Type, one.Method)).ToArray();
            }
        }

        /// <summary>Ends a stage.</summary>
        public void End(string stage) => ends.Add((DateTime.UtcNow, stage));

        protected override void OnEventSourceCreated(EventSource eventSource)
        {
            if (eventSource.Name == "Microsoft-Windows-DotNETRuntime") EnableEvents(eventSource, EventLevel.Verbose, Compiling);
        }

        protected override void OnEventWritten(EventWrittenEventArgs eventData)
        {
            if (eventData.EventName is not { } name || !name.StartsWith("MethodJittingStarted", StringComparison.Ordinal)) return;
            string type = (string)eventData.Payload![4]!, method = (string)eventData.Payload[5]!;

            // Nested classes, closures and instantiations take longer to be found than to be compiled.
            if (!type.StartsWith(Root, StringComparison.Ordinal) || type.IndexOfAny(['+', '`', '[']) >= 0 || method.IndexOfAny(['<', ' ']) >= 0 || method == ".cctor") return;
            if ((uint)eventData.Payload[3]! < Shortest) return;
            lock (compiled) compiled.Add((eventData.TimeStamp, type[Root.Length..], method));
        }
    }
}

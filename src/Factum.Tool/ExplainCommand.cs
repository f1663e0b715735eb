using System;
using System.Collections.Generic;
using System.CommandLine;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Threading;
using Factum.Extraction;
using Factum.Extraction.Documents;
using Factum.Extraction.Facts;
using Factum.Extraction.Facts.Frames;
using Factum.Extraction.Grammar;
using Factum.Extraction.Mentions;
using Factum.Extraction.Text;

namespace Factum.Tool;

/// <summary><c>factum explain</c>: why a line states the facts that it states, and why not others.</summary>
internal static class ExplainCommand
{
    /// <summary>The command.</summary>
    public static Command Create()
    {
        Argument<string> place = new("FILE:LINE") { Description = "The line to explain, counted from 1; without a line, the whole document." };
        Option<string?> language = new("--language") { Description = "Language of the document; detected when not given." };
        language.AcceptOnlyFromAmong("fr", "en");
        Command command = new("explain", "Prints words, trees, mentions and the expressions that were tried on a line, with what each lacked.") { language, place };
        command.SetAction((parsed, cancellation) => System.Threading.Tasks.Task.FromResult(Run(parsed.GetRequiredValue(place), parsed.GetValue(language), Console.Out, cancellation)));
        return command;
    }

    /// <summary>Explains a place; gives the exit code.</summary>
    public static int Run(string place, string? language, TextWriter output, CancellationToken cancellation)
    {
        (string file, int? line) = Split(place);
        string text;
        try
        {
            text = DocumentFile.Read(file);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            Console.Error.WriteLine($"factum: {file}: {e.Message}");
            return 1;
        }

        DocumentReading reading = FactExtractor.ReadDocument(new DocumentSource(file, text) { Language = language }, cancellation);
        List<MatchAttempt> attempts = [];
        FactGrammar grammar = reading.Language.Facts;
        DocumentFacts facts = FactReader.Read(reading.Parsed, reading.Quantities, reading.Entities, grammar, grammar.Index, reading.Locator, attempts, cancellation);
        bool any = false;
        for (int i = 0; i < reading.Parsed.Sentences.Count; i++)
        {
            TextRange range = reading.Text.InDocument(reading.Parsed.Sentences[i].Range);
            if (line is int wanted && (reading.Lines.Line(range.Start) > wanted || reading.Lines.Line(Math.Max(range.Start, range.End - 1)) < wanted)) continue;
            any = true;
            Explain(reading, i, attempts, facts, output);
        }

        if (any) return 0;
        Console.Error.WriteLine($"factum: {place}: no sentence there");
        return 1;
    }

    private static (string File, int? Line) Split(string place)
    {
        int colon = place.LastIndexOf(':');
        return colon > 0 && int.TryParse(place[(colon + 1)..], NumberStyles.None, CultureInfo.InvariantCulture, out int line) ? (place[..colon], line) : (place, null);
    }

    private static void Explain(DocumentReading reading, int index, List<MatchAttempt> attempts, DocumentFacts facts, TextWriter output)
    {
        Sentence sentence = reading.Parsed.Sentences[index];
        string text = reading.Text.Text;
        TextRange place = reading.Text.InDocument(sentence.Range);
        output.WriteLine($"line {reading.Lines.Line(place.Start)}: {OneLine(sentence.Range.Of(text))}");
        output.WriteLine("  words");
        for (int word = 0; word < sentence.Count; word++)
        {
            string head = sentence[word].Head < 0 ? "" : $" of {sentence[word].Head + 1} {sentence[sentence[word].Head].Form}";
            output.WriteLine($"    {word + 1,3} {sentence[word].Form,-20} {sentence[word].Lemma,-18} {sentence[word].Upos.ToString().ToUpperInvariant(),-6} {sentence[word].Relation.Name()}{head}");
        }

        Print(output, "  mentions", reading.Entities.Mentions.Where(mention => mention.Sentence == index)
            .Select(mention => $"\"{OneLine(mention.Range.Of(text))}\" {Lower(mention.Form)}: {Describe(reading, mention)}"));
        Print(output, "  amounts", reading.Quantities.Amounts.Where(amount => sentence.Range.Contains(amount.Range))
            .Select(amount => $"\"{OneLine(amount.Range.Of(text))}\" {amount.Value.ToString(CultureInfo.InvariantCulture)} {amount.Currency} {Lower(amount.Bound)}"));
        Print(output, "  times", reading.Quantities.Times.Where(time => sentence.Range.Contains(time.Range)).Select(time => $"\"{OneLine(time.Range.Of(text))}\" {time.Type.ToString().ToUpperInvariant()} {time.Value}"));
        Print(output, "  tried", attempts.Where(attempt => attempt.Sentence == index)
            .Select(attempt => $"{sentence[attempt.Word].Form}: {attempt.Kind} by \"{Expression(attempt.Unit)}\": {attempt.Outcome}").Distinct());
        Print(output, "  facts", facts.Facts.Where(fact => fact.Evidence.Any(evidence => place.Contains(evidence.Range))).Select(Describe));
        output.WriteLine();
    }

    private static void Print(TextWriter output, string title, IEnumerable<string> lines)
    {
        output.WriteLine(title);
        foreach (string line in lines) output.WriteLine("    " + line);
    }

    private static string Describe(DocumentReading reading, Mention mention) => $"{reading.Entities.Entities[mention.Entity].Name} ({Lower(reading.Entities.Entities[mention.Entity].Kind)})";

    private static string Describe(ExtractedFact fact)
    {
        string arguments = string.Join(", ", fact.Arguments.Select(argument => $"{argument.Role}=\"{OneLine(argument.Filler.Text)}\""));
        string source = fact.Source is null ? "" : $", says \"{OneLine(fact.Source.Text)}\"";
        return $"{fact.Kind} ({Lower(fact.Polarity)}, {Lower(fact.Certainty)}{source}): {arguments}; by \"{fact.Evidence[0].Trigger}\"";
    }

    private static string Expression(LexicalUnit unit) => (unit.Reflexive ? "se " : "") + string.Join(" ", unit.Companions.Prepend(unit.Lemma));

    private static string Lower(Enum value)
    {
        string name = value.ToString();
        return char.ToLowerInvariant(name[0]) + name[1..];
    }

    private static string OneLine(string text) => text.Replace('\n', ' ').Replace('\r', ' ');
}

using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json;
using System.Threading;
using Factum.Extraction.Grammar;
using Factum.Extraction.Languages;
using Factum.Extraction.Mentions;
using Factum.Extraction.Mentions.Coreference;

namespace Factum.Training.Evaluation.Coreference;

/// <summary>Measures coreference on sets of clusters (<c>coref_*.jsonl</c>) and of ambiguous pronouns (<c>gap_*.jsonl</c>).</summary>
internal static class CoreferenceEvaluation
{
    /// <summary>Prints a line a set of <paramref name="folder"/>.</summary>
    public static void Run(string folder, TextWriter output)
    {
        foreach (string file in Directory.EnumerateFiles(folder, "coref_*.jsonl").Order(StringComparer.Ordinal)) output.WriteLine(Clusters(file));
        foreach (string file in Directory.EnumerateFiles(folder, "gap_*.jsonl").Order(StringComparer.Ordinal)) output.WriteLine(Pronouns(file));
    }

    private static string Clusters(string file)
    {
        CoreferenceScore score = new();
        int documents = 0;
        foreach (string line in File.ReadLines(file))
        {
            JsonElement document = JsonDocument.Parse(line).RootElement;
            LanguagePack language = LanguagePacks.Find(document.GetProperty("lang").GetString()!)!;
            (string text, (int Start, int End)[] tokens) = Rebuild(document);
            List<(int Start, int End)[]> gold = [];
            foreach (JsonElement cluster in document.GetProperty("clusters").EnumerateArray())
                gold.Add(cluster.EnumerateArray().Select(mention => (tokens[mention[0].GetInt32()].Start, tokens[mention[1].GetInt32() - 1].End)).Distinct().ToArray());
            score.Add(gold, Found(text, language));
            documents++;
        }

        return string.Create(CultureInfo.InvariantCulture, $"{Path.GetFileName(file),-40} {documents,5} documents  MUC {score.Muc:P1}  B3 {score.BCubed:P1}  CEAF-e {score.CeafE:P1}  CoNLL {score.Conll:P1}");
    }

    // Tokens of one contraction ("de" "le" of "du") share its place.
    private static (string Text, (int Start, int End)[] Tokens) Rebuild(JsonElement document)
    {
        string[] tokens = document.GetProperty("tokens").EnumerateArray().Select(token => token.GetString()!).ToArray();
        Dictionary<int, (int End, string Form)> contractions = [];
        if (document.TryGetProperty("contractions", out JsonElement listed))
            foreach (JsonElement contraction in listed.EnumerateArray())
                contractions[contraction.GetProperty("start").GetInt32()] = (contraction.GetProperty("end").GetInt32(), contraction.GetProperty("form").GetString()!);
        StringBuilder text = new();
        (int, int)[] places = new (int, int)[tokens.Length];
        for (int i = 0; i < tokens.Length;)
        {
            (int end, string form) = contractions.TryGetValue(i, out (int End, string Form) contraction) ? contraction : (i + 1, tokens[i]);
            bool joins = form is "," or "." or ")" or "]" or "..." or "…" || (text.Length > 0 && text[^1] is '\'' or '’' or '(' or '[') || form.StartsWith('-');
            if (text.Length > 0 && !joins) text.Append(' ');
            int start = text.Length;
            text.Append(form);
            for (; i < end; i++) places[i] = (start, text.Length);
        }

        return (text.ToString(), places);
    }

    private static List<(int Start, int End)[]> Found(string text, LanguagePack language)
    {
        (ParsedDocument parsed, DocumentEntities names) = Read(text, language);
        List<(int, int)[]> clusters = [];
        HashSet<(int, int)> taken = [];
        foreach (Referent referent in CoreferenceReader.Referents(parsed, names, language.Coreference!, CancellationToken.None, language.Names?.Words))
        {
            (int, int)[] mentions = referent.Mentions.Select(mention => WholePhrase(parsed.Sentences[mention.Sentence], mention)).Where(taken.Add).ToArray();
            if (mentions.Length > 0) clusters.Add(mentions);
        }

        return clusters;
    }

    // The sets' mentions are whole phrases with their relative clauses and appositions.
    private static (int Start, int End) WholePhrase(Sentence sentence, Markable markable)
    {
        if (markable.Lemma is null && markable.Type != AnaphorType.Name) return (markable.Range.Start, markable.Range.End);
        int start = markable.Range.Start, end = markable.Range.End;
        Stack<int> open = new([markable.Head]);
        while (open.Count > 0)
        {
            int word = open.Pop();
            start = Math.Min(start, sentence[word].Start);
            end = Math.Max(end, sentence[word].End);
            foreach (int child in sentence.Children(word))
            {
                DependencyRelation relation = sentence[child].Relation.Universal();
                bool outside = word == markable.Head && (relation is DependencyRelation.Case or DependencyRelation.Mark or DependencyRelation.Cc or DependencyRelation.Conj
                    or DependencyRelation.Punct or DependencyRelation.Cop or DependencyRelation.Nsubj or DependencyRelation.Aux or DependencyRelation.Advcl or DependencyRelation.Parataxis
                    || (relation == DependencyRelation.Advmod && child < word));
                if (!outside) open.Push(child);
            }
        }

        return (start, end);
    }

    // Of the two candidates, those in the pronoun's referent are taken as found; precision and recall over the candidates that are right.
    private static string Pronouns(string file)
    {
        int right = 0, found = 0, wanted = 0, documents = 0;
        foreach (string line in File.ReadLines(file))
        {
            JsonElement document = JsonDocument.Parse(line).RootElement;
            string text = document.GetProperty("text").GetString()!;
            LanguagePack language = LanguagePacks.Find(document.GetProperty("lang").GetString()!)!;
            (ParsedDocument parsed, DocumentEntities names) = Read(text, language);
            int at = Utf16(text, document.GetProperty("pronoun").GetProperty("start").GetInt32());
            Referent? referent = CoreferenceReader.Referents(parsed, names, language.Coreference!, CancellationToken.None, language.Names?.Words)
                .FirstOrDefault(candidate => candidate.Mentions.Any(mention => mention.Range.Start == at && mention.Type != AnaphorType.Name));
            foreach (JsonElement candidate in document.GetProperty("candidates").EnumerateArray())
            {
                int start = Utf16(text, candidate.GetProperty("start").GetInt32()), end = start + candidate.GetProperty("text").GetString()!.Length;
                bool isFound = referent is not null && referent.Mentions.Any(mention => mention.Type == AnaphorType.Name && mention.Range.Start < end && start < mention.Range.End);
                bool isRight = candidate.GetProperty("coref").GetBoolean();
                if (isFound) found++;
                if (isRight) wanted++;
                if (isFound && isRight) right++;
            }

            documents++;
        }

        double precision = found == 0 ? 0 : (double)right / found, recall = wanted == 0 ? 0 : (double)right / wanted;
        double f1 = precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
        return string.Create(CultureInfo.InvariantCulture, $"{Path.GetFileName(file),-40} {documents,5} pronouns   P {precision:P1}  R {recall:P1}  F1 {f1:P1}");
    }

    private static (ParsedDocument Parsed, DocumentEntities Names) Read(string text, LanguagePack language)
    {
        ParsedDocument parsed = GrammarReader.Read(text, language, CancellationToken.None);
        return (parsed, EntityReader.ReadNames(parsed, language, CancellationToken.None));
    }

    // The sets count Unicode code points.
    private static int Utf16(string text, int codePoints)
    {
        int at = 0;
        for (; codePoints > 0; codePoints--) at += char.IsHighSurrogate(text[at]) ? 2 : 1;
        return at;
    }
}

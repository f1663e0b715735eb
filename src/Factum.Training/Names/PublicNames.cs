using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Threading;
using Factum.Extraction.Grammar;
using Factum.Extraction.Languages;
using Factum.Extraction.Mentions;
using Factum.Extraction.Text;

namespace Factum.Training.Names;

/// <summary>The published sets that the name models may learn from, each with what it leaves open.</summary>
internal static class PublicNames
{
    private static readonly int[] Person = [0], Organization = [1], Place = [2];

    /// <summary>Everything of a language.</summary>
    public static IEnumerable<NameExample> Read(string data, string language, Gazetteer world, Gazetteer words)
    {
        string ner = Path.Combine(data, "ner"), other = Path.Combine(data, "other");
        if (language == "fr")
        {
            foreach (string part in new[] { "train", "dev" })
                foreach (ConllSentence sentence in ConllSentence.Read(Path.Combine(ner, "sequoia_fr_perinst." + part + ".conll"))) yield return Sequoia(sentence, world, words);
            foreach (NameExample example in Treebank(Path.Combine(data, "ud", "fr_gsd-ud-dev.conllu"), false, world, words)) yield return example;
            foreach (NameExample example in Popcorn(Path.Combine(other, "popcorn_fr.train.jsonl"))) yield return example;
        }
        else
        {
            foreach (NameExample example in Treebank(Path.Combine(data, "ud", "en_ewt-ud-train.conllu"), true, world, words)) yield return example;
            foreach (NameExample example in KnowledgeNet(Path.Combine(other, "knowledgenet_en.visible.jsonl"))) yield return example;
        }
    }

    /// <summary>Sentences of a treebank: its proper nouns are parts of names whose kind is open, words far from them are outside.</summary>
    /// <param name="path">The treebank.</param>
    /// <param name="isLoose">Whether it also takes shouted words, labels and headings for proper nouns, so that only those that the lists know are names for sure.</param>
    /// <param name="world">Names of all languages.</param>
    /// <param name="words">Words of the language.</param>
    private static IEnumerable<NameExample> Treebank(string path, bool isLoose, Gazetteer world, Gazetteer words)
    {
        List<string> forms = [], tags = [];
        int covered = 0;
        foreach (string line in File.ReadLines(path))
        {
            if (line.StartsWith('#')) continue;
            string[] cells = line.Split('\t');
            if (cells.Length < 4)
            {
                if (forms.Count > 0) yield return Partly(new ConllSentence([.. forms], [.. forms.Select(_ => "O")]).ToExample(), tags, isLoose, world, words);
                forms.Clear();
                tags.Clear();
                covered = 0;
                continue;
            }

            int dash = cells[0].IndexOf('-');
            if (cells[0].Contains('.')) continue;
            if (dash > 0)
            {
                covered = int.Parse(cells[0].AsSpan(dash + 1), System.Globalization.CultureInfo.InvariantCulture);
                forms.Add(cells[1]);
                tags.Add("X");
                continue;
            }

            if (int.Parse(cells[0], System.Globalization.CultureInfo.InvariantCulture) <= covered) continue;
            forms.Add(cells[1]);
            tags.Add(cells[3]);
        }
    }

    private static NameExample Partly(NameExample example, List<string> tags, bool isLoose, Gazetteer world, Gazetteer words)
    {
        for (int i = 0; i < tags.Count; i++)
        {
            bool near = false;
            for (int j = Math.Max(0, i - 4); j <= Math.Min(tags.Count - 1, i + 3); j++) near |= tags[j] == "PROPN";
            bool calendar = (words.Find(NameHash.Add(NameHash.Empty, example.Text, example.Starts[i], example.Ends[i])) & NameClass.Calendar) != 0;
            bool first = i == 0 || tags[i - 1] is "PUNCT";
            example.Allowed[i] = calendar || tags[i] is "VERB" or "AUX" or "PRON" or "SCONJ" or "INTJ" ? NameExample.Outside
                : tags[i] == "PROPN" ? isLoose && !IsKnown(example, i, world) ? NameExample.Anything : NameExample.Anything & ~NameExample.Outside
                : near && !(first && tags[i] is "DET" or "ADP" or "ADV" or "CCONJ") ? NameExample.Anything
                : NameExample.Outside;
        }

        return example;
    }

    private static bool IsKnown(NameExample example, int token, Gazetteer world) =>
        (world.Find(NameHash.Add(NameHash.Empty, example.Text, example.Starts[token], example.Ends[token])) & NameClass.Names) != 0;

    /// <summary>A sentence of UNER: persons, organizations and places are marked, nothing else.</summary>
    public static NameExample Uner(ConllSentence sentence)
    {
        NameExample example = Open(sentence.ToExample());
        foreach ((int first, int last, string type) in sentence.Names()) example.Mark(first, last, type == "PER" ? Person : type == "ORG" ? Organization : Place);
        return example;
    }

    /// <summary>A sentence of Sequoia: INST is an organization or a political place.</summary>
    private static NameExample Sequoia(ConllSentence sentence, Gazetteer world, Gazetteer words)
    {
        NameExample example = Open(sentence.ToExample());
        NameSentence looked = new();
        example.Fill(looked, world, words);
        foreach ((int first, int last, string type) in sentence.Names())
        {
            if (type == "PER") { example.Mark(first, last, 0); continue; }
            NameClass known = first == last ? looked.Tokens[first].Single : looked.Tokens[first].Phrase;
            bool place = (known & (NameClass.City | NameClass.Country | NameClass.Place)) != 0, organization = (known & (NameClass.Organization | NameClass.Media)) != 0;
            if (place && !organization) example.Mark(first, last, 2);
            else if (organization && !place) example.Mark(first, last, 1);
            else example.Mark(first, last, 1, 2);
        }

        return example;
    }

    private static NameExample Open(NameExample example)
    {
        for (int i = 0; i < example.Starts.Length; i++)
            example.Allowed[i] = TokenShapes.Of(example.Text, example.Starts[i], example.Ends[i]).IsNameLike() ? NameExample.Unmarked : NameExample.Outside;
        return example;
    }

    private static IEnumerable<NameExample> Popcorn(string path)
    {
        foreach (string line in File.ReadLines(path))
        {
            using JsonDocument document = JsonDocument.Parse(line);
            string text = document.RootElement.GetProperty("text").GetString()!;
            if (text.Any(char.IsSurrogate)) continue;
            List<(int Start, int End, int Kind)> spans = [];
            foreach (JsonElement entity in document.RootElement.GetProperty("entities").EnumerateArray())
            {
                string type = entity.GetProperty("type").GetString()!;
                int kind = type == "PLACE" ? 2 : type.EndsWith("ORGANISATION", StringComparison.Ordinal) ? 1 : type is "CIVILIAN" or "TERRORIST_OR_CRIMINAL" or "MILITARY" ? 0 : -1;
                if (kind < 0) continue;
                foreach (JsonElement mention in entity.GetProperty("mentions").EnumerateArray())
                {
                    string form = mention.GetProperty("text").GetString()!;
                    if (form.Length > 3 && char.IsUpper(form[0]) && !form.StartsWith("Ce", StringComparison.Ordinal) && form is not ("Elle" or "Elles" or "Deux" or "Trois" or "Lui"))
                        spans.Add((mention.GetProperty("start").GetInt32(), mention.GetProperty("end").GetInt32(), kind));
                }
            }

            foreach (NameExample example in FromSpans(text, "fr", spans, NameExample.Unmarked)) yield return example;
        }
    }

    private static IEnumerable<NameExample> KnowledgeNet(string path)
    {
        foreach (string line in File.ReadLines(path))
        {
            using JsonDocument document = JsonDocument.Parse(line);
            string text = document.RootElement.GetProperty("text").GetString()!;
            if (text.Any(char.IsSurrogate)) continue;
            List<(int Start, int End, int Kind)> spans = [];
            foreach (JsonElement fact in document.RootElement.GetProperty("facts").EnumerateArray())
            {
                (int subject, int value) = fact.GetProperty("property").GetString() switch
                {
                    "SUBSIDIARY_OF" => (1, 1),
                    "FOUNDED_BY" => (1, 0),
                    "CEO" => (1, 0),
                    "HEADQUARTERS" => (1, 2),
                    "SPOUSE" or "CHILD_OF" => (0, 0),
                    "PLACE_OF_BIRTH" or "PLACE_OF_RESIDENCE" => (0, 2),
                    "EMPLOYEE_OR_MEMBER_OF" or "EDUCATED_AT" or "POLITICAL_AFFILIATION" => (0, 1),
                    "DATE_OF_BIRTH" or "DATE_OF_DEATH" => (0, -1),
                    "DATE_FOUNDED" => (1, -1),
                    _ => (-1, -1),
                };
                Add(fact.GetProperty("subject"), subject);
                Add(fact.GetProperty("object"), value);
            }

            foreach (NameExample example in FromSpans(text, "en", spans, NameExample.Anything)) yield return example;

            void Add(JsonElement mention, int kind)
            {
                string form = mention.GetProperty("text").GetString()!;
                if (kind >= 0 && form.Length > 3 && char.IsUpper(form[0]) && char.IsUpper(form[form.LastIndexOf(' ') + 1]) && form is not ("She" or "They" or "This" or "These" or "Their" or "Company"))
                    spans.Add((mention.GetProperty("start").GetInt32(), mention.GetProperty("end").GetInt32(), kind));
            }
        }
    }

    /// <summary>A text with names at known places, sentence by sentence.</summary>
    /// <param name="text">The text.</param>
    /// <param name="language">Its language.</param>
    /// <param name="spans">The names.</param>
    /// <param name="elsewhere">What tokens that look like names may be elsewhere.</param>
    public static IEnumerable<NameExample> FromSpans(string text, string language, IReadOnlyList<(int Start, int End, int Kind)> spans, int elsewhere)
    {
        LanguagePack pack = LanguagePacks.Find(language)!;
        foreach ((TextRange range, Word[] words) in WordReader.Read(text, pack.Tokenization, CancellationToken.None))
        {
            NameSentence sentence = new();
            NameReader.Tokenize(text, words, sentence);
            NameExample example = new(text, new int[sentence.Count], new int[sentence.Count], new int[sentence.Count]);
            for (int i = 0; i < sentence.Count; i++)
            {
                example.Starts[i] = sentence.Tokens[i].Start;
                example.Ends[i] = sentence.Tokens[i].End;
                example.Allowed[i] = sentence.Tokens[i].Shape.IsNameLike() ? elsewhere : NameExample.Outside;
            }

            foreach ((int start, int end, int kind) in spans)
            {
                int first = Array.FindIndex(example.Starts, at => at >= start && at < end), last = Array.FindLastIndex(example.Ends, at => at > start && at <= end);
                if (first >= 0 && last >= first) example.Mark(first, last, kind);
            }

            yield return example;
        }
    }
}

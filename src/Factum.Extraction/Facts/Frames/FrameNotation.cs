using System;
using System.Collections.Generic;
using System.Linq;

namespace Factum.Extraction.Facts.Frames;

/// <summary>Reads the notation in which frames are declared.</summary>
/// <remarks>
/// A kind's name alone on a line opens it, or opens it again; each following line is <c>verb</c>, <c>noun</c> or <c>adj</c>, alternatives of one lemma with its companions (<c>faire don</c>, <c>se rendre</c>,
/// alternatives parted by <c>|</c>, <c>_</c> for spaces inside), then bindings <c>function|function=Role</c>, with <c>!</c> for a required role and <c>:types</c> to narrow what it accepts
/// (P person, O organisation, L place, R product, E event, H people as a phrase, T any phrase, A amount, D time, N count, C clause). Options: <c>not:a|b</c>, <c>with:a|b</c>, <c>min:2</c>, <c>denied</c>,
/// <c>planned</c>, <c>possible</c>, <c>quoted</c>, <c>joins</c>, <c>resumes</c>, <c>own:Role</c>, <c>if:vocabulary</c>, <c>each:Role</c>, <c>form:word</c>, <c>topic:Role</c>,
/// <c>case:en|de</c> (the noun's preposition), <c>in:Role</c> (a companion must head the role's phrase). <c>#</c> opens a comment.
/// </remarks>
internal static class FrameNotation
{
    /// <summary>Reads declarations of built-in kinds.</summary>
    /// <param name="declarations">The text.</param>
    /// <param name="reflexive">The reflexive pronoun that opens a reflexive verb's lemma in the declarations, or an empty string.</param>
    public static IReadOnlyList<Frame> Read(string declarations, string reflexive) => Frames(Lines(declarations, reflexive));

    /// <summary>Parts declarations into lines, which are read when they are needed: a document uses few of them.</summary>
    /// <param name="declarations">The text.</param>
    /// <param name="reflexive">The reflexive pronoun that opens a reflexive verb's lemma in the declarations, or an empty string.</param>
    public static IReadOnlyList<DeclaredLine> Lines(string declarations, string reflexive)
    {
        List<DeclaredLine> lines = [];
        List<FactKind> opened = [];
        int current = -1;
        for (int next = 0; next < declarations.Length;)
        {
            int start = next;
            int end = EndOf(declarations, '\n', start, declarations.Length);
            next = end + 1;
            end = EndOf(declarations, '#', start, end);
            while (start < end && char.IsWhiteSpace(declarations[start])) start++;
            while (end > start && char.IsWhiteSpace(declarations[end - 1])) end--;
            if (start == end) continue;
            if (declarations.IndexOf(' ', start, end - start) < 0 && FactVocabulary.Find(declarations.Substring(start, end - start)) is FactKind found) current = Open(opened, found);
            else if (current < 0) throw new FormatException("a unit before a kind: " + declarations.Substring(start, end - start));
            else lines.Add(new DeclaredLine(opened[current], current, declarations, start, end, reflexive));
        }

        return lines;
    }

    /// <summary>The frames that lines declare, in the order in which their kinds were first opened.</summary>
    public static IReadOnlyList<Frame> Frames(IReadOnlyList<DeclaredLine> lines)
    {
        List<Frame?> frames = [];
        foreach (DeclaredLine line in lines)
        {
            while (frames.Count <= line.Rank) frames.Add(null);
            frames[line.Rank] ??= new Frame(line.Kind, new List<LexicalUnit>());
            ((List<LexicalUnit>)frames[line.Rank]!.Units).AddRange(line.Units());
        }

        return [.. frames.OfType<Frame>()];
    }

    // A kind that is opened again goes on where it was left.
    private static int Open(List<FactKind> opened, FactKind kind)
    {
        for (int i = 0; i < opened.Count; i++) if (opened[i] == kind) return i;
        opened.Add(kind);
        return opened.Count - 1;
    }

    /// <summary>The part of speech that opens a line.</summary>
    public static TriggerKind Trigger(string word) => word switch
    {
        "verb" => TriggerKind.Verb,
        "noun" => TriggerKind.Noun,
        "adj" => TriggerKind.Adjective,
        _ => throw new FormatException("neither verb, noun nor adj: " + word),
    };

    /// <summary>Whether a word of the declarations is the pronoun that opens a reflexive verb's lemma.</summary>
    public static bool IsPronoun(string declarations, int start, int end, string reflexive) => end - start == 2 && IsPronoun(declarations.Substring(start, 2), reflexive);

    /// <summary>How long the pronoun is that opens one alternative, with what parts it from the verb: three of "se_réfugier", two of "s'installer", none of "partir".</summary>
    public static int PronounLength(string declarations, int start, int end, string reflexive)
    {
        if (reflexive.Length == 0 || end - start < 4 || declarations[start] != reflexive[0]) return 0;
        if (declarations[start + 1] == '\'') return 2;
        return declarations[start + 2] == '_' && reflexive.Length > 1 && declarations[start + 1] == reflexive[1] ? 3 : 0;
    }

    /// <summary>What a role accepts where its binding does not narrow it.</summary>
    public static FillerTypes Default(FactRole role) => role.Fillers switch
    {
        RoleFillers.Amount => FillerTypes.Amount,
        RoleFillers.Time => FillerTypes.Time,
        RoleFillers.Phrase => role.Name == "Count" ? FillerTypes.Count : role.Name == "Measure" ? FillerTypes.Phrase | FillerTypes.ActorPhrase : FillerTypes.Named | FillerTypes.Phrase | FillerTypes.ActorPhrase,
        _ => role.Name switch
        {
            "Place" or "Origin" or "Destination" => FillerTypes.Place | FillerTypes.Organization,
            "Organization" => FillerTypes.Organization | FillerTypes.Place | FillerTypes.Product | FillerTypes.Event | FillerTypes.ActorPhrase | FillerTypes.Phrase,
            "Owned" or "Target" or "Recipient" or "Item" or "Whole" => FillerTypes.Named | FillerTypes.ActorPhrase | FillerTypes.Phrase,
            _ => FillerTypes.Actor,
        },
    };

    /// <summary>Reads a line of a kind.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="parts">The line's parts.</param>
    /// <param name="reflexive">The reflexive pronoun of the declarations' language.</param>
    /// <param name="lemma">The lemma whose expressions are asked for; <see langword="null"/> for all.</param>
    public static IReadOnlyList<LexicalUnit> Units(FactKind kind, string[] parts, string reflexive, string? lemma)
    {
        List<LexicalUnit> units = [];
        List<RoleBinding> bindings = [];
        List<string[]> head = [];
        LexicalUnit options = new(Trigger(parts[0]), "", [], bindings);
        for (int i = 1; i < parts.Length; i++)
        {
            string part = parts[i];
            int equals = part.IndexOf('=');
            int colon = part.IndexOf(':');
            if (equals > 0) Bind(kind, part.Substring(0, equals).Split('|'), part.Substring(equals + 1), bindings);
            else if (colon > 0) SetOption(options, part.Substring(0, colon), part.Substring(colon + 1));
            else if (IsWord(part)) head.Add(part.Split('|'));
            else SetOption(options, part, "");
        }

        bool isReflexive = head.Count > 1 && head[0].Length == 1 && IsPronoun(head[0][0], reflexive);
        if (isReflexive) head.RemoveAt(0);
        List<string[]> companions = [[]];
        for (int i = 1; i < head.Count; i++)
        {
            List<string[]> longer = [];
            foreach (string[] prefix in companions)
                foreach (string alternative in head[i]) longer.Add([.. prefix, .. alternative.Split('_')]);
            companions = longer;
        }

        RoleBinding[] bound = [.. bindings];
        foreach (string expression in head[0])
        {
            int pronoun = PronounLength(expression, 0, expression.Length, reflexive);
            string[] words = expression.Substring(pronoun).Split('_');
            if (lemma is not null && words[0] != lemma) continue;
            foreach (string[] with in companions)
                units.Add(options with { Lemma = words[0], Companions = Behind(words, with), Bindings = bound, Reflexive = isReflexive || pronoun > 0 });
        }

        return units;
    }

    // An expression's words behind its lemma, then those of the companions.
    private static string[] Behind(string[] words, string[] companions)
    {
        if (words.Length == 1) return companions;
        string[] behind = new string[words.Length - 1 + companions.Length];
        Array.Copy(words, 1, behind, 0, words.Length - 1);
        companions.CopyTo(behind, words.Length - 1);
        return behind;
    }

    private static int EndOf(string text, char mark, int start, int end)
    {
        int at = text.IndexOf(mark, start, end - start);
        return at < 0 ? end : at;
    }

    // The pronoun in full or elided: "se", "s'".
    private static bool IsPronoun(string word, string reflexive) => reflexive.Length > 0 && (word == reflexive || (word.Length == 2 && word[0] == reflexive[0] && word[1] == '\''));

    private static bool IsWord(string part) =>
        part.IndexOf('=') <= 0 && part.IndexOf(':') <= 0 && part is not ("denied" or "planned" or "possible" or "reported" or "quoted" or "joins" or "resumes");

    private static void Bind(FactKind kind, string[] functions, string declared, List<RoleBinding> bindings)
    {
        int colon = declared.IndexOf(':');
        string name = colon < 0 ? declared : declared.Substring(0, colon);
        bool required = name.EndsWith("!", StringComparison.Ordinal);
        if (required) name = name.Substring(0, name.Length - 1);
        FactRole? role = null;
        foreach (FactRole candidate in kind.AllRoles) if (candidate.Name == name) role = candidate;
        if (role is null) throw new FormatException($"{kind.Name} has no role {name}");
        FillerTypes types = colon < 0 ? Default(role) : Types(declared.Substring(colon + 1));
        int group = bindings.Count == 0 ? 0 : bindings[bindings.Count - 1].Group + 1;

        // Names that are one object each are told apart without reading them.
        foreach (string function in functions) bindings.Add(new RoleBinding(string.Intern(function), role.Name, required, types) { Group = group });
    }

    private static FillerTypes Types(string letters)
    {
        FillerTypes types = FillerTypes.None;
        foreach (char letter in letters)
        {
            types |= letter switch
            {
                'P' => FillerTypes.Person,
                'O' => FillerTypes.Organization,
                'L' => FillerTypes.Place,
                'R' => FillerTypes.Product,
                'E' => FillerTypes.Event,
                'H' => FillerTypes.ActorPhrase,
                'T' => FillerTypes.Phrase | FillerTypes.ActorPhrase,
                'A' => FillerTypes.Amount,
                'D' => FillerTypes.Time,
                'N' => FillerTypes.Count,
                'C' => FillerTypes.Clause,
                _ => throw new FormatException("no such filler type: " + letter),
            };
        }

        return types;
    }

    private static void SetOption(LexicalUnit unit, string name, string value)
    {
        switch (name)
        {
            case "not":
                unit.Excluded = value.Split('|');
                break;
            case "with":
                unit.With = value.Split('|');
                break;
            case "min":
                unit.Minimum = value[0] - '0';
                break;
            case "denied":
                unit.Denies = true;
                break;
            case "planned":
                unit.Certainty = Certainty.Planned;
                break;
            case "possible":
                unit.Certainty = Certainty.Possible;
                break;
            case "reported":
                unit.Certainty = Certainty.Reported;
                break;
            case "joins":
                unit.Joins = true;
                break;
            case "resumes":
                unit.Resumes = true;
                break;
            case "quoted":
                unit.Quoted = true;
                break;
            case "own":
                unit.OwnRole = string.Intern(value);
                break;
            case "if":
                unit.Condition = value;
                break;
            case "each":
                unit.Distributes = value;
                break;
            case "form":
                unit.Form = value;
                break;
            case "topic":
                unit.Topic = value;
                break;
            case "case":
                unit.Prepositions = value.Split('|');
                break;
            case "in":
                unit.Within = string.Intern(value);
                break;
            default:
                throw new FormatException("no such option: " + name);
        }
    }
}

using System;
using System.Collections.Generic;
using Factum.Extraction.Facts.Clauses;
using Factum.Extraction.Facts.Fillers;
using Factum.Extraction.Facts.Posts;
using Factum.Extraction.Facts.Speech;
using Factum.Extraction.Grammar;
using Factum.Extraction.Text;

namespace Factum.Extraction.Facts.Frames;

/// <summary>An expression that is tried at a word: what fills its roles so far, and the sentence around it.</summary>
/// <remarks>One for all expressions of a document. Fields, since each accessor of a property is one more method to compile when a process starts.</remarks>
internal sealed class FrameMatch(FactGrammar grammar, FrameIndex index, Func<int, Filler?> topicAt, MatchWorkspace workspace)
{
    /// <summary>The language.</summary>
    public readonly FactGrammar Grammar = grammar;

    /// <summary>The expressions of the language.</summary>
    public readonly FrameIndex Index = index;

    /// <summary>The titles of offices in the sentence.</summary>
    public readonly OfficeReader Offices = new(grammar, index);

    /// <summary>What fills the roles.</summary>
    public readonly List<(string Role, PlainList<Filler> Fillers)> Roles = workspace.Roles;

    /// <summary>The functions that were bound.</summary>
    public readonly List<string> Functions = workspace.Functions;

    /// <summary>The words that fill a role.</summary>
    public readonly List<int> Used = workspace.Used;

    /// <summary>The sentence.</summary>
    public AnnotatedSentence Sentence = null!;

    /// <summary>The sentence's clauses.</summary>
    public ClauseReader Clauses = null!;

    /// <summary>What the words of the sentence stand for.</summary>
    public FillerResolver Fillers = null!;

    /// <summary>The kind with the expression.</summary>
    public Evoked Candidate = null!;

    /// <summary>The clause of the event word.</summary>
    public Clause Clause = null!;

    /// <summary>The other words of the expression.</summary>
    public List<int> Companions = workspace.None;

    /// <summary>Whether a figure was given the sum that it came to: what denies the clause that the tree has the sum in is not said of the figure.</summary>
    public bool Reached;

    /// <summary>The body that a phrase is, or whose board it is: "the gallery", "Norvik's board", "the board of the gallery".</summary>
    public Filler? BodyOf(int word)
    {
        string noun = Sentence.Lemmas[word];
        if (Grammar.Boards.Contains(noun))
        {
            foreach (int child in Sentence.Tree.Children(word))
                if (Sentence[child].Relation == DependencyRelation.NmodPoss || (child > word && Sentence.Relation(child) == DependencyRelation.Nmod && Clauses.CaseName(child) == Grammar.Genitive)) return Fillers.Entity(child, FillerTypes.Organization) ?? BodyOf(child);
            return null;
        }

        return Grammar.Enterprises.Contains(noun) || Grammar.Establishments.Contains(noun) || Grammar.Bodies.Contains(noun) ? Fillers.One(word, FillerTypes.Organization | FillerTypes.ActorPhrase | FillerTypes.Phrase) : null;
    }

    /// <summary>Goes on to a sentence.</summary>
    public void Begin(SentenceReading reading)
    {
        Sentence = reading.Sentence;
        Clauses = reading.Clauses;
        Fillers = reading.Fillers;
        Offices.Begin(reading);
    }

    /// <summary>Goes on to an expression, whose roles are empty.</summary>
    public void Begin(Evoked candidate, Clause clause, List<int> companions)
    {
        Candidate = candidate;
        Clause = clause;
        Companions = companions;
        Reached = false;
        Roles.Clear();
        Used.Clear();
        Functions.Clear();
        Fillers.Release();
    }

    /// <summary>What the text is about where the event word stands, unless it fills a role.</summary>
    public Filler? OtherTopic() => topicAt(Sentence[Clause.Trigger].Start) is Filler topic && !Holds(topic) ? topic : null;

    /// <summary>What a role holds, or <see langword="null"/>.</summary>
    public PlainList<Filler>? Held(string role)
    {
        foreach ((string name, PlainList<Filler> held) in Roles) if (name == role) return held;
        return null;
    }

    /// <summary>The one filler of a role when it is a bare phrase.</summary>
    public Filler? Alone(string role) => Alone(Held(role));

    /// <summary>The one filler of a role when it is a bare phrase.</summary>
    public static Filler? Alone(PlainList<Filler>? held) => held is not null && held.Count == 1 && held[0].Kind == FillerKind.Text ? held[0] : null;

    /// <summary>Puts another first filler into a role that holds some.</summary>
    public void Replace(string role, Filler filler) => Held(role)![0] = filler;

    /// <summary>Empties a role.</summary>
    public void Remove(string role)
    {
        for (int i = Roles.Count - 1; i >= 0; i--) if (Roles[i].Role == role) Roles.RemoveAt(i);
    }

    /// <summary>Whether something fills a role.</summary>
    public bool Holds(Filler filler)
    {
        foreach ((_, PlainList<Filler> held) in Roles)
            foreach (Filler one in held) if (FactDraft.Same(one, filler)) return true;
        return false;
    }

    /// <summary>How many different things are among some fillers.</summary>
    public static int Distinct(PlainList<Filler> held)
    {
        int count = 0;
        for (int i = 0; i < held.Count; i++)
        {
            bool repeated = false;
            for (int j = 0; j < i; j++) repeated |= FactDraft.Same(held[i], held[j]);
            if (!repeated) count++;
        }

        return count;
    }

    /// <summary>Parts two whom one role holds into that role and the other: who marry each other, what merges with what.</summary>
    public void Part(string role, string counterpart)
    {
        if (Held(counterpart) is not null || Held(role) is not PlainList<Filler> both || Distinct(both) != 2) return;
        Filler second = both[0];
        foreach (Filler filler in both) if (!FactDraft.Same(filler, both[0])) second = filler;
        for (int i = both.Count - 1; i >= 0; i--) if (FactDraft.Same(both[i], second)) both.RemoveAt(i);
        Roles.Add((counterpart, [second]));
    }

    /// <summary>Whether the event noun was taken to refer to the very thing that it belongs to: "le porte-parole de X" is not X.</summary>
    public bool BelongsToItself()
    {
        foreach (RoleBinding binding in Candidate.Bindings)
        {
            if (binding.Function != "self" || Held(binding.Role) is not PlainList<Filler> selves || selves[0].Kind != FillerKind.Entity) continue;
            foreach (Complement complement in Clause.Complements)
                if (complement.Function == Grammar.Genitive && Fillers.Entity(complement.Head, FillerTypes.Named) is Filler owner && owner.Index == selves[0].Index) return true;
        }

        return false;
    }

    /// <summary>Whether the noun of a phrase has an article or the like.</summary>
    public bool HasDeterminer(Filler phrase)
    {
        int head = Sentence.HeadOf(phrase.Range);
        return head >= 0 && Sentence.Child(head, DependencyRelation.Det) >= 0;
    }

    /// <summary>Whether a phrase is of one thing or so many, and not of a thing in general.</summary>
    public bool IsDetermined(Filler phrase)
    {
        int head = Sentence.HeadOf(phrase.Range);
        if (head < 0) return false;
        foreach (int child in Sentence.Tree.Children(head))
            if (child < head && (Sentence.Relation(child) is DependencyRelation.Det or DependencyRelation.Nummod || Sentence[child].Relation == DependencyRelation.NmodPoss)) return true;
        int first = Sentence.FirstAt(phrase.Range.Start);
        return Sentence.Covering[first] >= 0 || (first < head && Sentence[first].Upos == PartOfSpeech.Det);
    }

    /// <summary>Whether a noun has one that belongs to it.</summary>
    public bool HasGenitive(int noun)
    {
        foreach (int child in Sentence.Tree.Children(noun)) if (Sentence.Relation(child) == DependencyRelation.Nmod && Sentence.Amount[child] < 0 && !(Sentence.Covering[child] >= 0 && Sentence.Child(child, DependencyRelation.Case) < 0)) return true;
        return false;
    }

    /// <summary>Whether a complement of the event word has a function.</summary>
    public bool HasComplement(string function)
    {
        foreach (Complement complement in Clause.Complements) if (complement.Function == function) return true;
        return false;
    }

    /// <summary>Whether a word is an article.</summary>
    public bool IsArticle(int word) => Sentence[word].Upos == PartOfSpeech.Det && Sentence[word].Features.Has("PronType", "Art");
}

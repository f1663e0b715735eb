using System;
using System.Collections.Generic;
using Factum.Extraction.Facts.Frames;
using Factum.Extraction.Grammar;
using Factum.Extraction.Mentions;
using Factum.Extraction.Quantities;
using Factum.Extraction.Text;

namespace Factum.Extraction.Facts.Clauses;

/// <summary>A sentence with what the earlier stages found, by word.</summary>
internal sealed class AnnotatedSentence
{
    private static readonly List<int> None = [];
    private string?[]? lowers;
    private WordGlance glance;

    // Gathered when it is first asked for.
    private HashSet<string>? vocabulary;
    private int[]? mention;
    private int[]? reference;
    private int[]? covering;
    private int[]? amount;
    private int[]? time;
    private int[]? number;
    private List<int>? amounts;
    private List<int>? times;

    private readonly DocumentEntities entities;

    private AnnotatedSentence(int index, Sentence tree, DocumentEntities entities)
    {
        this.entities = entities;
        Index = index;
        Tree = tree;
        int count = tree.Count;
        Count = count;
        Lemmas = new string[count];
        for (int i = 0; i < count; i++)
        {
            string lemma = tree[i].Lemma;
            Lemmas[i] = string.IsNullOrEmpty(lemma) || lemma == "_" ? tree[i].Form.ToLowerInvariant() : IsLower(lemma) ? lemma : lemma.ToLowerInvariant();
            glance.Add(Lemmas[i]);
            if (!ReferenceEquals(Lemmas[i], tree[i].Form)) glance.Add(tree[i].Form);
        }
    }

    /// <summary>Index in the document.</summary>
    public readonly int Index;

    /// <summary>The words and their dependencies.</summary>
    public readonly Sentence Tree;

    /// <summary>Lower-case lemmas.</summary>
    public readonly string[] Lemmas;

    /// <summary>By word, the mention whose head it is, or -1.</summary>
    public WordMap Mention => new(mention);

    /// <summary>By word, the phrase reference that it makes as a pronoun, or -1.</summary>
    public WordMap Reference => new(reference);

    /// <summary>By word, the name that covers it, or -1.</summary>
    public WordMap Covering => new(covering);

    /// <summary>By word, the sum of money that it is part of, or -1.</summary>
    public WordMap Amount => new(amount);

    /// <summary>By word, the time that it is part of, or -1.</summary>
    public WordMap Time => new(time);

    /// <summary>By word, the number that it is part of, or -1.</summary>
    public WordMap Number => new(number);

    /// <summary>The sums of money that the sentence holds.</summary>
    public List<int> Amounts => amounts ?? None;

    /// <summary>The times that the sentence holds.</summary>
    public List<int> Times => times ?? None;

    /// <summary>Whether an organisation's name covers a word.</summary>
    public bool IsOrganization(int word) => Covering[word] >= 0 && entities.Entities[entities.Mentions[Covering[word]].Entity].Kind == EntityKind.Organization;

    /// <summary>Whether a phrase stands between a conjunction and the verb that it joins: "in March" of "cut 90 jobs and, in March, was fined".</summary>
    /// <param name="word">The first word of the phrase, behind its preposition.</param>
    public bool OpensConjunct(int word)
    {
        int comma = word - 1;
        while (comma > 1 && comma > word - 4 && this[comma].Upos is PartOfSpeech.Adp or PartOfSpeech.Det) comma--;
        return comma > 1 && this[comma].Form == "," && this[comma - 1].Upos == PartOfSpeech.Cconj;
    }

    /// <summary>Number of words that open the sentence with place, date and agency: "OSLO, Feb 11 –".</summary>
    public int Dateline;

    /// <summary>Number of words.</summary>
    public readonly int Count;

    /// <summary>Whether a word of the sentence may have this lemma or form, whatever its case: mostly <see langword="false"/> where none has.</summary>
    public bool MayHave(string word) => glance.MayHold(word);

    /// <summary>Whether a word of the sentence may have a lemma or form of which this is kept.</summary>
    public bool MayHave(byte kept) => glance.MayHold(kept);

    /// <summary>Whether a word of the sentence has this lemma or form, whatever its case.</summary>
    public bool Has(string word)
    {
        if (!MayHave(word)) return false;
        if (vocabulary is null)
        {
            vocabulary = new HashSet<string>(Lemmas, StringComparer.OrdinalIgnoreCase);
            for (int i = 0; i < Count; i++) vocabulary.Add(this[i].Form);
        }

        return vocabulary.Contains(word);
    }

    /// <summary>Whether a word of the sentence may have one of these few lemmas or forms.</summary>
    public bool MayHaveAny(WordSet words)
    {
        foreach (string word in words) if (MayHave(word)) return true;
        return false;
    }

    /// <summary>Whether the sentence names anything.</summary>
    public bool HasNames => covering is not null;

    /// <summary>A word.</summary>
    public ref readonly Word this[int word] => ref Tree[word];

    /// <summary>Annotates all sentences of a document.</summary>
    public static AnnotatedSentence[] Of(ParsedDocument document, DocumentQuantities quantities, DocumentEntities entities)
    {
        AnnotatedSentence[] sentences = new AnnotatedSentence[document.Sentences.Count];
        for (int i = 0; i < sentences.Length; i++) sentences[i] = new AnnotatedSentence(i, document.Sentences[i], entities);
        int at = 0;
        for (int i = 0; i < quantities.Amounts.Count; i++) Cover(sentences, ref at, quantities.Amounts[i].Range, i, s => s.amount ??= s.Unmapped(), s => s.amounts ??= []);
        at = 0;
        for (int i = 0; i < quantities.Times.Count; i++) Cover(sentences, ref at, quantities.Times[i].Range, i, s => s.time ??= s.Unmapped(), s => s.times ??= []);
        at = 0;
        for (int i = 0; i < quantities.Numbers.Count; i++) Cover(sentences, ref at, quantities.Numbers[i].Range, i, s => s.number ??= s.Unmapped(), null);
        for (int i = 0; i < entities.Mentions.Count; i++)
        {
            Mention mention = entities.Mentions[i];
            if (mention.Sentence < 0 || mention.Sentence >= sentences.Length) continue;
            AnnotatedSentence sentence = sentences[mention.Sentence];
            if (mention.Head < 0 || mention.Head >= sentence.Count) continue;
            int held = sentence.Mention[mention.Head];
            if (held < 0 || Prefer(mention, entities.Mentions[held])) (sentence.mention ??= sentence.Unmapped())[mention.Head] = i;
            if (mention.Form != MentionForm.Name) continue;
            int[] covering = sentence.covering ??= sentence.Unmapped();
            for (int word = sentence.FirstAt(mention.Range.Start); word < sentence.Count && sentence[word].Start < mention.Range.End; word++)
                if (sentence[word].End <= mention.Range.End) covering[word] = i;
        }

        for (int i = 0; i < entities.References.Count; i++)
        {
            PhraseReference reference = entities.References[i];
            AnnotatedSentence sentence = sentences[reference.Sentence];
            (sentence.reference ??= sentence.Unmapped())[reference.Head] = i;
        }

        foreach (AnnotatedSentence sentence in sentences) sentence.Dateline = sentence.FindDateline();
        return sentences;
    }

    /// <summary>Corrects the lemmas of verbs that the model may have missed.</summary>
    public void Correct(FactGrammar grammar)
    {
        if (grammar.Irregular.Count == 0 && grammar.Infinitives is null) return;
        for (int word = 0; word < Count; word++)
            if (Tree[word].Upos is PartOfSpeech.Verb && grammar.Relemmatize(Tree[word].Form, Lemmas[word]) is string lemma) Relemmatize(word, lemma);
    }

    private void Relemmatize(int word, string lemma)
    {
        Lemmas[word] = lemma;
        glance.Add(lemma);
    }

    /// <summary>The relation of a word to its head, without its subtype.</summary>
    public DependencyRelation Relation(int word) => Tree[word].Relation.Universal();

    /// <summary>The form of a word in lower case.</summary>
    public string Lower(int word) => IsLower(Tree[word].Form) ? Tree[word].Form : (lowers ??= new string?[Count])[word] ??= Tree[word].Form.ToLowerInvariant();

    /// <summary>The first child with a universal relation, or -1.</summary>
    public int Child(int head, DependencyRelation relation)
    {
        foreach (int child in Tree.Children(head)) if (Relation(child) == relation) return child;
        return -1;
    }

    /// <summary>Index of the first word that ends after an offset.</summary>
    public int FirstAt(int offset)
    {
        int low = 0;
        int high = Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (Tree[middle].End <= offset) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    /// <summary>The head of a run of words: the one whose head lies outside.</summary>
    public int HeadOf(TextRange range)
    {
        int first = FirstAt(range.Start);
        int last = first;
        while (last + 1 < Count && Tree[last + 1].Start < range.End) last++;
        for (int word = first; word <= last && word < Count; word++)
            if (Tree[word].Head < first || Tree[word].Head > last) return word;
        return first < Count ? first : -1;
    }

    /// <summary>Whether a word is a verb or a participle that the tagger took for an adjective.</summary>
    public bool IsVerbal(int word) => Tree[word].Upos is PartOfSpeech.Verb or PartOfSpeech.Aux;

    /// <summary>Whether a word is a noun, a name, a pronoun or a number.</summary>
    public bool IsNominal(int word) => Tree[word].Upos is PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.Pron or PartOfSpeech.Num or PartOfSpeech.Sym or PartOfSpeech.X;

    /// <summary>Whether a word is part of the name of a place.</summary>
    public bool IsPlace(int word) => Covering[word] is int name and >= 0 && entities.Entities[entities.Mentions[name].Entity].Kind == EntityKind.Place;

    /// <summary>Whether a word is part of the name of a person.</summary>
    public bool IsPerson(int word) => Covering[word] is int name and >= 0 && entities.Entities[entities.Mentions[name].Entity].Kind == EntityKind.Person;

    private int FindDateline()
    {
        if (Count < 4 || !(IsUpper(Tree[0].Form) || IsPlace(0))) return 0;
        for (int word = 1; word < Count && word < 14; word++)
        {
            if (Tree[word].Form is "–" or "—" or "-" && Tree[word - 1].SpaceAfter && Tree[word].SpaceAfter) return word + 1;
            if (Tree[word].Form == "." && word == 1 && IsUpper(Tree[0].Form) && Tree[0].Form.Length > 3) return 2;
            if (IsVerbal(word) && Features(word)) return 0;
        }

        return 0;
    }

    private bool Features(int word) => Tree[word].Features.Has("VerbForm", "Fin");

    private static bool IsUpper(string form)
    {
        int letters = 0;
        foreach (char c in form)
        {
            if (char.IsLower(c)) return false;
            if (char.IsLetter(c)) letters++;
        }

        return letters > 1;
    }

    private static bool Prefer(Mention one, Mention other)
    {
        if (one.Form != other.Form) return one.Form < other.Form;
        return one.Range.Length < other.Range.Length;
    }

    private int[] Unmapped()
    {
        int[] indexes = new int[Count];
        for (int i = 0; i < indexes.Length; i++) indexes[i] = -1;
        return indexes;
    }

    private static bool IsLower(string text)
    {
        foreach (char c in text) if (c is < 'a' or > 'z' && char.IsUpper(c)) return false;
        return true;
    }

    private static void Cover(AnnotatedSentence[] sentences, ref int at, TextRange range, int index, Func<AnnotatedSentence, int[]> map, Func<AnnotatedSentence, List<int>>? list)
    {
        while (at + 1 < sentences.Length && sentences[at + 1].Tree.Range.Start <= range.Start) at++;
        if (at >= sentences.Length) return;
        AnnotatedSentence sentence = sentences[at];
        int[] indexes = map(sentence);
        for (int word = sentence.FirstAt(range.Start); word < sentence.Count && sentence[word].Start < range.End; word++) indexes[word] = index;
        list?.Invoke(sentence).Add(index);
    }
}

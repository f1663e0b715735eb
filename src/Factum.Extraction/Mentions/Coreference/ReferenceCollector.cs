using System.Collections.Generic;
using Factum.Extraction.Grammar;
using Factum.Extraction.Text;

namespace Factum.Extraction.Mentions.Coreference;

/// <summary>Turns settled markables into the mentions of a document.</summary>
internal sealed class ReferenceCollector(ParsedDocument document, DocumentEntities names, IReadOnlyList<Markable> markables, CoreferenceLexicon lexicon, IReadOnlyDictionary<Referent, Referent> firms)
{
    private const int MentionsBefore = 40;
    private const double TakenUpConfidence = 0.8;
    private readonly List<Collected> mentions = [];
    private readonly Dictionary<int, int> employers = [];
    private int firstTown = -1;

    /// <summary>The document's entities with nominal and pronoun mentions, in text order, and the phrases that pronouns take up.</summary>
    public DocumentEntities Collect()
    {
        mentions.Capacity = names.Mentions.Count + markables.Count;
        for (int i = 0; i < names.Mentions.Count; i++) mentions.Add(new Collected(names.Mentions[i], i));
        List<PhraseReference> references = [];
        foreach (Markable markable in markables)
        {
            if (markable.Type == AnaphorType.Name || markable.Referent is not { } referent) continue;
            bool named = referent.Members.Count == 0 && Add(markable, referent);
            for (int i = 0; i < referent.Members.Count; i++) named |= Add(markable, referent.Members[i]);
            if (!named && Antecedent(referent, markable) is { } antecedent)
                references.Add(new PhraseReference(markable.Range, markable.Sentence, markable.Head, antecedent.Range, antecedent.Sentence, antecedent.Head));
        }

        mentions.Sort((a, b) => a.Mention.Range.Start != b.Mention.Range.Start ? a.Mention.Range.Start.CompareTo(b.Mention.Range.Start)
            : a.Mention.Range.End != b.Mention.Range.End ? b.Mention.Range.End.CompareTo(a.Mention.Range.End)
            : a.Mention.Entity.CompareTo(b.Mention.Entity));
        int[] moved = new int[names.Mentions.Count];
        Mention[] ordered = new Mention[mentions.Count];
        for (int i = 0; i < ordered.Length; i++)
        {
            ordered[i] = mentions[i].Mention;
            if (mentions[i].Name >= 0) moved[mentions[i].Name] = i;
        }

        foreach (KeyValuePair<Referent, Referent> firm in firms) employers[firm.Key.Entity] = firm.Value.Entity;
        TitleMention[] titles = new TitleMention[names.Titles.Count];
        for (int i = 0; i < titles.Length; i++) titles[i] = Moved(names.Titles[i], moved, ordered);
        return names with { Entities = Decided(), Mentions = new(ordered), Titles = new(titles), References = new(references.ToArray()) };
    }

    // What the text takes up as "the company" is one, though its name looked like a person's.
    private EquatableArray<DocumentEntity> Decided()
    {
        DocumentEntity[]? decided = null;
        foreach (Markable markable in markables)
        {
            if (markable.Type != AnaphorType.Name || markable.Referent is not { IsTakenForOrganization: true } referent || names.Entities[referent.Entity].Kind == EntityKind.Organization) continue;
            decided ??= [.. names.Entities];
            decided[referent.Entity] = names.Entities[referent.Entity] with { Kind = EntityKind.Organization, KindConfidence = TakenUpConfidence };
        }

        return decided is null ? names.Entities : new(decided);
    }

    private bool Add(Markable markable, Referent referent)
    {
        if (!referent.IsNamed) return false;
        MentionForm form = markable.Lemma is null ? MentionForm.Pronoun : MentionForm.Nominal;
        mentions.Add(new Collected(new Mention(markable.Range, form, referent.Entity, markable.Sentence, markable.Head), -1));
        return true;
    }

    /// <summary>A mention, and for a name its index among the names.</summary>
    private sealed class Collected(Mention mention, int name)
    {
        public readonly Mention Mention = mention;
        public readonly int Name = name;
    }

    // What a pronoun stands for is told by the phrase that brought the referent in view last.
    private static Markable? Antecedent(Referent referent, Markable markable)
    {
        if (markable.Lemma is not null) return null;
        Markable? antecedent = null;
        foreach (Markable mention in referent.Mentions)
        {
            if (mention == markable) break;
            if (mention.Lemma is not null) antecedent = mention;
        }

        return antecedent;
    }

    private TitleMention Moved(TitleMention title, int[] moved, Mention[] mentions)
    {
        int organization = title.Organization >= 0 ? moved[title.Organization] : PossessorOf(title, mentions);
        int holder = names.Mentions[title.Holder].Entity;
        if (organization >= 0 && names.Entities[mentions[organization].Entity].Kind == EntityKind.Organization && !employers.ContainsKey(holder)) employers.Add(holder, mentions[organization].Entity);
        return title with { Holder = moved[title.Holder], Organization = organization };
    }

    // "sa présidente, X": the possessive says whose president.
    private int PossessorOf(TitleMention title, Mention[] mentions)
    {
        int index = names.Mentions[title.Holder].Sentence;
        int body = -1;
        Sentence sentence = document.Sentences[index];
        for (int i = FirstFrom(mentions, sentence.Range.Start); i < mentions.Length && mentions[i].Range.Start < title.Title.End; i++)
        {
            if (mentions[i].Form == MentionForm.Name || mentions[i].Sentence != index) continue;
            int head = sentence[mentions[i].Head].Head;
            if (head < 0 || sentence[head].Start < title.Title.Start || sentence[head].End > title.Title.End) continue;
            if (mentions[i].Form == MentionForm.Pronoun) return Employer(title, mentions, i, sentence);

            // "the club's chairman, X", "l'avocat de la laiterie, Me X".
            if (body < 0 && names.Entities[mentions[i].Entity].Kind == EntityKind.Organization && sentence[mentions[i].Head].Relation.Universal() is DependencyRelation.Nmod or DependencyRelation.Compound) body = i;
        }

        return body >= 0 || !IsTownOffice(sentence, title) ? body : TownOf(title, mentions);
    }

    // "Son adjointe, X": of the body in which he holds his office.
    private int Employer(TitleMention title, Mention[] mentions, int possessor, Sentence sentence)
    {
        if (names.Entities[mentions[possessor].Entity].Kind != EntityKind.Person || !employers.TryGetValue(mentions[possessor].Entity, out int employer) || !HasNoun(sentence, title, lexicon.Deputies)) return possessor;
        for (int i = possessor - 1; i >= 0; i--) if (mentions[i].Entity == employer) return i;
        return possessor;
    }

    private static bool HasNoun(Sentence sentence, TitleMention title, ISet<string> nouns)
    {
        for (int i = 0; i < sentence.Count && sentence[i].Start < title.Title.End; i++)
            if (sentence[i].Start >= title.Title.Start && nouns.Contains(sentence[i].Lemma)) return true;
        return false;
    }

    private bool IsTownOffice(Sentence sentence, TitleMention title) => lexicon.TownOffices.Count > 0 && HasNoun(sentence, title, lexicon.TownOffices);

    // "Le maire, X": of the only town that the paragraph named before, or of the first that the text names outside its dateline.
    private int TownOf(TitleMention title, Mention[] mentions)
    {
        int end = FirstFrom(mentions, title.Title.Start), near = -1;
        bool several = false;
        for (int i = end - 1; i >= 0 && i >= end - MentionsBefore && !ParagraphEnds(mentions[i].Range.End, title.Title.Start); i--)
        {
            if (mentions[i].Form != MentionForm.Name || !IsTown(mentions[i])) continue;
            several |= near >= 0 && mentions[near].Entity != mentions[i].Entity;
            near = i;
        }

        if (near >= 0 && !several) return near;
        int first = FirstTown(mentions);
        return first < end ? first : -1;
    }

    private int FirstTown(Mention[] mentions)
    {
        if (firstTown >= 0) return firstTown;
        firstTown = 0;
        while (firstTown < mentions.Length && (mentions[firstTown].Form != MentionForm.Name || IsShouted(mentions[firstTown].Range) || !IsTown(mentions[firstTown]))) firstTown++;
        return firstTown;
    }

    private bool ParagraphEnds(int from, int to)
    {
        int newline = to > from ? document.Text.IndexOf('\n', from, to - from) : -1;
        return newline >= 0;
    }

    // A place with another in brackets behind it is a town, whoever heard of it, and the one in the brackets is what it lies in.
    private bool IsTown(Mention mention)
    {
        DocumentEntity entity = names.Entities[mention.Entity];
        if (entity.Kind != EntityKind.Place) return false;
        string text = document.Text;
        int start = mention.Range.Start, end = mention.Range.End;
        if (start > 0 && text[start - 1] == '(') return false;
        if (end + 2 < text.Length && text[end] == ' ' && text[end + 1] == '(' && char.IsUpper(text[end + 2]) && IsPlaceAt(end + 2)) return true;
        NameClass known = NameLexicon.World.Find(NameHash.Of(entity.Name));
        return (known & (NameClass.City | NameClass.Town)) != 0 && (known & NameClass.Country) == 0;
    }

    private bool IsPlaceAt(int start)
    {
        foreach (Mention mention in names.Mentions)
            if (mention.Range.Start >= start) return mention.Range.Start == start && names.Entities[mention.Entity].Kind == EntityKind.Place;
        return false;
    }

    private bool IsShouted(TextRange range)
    {
        for (int i = range.Start; i < range.End; i++) if (char.IsLower(document.Text[i])) return false;
        return true;
    }

    private static int FirstFrom(Mention[] mentions, int offset)
    {
        int low = 0, high = mentions.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (mentions[middle].Range.Start < offset) low = middle + 1;
            else high = middle;
        }

        return low;
    }
}

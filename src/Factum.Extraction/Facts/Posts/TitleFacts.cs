using Factum.Extraction.Documents;
using Factum.Extraction.Facts.Clauses;
using Factum.Extraction.Facts.Frames;
using Factum.Extraction.Facts.Speech;
using Factum.Extraction.Grammar;
using Factum.Extraction.Mentions;
using Factum.Extraction.Text;

namespace Factum.Extraction.Facts.Posts;

/// <summary>Facts of titles that the entity stage found beside names: "X, PDG de Y".</summary>
internal static class TitleFacts
{
    private const double SureKind = 0.8;

    /// <summary>Adds the facts, in text order.</summary>
    public static void Add(PlainList<SentenceReading> sentences, ParsedDocument document, DocumentEntities entities, FactGrammar grammar, FrameIndex index, PlainList<FactDraft> drafts)
    {
        foreach (TitleMention title in entities.Titles)
        {
            int at = EvidenceLocator.SentenceAt(document.Sentences, title.Title.Start);
            if (at < 0) continue;
            AnnotatedSentence sentence = sentences[at].Sentence;
            int noun = Noun(sentence, title.Title, index);
            if (noun < 0 || BelongsToName(sentence, title.Title, entities.Mentions[title.Holder], grammar)) continue;
            Mention holder = entities.Mentions[title.Holder];
            Filler self = new(FillerKind.Entity, holder.Entity, holder.Range.Of(document.Text), holder.Range);
            Filler? whole = null;
            Filler? patron = null;
            if (title.Organization >= 0 && entities.Mentions[title.Organization] is Mention owner && owner.Entity != holder.Entity)
            {
                Filler owned = new(FillerKind.Entity, owner.Entity, owner.Range.Of(document.Text), owner.Range);
                if (IsPatron(sentence, owner, entities, grammar)) patron = owned;
                else whole = owned;
            }

            foreach (Evoked evoked in index.Find(TriggerKind.Noun, sentence.Lemmas[noun]))
            {
                bool serves = patron is not null && evoked.Kind.Name == "Position";
                if (evoked.Unit.Companions.Count > 0 || (evoked.Kind.Name == "Kinship" && whole is not null && IsNoRelative(sentence, noun, whole, entities)) || (serves && IsKin(sentence.Lemmas[noun], index)) || Fact(evoked, self, serves ? patron : whole, title, entities, document, grammar, sentence, noun) is not FactDraft draft) continue;
                if (serves)
                {
                    draft.Patron = patron;
                    draft.Arguments.RemoveAll(argument => argument.Role == "Organization");
                }

                drafts.Add(draft);
                break;
            }
        }
    }

    // "X's adviser", "le conseiller de X" serve a person; whatever one works at is none, though it may be taken for one.
    private static bool IsPatron(AnnotatedSentence sentence, Mention owner, DocumentEntities entities, FactGrammar grammar)
    {
        DocumentEntity entity = entities.Entities[owner.Entity];
        if (entity.Kind != EntityKind.Person || !(entity.KindConfidence >= SureKind || entity.Name.IndexOf(' ') >= 0)) return false;
        int before = sentence.FirstAt(owner.Range.Start) - 1;
        return before < 0 || !grammar.Locatives.Contains(sentence.Lemmas[before]);
    }

    // "Fils du directeur de X": X is no relative, and neither is a town.
    private static bool IsNoRelative(AnnotatedSentence sentence, int noun, Filler whole, DocumentEntities entities)
    {
        EntityKind kind = entities.Entities[whole.Index].Kind;
        if (kind == EntityKind.Place) return true;
        int name = sentence.FirstAt(whole.Range.Start);
        return kind != EntityKind.Person && name > noun + 2;
    }

    // "Her long-term partner" has no office.
    private static bool IsKin(string noun, FrameIndex index)
    {
        foreach (Evoked evoked in index.Find(TriggerKind.Noun, noun)) if (evoked.Kind.Name == "Kinship") return true;
        return false;
    }

    /// <summary>The title without the preposition that a range may end with.</summary>
    private static TextRange Trim(TextRange title, AnnotatedSentence sentence, FactGrammar grammar)
    {
        int last = sentence.FirstAt(title.End - 1);
        for (int i = sentence.FirstAt(title.Start) + 1; i <= last && i < sentence.Count; i++)
            if (sentence.Time[i] >= 0 || (sentence[i].Upos == PartOfSpeech.Adp && grammar.Temporal.Contains(sentence.Lemmas[i]))) last = i - 1;
        while (last > 0 && last < sentence.Count && sentence[last].Start > title.Start && (sentence[last].Upos is PartOfSpeech.Adp or PartOfSpeech.Det || sentence.Lemmas[last] == grammar.Genitive)) last--;
        int first = sentence.FirstAt(title.Start);

        // "Élue maire": the participle tells how the title came about.
        while (first < last && grammar.Irregular.ContainsKey(sentence.Lower(first))) first++;
        return last < sentence.Count ? new TextRange(sentence[first].Start, sentence[last].End) : title;
    }

    // "le porte-parole de X" is not X.
    private static bool BelongsToName(AnnotatedSentence sentence, TextRange title, Mention holder, FactGrammar grammar)
    {
        if (holder.Range.Start < title.End) return false;
        int before = sentence.FirstAt(holder.Range.Start) - 1;
        while (before > 0 && sentence[before].Upos == PartOfSpeech.Det) before--;
        return before >= 0 && before < sentence.Count && sentence[before].Start >= title.Start && sentence[before].Upos == PartOfSpeech.Adp && sentence.Lemmas[before] == grammar.Genitive;
    }

    // "Chef de la diplomatie" is an office, "chef" an occupation.
    private static bool HasGenitive(AnnotatedSentence sentence, int noun, TextRange title)
    {
        foreach (int child in sentence.Tree.Children(noun))
            if (child > noun && sentence.Relation(child) == DependencyRelation.Nmod && sentence[child].Start < title.End) return true;
        return false;
    }

    /// <summary>The noun of the body that a title names without a name, or -1: "comité" of "présidente du comité", not the field of "ministre de la Justice".</summary>
    private static int Described(AnnotatedSentence sentence, int noun, TextRange title, FactGrammar grammar)
    {
        if (grammar.Occupations.Contains(sentence.Lemmas[noun]) || grammar.PublicOffices.Contains(sentence.Lemmas[noun]) || grammar.Portfolios.Contains(sentence.Lemmas[noun])) return -1;
        foreach (int child in sentence.Tree.Children(noun))
        {
            if (child <= noun || sentence[child].End > title.End || sentence.Relation(child) != DependencyRelation.Nmod || sentence[child].Upos != PartOfSpeech.Noun || sentence.Covering[child] >= 0 || !grammar.Actors.Contains(sentence.Lemmas[child])) continue;
            int preposition = sentence.Child(child, DependencyRelation.Case);
            int determiner = sentence.Child(child, DependencyRelation.Det);
            if (preposition == noun + 1 | (preposition > 0 && sentence[preposition - 1].Upos == PartOfSpeech.Adj) && sentence.Lemmas[preposition] == grammar.Genitive && determiner >= 0 && sentence.Mention[determiner] < 0) return child;
        }

        return -1;
    }

    private static int Noun(AnnotatedSentence sentence, TextRange range, FrameIndex index)
    {
        int head = sentence.HeadOf(range);
        if (head >= 0 && index.Find(TriggerKind.Noun, sentence.Lemmas[head]).Length > 0) return head;
        for (int word = sentence.FirstAt(range.Start); word < sentence.Count && sentence[word].Start < range.End; word++)
            if (index.Find(TriggerKind.Noun, sentence.Lemmas[word]).Length > 0) return word;
        return -1;
    }

    // "La présidente du comité, X,": the comité is no part of what she is.
    private static void PartOffice(Evoked evoked, FactDraft draft, string wholeRole, TitleMention title, ParsedDocument document, AnnotatedSentence sentence, int noun, int body)
    {
        int before = body;
        while (before > noun && sentence[before].Upos != PartOfSpeech.Adp) before--;
        int from = before + 1;
        while (from < body && sentence[from].Upos == PartOfSpeech.Det && sentence[from].Start == sentence[before].Start) from++;
        TextRange held = new(sentence[from].Start, title.Title.End);
        TextRange office = new(title.Title.Start, sentence[before - 1].End);
        draft.Add(wholeRole, new Filler(FillerKind.Text, -1, held.Of(document.Text), held));
        if (evoked.Unit.OwnRole is string role) draft.Add(role, new Filler(FillerKind.Text, -1, office.Of(document.Text), office));
    }

    private static FactDraft? Fact(Evoked evoked, Filler self, Filler? whole, TitleMention title, DocumentEntities entities, ParsedDocument document, FactGrammar grammar, AnnotatedSentence sentence, int noun)
    {
        string? selfRole = null;
        string? wholeRole = null;
        bool needsWhole = false;
        FillerTypes accepts = FillerTypes.None;
        foreach (RoleBinding binding in evoked.Unit.Bindings)
        {
            if (binding.Function == "self")
            {
                selfRole = binding.Role;
                accepts = binding.Accepts;
            }
            else if (binding.Function == grammar.Genitive && wholeRole is null)
            {
                wholeRole = binding.Role;
                needsWhole = binding.Required || evoked.Unit.Minimum > 1;
            }
        }

        foreach (RoleBinding binding in evoked.Unit.Bindings) if (binding.Required && binding.Role != selfRole && binding.Role != wholeRole) return null;
        if (selfRole is null || wholeRole == selfRole || (needsWhole && whole is null)) return null;
        if (entities.Entities[self.Index].Kind != EntityKind.Person && (accepts & ~FillerTypes.ActorPhrase) == FillerTypes.Person) return null;
        if (evoked.Kind.Name == "Position" && (whole is null ? title.Organization < 0 : grammar.Has(Construction.NounAdjuncts) && entities.Entities[whole.Index].Kind == EntityKind.Place) && grammar.Occupations.Contains(sentence.Lemmas[noun]) && !(noun > 0 && grammar.Ranks.Contains(sentence.Lemmas[noun - 1])) && (!grammar.Has(Construction.GenitiveTitles) || !HasGenitive(sentence, noun, title.Title))) return null;
        FactDraft draft = new(evoked.Kind, sentence.Index, noun) { IsLabel = !evoked.Kind.IsEvent, TriggerRange = title.Title };
        draft.Add(selfRole, self);
        if (whole is null && wholeRole is not null && evoked.Kind.Name == "Position" && Described(sentence, noun, title.Title, grammar) is int body and >= 0)
        {
            PartOffice(evoked, draft, wholeRole, title, document, sentence, noun, body);
            return draft;
        }

        if (whole is not null && wholeRole is not null) draft.Add(wholeRole, whole);
        if (evoked.Unit.OwnRole is string own)
        {
            TextRange words = Trim(title.Title, sentence, grammar);
            draft.Add(own, new Filler(FillerKind.Text, -1, words.Of(document.Text), words));
        }

        return draft;
    }
}

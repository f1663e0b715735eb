using Factum.Extraction.Grammar;
using Factum.Extraction.Mentions;

namespace Factum.Extraction.Facts.Fillers;

/// <content>The mention that a phrase is.</content>
internal sealed partial class FillerResolver
{
    /// <summary>The mention at a word: of the word itself, of the name that covers it, or of a name beside its noun ("le groupe X").</summary>
    public int MentionOf(int word)
    {
        int mention = sentence.Mention[word];
        if (mention >= 0 && entities.Mentions[mention].Form == MentionForm.Name) return mention;
        if (sentence.Covering[word] < 0 && sentence[word].Upos == PartOfSpeech.Noun && grammar.Families.Contains(sentence.Lemmas[word]) && !(mention >= 0 && sentence.Relation(word) == DependencyRelation.Nsubj && TakesUpSeveral(mention))) return -1;
        if (sentence.Covering[word] >= 0 && sentence[word].Upos is not PartOfSpeech.Det) return sentence.Covering[word];
        if (grammar.Has(Construction.FreeInversion) && mention < 0 && sentence[word].Upos == PartOfSpeech.Pron && clauses.OneNamed(word) is int one and >= 0) return sentence.Covering[one];
        if (sentence[word].Upos == PartOfSpeech.Noun && clauses.NamedOfficer(word) is int officer and >= 0 && IsOfficer(officer, word)) return sentence.Covering[officer];
        if (sentence[word].Upos is PartOfSpeech.Noun or PartOfSpeech.Propn)
        {
            int apposed = MentionBeside(word, mention);
            if (apposed != NotBeside) return apposed;
        }

        if (word > 0 && sentence.Covering[word - 1] >= 0 && IsOfNameBefore(word, mention)) return sentence.Covering[word - 1];
        int called = sentence.Child(word, DependencyRelation.Acl) < 0 ? -1 : NameCalled(word);
        if (called >= 0) return sentence.Covering[called];
        if (mention < 0 && word + 1 < sentence.Count && sentence.Covering[word + 1] >= 0 && grammar.Has(Construction.BareTitles) && IsBareTitle(word)) return sentence.Covering[word + 1];
        if ((sentence[word].Upos == PartOfSpeech.Noun || (sentence[word].Upos == PartOfSpeech.Adj)) && IsActorNoun(word))
        {
            int name = clauses.Surface.NameAfter(word);
            if (name >= 0 && !(mention < 0 && IsOfWhoIsNamed(word, name))) return sentence.Covering[name];
        }

        // "The tenor Ana Prieto": by the name.
        if (mention >= 0 && word + 1 < sentence.Count && sentence.Covering[word + 1] is int next and >= 0 && entities.Mentions[next].Entity == entities.Mentions[mention].Entity) return next;
        return mention;
    }

    // "Le couple a fondé", two who were named.
    private bool TakesUpSeveral(int mention) =>
        (mention + 1 < entities.Mentions.Count && entities.Mentions[mention + 1].Range == entities.Mentions[mention].Range) || (mention > 0 && entities.Mentions[mention - 1].Range == entities.Mentions[mention].Range);

    private const int NotBeside = -2;

    private int MentionBeside(int word, int mention)
    {
        foreach (int child in sentence.Tree.Children(word))
        {
            if (child > word && sentence.Covering[child] >= 0 && clauses.Surface.IsSingleBesidePlural(word, child)) continue;
            if (child > word + 1 && sentence[child - 1].Form == "(" && sentence.Covering[child] >= 0 && clauses.Surface.NameAfter(word) is int bearer and >= 0 && bearer != child && KindAt(bearer) == EntityKind.Person) return sentence.Covering[bearer];
            bool beside = sentence.Relation(child) is DependencyRelation.Flat or DependencyRelation.Appos
                || (sentence.Relation(child) == DependencyRelation.Nmod && sentence[child].Relation != DependencyRelation.NmodPoss && clauses.CaseName(child).Length == 0);
            if (beside && mention >= 0 && sentence.Covering[child] >= 0 && entities.Mentions[mention].Range.Contains(entities.Mentions[sentence.Covering[child]].Range)) return !grammar.Has(Construction.CloseAppositions) ? mention : sentence.Covering[child];
            if (beside && sentence.Covering[child] >= 0 && (sentence.Relation(child) != DependencyRelation.Appos || child - word <= 4 || IsActorNoun(word))) return sentence.Covering[child];
        }

        return NotBeside;
    }

    /// <summary>Whether the text gives somebody a public office beside their name: "former Gov. X".</summary>
    public bool HoldsPublicOffice(Filler person)
    {
        if (person.Kind != FillerKind.Entity || grammar.PublicOffices.Count == 0) return false;
        foreach (TitleMention title in entities.Titles)
            if (entities.Mentions[title.Holder].Entity == person.Index && IsPublicOffice(shared.Text(title.Title).Text)) return true;
        return false;
    }

    private bool IsPublicOffice(string title)
    {
        int start = title.LastIndexOf(' ') + 1;
        return grammar.PublicOffices.Contains(title.Substring(start).TrimEnd('.').ToLowerInvariant());
    }

    private bool IsOfficer(int name, int office) => KindAt(name) == EntityKind.Person && KindAt(clauses.BodyOf(office)) == EntityKind.Organization;

    private bool IsOfNameBefore(int word, int mention) =>
        (grammar.Wholes.Contains(sentence.Lemmas[word]) && (mention < 0 || KindAt(word - 1) == EntityKind.Organization))
        || (grammar.Bodies.Contains(sentence.Lemmas[word]) && sentence.IsOrganization(word - 1));

    // "La société baptisée X"
    private int NameCalled(int noun)
    {
        foreach (int child in sentence.Tree.Children(noun))
            if (sentence.Relation(child) == DependencyRelation.Acl && grammar.Naming.Contains(sentence.Lemmas[child]) && child + 1 < sentence.Count && sentence.Covering[child + 1] >= 0) return child + 1;
        return -1;
    }

    // "Alumna Ana Prieto": a noun without article right before a person says who that is; "the tenor Ana Prieto" does, but not "the day Ana Prieto left".
    private bool IsBareTitle(int word) =>
        sentence[word].Upos == PartOfSpeech.Noun && sentence.Covering[word] < 0 && !sentence[word].Features.Has("Number", "Plur")
            && (word == 0 || IsClosed(word + 1) || KindAt(word + 1) == EntityKind.Product || !(sentence[word - 1].Upos == PartOfSpeech.Det || sentence[word - 1].Features.Has("Poss", "Yes") || grammar.GenitiveClitics.Contains(sentence[word - 1].Form)))
            && KindAt(word + 1) is EntityKind.Person or EntityKind.Product;

    // No verb stands behind a name.
    private bool IsClosed(int word)
    {
        int next = word + 1;
        while (next < sentence.Count && sentence.Covering[next] == sentence.Covering[word]) next++;
        return next >= sentence.Count || sentence[next].Upos is PartOfSpeech.Punct or PartOfSpeech.Adp or PartOfSpeech.Cconj;
    }

    private EntityKind KindAt(int name) => entities.Entities[entities.Mentions[sentence.Covering[name]].Entity].Kind;

    // "La coprésidente du groupe, X,": she is X, not the group.
    private bool IsOfWhoIsNamed(int word, int name)
    {
        int comma = name - 1;
        while (comma > word && sentence.Covering[comma] < 0 && sentence[comma].Upos is PartOfSpeech.Noun or PartOfSpeech.Adj or PartOfSpeech.Det) comma--;
        if (!(grammar.Has(Construction.CloseAppositions) || IsBody(sentence.Lemmas[word])) || comma <= word || sentence[comma].Form != "," || (comma < name - 1 && sentence[comma + 1].Upos != PartOfSpeech.Det) || clauses.CaseName(word) != grammar.Genitive) return false;
        int head = sentence[word].Head;
        return head >= 0 && head < word && sentence[head].Upos == PartOfSpeech.Noun && sentence.Covering[head] < 0 && IsActorNoun(head) && entities.Entities[entities.Mentions[sentence.Covering[name]].Entity].Kind == EntityKind.Person;
    }

    // "The head of the port, X,": a port has no person's name.
    private bool IsBody(string noun) => grammar.Enterprises.Contains(noun) || grammar.Establishments.Contains(noun) || grammar.PublicBodies.Contains(noun) || grammar.PublicInstitutions.Contains(noun);
}

using System;
using Factum.Extraction.Grammar;

namespace Factum.Extraction.Mentions.Coreference;

/// <summary>Reads off a name, and the words before it, what its bearer is like: gender, number, what heads the name, whether its kind was but a guess.</summary>
internal sealed class NameTraits(DocumentEntities names, CoreferenceLexicon lexicon)
{
    /// <summary>The word that heads a name: "Theatre" of "Quay Theatre", "Department" of "Department for Transport", the first where heads come first.</summary>
    public string? HeadOf(string name)
    {
        int start = 0, end = name.Length;
        if (lexicon.HeadsComeFirst)
        {
            int space = name.IndexOf(' ');
            if (space < 0) return null;

            // "La Tribune de Metz" is headed by what follows the article.
            int second = lexicon.DefiniteDeterminers.Contains(name.Substring(0, space).ToLowerInvariant()) ? name.IndexOf(' ', space + 1) : -1;
            if (second > 0) start = space + 1;
            end = second > 0 ? second : space;
        }
        else
        {
            int complement = -1;
            foreach (string preposition in lexicon.NameComplements) if (complement < 0) complement = name.IndexOf(preposition, StringComparison.Ordinal);
            if (complement > 0) end = complement;
            int space = name.LastIndexOf(' ', end - 1);
            if (space < 0 && end == name.Length) return null;
            start = space + 1;
        }

        return end - start > 2 ? name.Substring(start, end - start).ToLowerInvariant() : null;
    }

    /// <summary>Whether the word that heads a name is a plural: "Rovers", not "Airbus".</summary>
    public bool IsPlural(string head)
    {
        if (lexicon.PluralEnding.Length == 0 || head.Length <= 3 || !head.EndsWith(lexicon.PluralEnding, StringComparison.Ordinal)) return false;
        foreach (string singular in lexicon.SingularEndings) if (head.EndsWith(singular, StringComparison.Ordinal)) return false;
        return true;
    }

    /// <summary>The gender that the article tells: "la CGT", "Le Monde".</summary>
    public GrammaticalGender ArticleGender(Sentence sentence, Markable name)
    {
        int first = name.Head;
        while (first > 0 && sentence[first - 1].Start >= name.Range.Start) first--;
        if (lexicon.ArticleGenders.TryGetValue(sentence[first].Form.ToLowerInvariant(), out GrammaticalGender own)) return own;
        return first > 0 && lexicon.ArticleGenders.TryGetValue(sentence[first - 1].Form.ToLowerInvariant(), out GrammaticalGender gender) ? gender : GrammaticalGender.Any;
    }

    /// <summary>The gender that a participle or adjective tells which agrees with the name: "Norvale a été rachetée", "Fondé en 1952, Norvale", "Norvale, cotée à Paris".</summary>
    public static GrammaticalGender ParticipleGender(Sentence sentence, Markable name)
    {
        foreach (int child in sentence.Children(name.Head))
            if (child > name.Head && sentence[child].Relation == DependencyRelation.Acl && GenderOf(sentence[child]) is var described and not GrammaticalGender.Any) return described;
        int predicate = sentence[name.Head].Relation.Universal() == DependencyRelation.Nsubj ? sentence[name.Head].Head : -1;
        if (predicate < 0) return GrammaticalGender.Any;
        bool agrees = sentence[name.Head].Relation == DependencyRelation.NsubjPass || (sentence[predicate].Upos == PartOfSpeech.Adj && sentence.Child(predicate, DependencyRelation.Cop) >= 0);
        if (agrees && GenderOf(sentence[predicate]) is var told and not GrammaticalGender.Any) return told;
        return sentence[0].Head == predicate && sentence[0].Upos == PartOfSpeech.Verb && name.Head > 2 ? GenderOf(sentence[0]) : GrammaticalGender.Any;
    }

    private static GrammaticalGender GenderOf(in Word word)
    {
        if (!word.Features.Has("Number", "Sing") || !(word.Upos == PartOfSpeech.Adj || (word.Features.Has("VerbForm", "Part") && !word.Features.Has("Tense", "Pres")))) return GrammaticalGender.Any;
        return word.Features.Has("Gender", "Fem") ? GrammaticalGender.Feminine : word.Features.Has("Gender", "Masc") ? GrammaticalGender.Masculine : GrammaticalGender.Any;
    }

    /// <summary>Whether an article makes a name plural: "les Éclaireurs".</summary>
    public bool FollowsPluralArticle(Sentence sentence, Markable name)
    {
        int first = name.Head;
        while (first > 0 && sentence[first - 1].Start >= name.Range.Start) first--;
        return first > 0 && lexicon.PluralArticles.Contains(sentence[first - 1].Form.ToLowerInvariant());
    }

    /// <summary>Whether a name is one capitalised word that no list knows as anything else's: "Okafor" rather than "Lufthansa".</summary>
    public static bool IsUnknownSurname(string name)
    {
        if (name.Length < 3 || name.IndexOf(' ') >= 0 || !char.IsLower(name[1])) return false;
        return (NameLexicon.World.Find(NameHash.Of(name.ToLowerInvariant())) & (NameClass.Organization | NameClass.Media | NameClass.Product | NameClass.City | NameClass.Country | NameClass.Place | NameClass.Event)) == 0;
    }

    /// <summary>Whether a name is one capitalised word that opens a firm's name in the text, or that no list knows as a person's or a place's.</summary>
    public bool IsUnheardOf(string name)
    {
        if (name.Length < 3 || name.IndexOf(' ') >= 0 || !char.IsUpper(name[0])) return false;
        bool opensFirm = false;
        foreach (DocumentEntity entity in names.Entities)
        {
            if (entity.Name.Length <= name.Length) continue;
            if (entity.Kind == EntityKind.Person && (entity.Name.EndsWith(name, StringComparison.Ordinal) || entity.Name.StartsWith(name, StringComparison.Ordinal))) return false;
            opensFirm |= entity.Kind == EntityKind.Organization && entity.Name[name.Length] == ' ' && entity.Name.StartsWith(name, StringComparison.Ordinal);
        }

        return opensFirm || (NameLexicon.World.Find(NameHash.Of(name.ToLowerInvariant())) & (NameClass.GivenName | NameClass.Surname | NameClass.Person | NameClass.City | NameClass.Town | NameClass.Country | NameClass.Place)) == 0;
    }

    /// <summary>Whether a name is several words none of which lists know as a person's, and that are no place's together.</summary>
    public static bool IsNobodyKnown(string name)
    {
        if (name.IndexOf(' ') < 0 || (NameLexicon.World.Find(NameHash.Of(name.ToLowerInvariant())) & (NameClass.Person | NameClass.City | NameClass.Town | NameClass.Country | NameClass.Place)) != 0) return false;
        foreach (string word in name.Split(' ', '-'))
            if ((NameLexicon.World.Find(NameHash.Of(word.ToLowerInvariant())) & NameClass.GivenName) != 0) return false;
        return true;
    }

    /// <summary>The gender that a title or a given name tells.</summary>
    public GrammaticalGender PersonGender(Sentence sentence, Markable name, DocumentEntity entity)
    {
        int first = name.Head;
        while (first > 0 && sentence[first].Start > name.Range.Start) first--;
        for (int i = first; i >= 0 && i >= first - 1; i--)
        {
            string form = sentence[i].Form.ToLowerInvariant().TrimEnd('.');
            if (lexicon.MasculineTitles.Contains(form)) return GrammaticalGender.Masculine;
            if (lexicon.FeminineTitles.Contains(form)) return GrammaticalGender.Feminine;
        }

        int space = entity.Name.IndexOf(' ');
        return GivenNameGenders.Of(space < 0 ? entity.Name : entity.Name.Substring(0, space));
    }
}

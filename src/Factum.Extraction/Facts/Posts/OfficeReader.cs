using System.Collections.Generic;
using Factum.Extraction.Facts.Clauses;
using Factum.Extraction.Facts.Fillers;
using Factum.Extraction.Facts.Frames;
using Factum.Extraction.Facts.Speech;
using Factum.Extraction.Grammar;
using Factum.Extraction.Text;

namespace Factum.Extraction.Facts.Posts;

/// <summary>Completes who comes into or leaves an office by what stands with the office's name: "chief executive of X", "X coach Y", "its finance chief".</summary>
internal sealed class OfficeReader(FactGrammar grammar, FrameIndex index)
{
    private const FillerTypes Bodies = FillerTypes.Organization | FillerTypes.Place | FillerTypes.Product;
    private AnnotatedSentence sentence = null!;
    private FillerResolver fillers = null!;

    /// <summary>Goes on to a sentence.</summary>
    public void Begin(SentenceReading reading)
    {
        sentence = reading.Sentence;
        fillers = reading.Fillers;
    }

    /// <summary>Adds position and organisation where the words around them tell.</summary>
    /// <param name="roles">What fills the roles.</param>
    /// <param name="office">The role of the office: the words around name one that somebody comes into or leaves, its Position, but not the Title that somebody has.</param>
    /// <param name="leaves">Whether the office may be one that somebody had.</param>
    public void Complete(List<(string Role, PlainList<Filler> Fillers)> roles, string office, bool leaves)
    {
        int position = At(roles, office);
        if (position < 0 && office == "Position" && Title(roles) is int title and >= 0 && (leaves || !IsFormer(title)))
        {
            position = roles.Count;
            roles.Add(("Position", [fillers.Text(Words(title))]));
        }

        if (position < 0 || roles[position].Fillers[0].Kind != FillerKind.Text) return;
        Filler words = roles[position].Fillers[0];
        int first = sentence.FirstAt(words.Range.Start);
        int last = sentence.FirstAt(words.Range.End - 1);
        if (first >= sentence.Count || last >= sentence.Count) return;
        int head = Head(first, last);
        if (head < 0) return;
        while (head + 1 < sentence.Count && IsTitle(head + 1)) head++;
        last = System.Math.Max(last, head);
        int whole = last;
        for (int i = head + 1; i <= last; i++)
            if (i == head + 1 && (sentence[i].Upos == PartOfSpeech.Verb || (sentence[i].Upos == PartOfSpeech.Adj && grammar.IsRegularParticiple(sentence[i].Form)))) last = i - 1;
            else if (sentence[i].Upos == PartOfSpeech.Adp && grammar.OfficeEnds.Contains(sentence[i].Form)) last = i - 1;
        Filler? body = After(head, out int end) ?? Before(head);
        int start = first;
        for (int i = first; i < head; i++) if (sentence.Covering[i] >= 0 || grammar.GenitiveClitics.Contains(sentence[i].Form)) start = i + 1;
        if (end < 0) end = last;
        else end--;
        while (start < head && (sentence[start].Upos is PartOfSpeech.Det or PartOfSpeech.Part || (sentence[start].Features.Has("Poss", "Yes")))) start++;
        while (start > 1 && char.IsUpper(sentence[head].Form[0]) && char.IsUpper(sentence[start - 1].Form[0]) && sentence.Covering[start - 1] < 0 && sentence[start - 1].Upos is PartOfSpeech.Verb or PartOfSpeech.Adj or PartOfSpeech.Noun or PartOfSpeech.Propn) start--;
        if (end >= start && (start != first || end < whole)) roles[position] = (office, [fillers.Text(new TextRange(sentence[start].Start, sentence[end].End))]);
        if (body is null) return;
        int known = At(roles, "Organization");

        // "Director of the institute X at the university Y": the body right behind the office rather than where that is.
        if (known >= 0 && !(end >= 0 && end + 1 < sentence.Count && sentence.Lemmas[end + 1] == grammar.Genitive && roles[known].Fillers[0] is { Kind: FillerKind.Entity } farther && farther.Range.Start > body.Range.End && body.Kind == FillerKind.Entity)) return;
        if (known >= 0) roles.RemoveAt(known);
        foreach ((string role, PlainList<Filler> held) in roles) if (role != office && FactDraft.Same(held[0], body)) return;
        roles.Add(("Organization", [body]));
    }

    /// <summary>Whether a word opens the title of a public office, which the company under discussion does not give.</summary>
    public bool IsPublic(int first, int last)
    {
        for (int i = first; i <= last && i < sentence.Count; i++) if (grammar.PublicOffices.Contains(sentence.Lemmas[i])) return true;
        return false;
    }

    // "L'ancienne ministre X préside désormais": what somebody was is not what they become.
    private bool IsFormer(int title)
    {
        if (grammar.FormerTitle.Length == 0) return false;
        for (int i = title - 1; i >= 0 && i > title - 4 && sentence[i].Upos is PartOfSpeech.Adj or PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.Verb; i--)
            if (sentence.Lower(i).StartsWith(grammar.FormerTitle, System.StringComparison.Ordinal) || grammar.PastTitles.Contains(sentence.Lower(i))) return true;
        return false;
    }

    private static int At(List<(string Role, PlainList<Filler> Fillers)> roles, string role)
    {
        for (int i = 0; i < roles.Count; i++) if (roles[i].Role == role) return i;
        return -1;
    }

    /// <summary>Whether a word names an office.</summary>
    public bool IsTitle(int word)
    {
        if (sentence.Covering[word] >= 0 || sentence[word].Upos is not (PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.Adj)) return false;
        foreach (Evoked evoked in index.Find(TriggerKind.Noun, sentence.Lemmas[word])) if (evoked.Kind.Name == "Position") return true;
        return false;
    }

    /// <summary>Whether words may name an office: some noun of people, of offices or of bodies, or a name.</summary>
    public bool MayName(Filler words)
    {
        int first = sentence.FirstAt(words.Range.Start);
        for (int word = first; word < sentence.Count && sentence[word].Start < words.Range.End; word++)
        {
            string lemma = sentence.Lemmas[word];
            if (sentence.Covering[word] >= 0 || (word > 0 && char.IsUpper(sentence[word].Form[0])) || IsTitle(word) || grammar.Actors.Contains(lemma) || grammar.Occupations.Contains(lemma) || grammar.GenericOffices.Contains(lemma) || grammar.Jobs.Contains(lemma) || EndsLikePerson(lemma)) return true;
        }

        return false;
    }

    private bool EndsLikePerson(string lemma)
    {
        foreach (string ending in grammar.PersonEndings) if (lemma.Length > ending.Length + 2 && lemma.EndsWith(ending, System.StringComparison.Ordinal)) return true;
        return false;
    }

    private int Head(int first, int last)
    {
        for (int i = first; i <= last; i++)
            if (IsTitle(i) && !(i < last && IsTitle(i + 1))) return grammar.Has(Construction.NounAdjuncts) ? LastOfTitle(i, last) : i;
        if (first == last && sentence[last].Upos is PartOfSpeech.Noun or PartOfSpeech.Adj) return first;

        // "la présidence de X": the noun that heads the phrase.
        if (grammar.Has(Construction.NounAdjuncts)) return -1;
        int head = sentence.HeadOf(new TextRange(sentence[first].Start, sentence[last].End));
        return head >= first && head <= last && sentence[head].Upos == PartOfSpeech.Noun ? head : -1;
    }

    // "Chief financial officer": what "chief" opens goes on to the officer.
    private int LastOfTitle(int title, int last)
    {
        int head = title;
        for (int i = title + 1; i <= last && sentence.Covering[i] < 0 && sentence[i].Upos is PartOfSpeech.Adj or PartOfSpeech.Noun or PartOfSpeech.Verb; i++) if (IsTitle(i)) head = i;
        return head;
    }

    /// <summary>The title that stands right before the person's name, or -1.</summary>
    private int Title(List<(string Role, PlainList<Filler> Fillers)> roles)
    {
        int person = At(roles, "Person");
        if (person < 0) return -1;
        int name = sentence.FirstAt(roles[person].Fillers[0].Range.Start);
        if (name >= sentence.Count || sentence[name].Start != roles[person].Fillers[0].Range.Start) return -1;
        int before = name - 1;
        if (before >= 0 && sentence[before].Form == ",") before--;
        return before >= 0 && IsTitle(before) && !IsDeputy(before) ? before : -1;
    }

    private bool IsDeputy(int title)
    {
        if (grammar.Deputies.Count == 0 || !grammar.Deputies.Contains(sentence.Lemmas[title])) return false;
        int before = title - 1;
        while (before > 0 && sentence[before].Upos == PartOfSpeech.Adj) before--;
        return before >= 0 && sentence[before].Features.Has("Poss", "Yes");
    }

    private TextRange Words(int head)
    {
        int first = head;
        while (first > 0 && sentence[first - 1].Upos is PartOfSpeech.Noun or PartOfSpeech.Adj && sentence.Covering[first - 1] < 0 && sentence.Time[first - 1] < 0) first--;
        return new TextRange(sentence[first].Start, sentence[head].End);
    }

    /// <summary>The body after the office: "of X", "at the X". <paramref name="end"/> is the preposition's place, or -1.</summary>
    private Filler? After(int head, out int end)
    {
        end = -1;
        int at = head + 1;
        if (at < sentence.Count && sentence[at].Upos == PartOfSpeech.Adp && !grammar.OfficeCases.Contains(sentence.Lemmas[at]) && sentence.Lemmas[at] != grammar.Genitive) return null;
        if (at >= sentence.Count || sentence[at].Upos != PartOfSpeech.Adp) return null;
        int name = at + 1;
        while (name < sentence.Count && name < at + 7 && sentence.Covering[name] < 0 && sentence[name].Upos is PartOfSpeech.Det or PartOfSpeech.Adj or PartOfSpeech.Noun or PartOfSpeech.Propn) name++;
        if (name >= sentence.Count || sentence.Covering[name] < 0 || fillers.Entity(name, Bodies) is not Filler body)
        {
            int noun = at + 1;
            while (noun < sentence.Count && sentence[noun].Upos is PartOfSpeech.Det or PartOfSpeech.Adj) noun++;
            if (noun >= sentence.Count || sentence[noun].Upos != PartOfSpeech.Noun || !grammar.Actors.Contains(sentence.Lemmas[noun]) || noun == at + 1) return null;
            end = at;

            // "présidente du conseil d'administration de X" presides over X.
            for (int i = noun + 1; i < sentence.Count && i < noun + 6 && sentence[i].Upos is PartOfSpeech.Adp or PartOfSpeech.Det or PartOfSpeech.Noun or PartOfSpeech.Adj or PartOfSpeech.Propn; i++)
                if (sentence.Covering[i] >= 0 && fillers.Entity(i, FillerTypes.Organization) is Filler named) return named;
            return fillers.One(noun, Bodies | FillerTypes.ActorPhrase);
        }

        end = at;
        return body;
    }

    /// <summary>The body before the office: "X chief executive", "X's new coach", "its chairman".</summary>
    private Filler? Before(int head)
    {
        int at = head - 1;
        while (at >= 0 && head - at < 6 && sentence.Covering[at] < 0 && sentence[at].Upos is PartOfSpeech.Noun or PartOfSpeech.Adj or PartOfSpeech.Part) at--;
        if (at < 0) return null;
        if (sentence.Covering[at] >= 0) return fillers.Entity(at, Bodies);
        return sentence.Mention[at] >= 0 && (sentence[at].Features.Has("Poss", "Yes") || sentence[at].Upos is PartOfSpeech.Det) ? fillers.Entity(at, Bodies) : null;
    }
}

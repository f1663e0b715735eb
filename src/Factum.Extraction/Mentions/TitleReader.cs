using System;
using System.Collections.Generic;
using Factum.Extraction.Grammar;
using Factum.Extraction.Text;

namespace Factum.Extraction.Mentions;

/// <summary>Finds titles, offices, occupations and kinships beside the names of people: "le président X", "Y, PDG de Z", "Z's chief executive, Y".</summary>
internal sealed class TitleReader
{
    private const int LongestTitle = 9;
    private readonly ParsedDocument document;
    private readonly DocumentEntities entities;
    private readonly NameLexicon lexicon;
    private readonly TitleGrammar grammar;
    private readonly List<TitleMention> found = [];
    private Sentence sentence = null!;
    private int[] mentionAt = [];

    private TitleReader(ParsedDocument document, DocumentEntities entities, NameLexicon lexicon)
    {
        this.document = document;
        this.entities = entities;
        this.lexicon = lexicon;
        grammar = lexicon.Titles;
    }

    /// <summary>The titles beside the names of <paramref name="entities"/>, in text order of their holders.</summary>
    public static EquatableArray<TitleMention> Read(ParsedDocument document, DocumentEntities entities, NameLexicon lexicon)
    {
        TitleReader reader = new(document, entities, lexicon);
        int at = 0;
        while (at < entities.Mentions.Count)
        {
            int next = at;
            while (next < entities.Mentions.Count && entities.Mentions[next].Sentence == entities.Mentions[at].Sentence) next++;
            reader.ReadSentence(at, next);
            at = next;
        }

        return new EquatableArray<TitleMention>([.. reader.found]);
    }

    private void ReadSentence(int from, int to)
    {
        sentence = document.Sentences[entities.Mentions[from].Sentence];
        if (mentionAt.Length < sentence.Count) mentionAt = new int[sentence.Count * 2];
        for (int i = 0; i < sentence.Count; i++) mentionAt[i] = -1;
        int word = 0;
        for (int mention = from; mention < to; mention++)
        {
            TextRange range = entities.Mentions[mention].Range;
            while (word < sentence.Count && sentence[word].End <= range.Start) word++;
            for (; word < sentence.Count && sentence[word].Start < range.End; word++) mentionAt[word] = mention;
        }

        for (int first = 0; first < sentence.Count; first++)
        {
            int mention = mentionAt[first];
            if (mention < 0) continue;
            int last = first;
            while (last + 1 < sentence.Count && mentionAt[last + 1] == mention) last++;
            if (entities.Entities[entities.Mentions[mention].Entity].Kind == EntityKind.Person)
            {
                ReadBefore(mention, first);
                ReadAfter(mention, last);
            }

            first = last;
        }
    }

    private void ReadBefore(int holder, int first)
    {
        int end = first - 1;
        while (end >= 0 && mentionAt[end] < 0 && Has(end, NameClass.Honorific) && !IsTitleNoun(end)) end--;
        bool comma = end >= 0 && Is(end, ",");
        if (comma) end--;
        if (end < 0) return;

        // "Le grand-père de Jean Oriol" is not he.
        if (!comma && grammar.IsHeadFirst && grammar.Complements.Contains(Form(end))) return;
        int organization = -1;
        int low = Math.Max(0, end - LongestTitle);
        if (mentionAt[end] >= 0)
        {
            // "le PDG d'Acme, X", "chief executive of Acme, X": only an apposition may end in another name.
            if (!comma && !grammar.IsHeadFirst) return;
            organization = mentionAt[end];
            while (end >= low && mentionAt[end] == organization) end--;
            int before = SkipDeterminers(end);
            if (before < 0 || !grammar.Prepositions.Contains(Form(before))) return;
            end = before - 1;
            if (end < 0 || mentionAt[end] >= 0) return;
        }

        if (grammar.IsHeadFirst) ReadHeadFirstBefore(holder, low, end, organization, comma && organization < 0 && OpensClause(holder, first));
        else ReadHeadLastBefore(holder, end, organization);
    }

    // "D'après un adjoint, M. X partira": no comma closes what another opened.
    private bool OpensClause(int holder, int first)
    {
        int next = first;
        while (next < sentence.Count && mentionAt[next] == holder) next++;
        return next < sentence.Count && sentence[next].Upos is PartOfSpeech.Verb or PartOfSpeech.Aux or PartOfSpeech.Pron;
    }

    private void ReadHeadFirstBefore(int holder, int low, int end, int organization, bool isSubject)
    {
        for (int i = end; i >= low; i--)
        {
            if (mentionAt[i] >= 0 || IsBarrier(i)) return;
            if (!IsTitleNoun(i)) continue;
            int head = i;
            while (head > low && mentionAt[head - 1] < 0 && IsTitleNoun(head - 1)) head--;
            if (head > 0 && grammar.Ordinals.Contains(Form(head - 1))) head--;
            if (isSubject && head > 1 && grammar.Indefinites.Contains(Form(head - 1))) return;
            Add(holder, head, end, organization);
            return;
        }
    }

    private void ReadHeadLastBefore(int holder, int end, int organization)
    {
        if (!IsTitleNoun(end)) return;
        int start = end;
        while (start > 0 && end - start < 4 && mentionAt[start - 1] < 0 && IsTitleModifier(start - 1)) start--;
        if (organization < 0 && start > 0)
        {
            int before = start - 1;
            if (grammar.Possessive.Length > 0 && IsPossessive(before)) before--;
            if (before >= 0 && mentionAt[before] >= 0 && mentionAt[before] != holder && !IsMembership(before, end)) organization = mentionAt[before];
        }

        Add(holder, start, end, organization);
    }

    private void ReadAfter(int holder, int last)
    {
        int at = last + 1;
        if (at >= sentence.Count || !(Is(at, ",") || Is(at, "("))) return;
        at++;
        if (grammar.IsHeadFirst) ReadHeadFirstAfter(holder, at);
        else ReadHeadLastAfter(holder, at);
    }

    private void ReadHeadFirstAfter(int holder, int at)
    {
        int head = at;
        while (head < sentence.Count && head - at < 4 && mentionAt[head] < 0 && !IsTitleNoun(head) && IsOpener(head)) head++;
        if (head >= sentence.Count || mentionAt[head] >= 0 || !IsTitleNoun(head)) return;
        if (sentence[head].Upos == PartOfSpeech.Verb && head + 1 < sentence.Count && IsTitleNoun(head + 1)) return;
        int end = head;
        int organization = -1;
        for (int i = head + 1; i < sentence.Count && i - head < LongestTitle; i++)
        {
            if (mentionAt[i] >= 0)
            {
                int before = SkipDeterminers(i - 1);
                if (before > head - 1 && before >= 0 && grammar.Prepositions.Contains(Form(before)))
                {
                    organization = mentionAt[i];
                    end = before - 1;
                }

                break;
            }

            if (IsBarrier(i) || grammar.Coordinators.Contains(Form(i)) || sentence[i].Upos is PartOfSpeech.Verb or PartOfSpeech.Pron or PartOfSpeech.Sconj) break;
            end = i;
        }

        while (end > head && (grammar.Prepositions.Contains(Form(end)) || sentence[end].Upos is PartOfSpeech.Det or PartOfSpeech.Adp or PartOfSpeech.Adv)) end--;
        Add(holder, head, Math.Max(head, end), organization);
    }

    private void ReadHeadLastAfter(int holder, int at)
    {
        int start = at;
        while (start < sentence.Count && start - at < 3 && mentionAt[start] < 0 && IsOpener(start) && !IsTitleNoun(start)) start++;
        int organization = -1;
        if (start < sentence.Count && mentionAt[start] >= 0)
        {
            organization = mentionAt[start];
            while (start < sentence.Count && mentionAt[start] == organization) start++;
            if (start < sentence.Count && IsPossessive(start)) start++;
        }

        int head = LastTitleNoun(start);
        if (head < 0) return;
        if (organization >= 0 && start > at && IsMembership(start - 1, head)) organization = -1;
        Add(holder, start, head, organization >= 0 ? organization : BodyBehind(holder, head + 1));
    }

    private int LastTitleNoun(int start)
    {
        int head = -1;
        for (int i = start; i < sentence.Count && i - start < 5 && mentionAt[i] < 0; i++)
        {
            if (IsTitleNoun(i)) head = i;
            else if (!IsTitleModifier(i)) break;
        }

        return head;
    }

    /// <summary>The body of the office that ends before a word, and of those that are told with it, which are added: "chair and chief executive of X"; or -1.</summary>
    private int BodyBehind(int holder, int next)
    {
        if (next + 1 < sentence.Count && mentionAt[next] < 0 && grammar.Coordinators.Contains(Form(next)))
        {
            // "Chairman and co-founder of X": what is no office has the body that the office has.
            int other = LastTitleNoun(next + 1);
            if (other < 0) return sentence[next + 1].Upos == PartOfSpeech.Noun && mentionAt[next + 1] < 0 ? BodyBehind(holder, next + 2) : -1;
            int shared = BodyBehind(holder, other + 1);
            if (shared >= 0) Add(holder, next + 1, other, shared);
            return shared;
        }

        if (next >= sentence.Count || !grammar.Prepositions.Contains(Form(next))) return -1;
        next++;
        while (next < sentence.Count && mentionAt[next] < 0 && sentence[next].Upos == PartOfSpeech.Det) next++;
        return next < sentence.Count ? mentionAt[next] : -1;
    }

    // "the Labour councillor": in the party, but no office of it, as "the Labour leader" is.
    private bool IsMembership(int party, int office) => grammar.PartyLabels.Contains(Form(party)) && !grammar.PartyOffices.Contains(Form(office));

    private void Add(int holder, int first, int last, int organization)
    {
        TextRange range = new(sentence[first].Start, sentence[last].End);
        foreach (TitleMention known in found)
            if (known.Holder == holder && known.Title.Overlaps(range)) return;
        found.Add(new TitleMention(holder, range, organization));
    }

    private int SkipDeterminers(int at)
    {
        while (at >= 0 && mentionAt[at] < 0 && sentence[at].Upos == PartOfSpeech.Det && !grammar.Prepositions.Contains(Form(at))) at--;
        return at >= 0 && mentionAt[at] < 0 ? at : -1;
    }

    private bool IsTitleNoun(int word) => Has(word, NameClass.Office | NameClass.Kinship) && sentence[word].Upos is not (PartOfSpeech.Adp or PartOfSpeech.Det or PartOfSpeech.Adv or PartOfSpeech.Pron);

    private bool IsTitleModifier(int word) =>
        !grammar.Openers.Contains(Form(word)) && !IsPossessive(word)
        && (IsTitleNoun(word) || sentence[word].Upos is PartOfSpeech.Adj or PartOfSpeech.Noun or PartOfSpeech.Propn || Is(word, "-") || (char.IsUpper(sentence[word].Form[0]) && grammar.TitleWords.Contains(Form(word))));

    private bool IsOpener(int word) => grammar.Openers.Contains(Form(word)) || sentence[word].Upos is PartOfSpeech.Det or PartOfSpeech.Adj or PartOfSpeech.Adv;

    private bool IsBarrier(int word) =>
        sentence[word].Upos is PartOfSpeech.Punct && !Is(word, "-") || (sentence[word].Upos is PartOfSpeech.Verb or PartOfSpeech.Aux or PartOfSpeech.Sconj && !IsTitleNoun(word) && !grammar.TitleParticiples.Contains(Form(word)));

    private bool IsPossessive(int word) => grammar.Possessive.Length > 0 && Form(word) is { } mark && (mark == grammar.Possessive || mark == "'");

    private bool Has(int word, NameClass classes) => (lexicon.Words.Find(NameHash.Of(sentence[word].Form)) & classes) != 0;

    private bool Is(int word, string form) => string.Equals(sentence[word].Form, form, StringComparison.OrdinalIgnoreCase);

    private string Form(int word) => sentence[word].Form.ToLowerInvariant().Replace('’', '\'');
}

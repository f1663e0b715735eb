using Factum.Extraction.Grammar;

namespace Factum.Extraction.Facts.Clauses;

/// <content>Who is named behind the body that they speak for, or behind those whom they are one of.</content>
internal sealed partial class ClauseReader
{
    /// <summary>A word of the name behind an office and the name of its body: of "le délégué CFDT, X," and "la secrétaire CGT du site, Y,"; or -1.</summary>
    public int NamedOfficer(int noun)
    {
        int at = BodyOf(noun);
        return at < 0 ? -1 : NameBehindBody(noun, at);
    }

    private int NameBehindBody(int noun, int at)
    {
        int body = sentence.Covering[at];
        while (at < sentence.Count && sentence.Covering[at] == body) at++;
        if (at < sentence.Count && sentence.Covering[at] >= 0) return at;
        if (at + 1 < sentence.Count && sentence.Lemmas[at] == grammar.Genitive)
            while (at < sentence.Count && at < noun + 12 && sentence[at].Upos is PartOfSpeech.Adp or PartOfSpeech.Det or PartOfSpeech.Noun or PartOfSpeech.Adj or PartOfSpeech.Propn) at++;
        return IsNameBehindComma(at) ? at + 1 : -1;
    }

    /// <summary>A word of the name right behind the noun of an office and its adjectives: the body of "délégué syndical CFDT"; or -1.</summary>
    public int BodyOf(int noun)
    {
        if (!grammar.Has(Construction.CloseAppositions) || sentence.Covering[noun] >= 0 || noun + 2 >= sentence.Count || !grammar.Officials.Contains(sentence.Lemmas[noun])) return -1;
        int at = noun + 1;
        while (at < sentence.Count && at < noun + 3 && sentence.Covering[at] < 0 && sentence[at].Upos == PartOfSpeech.Adj) at++;
        return at < sentence.Count && sentence.Covering[at] >= 0 ? at : -1;
    }

    /// <summary>The name of the body right behind what somebody is of it, whatever the tagger took that for: of "X, délégué CGT,"; or -1.</summary>
    public int BodyBeside(int office)
    {
        if (!grammar.Has(Construction.CloseAppositions) || office == 0 || office + 1 >= sentence.Count || sentence.Covering[office] >= 0 || !grammar.Officials.Contains(sentence.Lower(office))) return -1;
        int body = office + 1;
        if (body + 1 < sentence.Count && sentence.Covering[body] < 0 && sentence[body].Upos == PartOfSpeech.Adj) body++;
        return sentence.Covering[body] >= 0 && (sentence[office - 1].Form == "," || sentence[office - 1].Upos == PartOfSpeech.Det) ? body : -1;
    }

    /// <summary>The numeral of whom a noun is one of the kind: "l'un" of "l'un de ses associés"; or -1.</summary>
    private int OneOfThose(int noun)
    {
        if (!sentence[noun].Features.Has("Number", "Plur") || CaseName(noun) != grammar.Genitive) return -1;
        int one = noun - 1;
        while (one > 0 && sentence[one].Upos is PartOfSpeech.Det or PartOfSpeech.Adj or PartOfSpeech.Adp) one--;
        return sentence[one].Upos == PartOfSpeech.Pron && sentence.Lemmas[one] == grammar.One ? one : -1;
    }

    /// <summary>Whether a plural is of those whom one that has a name belongs to.</summary>
    public bool IsOneNamed(int noun) => OneOfThose(noun) is int one and >= 0 && OneNamed(one) >= 0;

    /// <summary>A word of the name that says who one of several is: of "l'une de ses associées, X,"; or -1.</summary>
    public int OneNamed(int one)
    {
        if (sentence.Lemmas[one] != grammar.One || one + 3 >= sentence.Count || sentence.Lemmas[one + 1] != grammar.Genitive) return -1;
        int at = one + 2;
        while (at < sentence.Count && at < one + 12 && sentence.Covering[at] < 0 && sentence[at].Upos is PartOfSpeech.Adp or PartOfSpeech.Det or PartOfSpeech.Noun or PartOfSpeech.Adj or PartOfSpeech.Pron) at++;
        return IsNameBehindComma(at) ? at + 1 : -1;
    }

    // One name that the sentence or a further mark ends.
    private bool IsNameBehindComma(int comma)
    {
        if (comma + 1 >= sentence.Count || sentence[comma].Form != "," || sentence.Covering[comma + 1] < 0) return false;
        int end = comma + 1;
        while (end + 1 < sentence.Count && sentence.Covering[end + 1] == sentence.Covering[comma + 1]) end++;
        return end + 1 >= sentence.Count || sentence[end + 1].Upos is PartOfSpeech.Punct or PartOfSpeech.Verb or PartOfSpeech.Aux or PartOfSpeech.Adp;
    }
}

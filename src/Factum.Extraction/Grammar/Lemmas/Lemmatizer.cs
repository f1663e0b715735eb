using Factum.Extraction.Grammar.Models;

namespace Factum.Extraction.Grammar.Lemmas;

/// <summary>Gives lemmas by the most telling rule that knows the word: its form with tag and features, or its ending.</summary>
internal sealed unsafe class Lemmatizer
{
    private readonly AtomTable rules;
    private readonly LemmaScript[] scripts;

    /// <summary>Reads the lemmatizer's sections.</summary>
    public Lemmatizer(ModelFile model)
    {
        rules = new AtomTable(model.Section("lemmas"));
        string[] spellings = model.Strings("scripts");
        scripts = new LemmaScript[spellings.Length];
        for (int i = 0; i < scripts.Length; i++) scripts[i] = new LemmaScript(spellings[i]);
    }

    /// <summary>Fills <paramref name="lemmas"/> and the frame's lemma atoms.</summary>
    public void Lemmatize(SentenceFrame frame, string[] forms, string[] lemmas)
    {
        for (int i = 0; i < frame.Count; i++)
        {
            int at = SentenceFrame.Margin + i;
            ref KnownLemma known = ref frame.KnownLemmas.Of(frame.Atoms[at].Form, frame.Upos[at], frame.Features[at]);
            if (!known.IsOf(forms[i], frame.Upos[at], frame.Features[at]))
            {
                int rule = Rule(ref frame.Atoms[at], frame.Upos[at], frame.Features[at]);
                known = new KnownLemma(forms[i], frame.Upos[at], frame.Features[at], rule == 0 ? forms[i] : scripts[rule - 1].Apply(forms[i]));
            }

            lemmas[i] = known.Lemma!;
            frame.Lemmas[at] = known.Atom;
        }
    }

    private int Rule(ref WordAtoms word, byte upos, byte features)
    {
        ulong* keys = stackalloc ulong[LemmaKeys.Count];
        LemmaKeys.Fill(ref word, upos, features, keys);
        return FirstOf(keys);
    }

    // Behind what reserves the memory: a method that does both and loops is compiled with all optimizations at its first call.
    private int FirstOf(ulong* keys)
    {
        int rule = 0;
        for (int k = 0; k < LemmaKeys.Count && rule == 0; k++) rule = rules.Find(keys[k]);
        return rule;
    }
}

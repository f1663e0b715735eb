using System;
using System.Globalization;
using Factum.Extraction.Grammar.Models;

namespace Factum.Extraction.Grammar.Lemmas;

/// <summary>How a lemma is made from a form: in lower case or as written, less some last characters, with others in their place; or wholly other.</summary>
internal sealed class LemmaScript
{
    private readonly bool whole;
    private readonly bool lower;
    private readonly int strip;
    private readonly string ending;

    /// <summary>Reads the spelling that <see cref="Between"/> gives: <c>=être</c>, <c>L2er</c>, <c>K0</c>.</summary>
    public LemmaScript(string spelling)
    {
        whole = spelling[0] == '=';
        lower = spelling[0] == 'L';
        int at = 1;
        if (!whole)
        {
            while (at < spelling.Length && spelling[at] is >= '0' and <= '9') at++;
            strip = int.Parse(spelling.Substring(1, at - 1), NumberStyles.None, CultureInfo.InvariantCulture);
            if (at < spelling.Length) at++;
        }

        ending = spelling.Substring(at);
    }

    /// <summary>The lemma of a form.</summary>
    public string Apply(string form)
    {
        if (whole) return ending;
        int kept = Math.Max(0, form.Length - strip);
        bool changes = false;
        if (lower)
            for (int i = 0; i < kept && !changes; i++) changes = WordAtoms.Lowered(form[i]) != form[i];
        if (!changes) return kept == form.Length && ending.Length == 0 ? form : kept == form.Length ? form + ending : string.Concat(form.Substring(0, kept), ending);
        char[] lemma = new char[kept + ending.Length];
        for (int i = 0; i < kept; i++) lemma[i] = WordAtoms.Lowered(form[i]);
        ending.CopyTo(0, lemma, kept, ending.Length);
        return new string(lemma);
    }

    /// <summary>The spelling of the script that makes a lemma from a form.</summary>
    public static string Between(string form, string lemma)
    {
        int asWritten = Common(form, lemma, false), inLower = Common(form, lemma, true);
        bool keep = asWritten > inLower;
        int common = keep ? asWritten : inLower;
        if (common == 0 && lemma != "" && form != "") return "=" + lemma;
        string strip = (form.Length - common).ToString(CultureInfo.InvariantCulture);
        string ending = lemma.Substring(common);
        return (keep ? "K" : "L") + strip + (ending.Length > 0 ? "+" + ending : "");
    }

    private static int Common(string form, string lemma, bool lowered)
    {
        int at = 0;
        while (at < form.Length && at < lemma.Length && (lowered ? WordAtoms.Lowered(form[at]) : form[at]) == lemma[at]) at++;
        return at;
    }
}

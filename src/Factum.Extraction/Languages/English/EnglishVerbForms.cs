using System;
using System.Collections.Generic;

namespace Factum.Extraction.Languages.English;

/// <summary>The infinitives that an English verb form may belong to.</summary>
internal static class EnglishVerbForms
{
    private const string Vowels = "aeiou";

    /// <summary>Participles that open the names of offices.</summary>
    public const string OfficeParticiples = "state operating managing acting founding presiding commanding investigating consulting attending coordinating visiting";

    /// <summary>Infinitives that end as participles do.</summary>
    public const string InfinitivesInEd = "bed bleed breed embed exceed feed heed need proceed seed shed shred sled speed succeed wed weed";

    /// <summary>The nouns behind them.</summary>
    public const string Offices = "rep rep. sen sen. senator senators representative representatives lawmaker lawmakers legislator legislators director directors partner partners editor editors chief president chairman chairwoman chair chairperson judge magistrate officer officers professor secretary commissioner head mayor governor principal member members physician producer curator trustee executive ceo";

    /// <summary>Irregular verbs: infinitive, past and past participles (where they differ), or the form in -ing.</summary>
    public static readonly IReadOnlyList<string[]> IrregularVerbs = Table("""
        arise arose arisen; bear bore born borne; beat beat beaten; become became; begin began begun; bid bade bidden; bind bound; blow blew blown; break broke broken; bring brought; build built;
        buy bought; catch caught; choose chose chosen; come came; deal dealt; draw drew drawn; drive drove driven; eat ate eaten; fall fell fallen; feel felt; fight fought; find found; flee fled; fly flew flown;
        forbid forbade forbidden; foresee foresaw foreseen; forgo forwent forgone; get got gotten; give gave given; go went gone; grow grew grown; hear heard; hold held; keep kept; know knew known; lay laid; lead led;
        leave left; lend lent; lose lost; make made; mean meant; meet met; oversee oversaw overseen; overtake overtook overtaken; overthrow overthrew overthrown; overcome overcame; pay paid; plead pled; repay repaid; ride rode ridden; ring rang rung;
        rise rose risen; run ran; say said; see saw seen; seek sought; sell sold; send sent; shake shook shaken; shoot shot; shrink shrank shrunk; sing sang sung; sink sank sunk; sit sat; slay slew slain; speak spoke spoken;
        spend spent; stand stood; steal stole stolen; stick stuck; strike struck; strive strove striven; swear swore sworn; swim swam swum; swing swung; take took taken; teach taught; tear tore torn; tell told; think thought; throw threw thrown;
        undergo underwent undergone; understand understood; undertake undertook undertaken; uphold upheld; wear wore worn; win won; wind wound; withdraw withdrew withdrawn; withhold withheld; write wrote written; shed shed; breed bred; bleed bled; wed wed; speed sped; slide slid; freeze froze frozen; weave wove woven; weep wept; dig dug; leap leapt; light lit; creep crept; cling clung; spring sprang sprung; withstand withstood; stride strode stridden; die dying; lie lying; tie tying
        """);

    /// <summary>Forms that are verbs and nothing else.</summary>
    public static IEnumerable<string> Unmistakable() => "accusing criticising criticizing blaming insisting denying condemning claiming dismissing alleging pleaded pleads opined opines jettisons trounces unseats wept averred rubbishes rubbished lambasts lambastes castigates excoriates chides rebuts refutes reiterates".Split(' ');

    private static readonly Dictionary<string, string> Irregular = ByForm();

    /// <summary>The infinitives, likeliest first.</summary>
    public static IEnumerable<string> Infinitives(string form)
    {
        form = form.ToLowerInvariant();
        int hyphen = form.LastIndexOf('-');
        if (hyphen > 2 && hyphen < form.Length - 3)
            foreach (string infinitive in Infinitives(form.Substring(hyphen + 1))) yield return infinitive;
        if (Irregular.TryGetValue(form, out string? irregular)) yield return irregular;
        if (form.EndsWith("ies", StringComparison.Ordinal) || form.EndsWith("ied", StringComparison.Ordinal)) yield return form.Substring(0, form.Length - 3) + "y";
        if (form.EndsWith("es", StringComparison.Ordinal)) yield return form.Substring(0, form.Length - 2);
        if (form.EndsWith("s", StringComparison.Ordinal) && !form.EndsWith("ss", StringComparison.Ordinal) && form.Length > 3) yield return form.Substring(0, form.Length - 1);
        string stem = form.EndsWith("ed", StringComparison.Ordinal) && form.Length > 4 ? form.Substring(0, form.Length - 2) : form.EndsWith("ing", StringComparison.Ordinal) && form.Length > 5 ? form.Substring(0, form.Length - 3) : "";
        if (stem.Length < 2) yield break;
        bool doubled = stem[stem.Length - 1] == stem[stem.Length - 2] && Vowels.IndexOf(stem[stem.Length - 1]) < 0;
        if (doubled) yield return stem.Substring(0, stem.Length - 1);
        yield return stem;
        yield return stem + "e";
    }

    private static List<string[]> Table(string lines)
    {
        List<string[]> table = [];
        foreach (string line in lines.Split(';')) table.Add(line.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries));
        return table;
    }

    private static Dictionary<string, string> ByForm()
    {
        Dictionary<string, string> table = new(StringComparer.Ordinal);
        foreach (string[] forms in IrregularVerbs)
            for (int i = 1; i < forms.Length; i++) table[forms[i]] = forms[0];
        return table;
    }
}

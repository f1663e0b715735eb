using System.Collections.Generic;

namespace Factum.Generator.Naming;

/// <summary>Puts Latin letters and the accents that follow them together, without the platform's tables, which differ.</summary>
internal static class LatinLetters
{
    /// <summary>For each mark: the letters that take it, each followed by the two together.</summary>
    private static readonly Dictionary<char, string> Composed = new()
    {
        ['\u0300'] = "AÀEÈIÌOÒUÙaàeèiìoòuùNǸnǹWẀwẁYỲyỳ",
        ['\u0301'] = "AÁEÉIÍOÓUÚYÝaáeéiíoóuúyýCĆcćLĹlĺNŃnńRŔrŕSŚsśZŹzźGǴgǵWẂwẃ",
        ['\u0302'] = "AÂEÊIÎOÔUÛaâeêiîoôuûCĈcĉGĜgĝHĤhĥJĴjĵSŜsŝWŴwŵYŶyŷ",
        ['\u0303'] = "AÃNÑOÕaãnñoõIĨiĩUŨuũEẼeẽYỸyỹ",
        ['\u0304'] = "AĀaāEĒeēIĪiīOŌoōUŪuū",
        ['\u0306'] = "AĂaăEĔeĕGĞgğIĬiĭOŎoŏUŬuŭ",
        ['\u0307'] = "CĊcċEĖeėGĠgġIİZŻzż",
        ['\u0308'] = "AÄEËIÏOÖUÜaäeëiïoöuüyÿYŸ",
        ['\u030A'] = "AÅaåUŮuů",
        ['\u030B'] = "OŐoőUŰuű",
        ['\u030C'] = "CČcčDĎdďEĚeěNŇnňRŘrřSŠsšTŤtťZŽzž",
        ['\u0327'] = "CÇcçSŞsşTŢtţGĢKĶkķLĻlļNŅnņRŖrŗ",
        ['\u0328'] = "AĄaąEĘeęIĮiįUŲuų",
    };

    /// <summary>The letter with the mark, or <see langword="null"/> where the two do not go together.</summary>
    public static char? Compose(char letter, char mark)
    {
        if (!Composed.TryGetValue(mark, out string? pairs)) return null;
        for (int i = 0; i < pairs.Length; i += 2)
            if (pairs[i] == letter) return pairs[i + 1];
        return null;
    }

    /// <summary>Whether a letter is of the Latin script.</summary>
    public static bool IsLatin(char letter) => letter is < '\u0250' or (>= '\u1E00' and <= '\u1EFF');
}

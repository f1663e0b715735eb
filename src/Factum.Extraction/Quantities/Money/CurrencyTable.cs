using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Text;

namespace Factum.Extraction.Quantities.Money;

/// <summary>Collects the forms of a language's currencies: its gazetteer, its own tables, and what is written alike in every language. Several names stand between <c>|</c>.</summary>
internal sealed class CurrencyTable
{
    private const CurrencyUsage Noun = CurrencyUsage.After | CurrencyUsage.Noun;

    /// <summary>The symbols and dollar, pound, peso and rupee prefixes that all languages share.</summary>
    public const string SharedSymbols = """
        symbol EUR: €
        symbol JPY: 円
        symbol CNY: 元|人民币
        symbol KRW: ₩|원
        symbol INR: ₹
        symbol RUB: ₽|руб.|руб|р.
        symbol TRY: ₺
        symbol ILS: ₪
        symbol UAH: ₴|грн.|грн
        symbol NGN: ₦
        symbol VND: ₫
        symbol PHP: ₱
        symbol THB: ฿
        symbol CRC: ₡
        symbol PYG: ₲
        symbol GHS: ₵|GH₵|GH¢
        symbol KZT: ₸
        symbol AZN: ₼
        symbol GEL: ₾
        symbol LAK: ₭
        symbol MNT: ₮
        symbol BDT: ৳
        symbol KHR: ៛
        symbol AMD: ֏
        symbol LKR: ரூ
        abbreviation USD: US$|U.S.$|$US|$ US|US $|$U.S.|USD$|$USD|$ USD|USDollar
        abbreviation CAD: C$|CA$|CAD$|CDN$|Can$|CAN$|$CA|$ CA|$CAN|$ CAN|$CAD|$ CAD|$ C|C $|$C|CAD $
        abbreviation AUD: A$|AU$|AUD$|$A|$AU|$ AU|$AUD|$ AUD
        abbreviation NZD: NZ$|NZD$|$NZ|$ NZ
        abbreviation HKD: HK$|HKD$|$HK|$ HK
        prefix SGD: S$
        abbreviation SGD: SG$|SGD$
        abbreviation TWD: NT$|NTD$|TW$
        prefix JMD: J$
        abbreviation JMD: JA$
        abbreviation TTD: TT$
        abbreviation BBD: Bds$|BDS$
        abbreviation BZD: BZ$
        abbreviation GYD: GY$
        abbreviation XCD: EC$
        prefix NAD: N$
        abbreviation BRL: R$
        abbreviation MXN: MX$|Mex$
        abbreviation COP: Col$|COP$|COL$
        abbreviation CLP: CLP$|CL$
        abbreviation ARS: AR$|ARS$
        abbreviation UYU: $U|UY$
        abbreviation NIO: C$N
        abbreviation DOP: RD$
        abbreviation FJD: FJ$
        prefix LRD: L$
        prefix ZWL: Z$
        abbreviation ZWL: ZW$
        abbreviation BMD: BD$
        prefix BSD: B$
        abbreviation CNY: RMB|CN¥|RMB¥
        abbreviation JPY: JP¥
        abbreviation GBP: UK£|STG£
        abbreviation EGP: E£|EG£|£E|LE|L.E
        abbreviation INR: Rs.|Rs
        abbreviation IDR: Rp.|Rp
        abbreviation MYR: RM
        abbreviation BDT: Tk.|Tk
        abbreviation PLN: zł|zl|PLN
        abbreviation CZK: Kč
        abbreviation HUF: Ft
        abbreviation BGN: лв|лв.
        abbreviation KES: KSh|KSh.|Ksh|Ksh.|Sh|KShs|Kshs
        abbreviation UGX: USh|Ush
        abbreviation TZS: TSh|Tsh
        abbreviation PEN: S/.|S/
        abbreviation VES: Bs.|Bs
        abbreviation XOF: F CFA|FCFA|F.CFA|F. CFA|CFA
        abbreviation XPF: F CFP|FCFP|XPF|CFP
        abbreviation CHF: SFr.|SFr|sFr.|CHf
        abbreviation AED: Dhs|Dhs.|DHS
        abbreviation KWD: KD
        abbreviation BHD: BD
        abbreviation GHS: GHC|GH₵
        abbreviation ZMW: ZK
        abbreviation SAR: SR
        abbreviation ZAR: ZAR
        """;

    /// <summary>Codes that are words as well: before a number they are read as the word ("ALL 5", "TOP 10", "COP 28", "CUP 2026").</summary>
    private const string CodesThatAreWords = "ALL AMD ANG BAM BOB COP CUP DOP GEL LAK MAD MOP PAB PEN RON SIT SOS TOP TRY STN BIF CAD MUR LTL ESP DEM";

    private static readonly string[] Kinds =
        "noun noun-of-weight noun-of-countries rare-noun hundredth coin symbol symbol-of-countries abbreviation prefix prefix-in-any-case prefix-of-countries".Split(' ');

    // In the order of the kinds.
    private static readonly CurrencyUsage[] Usages =
    [
        Noun, Noun | CurrencyUsage.AlsoMeasure, Noun | CurrencyUsage.NeedsCountry, Noun | CurrencyUsage.NeedsCountry, Noun | CurrencyUsage.SubUnit, Noun | CurrencyUsage.Coin,
        CurrencyUsage.Before | CurrencyUsage.After, CurrencyUsage.Before | CurrencyUsage.After | CurrencyUsage.NeedsCountry,
        CurrencyUsage.Before | CurrencyUsage.After | CurrencyUsage.CaseSensitive, CurrencyUsage.Before | CurrencyUsage.CaseSensitive,
        CurrencyUsage.Before, CurrencyUsage.Before | CurrencyUsage.CaseSensitive | CurrencyUsage.NeedsCountry,
    ];

    private readonly List<CurrencyForm> forms = [];
    private readonly List<CurrencyFamily> families = [];

    /// <summary>The forms so far.</summary>
    public CurrencyForm[] Forms => forms.ToArray();

    /// <summary>The families so far.</summary>
    public CurrencyFamily[] Families => families.ToArray();

    /// <summary>Adds lines: how names stand, the currency that they name or the family whose countries tell it, a colon, and the names.</summary>
    /// <param name="lines">
    /// <c>family crown: none SE=SEK NO=NOK</c> makes a <see cref="CurrencyFamily"/>; <c>noun</c> stands behind its numeral, <c>symbol</c> and <c>abbreviation</c> on either side, <c>prefix</c> before it, the last two
    /// as written; what is <c>of-countries</c> counts where the document speaks of them; <c>rare-noun PEN PE</c> makes a family of one country; <c>hundredth</c> is a part, <c>coin dollar 0.1</c> colloquial.
    /// </param>
    public CurrencyTable AddLines(string lines)
    {
        foreach (string line in lines.Split('\n'))
        {
            int space = line.IndexOf(' '), colon = line.IndexOf(": ", StringComparison.Ordinal);
            AddLine(line.Substring(0, space), line.Substring(space + 1, colon - space - 1), line.Substring(colon + 2).TrimEnd('\r'));
        }

        return this;
    }

    /// <summary>Adds the ISO 4217 codes.</summary>
    public CurrencyTable Codes()
    {
        foreach (string code in IsoCurrencies.Codes)
        {
            bool isWord = CodesThatAreWords.IndexOf(code, StringComparison.Ordinal) >= 0 && code != "CAD";
            Add(code, -1, 1, CurrencyUsage.After | CurrencyUsage.CaseSensitive | (isWord ? CurrencyUsage.None : CurrencyUsage.Before), code);
        }

        return this;
    }

    /// <summary>Adds a gazetteer of names: a line a currency, its code and names, tab-separated.</summary>
    /// <param name="resource">The embedded resource's name.</param>
    public CurrencyTable Gazetteer(string resource)
    {
        using Stream stream = typeof(CurrencyTable).Assembly.GetManifestResourceStream(resource) ?? throw new InvalidOperationException("no resource " + resource);
        using StreamReader reader = new(stream, Encoding.UTF8);
        while (reader.ReadLine() is { } line)
        {
            string[] fields = line.Split('\t');
            for (int i = 1; i < fields.Length; i++) Add(fields[0], -1, 1, Noun, fields[i]);
        }

        return this;
    }

    private void AddLine(string kind, string named, string names)
    {
        if (kind == "family")
        {
            families.Add(new CurrencyFamily(named, names));
            return;
        }

        CurrencyUsage usage = UsageOf(kind);
        decimal scale = kind == "hundredth" ? 0.01m : 1;
        if (kind == "coin")
        {
            int space = named.LastIndexOf(' ');
            scale = decimal.Parse(named.Substring(space + 1), CultureInfo.InvariantCulture);
            named = named.Substring(0, space);
        }
        else if (kind == "rare-noun")
        {
            string code = named.Substring(0, 3), country = named.Substring(4);
            families.Add(new CurrencyFamily(names, code + " " + country + "=" + code));
            named = names;
        }

        int family = families.Count - 1;
        while (family >= 0 && families[family].Name != named) family--;
        Add(family < 0 ? named : null, family, scale, usage, names);
    }

    private static CurrencyUsage UsageOf(string kind)
    {
        for (int i = 0; i < Kinds.Length; i++)
            if (Kinds[i] == kind) return Usages[i];
        throw new FormatException("no kind of currency name is called " + kind);
    }

    private void Add(string? code, int family, decimal scale, CurrencyUsage usage, string names)
    {
        foreach (string name in names.Split('|')) forms.Add(new CurrencyForm(name, code, family, scale, usage));
    }
}

using System;
using System.Collections.Generic;
using System.IO;
using System.Text;

namespace Factum.Extraction.Quantities.Money;

/// <summary>Collects the forms of a language's currencies: its gazetteer, its own tables, and what is written alike in every language. Several names stand between <c>|</c>.</summary>
internal sealed class CurrencyTable
{
    private const CurrencyUsage Noun = CurrencyUsage.After | CurrencyUsage.Noun;

    /// <summary>Codes that are words as well: before a number they are read as the word ("ALL 5", "TOP 10", "COP 28", "CUP 2026").</summary>
    private static readonly string[] CodesThatAreWords =
        ["ALL", "AMD", "ANG", "BAM", "BOB", "COP", "CUP", "DOP", "GEL", "LAK", "MAD", "MOP", "PAB", "PEN", "RON", "SIT", "SOS", "TOP", "TRY", "STN", "BIF", "CAD", "MUR", "LTL", "ESP", "DEM"];

    private readonly List<KeyValuePair<string, CurrencyForm>> forms = [];
    private readonly List<CurrencyFamily> families = [];

    /// <summary>The forms so far.</summary>
    public IReadOnlyList<KeyValuePair<string, CurrencyForm>> Forms => forms;

    /// <summary>The families so far.</summary>
    public IReadOnlyList<CurrencyFamily> Families => families;

    /// <summary>Adds nouns that stand after the numeral.</summary>
    public CurrencyTable Nouns(string code, string names) => Add(code, -1, 1, Noun, names);

    /// <summary>Adds nouns that are a currency only where the document speaks of its countries.</summary>
    public CurrencyTable RareNouns(string code, string countries, string names)
    {
        int family = families.Count;
        Dictionary<string, string> byCountry = new(StringComparer.Ordinal);
        foreach (string country in countries.Split(' ')) byCountry[country] = code;
        families.Add(new CurrencyFamily(names.Split('|')[0], code, byCountry));
        return Add(null, family, 1, Noun | CurrencyUsage.NeedsCountry, names);
    }

    /// <summary>Adds forms shared by the currencies of a family.</summary>
    public CurrencyTable Family(CurrencyFamily family, CurrencyUsage usage, string names) => Add(null, IndexOf(family), 1, usage, names);

    /// <summary>Adds the hundredth part of a currency or family.</summary>
    public CurrencyTable SubUnits(string? code, CurrencyFamily? family, string names) => Add(code, family is null ? -1 : IndexOf(family), 0.01m, Noun | CurrencyUsage.SubUnit, names);

    /// <summary>Adds coins and colloquial sums of a family.</summary>
    public CurrencyTable Coins(CurrencyFamily family, decimal scale, string names) => Add(null, IndexOf(family), scale, Noun | CurrencyUsage.Coin, names);

    /// <summary>Adds symbols and abbreviations that may stand on either side.</summary>
    public CurrencyTable Symbols(string code, string symbols) => Add(code, -1, 1, CurrencyUsage.Before | CurrencyUsage.After, symbols);

    /// <summary>Adds abbreviations in letters, as written.</summary>
    public CurrencyTable Abbreviations(string code, string abbreviations) =>
        Add(code, -1, 1, CurrencyUsage.Before | CurrencyUsage.After | CurrencyUsage.CaseSensitive, abbreviations);

    /// <summary>Adds abbreviations in letters that stand before the numeral alone: behind it the letter is a magnitude ("3 G$").</summary>
    public CurrencyTable Prefixes(string code, string abbreviations) => Add(code, -1, 1, CurrencyUsage.Before | CurrencyUsage.CaseSensitive, abbreviations);

    /// <summary>Adds the ISO 4217 codes.</summary>
    public CurrencyTable Codes()
    {
        foreach (string code in IsoCurrencies.Codes)
        {
            bool isWord = Array.IndexOf(CodesThatAreWords, code) >= 0 && code != "CAD";
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

    /// <summary>Adds the symbols and dollar, pound, peso and rupee prefixes that all languages share.</summary>
    public CurrencyTable SharedSymbols()
    {
        Symbols("EUR", "€").Symbols("JPY", "円").Symbols("CNY", "元|人民币").Symbols("KRW", "₩|원").Symbols("INR", "₹").Symbols("RUB", "₽|руб.|руб|р.")
            .Symbols("TRY", "₺").Symbols("ILS", "₪").Symbols("UAH", "₴|грн.|грн").Symbols("NGN", "₦").Symbols("VND", "₫").Symbols("PHP", "₱").Symbols("THB", "฿").Symbols("CRC", "₡")
            .Symbols("PYG", "₲").Symbols("GHS", "₵|GH₵|GH¢").Symbols("KZT", "₸").Symbols("AZN", "₼").Symbols("GEL", "₾").Symbols("LAK", "₭").Symbols("MNT", "₮").Symbols("BDT", "৳")
            .Symbols("KHR", "៛").Symbols("AMD", "֏").Symbols("LKR", "ரூ");
        Abbreviations("USD", "US$|U.S.$|$US|$ US|US $|$U.S.|USD$|$USD|$ USD|USDollar").Abbreviations("CAD", "C$|CA$|CAD$|CDN$|Can$|CAN$|$CA|$ CA|$CAN|$ CAN|$CAD|$ CAD|$ C|C $|$C|CAD $")
            .Abbreviations("AUD", "A$|AU$|AUD$|$A|$AU|$ AU|$AUD|$ AUD").Abbreviations("NZD", "NZ$|NZD$|$NZ|$ NZ").Abbreviations("HKD", "HK$|HKD$|$HK|$ HK").Prefixes("SGD", "S$").Abbreviations("SGD", "SG$|SGD$")
            .Abbreviations("TWD", "NT$|NTD$|TW$").Prefixes("JMD", "J$").Abbreviations("JMD", "JA$").Abbreviations("TTD", "TT$").Abbreviations("BBD", "Bds$|BDS$").Abbreviations("BZD", "BZ$").Abbreviations("GYD", "GY$")
            .Abbreviations("XCD", "EC$").Prefixes("NAD", "N$").Abbreviations("BRL", "R$").Abbreviations("MXN", "MX$|Mex$").Abbreviations("COP", "Col$|COP$|COL$").Abbreviations("CLP", "CLP$|CL$").Abbreviations("ARS", "AR$|ARS$")
            .Abbreviations("UYU", "$U|UY$").Abbreviations("NIO", "C$N").Abbreviations("DOP", "RD$").Abbreviations("FJD", "FJ$").Prefixes("LRD", "L$").Prefixes("ZWL", "Z$").Abbreviations("ZWL", "ZW$").Abbreviations("BMD", "BD$").Prefixes("BSD", "B$")
            .Abbreviations("CNY", "RMB|CN¥|RMB¥").Abbreviations("JPY", "JP¥").Abbreviations("GBP", "UK£|STG£").Abbreviations("EGP", "E£|EG£|£E|LE|L.E").Abbreviations("INR", "Rs.|Rs").Abbreviations("IDR", "Rp.|Rp")
            .Abbreviations("MYR", "RM").Abbreviations("BDT", "Tk.|Tk").Abbreviations("PLN", "zł|zl|PLN").Abbreviations("CZK", "Kč").Abbreviations("HUF", "Ft").Abbreviations("BGN", "лв|лв.").Abbreviations("KES", "KSh|KSh.|Ksh|Ksh.|Sh|KShs|Kshs")
            .Abbreviations("UGX", "USh|Ush").Abbreviations("TZS", "TSh|Tsh").Abbreviations("PEN", "S/.|S/").Abbreviations("VES", "Bs.|Bs").Abbreviations("XOF", "F CFA|FCFA|F.CFA|F. CFA|CFA").Abbreviations("XPF", "F CFP|FCFP|XPF|CFP")
            .Abbreviations("CHF", "SFr.|SFr|sFr.|CHf").Abbreviations("AED", "Dhs|Dhs.|DHS").Abbreviations("KWD", "KD").Abbreviations("BHD", "BD").Abbreviations("GHS", "GHC|GH₵").Abbreviations("ZMW", "ZK").Abbreviations("SAR", "SR").Abbreviations("ZAR", "ZAR");
        return this;
    }

    private int IndexOf(CurrencyFamily family)
    {
        int index = families.IndexOf(family);
        if (index >= 0) return index;
        families.Add(family);
        return families.Count - 1;
    }

    private CurrencyTable Add(string? code, int family, decimal scale, CurrencyUsage usage, string names)
    {
        foreach (string name in names.Split('|')) forms.Add(new(name, new CurrencyForm(code, family, scale, usage)));
        return this;
    }
}

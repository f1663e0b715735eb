using System;

namespace Factum.Extraction.Quantities.Money;

/// <summary>The ISO 4217 codes of money in circulation, and of the currencies that the euro replaced.</summary>
internal static class IsoCurrencies
{
    private const string Current =
        "AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD "
        + "EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD "
        + "MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD "
        + "SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VES VND VUV WST XAF XCD XCG XOF XPF YER ZAR ZMW ZWG ZWL";

    private const string Former = "ATS BEF DEM ESP FIM FRF GRD HRK IEP ITL LUF NLG PTE SIT SKK EEK LVL LTL CYP MTL";

    /// <summary>The codes, in alphabetical order within each list.</summary>
    public static string[] Codes { get; } = (Current + " " + Former).Split(' ');

    /// <summary>Whether a code is one of them.</summary>
    public static bool IsKnown(string code) => Array.IndexOf(Codes, code) >= 0;
}

using Factum.Extraction.Quantities.Money;

namespace Factum.Extraction.Languages.English;

/// <summary>English names of currencies.</summary>
internal static class EnglishMoney
{
    private const CurrencyUsage Noun = CurrencyUsage.After | CurrencyUsage.Noun;

    /// <summary>The grammar.</summary>
    public static readonly MoneyGrammar Grammar = Create();

    private static MoneyGrammar Create()
    {
        CurrencyFamily dollar = new("dollar", "USD", CurrencyFamily.Countries("US=USD CA=CAD AU=AUD NZ=NZD HK=HKD SG=SGD TW=TWD JM=JMD TT=TTD NA=NAD LR=LRD FJ=FJD BS=BSD BB=BBD BZ=BZD GY=GYD ZW=ZWG")) { DefaultIsStrong = true };
        CurrencyFamily pound = new("pound", "GBP", CurrencyFamily.Countries("GB=GBP EG=EGP LB=LBP SY=SYP SD=SDG SS=SSP")) { DefaultIsStrong = true };
        CurrencyFamily franc = new("franc", "CHF", CurrencyFamily.Countries("CH=CHF LI=CHF FR=FRF BE=BEF LU=LUF SN=XOF CI=XOF ML=XOF BF=XOF BJ=XOF TG=XOF NE=XOF GW=XOF CM=XAF GA=XAF CG=XAF TD=XAF CF=XAF GQ=XAF CD=CDF RW=RWF BI=BIF GN=GNF DJ=DJF KM=KMF NC=XPF PF=XPF"));
        CurrencyFamily cfa = new("CFA franc", "XOF", CurrencyFamily.Countries("SN=XOF CI=XOF ML=XOF BF=XOF BJ=XOF TG=XOF NE=XOF GW=XOF CM=XAF GA=XAF CG=XAF TD=XAF CF=XAF GQ=XAF"));
        CurrencyFamily crown = new("crown", null, CurrencyFamily.Countries("SE=SEK NO=NOK DK=DKK IS=ISK CZ=CZK SK=SKK EE=EEK"));
        CurrencyFamily peso = new("peso", null, CurrencyFamily.Countries("MX=MXN AR=ARS CL=CLP CO=COP CU=CUP DO=DOP PH=PHP UY=UYU"));
        CurrencyFamily rupee = new("rupee", "INR", CurrencyFamily.Countries("IN=INR PK=PKR LK=LKR NP=NPR MU=MUR SC=SCR"));
        CurrencyFamily dinar = new("dinar", null, CurrencyFamily.Countries("DZ=DZD TN=TND LY=LYD IQ=IQD JO=JOD KW=KWD BH=BHD RS=RSD"));
        CurrencyFamily dirham = new("dirham", "AED", CurrencyFamily.Countries("AE=AED MA=MAD"));
        CurrencyFamily rial = new("rial", null, CurrencyFamily.Countries("IR=IRR OM=OMR YE=YER"));
        CurrencyFamily riyal = new("riyal", "SAR", CurrencyFamily.Countries("SA=SAR QA=QAR"));
        CurrencyFamily shilling = new("shilling", null, CurrencyFamily.Countries("KE=KES TZ=TZS UG=UGX SO=SOS"));
        CurrencyFamily ruble = new("ruble", "RUB", CurrencyFamily.Countries("RU=RUB BY=BYN")) { DefaultIsStrong = true };
        CurrencyFamily leu = new("leu", "RON", CurrencyFamily.Countries("RO=RON MD=MDL"));
        CurrencyFamily won = new("won", "KRW", CurrencyFamily.Countries("KR=KRW KP=KPW"));
        CurrencyFamily yen = new("¥", "JPY", CurrencyFamily.Countries("JP=JPY CN=CNY"));
        CurrencyFamily krone = new("krone", null, CurrencyFamily.Countries("NO=NOK DK=DKK"));
        CurrencyFamily rand = new("R", null, CurrencyFamily.Countries("ZA=ZAR"));
        CurrencyFamily naira = new("N", null, CurrencyFamily.Countries("NG=NGN"));
        CurrencyFamily kwacha = new("kwacha", null, CurrencyFamily.Countries("ZM=ZMW MW=MWK"));
        CurrencyFamily mark = new("mark", "DEM", CurrencyFamily.Countries("DE=DEM FI=FIM BA=BAM"));
        CurrencyFamily cent = new("cent", "USD", CurrencyFamily.Countries("US=USD CA=CAD AU=AUD NZ=NZD")) { DefaultIsStrong = true };

        CurrencyFamily grand = new("grand", "USD", CurrencyFamily.Countries("US=USD GB=GBP CA=CAD AU=AUD NZ=NZD")) { DefaultIsStrong = true };

        CurrencyTable table = new CurrencyTable()
            .Family(dollar, CurrencyUsage.Before | CurrencyUsage.After, "$")
            .Family(dollar, Noun, "dollar|dollars|bucks|buck")
            .Family(pound, CurrencyUsage.Before | CurrencyUsage.After, "£")
            .Family(pound, Noun | CurrencyUsage.AlsoMeasure, "pound|pounds")
            .Family(pound, CurrencyUsage.Before, "pounds")
            .Family(yen, CurrencyUsage.Before | CurrencyUsage.After, "¥|￥")
            .Family(franc, Noun, "franc|francs")
            .Family(cfa, Noun, "CFA franc|CFA francs|francs CFA|CFA")
            .Family(crown, Noun | CurrencyUsage.NeedsCountry, "crown|crowns")
            .Family(crown, CurrencyUsage.Before | CurrencyUsage.After | CurrencyUsage.NeedsCountry, "kr|kr.")
            .Family(krone, Noun | CurrencyUsage.NeedsCountry, "krone|kroner")
            .Family(peso, Noun, "peso|pesos")
            .Family(rupee, Noun, "rupee|rupees")
            .Family(dinar, Noun, "dinar|dinars")
            .Family(dirham, Noun, "dirham|dirhams")
            .Family(rial, Noun, "rial|rials")
            .Family(riyal, Noun, "riyal|riyals")
            .Family(shilling, Noun, "shilling|shillings")
            .Family(ruble, Noun, "ruble|rubles|rouble|roubles")
            .Family(leu, Noun | CurrencyUsage.NeedsCountry, "leu|lei")
            .Family(won, Noun | CurrencyUsage.NeedsCountry, "won")
            .Family(rand, CurrencyUsage.Before | CurrencyUsage.CaseSensitive | CurrencyUsage.NeedsCountry, "R")
            .Family(naira, CurrencyUsage.Before | CurrencyUsage.CaseSensitive | CurrencyUsage.NeedsCountry, "N")
            .Family(mark, Noun | CurrencyUsage.NeedsCountry, "mark|marks|deutschmarks|deutsche marks|deutschmark")
            .SubUnits(null, cent, "cent|cents|¢|c")
            .Coins(dollar, 0.1m, "dime|dimes").Coins(dollar, 0.05m, "nickel|nickels").Coins(grand, 1000m, "grand")
            .SubUnits("GBP", null, "pence|penny|pennies|p")
            .SubUnits("EUR", null, "euro cent|euro cents|eurocents|centimes|centime")
            .SubUnits("GHS", null, "pesewa|pesewas").SubUnits("RUB", null, "kopeck|kopecks|kopek|kopeks").SubUnits("UAH", null, "kopiyka|kopiykas").SubUnits("INR", null, "paise|paisa").SubUnits("MYR", null, "sen|sens")
            .Nouns("EUR", "euro|euros|€ur")
            .Nouns("USD", "US dollar|US dollars|U.S. dollar|U.S. dollars|American dollar|American dollars|United States dollars|dollars US")
            .Nouns("GBP", "pound sterling|pounds sterling|sterling|British pound|British pounds|U.K. pounds|UK pounds|quid")
            .Nouns("JPY", "yen|yens").Nouns("CNY", "yuan|yuans|renminbi|Chinese yuan|RMB|yuan renminbi")
            .Nouns("NLG", "dutch guilders|guilders|guilder").Nouns("FIM", "markka|markkas").Nouns("ESP", "peseta|pesetas").Nouns("ITL", "Italian lire|Italian lira").Nouns("GRD", "drachmas")
            .Nouns("SEK", "kronor|Swedish crowns|Swedish crown|Swedish kronor|Swedish krona|Swedish kroner").Nouns("NOK", "Norwegian crowns|Norwegian crown|Norwegian kroner").Nouns("DKK", "Danish crowns|Danish crown|Danish kroner")
            .Nouns("ISK", "Icelandic crowns|Icelandic kronur|Icelandic krona").Nouns("CZK", "koruna|korunas|Czech crowns|Czech crown|Czech korunas").Nouns("HUF", "forint|forints").Nouns("PLN", "zloty|zlotys|zlotych")
            .Nouns("BGN", "leva").Nouns("RON", "Romanian lei").Nouns("UAH", "hryvnia|hryvnias|hryvnya").Nouns("TRY", "Turkish lira|Turkish liras").Nouns("ILS", "shekel|shekels|new shekels|Israeli shekels|NIS")
            .Nouns("EGP", "Egyptian pound|Egyptian pounds|egyptianpound").Nouns("SAR", "Saudi riyal|Saudi riyals|saudiriyal").Nouns("QAR", "Qatari riyals|Qatar riyals").Nouns("KWD", "Kuwaiti dinars|Kuwait dinars")
            .Nouns("AED", "UAE dirham|UAE dirhams|Emirati dirhams").Nouns("MAD", "Moroccan dirhams").Nouns("GHS", "cedi|cedis").Nouns("NGN", "naira|nairas").Nouns("KES", "Kenya shillings|Kenyan shillings|Kenyan shilling")
            .Nouns("UGX", "Uganda shillings").Nouns("TZS", "Tanzania shillings").Nouns("ETB", "birr").Nouns("XPF", "CFP francs|Pacific francs").Nouns("BRL", "reais|Brazilian real|Brazilian reais").Nouns("ARS", "Argentinian pesos|Argentine pesos")
            .Nouns("MYR", "ringgit|ringgits|malaysia ringgit|malaysia ringgits|malaysian ringgit").Nouns("IDR", "rupiah|rupiahs").Nouns("THB", "baht|Thai baht").Nouns("VND", "Vietnamese dong").Nouns("PHP", "Philippine pesos")
            .Nouns("INR", "Indian rupees").Nouns("BDT", "Bangladeshi taka|Bangladeshi takas").Nouns("LKR", "Sri Lankan rupees").Nouns("KRW", "Korean won|South Korean won").Nouns("KPW", "North Korean won").Nouns("MNT", "tugrik|tugriks")
            .Nouns("KZT", "tenge").Nouns("ZAR", "South African rand|South African rands").Nouns("HKD", "Hong Kong dollars|HK dollars").Nouns("TWD", "Taiwan dollars|Taiwanese dollars").Nouns("SGD", "Singapore dollars|Singaporean dollars")
            .Nouns("BWP", "Botswana pula").Nouns("VES", "bolivars|bolivares").Nouns("PYG", "guaranies|guarani").Nouns("HNL", "lempira|lempiras").Nouns("GTQ", "quetzales").Nouns("HTG", "gourde|gourdes").Nouns("BOB", "bolivianos|boliviano")
            .Nouns("LYD", "Libyan dinars").Nouns("CDF", "Congolese francs").Nouns("MMK", "kyat|kyats").Nouns("KHR", "riel|riels").Nouns("AOA", "kwanza|kwanzas").Nouns("MWK", "Malawi kwacha").Nouns("ZMW", "Zambian kwacha").Nouns("GMD", "dalasi|dalasis")
            .Nouns("MZN", "meticais|metical|meticals").Nouns("MGA", "ariary").Nouns("HRK", "kuna|kunas").Nouns("GEL", "lari|laris").Nouns("SLE", "Sierra Leonean leones").Nouns("PEN", "Peruvian soles|nuevos soles").Nouns("CRC", "colones")
            .RareNouns("ZAR", "ZA", "rand|rands").RareNouns("TRY", "TR", "lira|liras").RareNouns("ITL", "IT", "lire").RareNouns("BRL", "BR", "real").RareNouns("PEN", "PE", "sol|soles").RareNouns("ALL", "AL", "lek|leke").RareNouns("AMD", "AM", "dram|drams")
            .RareNouns("BDT", "BD", "taka|takas").RareNouns("VND", "VN", "dong").RareNouns("LAK", "LA", "kip").RareNouns("BWP", "BW", "pula").RareNouns("AZN", "AZ", "manat|manats").RareNouns("KGS", "KG", "som|soms").RareNouns("UZS", "UZ", "sum|sums|soum")
            .Family(kwacha, Noun | CurrencyUsage.NeedsCountry, "kwacha|kwachas").SubUnits(null, kwacha, "ngwee|ngwees").RareNouns("SLE", "SL", "leone|leones").RareNouns("BGN", "BG", "lev|levs").RareNouns("PAB", "PA", "balboa|balboas").RareNouns("AFN", "AF", "afghani|afghanis").RareNouns("PGK", "PG", "kina")
            .SharedSymbols()
            .Codes()
            .Gazetteer("english-currencies.gazetteer");
        return new MoneyGrammar(table.Forms, table.Families, () => EnglishCountryCues.All);
    }
}

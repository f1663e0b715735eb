using Factum.Extraction.Quantities.Money;

namespace Factum.Extraction.Languages.French;

/// <summary>French names of currencies.</summary>
internal static class FrenchMoney
{
    private const CurrencyUsage Noun = CurrencyUsage.After | CurrencyUsage.Noun;

    /// <summary>The grammar.</summary>
    public static readonly MoneyGrammar Grammar = Create();

    private static MoneyGrammar Create()
    {
        CurrencyFamily dollar = new("dollar", "USD", CurrencyFamily.Countries("US=USD CA=CAD AU=AUD NZ=NZD HK=HKD SG=SGD TW=TWD JM=JMD TT=TTD NA=NAD LR=LRD FJ=FJD BS=BSD BB=BBD BZ=BZD GY=GYD ZW=ZWG")) { DefaultIsStrong = true };
        CurrencyFamily pound = new("livre", "GBP", CurrencyFamily.Countries("GB=GBP EG=EGP LB=LBP SY=SYP SD=SDG SS=SSP TR=TRY")) { DefaultIsStrong = true };
        CurrencyFamily franc = new("franc", "FRF", CurrencyFamily.Countries("CH=CHF LI=CHF BE=BEF LU=LUF SN=XOF CI=XOF ML=XOF BF=XOF BJ=XOF TG=XOF NE=XOF GW=XOF CM=XAF GA=XAF CG=XAF TD=XAF CF=XAF GQ=XAF CD=CDF RW=RWF BI=BIF GN=GNF DJ=DJF KM=KMF NC=XPF PF=XPF"));
        CurrencyFamily cfa = new("franc CFA", "XOF", CurrencyFamily.Countries("SN=XOF CI=XOF ML=XOF BF=XOF BJ=XOF TG=XOF NE=XOF GW=XOF CM=XAF GA=XAF CG=XAF TD=XAF CF=XAF GQ=XAF"));
        CurrencyFamily crown = new("couronne", null, CurrencyFamily.Countries("SE=SEK NO=NOK DK=DKK IS=ISK CZ=CZK SK=SKK EE=EEK"));
        CurrencyFamily peso = new("peso", null, CurrencyFamily.Countries("MX=MXN AR=ARS CL=CLP CO=COP CU=CUP DO=DOP PH=PHP UY=UYU"));
        CurrencyFamily rupee = new("roupie", "INR", CurrencyFamily.Countries("IN=INR PK=PKR LK=LKR NP=NPR MU=MUR SC=SCR ID=IDR"));
        CurrencyFamily dinar = new("dinar", null, CurrencyFamily.Countries("DZ=DZD TN=TND LY=LYD IQ=IQD JO=JOD KW=KWD BH=BHD RS=RSD"));
        CurrencyFamily dirham = new("dirham", "MAD", CurrencyFamily.Countries("MA=MAD AE=AED"));
        CurrencyFamily rial = new("rial", null, CurrencyFamily.Countries("IR=IRR OM=OMR YE=YER SA=SAR QA=QAR"));
        CurrencyFamily riyal = new("riyal", "SAR", CurrencyFamily.Countries("SA=SAR QA=QAR IR=IRR OM=OMR YE=YER"));
        CurrencyFamily shilling = new("shilling", null, CurrencyFamily.Countries("KE=KES TZ=TZS UG=UGX SO=SOS AT=ATS"));
        CurrencyFamily ruble = new("rouble", "RUB", CurrencyFamily.Countries("RU=RUB BY=BYN")) { DefaultIsStrong = true };
        CurrencyFamily leu = new("leu", "RON", CurrencyFamily.Countries("RO=RON MD=MDL"));
        CurrencyFamily won = new("won", "KRW", CurrencyFamily.Countries("KR=KRW KP=KPW"));
        CurrencyFamily yen = new("¥", "JPY", CurrencyFamily.Countries("JP=JPY CN=CNY"));
        CurrencyFamily kwacha = new("kwacha", null, CurrencyFamily.Countries("ZM=ZMW MW=MWK"));
        CurrencyFamily mark = new("mark", "DEM", CurrencyFamily.Countries("DE=DEM FI=FIM BA=BAM"));
        CurrencyFamily swissFranc = new("fr.", null, CurrencyFamily.Countries("CH=CHF LI=CHF"));
        CurrencyFamily centime = new("centime", "EUR", CurrencyFamily.Countries("CH=CHF DZ=DZD MA=MAD")) { DefaultIsStrong = true };
        CurrencyFamily cent = new("cent", "USD", CurrencyFamily.Countries("US=USD CA=CAD AU=AUD FR=EUR DE=EUR IT=EUR BE=EUR"));

        CurrencyTable table = new CurrencyTable()
            .Family(dollar, CurrencyUsage.Before | CurrencyUsage.After, "$")
            .Family(dollar, Noun, "dollar|dollars|billets verts")
            .Family(pound, CurrencyUsage.Before | CurrencyUsage.After, "£")
            .Family(pound, Noun | CurrencyUsage.AlsoMeasure, "livre|livres|pounds")
            .Family(yen, CurrencyUsage.Before | CurrencyUsage.After, "¥|￥")
            .Family(franc, Noun, "franc|francs")
            .Family(cfa, Noun, "franc CFA|francs CFA|F CFA|FCFA|CFA|francs de la communauté financière africaine")
            .Family(cfa, CurrencyUsage.Before | CurrencyUsage.CaseSensitive, "FCFA|F CFA")
            .Family(swissFranc, CurrencyUsage.Before | CurrencyUsage.After | CurrencyUsage.NeedsCountry, "fr.|frs|frs.|fr")
            .Family(crown, Noun | CurrencyUsage.NeedsCountry, "couronne|couronnes")
            .Family(peso, Noun, "peso|pesos")
            .Family(rupee, Noun, "roupie|roupies")
            .Family(dinar, Noun, "dinar|dinars")
            .Family(dirham, Noun, "dirham|dirhams|DH|Dh|dhs|DHS")
            .Family(rial, Noun, "rial|rials")
            .Family(riyal, Noun, "riyal|riyals")
            .Family(shilling, Noun, "shilling|shillings|schillings")
            .Family(ruble, Noun, "rouble|roubles")
            .Family(leu, Noun | CurrencyUsage.NeedsCountry, "leu|lei")
            .Family(won, Noun | CurrencyUsage.NeedsCountry, "won|wons")
            .Family(mark, Noun | CurrencyUsage.NeedsCountry, "mark|marks|deutschemarks|deutsche marks")
            .SubUnits(null, centime, "centime|centimes")
            .SubUnits(null, cent, "cent|cents|¢")
            .SubUnits("EUR", null, "centimes d'euro|centimes d'euros|cents d'euro|eurocents|eurocent")
            .SubUnits("GBP", null, "pence|penny")
            .SubUnits("GHS", null, "pesewa|pesewas").SubUnits("RUB", null, "kopeck|kopecks|kopek").SubUnits("UAH", null, "kopiyka|kopiykas").SubUnits("TND", null, "millimes tunisiens")
            .Nouns("EUR", "euro|euros")
            .Nouns("USD", "dollar américain|dollars américains|dollars US|dollar US|dollars U.S.|dollars des USA")
            .Nouns("CAD", "dollars canadien|dollars CAN").Nouns("HKD", "dollars hongkongais|dollars hong-kongais|dollars de Hongkong").Nouns("TWD", "dollars taïwanais|dollars taiwanais").Nouns("SGD", "dollars singapouriens").Nouns("NZD", "dollars néozélandais")
            .Nouns("GBP", "livre britannique|livres britanniques|livres anglaises|livres Sterling|livre anglaise|pounds sterling")
            .Nouns("JPY", "yen|yens").Nouns("CNY", "yuan|yuans|renminbi|renminbis|yuan chinois|yuans chinois")
            .Nouns("NLG", "florins hollandais|florin hollandais|florins|florin").Nouns("FIM", "mark finlandais|marks finlandais").Nouns("ESP", "pesetas|peseta").Nouns("ITL", "lires|lires italiennes").Nouns("GRD", "drachmes")
            .Nouns("CHF", "francs helvétiques|francs suisse").Nouns("FRF", "anciens francs|nouveaux francs|francs français").Nouns("XPF", "francs Pacifique|francs pacifiques|francs CFP|franc Pacifique|F CFP|FCFP|francs XPF")
            .Nouns("SEK", "kronor").Nouns("CZK", "korunas|koruna").Nouns("HUF", "forint|forints").Nouns("PLN", "zloty|zlotys").Nouns("BGN", "leva|levas").Nouns("UAH", "hryvnia|hryvnias|hryvnas|grivnas|grivna")
            .Nouns("TRY", "livres turques|livre turque|lires turques").Nouns("ILS", "shekel|shekels|shekels israéliens|nouveaux shekels").Nouns("EGP", "livres égyptiennes").Nouns("LBP", "livres libanaises").Nouns("SYP", "livres syriennes")
            .Nouns("SAR", "riyals saoudiens|rials saoudiens|riyal saoudien").Nouns("QAR", "riyals qataris|rials qataris|riyals qatariens").Nouns("AED", "dirhams émiratis|dirhams des Émirats").Nouns("IRR", "rials iraniens|rial iranien").Nouns("MAD", "dirhams marocains")
            .Nouns("GHS", "cedi|cedis").Nouns("NGN", "naira|nairas").Nouns("ETB", "birr|birrs").Nouns("BRL", "reais|réaux|reals|réals|real brésilien|reals brésiliens|reais brésiliens")
            .Nouns("KES", "shillings kényans|shillings kenyans|shillings du Kenya").Nouns("MYR", "ringgit|ringgits").Nouns("IDR", "rupiah|rupiahs|roupies indonésiennes").Nouns("THB", "baht|bahts|baths").Nouns("VND", "dongs")
            .Nouns("INR", "roupies indiennes|roupie indienne").Nouns("BDT", "takas").Nouns("KRW", "wons sud-coréens|won coréen|wons coréens|won sud-coréen").Nouns("MNT", "tugrik|tugriks").Nouns("KZT", "tenge|tenges").Nouns("ZAR", "rand|rands")
            .Nouns("VES", "bolivars|bolivar").Nouns("PYG", "guaranis|guarani").Nouns("HNL", "lempiras").Nouns("GTQ", "quetzals").Nouns("HTG", "gourdes").Nouns("BOB", "bolivianos").Nouns("MMK", "kyats").Nouns("KHR", "riels").Nouns("AOA", "kwanza|kwanzas")
            .Nouns("CDF", "francs congolais|FC").Nouns("GNF", "francs guinéens|GNF").Nouns("RWF", "francs rwandais|FRW|Frw").Nouns("BIF", "francs burundais|Fbu|FBu").Nouns("KMF", "francs comoriens").Nouns("DJF", "francs Djibouti|FDJ")
            .Nouns("MZN", "meticals|meticais").Nouns("MGA", "ariary|ariarys").Nouns("MRU", "ouguiya|ouguiyas").Nouns("HRK", "kunas|kuna").Nouns("GEL", "laris|lari").Nouns("DZD", "DA|dinars algériens").Nouns("TND", "DT|dinars tunisiens").Nouns("PEN", "soles").Nouns("CRC", "colones")
            .Nouns("CVE", "escudos cap-verdiens").Nouns("GMD", "dalasis|dalasi").Nouns("RSD", "dinars serbes").Nouns("PTE", "escudos")
            .RareNouns("BRL", "BR", "real").RareNouns("PEN", "PE", "sol|sols").RareNouns("HTG", "HT", "gourde").RareNouns("VND", "VN", "dong").RareNouns("LAK", "LA", "kip|kips").RareNouns("AZN", "AZ", "manat|manats").RareNouns("KGS", "KG", "som|soms")
            .RareNouns("UZS", "UZ", "soum|soums|sum").RareNouns("ALL", "AL", "lek|leks").RareNouns("AMD", "AM", "dram|drams").RareNouns("SLE", "SL", "leone|leones").RareNouns("BGN", "BG", "lev|levs").RareNouns("AFN", "AF", "afghani|afghanis")
            .Family(kwacha, Noun | CurrencyUsage.NeedsCountry, "kwacha|kwachas").SubUnits(null, kwacha, "ngwee|ngwees").RareNouns("PAB", "PA", "balboa|balboas")
            .SharedSymbols()
            .Codes()
            .Gazetteer("french-currencies.gazetteer");
        return new MoneyGrammar(table.Forms, table.Families, () => FrenchCountryCues.All) { HasLowercaseCues = true };
    }
}

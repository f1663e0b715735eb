using Factum.Extraction.Quantities.Money;

namespace Factum.Extraction.Languages.English;

/// <summary>English names of currencies.</summary>
internal static class EnglishMoney
{
    /// <summary>The grammar.</summary>
    public static readonly MoneyGrammar Grammar = Create();

    /// <summary>As <see cref="CurrencyTable.AddLines"/> reads it.</summary>
    private const string Names = """
        family dollar: USD! US=USD CA=CAD AU=AUD NZ=NZD HK=HKD SG=SGD TW=TWD JM=JMD TT=TTD NA=NAD LR=LRD FJ=FJD BS=BSD BB=BBD BZ=BZD GY=GYD ZW=ZWG
        family pound: GBP! GB=GBP EG=EGP LB=LBP SY=SYP SD=SDG SS=SSP
        family franc: CHF CH=CHF LI=CHF FR=FRF BE=BEF LU=LUF SN=XOF CI=XOF ML=XOF BF=XOF BJ=XOF TG=XOF NE=XOF GW=XOF CM=XAF GA=XAF CG=XAF TD=XAF CF=XAF GQ=XAF CD=CDF RW=RWF BI=BIF GN=GNF DJ=DJF KM=KMF NC=XPF PF=XPF
        family CFA franc: XOF SN=XOF CI=XOF ML=XOF BF=XOF BJ=XOF TG=XOF NE=XOF GW=XOF CM=XAF GA=XAF CG=XAF TD=XAF CF=XAF GQ=XAF
        family crown: none SE=SEK NO=NOK DK=DKK IS=ISK CZ=CZK SK=SKK EE=EEK
        family peso: none MX=MXN AR=ARS CL=CLP CO=COP CU=CUP DO=DOP PH=PHP UY=UYU
        family rupee: INR IN=INR PK=PKR LK=LKR NP=NPR MU=MUR SC=SCR
        family dinar: none DZ=DZD TN=TND LY=LYD IQ=IQD JO=JOD KW=KWD BH=BHD RS=RSD
        family dirham: AED AE=AED MA=MAD
        family rial: none IR=IRR OM=OMR YE=YER
        family riyal: SAR SA=SAR QA=QAR
        family shilling: none KE=KES TZ=TZS UG=UGX SO=SOS
        family ruble: RUB! RU=RUB BY=BYN
        family leu: RON RO=RON MD=MDL
        family won: KRW KR=KRW KP=KPW
        family ¥: JPY JP=JPY CN=CNY
        family krone: none NO=NOK DK=DKK
        family R: none ZA=ZAR
        family N: none NG=NGN
        family kwacha: none ZM=ZMW MW=MWK
        family escudo: PTE CV=CVE PT=PTE
        family mark: DEM DE=DEM FI=FIM BA=BAM
        family cent: USD! US=USD CA=CAD AU=AUD NZ=NZD
        family grand: USD! US=USD GB=GBP CA=CAD AU=AUD NZ=NZD
        symbol dollar: $
        noun dollar: dollar|dollars|bucks|buck
        symbol pound: £
        noun-of-weight pound: pound|pounds
        prefix-in-any-case pound: pounds
        symbol ¥: ¥|￥
        noun franc: franc|francs
        noun CFA franc: CFA franc|CFA francs|francs CFA|CFA
        noun-of-countries crown: crown|crowns
        symbol-of-countries crown: kr|kr.
        noun-of-countries krone: krone|kroner
        noun peso: peso|pesos
        noun rupee: rupee|rupees
        noun dinar: dinar|dinars
        noun dirham: dirham|dirhams
        noun rial: rial|rials
        noun riyal: riyal|riyals
        noun shilling: shilling|shillings
        noun ruble: ruble|rubles|rouble|roubles
        noun-of-countries leu: leu|lei
        noun-of-countries escudo: escudo|escudos
        noun-of-countries won: won
        prefix-of-countries R: R
        prefix-of-countries N: N
        noun-of-countries mark: mark|marks|deutschmarks|deutsche marks|deutschmark
        hundredth cent: cent|cents|¢|c
        coin dollar 0.1: dime|dimes
        coin dollar 0.05: nickel|nickels
        coin grand 1000: grand
        hundredth GBP: pence|penny|pennies|p
        hundredth EUR: euro cent|euro cents|eurocents|centimes|centime
        hundredth GHS: pesewa|pesewas
        hundredth RUB: kopeck|kopecks|kopek|kopeks
        hundredth UAH: kopiyka|kopiykas
        hundredth INR: paise|paisa
        hundredth MYR: sen|sens
        noun EUR: euro|euros|€ur
        noun USD: US dollar|US dollars|U.S. dollar|U.S. dollars|American dollar|American dollars|United States dollars|dollars US
        noun GBP: pound sterling|pounds sterling|sterling|British pound|British pounds|U.K. pounds|UK pounds|quid
        noun JPY: yen|yens
        noun CNY: yuan|yuans|renminbi|Chinese yuan|RMB|yuan renminbi
        noun NLG: dutch guilders|guilders|guilder
        noun FIM: markka|markkas
        noun ESP: peseta|pesetas
        noun ITL: Italian lire|Italian lira
        noun GRD: drachmas
        noun SEK: kronor|Swedish crowns|Swedish crown|Swedish kronor|Swedish krona|Swedish kroner
        noun NOK: Norwegian crowns|Norwegian crown|Norwegian kroner
        noun DKK: Danish crowns|Danish crown|Danish kroner
        noun ISK: Icelandic crowns|Icelandic kronur|Icelandic krona
        noun CZK: koruna|korunas|Czech crowns|Czech crown|Czech korunas
        noun HUF: forint|forints
        noun PLN: zloty|zlotys|zlotych
        noun BGN: leva
        noun RON: Romanian lei
        noun UAH: hryvnia|hryvnias|hryvnya
        noun TRY: Turkish lira|Turkish liras
        noun ILS: shekel|shekels|new shekels|Israeli shekels|NIS
        noun EGP: Egyptian pound|Egyptian pounds|egyptianpound
        noun SAR: Saudi riyal|Saudi riyals|saudiriyal
        noun QAR: Qatari riyals|Qatar riyals
        noun KWD: Kuwaiti dinars|Kuwait dinars
        noun AED: UAE dirham|UAE dirhams|Emirati dirhams
        noun MAD: Moroccan dirhams
        noun GHS: cedi|cedis
        noun NGN: naira|nairas
        noun KES: Kenya shillings|Kenyan shillings|Kenyan shilling
        noun UGX: Uganda shillings
        noun TZS: Tanzania shillings
        noun ETB: birr
        noun XPF: CFP francs|Pacific francs
        noun BRL: reais|Brazilian real|Brazilian reais
        noun ARS: Argentinian pesos|Argentine pesos
        noun MYR: ringgit|ringgits|malaysia ringgit|malaysia ringgits|malaysian ringgit
        noun IDR: rupiah|rupiahs
        noun THB: baht|Thai baht
        noun VND: Vietnamese dong
        noun PHP: Philippine pesos
        noun INR: Indian rupees
        noun BDT: Bangladeshi taka|Bangladeshi takas
        noun LKR: Sri Lankan rupees
        noun KRW: Korean won|South Korean won
        noun KPW: North Korean won
        noun MNT: tugrik|tugriks
        noun KZT: tenge
        noun ZAR: South African rand|South African rands
        noun HKD: Hong Kong dollars|HK dollars
        noun TWD: Taiwan dollars|Taiwanese dollars
        noun SGD: Singapore dollars|Singaporean dollars
        noun BWP: Botswana pula
        noun VES: bolivars|bolivares
        noun PYG: guaranies|guarani|guaranis
        noun NIO: cordobas|córdobas
        noun MRU: ouguiya|ouguiyas
        noun MKD: Macedonian denars|Macedonian denar|denars
        noun LSL: maloti
        noun STN: dobras
        noun MVR: rufiyaa
        noun BTN: ngultrum|ngultrums
        noun VUV: vatu
        noun WST: tala|Samoan tala
        noun TJS: somoni|somonis
        noun MOP: pataca|patacas
        noun PGK: kina
        noun HNL: lempira|lempiras
        noun GTQ: quetzales
        noun HTG: gourde|gourdes
        noun BOB: bolivianos|boliviano
        noun LYD: Libyan dinars
        noun CDF: Congolese francs
        noun MMK: kyat|kyats
        noun KHR: riel|riels
        noun AOA: kwanza|kwanzas
        noun MWK: Malawi kwacha
        noun ZMW: Zambian kwacha
        noun GMD: dalasi|dalasis
        noun MZN: meticais|metical|meticals
        noun MGA: ariary
        noun HRK: kuna|kunas
        noun GEL: lari|laris
        noun SLE: Sierra Leonean leones
        noun PEN: Peruvian soles|nuevos soles
        noun CRC: colones
        rare-noun ZAR ZA: rand|rands
        rare-noun TRY TR: lira|liras
        rare-noun ITL IT: lire
        rare-noun BRL BR: real
        rare-noun PEN PE: sol|soles
        rare-noun ALL AL: lek|leke
        rare-noun AMD AM: dram|drams
        rare-noun BDT BD: taka|takas
        rare-noun VND VN: dong
        rare-noun LAK LA: kip
        rare-noun BWP BW: pula
        rare-noun AZN AZ: manat|manats
        rare-noun KGS KG: som|soms
        rare-noun UZS UZ: sum|sums|soum
        noun-of-countries kwacha: kwacha|kwachas
        hundredth kwacha: ngwee|ngwees
        rare-noun SLE SL: leone|leones
        rare-noun BGN BG: lev|levs
        rare-noun PAB PA: balboa|balboas
        rare-noun AFN AF: afghani|afghanis
        rare-noun PGK PG: kina
        """;

    private static MoneyGrammar Create()
    {
        CurrencyTable table = new CurrencyTable().AddLines(Names).AddLines(CurrencyTable.SharedSymbols).Codes().Gazetteer("english-currencies.gazetteer");
        return new MoneyGrammar(table.Forms, table.Families, () => EnglishCountryCues.All);
    }
}

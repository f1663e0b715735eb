using Factum.Extraction.Quantities.Money;

namespace Factum.Extraction.Languages.French;

/// <summary>French names of currencies.</summary>
internal static class FrenchMoney
{
    /// <summary>The grammar.</summary>
    public static readonly MoneyGrammar Grammar = Create();

    /// <summary>As <see cref="CurrencyTable.AddLines"/> reads it.</summary>
    private const string Names = """
        family dollar: USD! US=USD CA=CAD AU=AUD NZ=NZD HK=HKD SG=SGD TW=TWD JM=JMD TT=TTD NA=NAD LR=LRD FJ=FJD BS=BSD BB=BBD BZ=BZD GY=GYD ZW=ZWG
        family livre: GBP! GB=GBP EG=EGP LB=LBP SY=SYP SD=SDG SS=SSP TR=TRY
        family franc: FRF CH=CHF LI=CHF BE=BEF LU=LUF SN=XOF CI=XOF ML=XOF BF=XOF BJ=XOF TG=XOF NE=XOF GW=XOF CM=XAF GA=XAF CG=XAF TD=XAF CF=XAF GQ=XAF CD=CDF RW=RWF BI=BIF GN=GNF DJ=DJF KM=KMF NC=XPF PF=XPF
        family franc CFA: XOF SN=XOF CI=XOF ML=XOF BF=XOF BJ=XOF TG=XOF NE=XOF GW=XOF CM=XAF GA=XAF CG=XAF TD=XAF CF=XAF GQ=XAF
        family couronne: none SE=SEK NO=NOK DK=DKK IS=ISK CZ=CZK SK=SKK EE=EEK
        family peso: none MX=MXN AR=ARS CL=CLP CO=COP CU=CUP DO=DOP PH=PHP UY=UYU
        family roupie: INR IN=INR PK=PKR LK=LKR NP=NPR MU=MUR SC=SCR ID=IDR
        family dinar: none DZ=DZD TN=TND LY=LYD IQ=IQD JO=JOD KW=KWD BH=BHD RS=RSD
        family dirham: MAD MA=MAD AE=AED
        family rial: none IR=IRR OM=OMR YE=YER SA=SAR QA=QAR
        family riyal: SAR SA=SAR QA=QAR IR=IRR OM=OMR YE=YER
        family shilling: none KE=KES TZ=TZS UG=UGX SO=SOS AT=ATS
        family rouble: RUB! RU=RUB BY=BYN
        family leu: RON RO=RON MD=MDL
        family escudo: PTE CV=CVE PT=PTE
        family won: KRW KR=KRW KP=KPW
        family ¥: JPY JP=JPY CN=CNY
        family kwacha: none ZM=ZMW MW=MWK
        family mark: DEM DE=DEM FI=FIM BA=BAM
        family fr.: none CH=CHF LI=CHF
        family centime: EUR! CH=CHF DZ=DZD MA=MAD
        family cent: USD US=USD CA=CAD AU=AUD FR=EUR DE=EUR IT=EUR BE=EUR
        symbol dollar: $
        noun dollar: dollar|dollars|billets verts
        symbol livre: £
        noun-of-weight livre: livre|livres|pounds
        symbol ¥: ¥|￥
        noun franc: franc|francs
        noun franc CFA: franc CFA|francs CFA|F CFA|FCFA|CFA|francs de la communauté financière africaine
        prefix franc CFA: FCFA|F CFA
        symbol-of-countries fr.: fr.|frs|frs.|fr
        noun-of-countries couronne: couronne|couronnes
        noun peso: peso|pesos
        noun roupie: roupie|roupies
        noun dinar: dinar|dinars
        noun dirham: dirham|dirhams|DH|Dh|dhs|DHS
        noun rial: rial|rials
        noun riyal: riyal|riyals
        noun shilling: shilling|shillings|schillings
        noun rouble: rouble|roubles
        noun-of-countries leu: leu|lei|leus
        noun-of-countries escudo: escudo|escudos
        noun-of-countries won: won|wons
        noun-of-countries mark: mark|marks|deutschemarks|deutsche marks
        hundredth centime: centime|centimes
        hundredth cent: cent|cents|¢
        hundredth EUR: centimes d'euro|centimes d'euros|cents d'euro|eurocents|eurocent
        hundredth GBP: pence|penny
        hundredth GHS: pesewa|pesewas
        hundredth RUB: kopeck|kopecks|kopek
        hundredth UAH: kopiyka|kopiykas
        hundredth TND: millimes tunisiens
        noun EUR: euro|euros
        noun USD: dollar américain|dollars américains|dollars US|dollar US|dollars U.S.|dollars des USA
        noun CAD: dollars canadien|dollars CAN
        noun HKD: dollars hongkongais|dollars hong-kongais|dollars de Hongkong
        noun TWD: dollars taïwanais|dollars taiwanais
        noun SGD: dollars singapouriens
        noun NZD: dollars néozélandais
        noun GBP: livre britannique|livres britanniques|livres anglaises|livres Sterling|livre anglaise|pounds sterling
        noun JPY: yen|yens
        noun CNY: yuan|yuans|renminbi|renminbis|yuan chinois|yuans chinois
        noun NLG: florins hollandais|florin hollandais|florins|florin
        noun FIM: mark finlandais|marks finlandais
        noun ESP: pesetas|peseta
        noun ITL: lires|lires italiennes
        noun GRD: drachmes
        noun CHF: francs helvétiques|francs suisse
        noun FRF: anciens francs|nouveaux francs|francs français
        noun XPF: francs Pacifique|francs pacifiques|francs CFP|franc Pacifique|F CFP|FCFP|francs XPF
        noun SEK: kronor
        noun CZK: korunas|koruna
        noun HUF: forint|forints
        noun PLN: zloty|zlotys
        noun BGN: leva|levas
        noun UAH: hryvnia|hryvnias|hryvnas|grivnas|grivna
        noun TRY: livres turques|livre turque|lires turques
        noun ILS: shekel|shekels|shekels israéliens|nouveaux shekels
        noun EGP: livres égyptiennes
        noun LBP: livres libanaises
        noun SYP: livres syriennes
        noun SAR: riyals saoudiens|rials saoudiens|riyal saoudien
        noun QAR: riyals qataris|rials qataris|riyals qatariens
        noun AED: dirhams émiratis|dirhams des Émirats
        noun IRR: rials iraniens|rial iranien
        noun MAD: dirhams marocains
        noun GHS: cedi|cedis
        noun NGN: naira|nairas
        noun ETB: birr|birrs
        noun BRL: reais|réaux|reals|réals|real brésilien|reals brésiliens|reais brésiliens
        noun KES: shillings kényans|shillings kenyans|shillings du Kenya
        noun MYR: ringgit|ringgits
        noun IDR: rupiah|rupiahs|roupies indonésiennes
        noun THB: baht|bahts|baths
        noun VND: dongs
        noun INR: roupies indiennes|roupie indienne
        noun BDT: takas
        noun KRW: wons sud-coréens|won coréen|wons coréens|won sud-coréen
        noun MNT: tugrik|tugriks
        noun KZT: tenge|tenges
        noun ZAR: rand|rands
        noun VES: bolivars|bolivar
        noun PYG: guaranis|guarani
        noun HNL: lempiras
        noun GTQ: quetzals
        noun HTG: gourdes
        noun BOB: bolivianos
        noun MMK: kyats
        noun KHR: riels
        noun AOA: kwanza|kwanzas
        noun CDF: francs congolais|FC
        noun GNF: francs guinéens|GNF
        noun RWF: francs rwandais|FRW|Frw
        noun BIF: francs burundais|Fbu|FBu
        noun KMF: francs comoriens
        noun DJF: francs Djibouti|FDJ
        noun MZN: meticals|meticais
        noun MGA: ariary|ariarys
        noun MRU: ouguiya|ouguiyas
        noun HRK: kunas|kuna
        noun GEL: laris|lari
        noun DZD: DA|dinars algériens
        noun TND: DT|dinars tunisiens
        noun PEN: soles
        noun CRC: colones
        noun NIO: cordobas|córdobas
        noun MKD: denars|denars macédoniens
        noun LSL: malotis|maloti
        noun STN: dobras
        noun MVR: rufiyaas|rufiyaa
        noun BTN: ngultrums|ngultrum
        noun VUV: vatus|vatu
        noun WST: talas
        noun TJS: somonis|somoni
        noun MOP: patacas|pataca
        noun PGK: kinas
        noun BWP: pulas
        noun CVE: escudos cap-verdiens
        noun GMD: dalasis|dalasi
        noun RSD: dinars serbes
        rare-noun BRL BR: real
        rare-noun PEN PE: sol|sols
        rare-noun HTG HT: gourde
        rare-noun VND VN: dong
        rare-noun LAK LA: kip|kips
        rare-noun AZN AZ: manat|manats
        rare-noun KGS KG: som|soms
        rare-noun UZS UZ: soum|soums|sum
        rare-noun ALL AL: lek|leks
        rare-noun AMD AM: dram|drams
        rare-noun SLE SL: leone|leones
        rare-noun BGN BG: lev|levs
        rare-noun AFN AF: afghani|afghanis
        noun-of-countries kwacha: kwacha|kwachas
        hundredth kwacha: ngwee|ngwees
        rare-noun PAB PA: balboa|balboas
        """;

    private static MoneyGrammar Create()
    {
        CurrencyTable table = new CurrencyTable().AddLines(Names).AddLines(CurrencyTable.SharedSymbols).Codes().Gazetteer("french-currencies.gazetteer");
        return new MoneyGrammar(table.Forms, table.Families, () => FrenchCountryCues.All) { HasLowercaseCues = true };
    }
}

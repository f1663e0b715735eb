using System;
using System.Collections.Generic;

namespace Factum;

public sealed partial class Currency
{
    /// <summary>UAE Dirham.</summary>
    public static Currency AED { get; } = new("AED", 784, 2, "UAE Dirham");

    /// <summary>Afghani.</summary>
    public static Currency AFN { get; } = new("AFN", 971, 2, "Afghani");

    /// <summary>Lek.</summary>
    public static Currency ALL { get; } = new("ALL", 8, 2, "Lek");

    /// <summary>Armenian Dram.</summary>
    public static Currency AMD { get; } = new("AMD", 51, 2, "Armenian Dram");

    /// <summary>Netherlands Antillean Guilder (withdrawn).</summary>
    public static Currency ANG { get; } = new("ANG", 532, 2, "Netherlands Antillean Guilder", isActive: false);

    /// <summary>Kwanza.</summary>
    public static Currency AOA { get; } = new("AOA", 973, 2, "Kwanza");

    /// <summary>Argentine Peso.</summary>
    public static Currency ARS { get; } = new("ARS", 32, 2, "Argentine Peso");

    /// <summary>Austrian Schilling (withdrawn).</summary>
    public static Currency ATS { get; } = new("ATS", 40, 2, "Austrian Schilling", isActive: false);

    /// <summary>Australian Dollar.</summary>
    public static Currency AUD { get; } = new("AUD", 36, 2, "Australian Dollar");

    /// <summary>Aruban Florin.</summary>
    public static Currency AWG { get; } = new("AWG", 533, 2, "Aruban Florin");

    /// <summary>Azerbaijan Manat.</summary>
    public static Currency AZN { get; } = new("AZN", 944, 2, "Azerbaijan Manat");

    /// <summary>Convertible Mark.</summary>
    public static Currency BAM { get; } = new("BAM", 977, 2, "Convertible Mark");

    /// <summary>Barbados Dollar.</summary>
    public static Currency BBD { get; } = new("BBD", 52, 2, "Barbados Dollar");

    /// <summary>Taka.</summary>
    public static Currency BDT { get; } = new("BDT", 50, 2, "Taka");

    /// <summary>Belgian Franc (withdrawn).</summary>
    public static Currency BEF { get; } = new("BEF", 56, 0, "Belgian Franc", isActive: false);

    /// <summary>Bulgarian Lev (withdrawn).</summary>
    public static Currency BGN { get; } = new("BGN", 975, 2, "Bulgarian Lev", isActive: false);

    /// <summary>Bahraini Dinar.</summary>
    public static Currency BHD { get; } = new("BHD", 48, 3, "Bahraini Dinar");

    /// <summary>Burundi Franc.</summary>
    public static Currency BIF { get; } = new("BIF", 108, 0, "Burundi Franc");

    /// <summary>Bermudian Dollar.</summary>
    public static Currency BMD { get; } = new("BMD", 60, 2, "Bermudian Dollar");

    /// <summary>Brunei Dollar.</summary>
    public static Currency BND { get; } = new("BND", 96, 2, "Brunei Dollar");

    /// <summary>Boliviano.</summary>
    public static Currency BOB { get; } = new("BOB", 68, 2, "Boliviano");

    /// <summary>Mvdol.</summary>
    public static Currency BOV { get; } = new("BOV", 984, 2, "Mvdol");

    /// <summary>Brazilian Real.</summary>
    public static Currency BRL { get; } = new("BRL", 986, 2, "Brazilian Real");

    /// <summary>Bahamian Dollar.</summary>
    public static Currency BSD { get; } = new("BSD", 44, 2, "Bahamian Dollar");

    /// <summary>Ngultrum.</summary>
    public static Currency BTN { get; } = new("BTN", 64, 2, "Ngultrum");

    /// <summary>Pula.</summary>
    public static Currency BWP { get; } = new("BWP", 72, 2, "Pula");

    /// <summary>Belarusian Ruble.</summary>
    public static Currency BYN { get; } = new("BYN", 933, 2, "Belarusian Ruble");

    /// <summary>Belize Dollar.</summary>
    public static Currency BZD { get; } = new("BZD", 84, 2, "Belize Dollar");

    /// <summary>Canadian Dollar.</summary>
    public static Currency CAD { get; } = new("CAD", 124, 2, "Canadian Dollar");

    /// <summary>Congolese Franc.</summary>
    public static Currency CDF { get; } = new("CDF", 976, 2, "Congolese Franc");

    /// <summary>WIR Euro.</summary>
    public static Currency CHE { get; } = new("CHE", 947, 2, "WIR Euro");

    /// <summary>Swiss Franc.</summary>
    public static Currency CHF { get; } = new("CHF", 756, 2, "Swiss Franc");

    /// <summary>WIR Franc.</summary>
    public static Currency CHW { get; } = new("CHW", 948, 2, "WIR Franc");

    /// <summary>Unidad de Fomento.</summary>
    public static Currency CLF { get; } = new("CLF", 990, 4, "Unidad de Fomento");

    /// <summary>Chilean Peso.</summary>
    public static Currency CLP { get; } = new("CLP", 152, 0, "Chilean Peso");

    /// <summary>Yuan Renminbi.</summary>
    public static Currency CNY { get; } = new("CNY", 156, 2, "Yuan Renminbi");

    /// <summary>Colombian Peso.</summary>
    public static Currency COP { get; } = new("COP", 170, 2, "Colombian Peso");

    /// <summary>Unidad de Valor Real.</summary>
    public static Currency COU { get; } = new("COU", 970, 2, "Unidad de Valor Real");

    /// <summary>Costa Rican Colon.</summary>
    public static Currency CRC { get; } = new("CRC", 188, 2, "Costa Rican Colon");

    /// <summary>Czechoslovak Koruna (withdrawn).</summary>
    public static Currency CSK { get; } = new("CSK", 200, 2, "Czechoslovak Koruna", isActive: false);

    /// <summary>Peso Convertible (withdrawn).</summary>
    public static Currency CUC { get; } = new("CUC", 931, 2, "Peso Convertible", isActive: false);

    /// <summary>Cuban Peso.</summary>
    public static Currency CUP { get; } = new("CUP", 192, 2, "Cuban Peso");

    /// <summary>Cabo Verde Escudo.</summary>
    public static Currency CVE { get; } = new("CVE", 132, 2, "Cabo Verde Escudo");

    /// <summary>Cyprus Pound (withdrawn).</summary>
    public static Currency CYP { get; } = new("CYP", 196, 2, "Cyprus Pound", isActive: false);

    /// <summary>Czech Koruna.</summary>
    public static Currency CZK { get; } = new("CZK", 203, 2, "Czech Koruna");

    /// <summary>East German Mark of the GDR (withdrawn).</summary>
    public static Currency DDM { get; } = new("DDM", 278, 2, "East German Mark of the GDR", isActive: false);

    /// <summary>Deutsche Mark (withdrawn).</summary>
    public static Currency DEM { get; } = new("DEM", 276, 2, "Deutsche Mark", isActive: false);

    /// <summary>Djibouti Franc.</summary>
    public static Currency DJF { get; } = new("DJF", 262, 0, "Djibouti Franc");

    /// <summary>Danish Krone.</summary>
    public static Currency DKK { get; } = new("DKK", 208, 2, "Danish Krone");

    /// <summary>Dominican Peso.</summary>
    public static Currency DOP { get; } = new("DOP", 214, 2, "Dominican Peso");

    /// <summary>Algerian Dinar.</summary>
    public static Currency DZD { get; } = new("DZD", 12, 2, "Algerian Dinar");

    /// <summary>Kroon (withdrawn).</summary>
    public static Currency EEK { get; } = new("EEK", 233, 2, "Kroon", isActive: false);

    /// <summary>Egyptian Pound.</summary>
    public static Currency EGP { get; } = new("EGP", 818, 2, "Egyptian Pound");

    /// <summary>Nakfa.</summary>
    public static Currency ERN { get; } = new("ERN", 232, 2, "Nakfa");

    /// <summary>Spanish Peseta (withdrawn).</summary>
    public static Currency ESP { get; } = new("ESP", 724, 0, "Spanish Peseta", isActive: false);

    /// <summary>Ethiopian Birr.</summary>
    public static Currency ETB { get; } = new("ETB", 230, 2, "Ethiopian Birr");

    /// <summary>Euro.</summary>
    public static Currency EUR { get; } = new("EUR", 978, 2, "Euro");

    /// <summary>Finnish Markka (withdrawn).</summary>
    public static Currency FIM { get; } = new("FIM", 246, 2, "Finnish Markka", isActive: false);

    /// <summary>Fiji Dollar.</summary>
    public static Currency FJD { get; } = new("FJD", 242, 2, "Fiji Dollar");

    /// <summary>Falkland Islands Pound.</summary>
    public static Currency FKP { get; } = new("FKP", 238, 2, "Falkland Islands Pound");

    /// <summary>French Franc (withdrawn).</summary>
    public static Currency FRF { get; } = new("FRF", 250, 2, "French Franc", isActive: false);

    /// <summary>Pound Sterling.</summary>
    public static Currency GBP { get; } = new("GBP", 826, 2, "Pound Sterling");

    /// <summary>Lari.</summary>
    public static Currency GEL { get; } = new("GEL", 981, 2, "Lari");

    /// <summary>Cedi (withdrawn).</summary>
    public static Currency GHC { get; } = new("GHC", 288, 2, "Cedi", isActive: false);

    /// <summary>Ghana Cedi.</summary>
    public static Currency GHS { get; } = new("GHS", 936, 2, "Ghana Cedi");

    /// <summary>Gibraltar Pound.</summary>
    public static Currency GIP { get; } = new("GIP", 292, 2, "Gibraltar Pound");

    /// <summary>Dalasi.</summary>
    public static Currency GMD { get; } = new("GMD", 270, 2, "Dalasi");

    /// <summary>Guinean Franc.</summary>
    public static Currency GNF { get; } = new("GNF", 324, 0, "Guinean Franc");

    /// <summary>Greek Drachma (withdrawn).</summary>
    public static Currency GRD { get; } = new("GRD", 300, 2, "Greek Drachma", isActive: false);

    /// <summary>Quetzal.</summary>
    public static Currency GTQ { get; } = new("GTQ", 320, 2, "Quetzal");

    /// <summary>Guyana Dollar.</summary>
    public static Currency GYD { get; } = new("GYD", 328, 2, "Guyana Dollar");

    /// <summary>Hong Kong Dollar.</summary>
    public static Currency HKD { get; } = new("HKD", 344, 2, "Hong Kong Dollar");

    /// <summary>Lempira.</summary>
    public static Currency HNL { get; } = new("HNL", 340, 2, "Lempira");

    /// <summary>Kuna (withdrawn).</summary>
    public static Currency HRK { get; } = new("HRK", 191, 2, "Kuna", isActive: false);

    /// <summary>Gourde.</summary>
    public static Currency HTG { get; } = new("HTG", 332, 2, "Gourde");

    /// <summary>Forint.</summary>
    public static Currency HUF { get; } = new("HUF", 348, 2, "Forint");

    /// <summary>Rupiah.</summary>
    public static Currency IDR { get; } = new("IDR", 360, 2, "Rupiah");

    /// <summary>Irish Pound (withdrawn).</summary>
    public static Currency IEP { get; } = new("IEP", 372, 2, "Irish Pound", isActive: false);

    /// <summary>New Israeli Sheqel.</summary>
    public static Currency ILS { get; } = new("ILS", 376, 2, "New Israeli Sheqel");

    /// <summary>Indian Rupee.</summary>
    public static Currency INR { get; } = new("INR", 356, 2, "Indian Rupee");

    /// <summary>Iraqi Dinar.</summary>
    public static Currency IQD { get; } = new("IQD", 368, 3, "Iraqi Dinar");

    /// <summary>Iranian Rial.</summary>
    public static Currency IRR { get; } = new("IRR", 364, 2, "Iranian Rial");

    /// <summary>Iceland Krona.</summary>
    public static Currency ISK { get; } = new("ISK", 352, 0, "Iceland Krona");

    /// <summary>Italian Lira (withdrawn).</summary>
    public static Currency ITL { get; } = new("ITL", 380, 0, "Italian Lira", isActive: false);

    /// <summary>Jamaican Dollar.</summary>
    public static Currency JMD { get; } = new("JMD", 388, 2, "Jamaican Dollar");

    /// <summary>Jordanian Dinar.</summary>
    public static Currency JOD { get; } = new("JOD", 400, 3, "Jordanian Dinar");

    /// <summary>Yen.</summary>
    public static Currency JPY { get; } = new("JPY", 392, 0, "Yen");

    /// <summary>Kenyan Shilling.</summary>
    public static Currency KES { get; } = new("KES", 404, 2, "Kenyan Shilling");

    /// <summary>Som.</summary>
    public static Currency KGS { get; } = new("KGS", 417, 2, "Som");

    /// <summary>Riel.</summary>
    public static Currency KHR { get; } = new("KHR", 116, 2, "Riel");

    /// <summary>Comorian Franc.</summary>
    public static Currency KMF { get; } = new("KMF", 174, 0, "Comorian Franc");

    /// <summary>North Korean Won.</summary>
    public static Currency KPW { get; } = new("KPW", 408, 2, "North Korean Won");

    /// <summary>Won.</summary>
    public static Currency KRW { get; } = new("KRW", 410, 0, "Won");

    /// <summary>Kuwaiti Dinar.</summary>
    public static Currency KWD { get; } = new("KWD", 414, 3, "Kuwaiti Dinar");

    /// <summary>Cayman Islands Dollar.</summary>
    public static Currency KYD { get; } = new("KYD", 136, 2, "Cayman Islands Dollar");

    /// <summary>Tenge.</summary>
    public static Currency KZT { get; } = new("KZT", 398, 2, "Tenge");

    /// <summary>Lao Kip.</summary>
    public static Currency LAK { get; } = new("LAK", 418, 2, "Lao Kip");

    /// <summary>Lebanese Pound.</summary>
    public static Currency LBP { get; } = new("LBP", 422, 2, "Lebanese Pound");

    /// <summary>Sri Lanka Rupee.</summary>
    public static Currency LKR { get; } = new("LKR", 144, 2, "Sri Lanka Rupee");

    /// <summary>Liberian Dollar.</summary>
    public static Currency LRD { get; } = new("LRD", 430, 2, "Liberian Dollar");

    /// <summary>Loti.</summary>
    public static Currency LSL { get; } = new("LSL", 426, 2, "Loti");

    /// <summary>Lithuanian Litas (withdrawn).</summary>
    public static Currency LTL { get; } = new("LTL", 440, 2, "Lithuanian Litas", isActive: false);

    /// <summary>Luxembourg Franc (withdrawn).</summary>
    public static Currency LUF { get; } = new("LUF", 442, 0, "Luxembourg Franc", isActive: false);

    /// <summary>Latvian Lats (withdrawn).</summary>
    public static Currency LVL { get; } = new("LVL", 428, 2, "Latvian Lats", isActive: false);

    /// <summary>Libyan Dinar.</summary>
    public static Currency LYD { get; } = new("LYD", 434, 3, "Libyan Dinar");

    /// <summary>Moroccan Dirham.</summary>
    public static Currency MAD { get; } = new("MAD", 504, 2, "Moroccan Dirham");

    /// <summary>Moldovan Leu.</summary>
    public static Currency MDL { get; } = new("MDL", 498, 2, "Moldovan Leu");

    /// <summary>Malagasy Ariary.</summary>
    public static Currency MGA { get; } = new("MGA", 969, 2, "Malagasy Ariary");

    /// <summary>Denar.</summary>
    public static Currency MKD { get; } = new("MKD", 807, 2, "Denar");

    /// <summary>Kyat.</summary>
    public static Currency MMK { get; } = new("MMK", 104, 2, "Kyat");

    /// <summary>Tugrik.</summary>
    public static Currency MNT { get; } = new("MNT", 496, 2, "Tugrik");

    /// <summary>Pataca.</summary>
    public static Currency MOP { get; } = new("MOP", 446, 2, "Pataca");

    /// <summary>Ouguiya.</summary>
    public static Currency MRU { get; } = new("MRU", 929, 2, "Ouguiya");

    /// <summary>Maltese Lira (withdrawn).</summary>
    public static Currency MTL { get; } = new("MTL", 470, 2, "Maltese Lira", isActive: false);

    /// <summary>Mauritius Rupee.</summary>
    public static Currency MUR { get; } = new("MUR", 480, 2, "Mauritius Rupee");

    /// <summary>Rufiyaa.</summary>
    public static Currency MVR { get; } = new("MVR", 462, 2, "Rufiyaa");

    /// <summary>Malawi Kwacha.</summary>
    public static Currency MWK { get; } = new("MWK", 454, 2, "Malawi Kwacha");

    /// <summary>Mexican Peso.</summary>
    public static Currency MXN { get; } = new("MXN", 484, 2, "Mexican Peso");

    /// <summary>Mexican Unidad de Inversion (UDI).</summary>
    public static Currency MXV { get; } = new("MXV", 979, 2, "Mexican Unidad de Inversion (UDI)");

    /// <summary>Malaysian Ringgit.</summary>
    public static Currency MYR { get; } = new("MYR", 458, 2, "Malaysian Ringgit");

    /// <summary>Mozambique Metical.</summary>
    public static Currency MZN { get; } = new("MZN", 943, 2, "Mozambique Metical");

    /// <summary>Namibia Dollar.</summary>
    public static Currency NAD { get; } = new("NAD", 516, 2, "Namibia Dollar");

    /// <summary>Naira.</summary>
    public static Currency NGN { get; } = new("NGN", 566, 2, "Naira");

    /// <summary>Cordoba Oro.</summary>
    public static Currency NIO { get; } = new("NIO", 558, 2, "Cordoba Oro");

    /// <summary>Netherlands Guilder (withdrawn).</summary>
    public static Currency NLG { get; } = new("NLG", 528, 2, "Netherlands Guilder", isActive: false);

    /// <summary>Norwegian Krone.</summary>
    public static Currency NOK { get; } = new("NOK", 578, 2, "Norwegian Krone");

    /// <summary>Nepalese Rupee.</summary>
    public static Currency NPR { get; } = new("NPR", 524, 2, "Nepalese Rupee");

    /// <summary>New Zealand Dollar.</summary>
    public static Currency NZD { get; } = new("NZD", 554, 2, "New Zealand Dollar");

    /// <summary>Rial Omani.</summary>
    public static Currency OMR { get; } = new("OMR", 512, 3, "Rial Omani");

    /// <summary>Balboa.</summary>
    public static Currency PAB { get; } = new("PAB", 590, 2, "Balboa");

    /// <summary>Sol.</summary>
    public static Currency PEN { get; } = new("PEN", 604, 2, "Sol");

    /// <summary>Kina.</summary>
    public static Currency PGK { get; } = new("PGK", 598, 2, "Kina");

    /// <summary>Philippine Peso.</summary>
    public static Currency PHP { get; } = new("PHP", 608, 2, "Philippine Peso");

    /// <summary>Pakistan Rupee.</summary>
    public static Currency PKR { get; } = new("PKR", 586, 2, "Pakistan Rupee");

    /// <summary>Zloty.</summary>
    public static Currency PLN { get; } = new("PLN", 985, 2, "Zloty");

    /// <summary>Polish Złoty (withdrawn).</summary>
    public static Currency PLZ { get; } = new("PLZ", 616, 2, "Polish Złoty", isActive: false);

    /// <summary>Portuguese Escudo (withdrawn).</summary>
    public static Currency PTE { get; } = new("PTE", 620, 0, "Portuguese Escudo", isActive: false);

    /// <summary>Guarani.</summary>
    public static Currency PYG { get; } = new("PYG", 600, 0, "Guarani");

    /// <summary>Qatari Rial.</summary>
    public static Currency QAR { get; } = new("QAR", 634, 2, "Qatari Rial");

    /// <summary>Romanian Old Leu (withdrawn).</summary>
    public static Currency ROL { get; } = new("ROL", 642, 0, "Romanian Old Leu", isActive: false);

    /// <summary>Romanian Leu.</summary>
    public static Currency RON { get; } = new("RON", 946, 2, "Romanian Leu");

    /// <summary>Serbian Dinar.</summary>
    public static Currency RSD { get; } = new("RSD", 941, 2, "Serbian Dinar");

    /// <summary>Russian Ruble.</summary>
    public static Currency RUB { get; } = new("RUB", 643, 2, "Russian Ruble");

    /// <summary>Russian Rouble (withdrawn).</summary>
    public static Currency RUR { get; } = new("RUR", 810, 2, "Russian Rouble", isActive: false);

    /// <summary>Rwanda Franc.</summary>
    public static Currency RWF { get; } = new("RWF", 646, 0, "Rwanda Franc");

    /// <summary>Saudi Riyal.</summary>
    public static Currency SAR { get; } = new("SAR", 682, 2, "Saudi Riyal");

    /// <summary>Solomon Islands Dollar.</summary>
    public static Currency SBD { get; } = new("SBD", 90, 2, "Solomon Islands Dollar");

    /// <summary>Seychelles Rupee.</summary>
    public static Currency SCR { get; } = new("SCR", 690, 2, "Seychelles Rupee");

    /// <summary>Sudanese Pound.</summary>
    public static Currency SDG { get; } = new("SDG", 938, 2, "Sudanese Pound");

    /// <summary>Swedish Krona.</summary>
    public static Currency SEK { get; } = new("SEK", 752, 2, "Swedish Krona");

    /// <summary>Singapore Dollar.</summary>
    public static Currency SGD { get; } = new("SGD", 702, 2, "Singapore Dollar");

    /// <summary>Saint Helena Pound.</summary>
    public static Currency SHP { get; } = new("SHP", 654, 2, "Saint Helena Pound");

    /// <summary>Slovenian Tolar (withdrawn).</summary>
    public static Currency SIT { get; } = new("SIT", 705, 2, "Slovenian Tolar", isActive: false);

    /// <summary>Slovak Koruna (withdrawn).</summary>
    public static Currency SKK { get; } = new("SKK", 703, 2, "Slovak Koruna", isActive: false);

    /// <summary>Leone.</summary>
    public static Currency SLE { get; } = new("SLE", 925, 2, "Leone");

    /// <summary>Leone (withdrawn).</summary>
    public static Currency SLL { get; } = new("SLL", 694, 2, "Leone", isActive: false);

    /// <summary>Somali Shilling.</summary>
    public static Currency SOS { get; } = new("SOS", 706, 2, "Somali Shilling");

    /// <summary>Surinam Dollar.</summary>
    public static Currency SRD { get; } = new("SRD", 968, 2, "Surinam Dollar");

    /// <summary>South Sudanese Pound.</summary>
    public static Currency SSP { get; } = new("SSP", 728, 2, "South Sudanese Pound");

    /// <summary>Dobra.</summary>
    public static Currency STN { get; } = new("STN", 930, 2, "Dobra");

    /// <summary>USSR Rouble (withdrawn).</summary>
    public static Currency SUR { get; } = new("SUR", 810, 2, "USSR Rouble", isActive: false);

    /// <summary>El Salvador Colon.</summary>
    public static Currency SVC { get; } = new("SVC", 222, 2, "El Salvador Colon");

    /// <summary>Syrian Pound.</summary>
    public static Currency SYP { get; } = new("SYP", 760, 2, "Syrian Pound");

    /// <summary>Lilangeni.</summary>
    public static Currency SZL { get; } = new("SZL", 748, 2, "Lilangeni");

    /// <summary>Baht.</summary>
    public static Currency THB { get; } = new("THB", 764, 2, "Baht");

    /// <summary>Somoni.</summary>
    public static Currency TJS { get; } = new("TJS", 972, 2, "Somoni");

    /// <summary>Turkmenistan New Manat.</summary>
    public static Currency TMT { get; } = new("TMT", 934, 2, "Turkmenistan New Manat");

    /// <summary>Tunisian Dinar.</summary>
    public static Currency TND { get; } = new("TND", 788, 3, "Tunisian Dinar");

    /// <summary>Pa’anga.</summary>
    public static Currency TOP { get; } = new("TOP", 776, 2, "Pa’anga");

    /// <summary>Turkish Lira (withdrawn).</summary>
    public static Currency TRL { get; } = new("TRL", 792, 0, "Turkish Lira", isActive: false);

    /// <summary>Turkish Lira.</summary>
    public static Currency TRY { get; } = new("TRY", 949, 2, "Turkish Lira");

    /// <summary>Trinidad and Tobago Dollar.</summary>
    public static Currency TTD { get; } = new("TTD", 780, 2, "Trinidad and Tobago Dollar");

    /// <summary>New Taiwan Dollar.</summary>
    public static Currency TWD { get; } = new("TWD", 901, 2, "New Taiwan Dollar");

    /// <summary>Tanzanian Shilling.</summary>
    public static Currency TZS { get; } = new("TZS", 834, 2, "Tanzanian Shilling");

    /// <summary>Hryvnia.</summary>
    public static Currency UAH { get; } = new("UAH", 980, 2, "Hryvnia");

    /// <summary>Uganda Shilling.</summary>
    public static Currency UGX { get; } = new("UGX", 800, 0, "Uganda Shilling");

    /// <summary>US Dollar.</summary>
    public static Currency USD { get; } = new("USD", 840, 2, "US Dollar");

    /// <summary>US Dollar (Next day).</summary>
    public static Currency USN { get; } = new("USN", 997, 2, "US Dollar (Next day)");

    /// <summary>Uruguay Peso en Unidades Indexadas (UI).</summary>
    public static Currency UYI { get; } = new("UYI", 940, 0, "Uruguay Peso en Unidades Indexadas (UI)");

    /// <summary>Peso Uruguayo.</summary>
    public static Currency UYU { get; } = new("UYU", 858, 2, "Peso Uruguayo");

    /// <summary>Unidad Previsional.</summary>
    public static Currency UYW { get; } = new("UYW", 927, 4, "Unidad Previsional");

    /// <summary>Uzbekistan Sum.</summary>
    public static Currency UZS { get; } = new("UZS", 860, 2, "Uzbekistan Sum");

    /// <summary>Venezuela Bolívar (withdrawn).</summary>
    public static Currency VEB { get; } = new("VEB", 862, 2, "Venezuela Bolívar", isActive: false);

    /// <summary>Bolívar Soberano.</summary>
    public static Currency VED { get; } = new("VED", 926, 2, "Bolívar Soberano");

    /// <summary>Bolívar Soberano.</summary>
    public static Currency VES { get; } = new("VES", 928, 2, "Bolívar Soberano");

    /// <summary>Dong.</summary>
    public static Currency VND { get; } = new("VND", 704, 0, "Dong");

    /// <summary>Vatu.</summary>
    public static Currency VUV { get; } = new("VUV", 548, 0, "Vatu");

    /// <summary>Tala.</summary>
    public static Currency WST { get; } = new("WST", 882, 2, "Tala");

    /// <summary>Arab Accounting Dinar.</summary>
    public static Currency XAD { get; } = new("XAD", 396, 2, "Arab Accounting Dinar");

    /// <summary>CFA Franc BEAC.</summary>
    public static Currency XAF { get; } = new("XAF", 950, 0, "CFA Franc BEAC");

    /// <summary>Silver.</summary>
    public static Currency XAG { get; } = new("XAG", 961, null, "Silver");

    /// <summary>Gold.</summary>
    public static Currency XAU { get; } = new("XAU", 959, null, "Gold");

    /// <summary>Bond Markets Unit European Composite Unit (EURCO).</summary>
    public static Currency XBA { get; } = new("XBA", 955, null, "Bond Markets Unit European Composite Unit (EURCO)");

    /// <summary>Bond Markets Unit European Monetary Unit (E.M.U.-6).</summary>
    public static Currency XBB { get; } = new("XBB", 956, null, "Bond Markets Unit European Monetary Unit (E.M.U.-6)");

    /// <summary>Bond Markets Unit European Unit of Account 9 (E.U.A.-9).</summary>
    public static Currency XBC { get; } = new("XBC", 957, null, "Bond Markets Unit European Unit of Account 9 (E.U.A.-9)");

    /// <summary>Bond Markets Unit European Unit of Account 17 (E.U.A.-17).</summary>
    public static Currency XBD { get; } = new("XBD", 958, null, "Bond Markets Unit European Unit of Account 17 (E.U.A.-17)");

    /// <summary>East Caribbean Dollar.</summary>
    public static Currency XCD { get; } = new("XCD", 951, 2, "East Caribbean Dollar");

    /// <summary>Caribbean Guilder.</summary>
    public static Currency XCG { get; } = new("XCG", 532, 2, "Caribbean Guilder");

    /// <summary>SDR (Special Drawing Right).</summary>
    public static Currency XDR { get; } = new("XDR", 960, null, "SDR (Special Drawing Right)");

    /// <summary>European Currency Unit ECU (withdrawn).</summary>
    public static Currency XEU { get; } = new("XEU", 954, 2, "European Currency Unit ECU", isActive: false);

    /// <summary>CFA Franc BCEAO.</summary>
    public static Currency XOF { get; } = new("XOF", 952, 0, "CFA Franc BCEAO");

    /// <summary>Palladium.</summary>
    public static Currency XPD { get; } = new("XPD", 964, null, "Palladium");

    /// <summary>CFP Franc.</summary>
    public static Currency XPF { get; } = new("XPF", 953, 0, "CFP Franc");

    /// <summary>Platinum.</summary>
    public static Currency XPT { get; } = new("XPT", 962, null, "Platinum");

    /// <summary>Sucre.</summary>
    public static Currency XSU { get; } = new("XSU", 994, null, "Sucre");

    /// <summary>Codes specifically reserved for testing purposes.</summary>
    public static Currency XTS { get; } = new("XTS", 963, null, "Codes specifically reserved for testing purposes");

    /// <summary>ADB Unit of Account.</summary>
    public static Currency XUA { get; } = new("XUA", 965, null, "ADB Unit of Account");

    /// <summary>The codes assigned for transactions where no currency is involved.</summary>
    public static Currency XXX { get; } = new("XXX", 999, null, "The codes assigned for transactions where no currency is involved");

    /// <summary>Yemeni Rial.</summary>
    public static Currency YER { get; } = new("YER", 886, 2, "Yemeni Rial");

    /// <summary>Yugoslavian Dinar (withdrawn).</summary>
    public static Currency YUN { get; } = new("YUN", 890, 2, "Yugoslavian Dinar", isActive: false);

    /// <summary>Rand.</summary>
    public static Currency ZAR { get; } = new("ZAR", 710, 2, "Rand");

    /// <summary>Zambian Kwacha.</summary>
    public static Currency ZMW { get; } = new("ZMW", 967, 2, "Zambian Kwacha");

    /// <summary>New Zaire (withdrawn).</summary>
    public static Currency ZRN { get; } = new("ZRN", 180, 2, "New Zaire", isActive: false);

    /// <summary>Zimbabwe Gold.</summary>
    public static Currency ZWG { get; } = new("ZWG", 924, 2, "Zimbabwe Gold");

    /// <summary>Zimbabwe Dollar (withdrawn).</summary>
    public static Currency ZWL { get; } = new("ZWL", 932, 2, "Zimbabwe Dollar", isActive: false);

    /// <summary>Every currency of the standard, and the withdrawn ones that texts still name, by code.</summary>
    public static IReadOnlyList<Currency> Iso4217 { get; } = Array.AsReadOnly<Currency>(
    [
        AED, AFN, ALL, AMD, ANG, AOA, ARS, ATS, AUD, AWG, AZN, BAM, BBD, BDT, BEF, BGN,
        BHD, BIF, BMD, BND, BOB, BOV, BRL, BSD, BTN, BWP, BYN, BZD, CAD, CDF, CHE, CHF,
        CHW, CLF, CLP, CNY, COP, COU, CRC, CSK, CUC, CUP, CVE, CYP, CZK, DDM, DEM, DJF,
        DKK, DOP, DZD, EEK, EGP, ERN, ESP, ETB, EUR, FIM, FJD, FKP, FRF, GBP, GEL, GHC,
        GHS, GIP, GMD, GNF, GRD, GTQ, GYD, HKD, HNL, HRK, HTG, HUF, IDR, IEP, ILS, INR,
        IQD, IRR, ISK, ITL, JMD, JOD, JPY, KES, KGS, KHR, KMF, KPW, KRW, KWD, KYD, KZT,
        LAK, LBP, LKR, LRD, LSL, LTL, LUF, LVL, LYD, MAD, MDL, MGA, MKD, MMK, MNT, MOP,
        MRU, MTL, MUR, MVR, MWK, MXN, MXV, MYR, MZN, NAD, NGN, NIO, NLG, NOK, NPR, NZD,
        OMR, PAB, PEN, PGK, PHP, PKR, PLN, PLZ, PTE, PYG, QAR, ROL, RON, RSD, RUB, RUR,
        RWF, SAR, SBD, SCR, SDG, SEK, SGD, SHP, SIT, SKK, SLE, SLL, SOS, SRD, SSP, STN,
        SUR, SVC, SYP, SZL, THB, TJS, TMT, TND, TOP, TRL, TRY, TTD, TWD, TZS, UAH, UGX,
        USD, USN, UYI, UYU, UYW, UZS, VEB, VED, VES, VND, VUV, WST, XAD, XAF, XAG, XAU,
        XBA, XBB, XBC, XBD, XCD, XCG, XDR, XEU, XOF, XPD, XPF, XPT, XSU, XTS, XUA, XXX,
        YER, YUN, ZAR, ZMW, ZRN, ZWG, ZWL,
    ]);
}

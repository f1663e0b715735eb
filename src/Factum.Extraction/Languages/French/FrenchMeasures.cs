using Factum.Extraction.Quantities.Measures;

namespace Factum.Extraction.Languages.French;

/// <summary>French names of physical units: symbols as written, then names.</summary>
internal static class FrenchMeasures
{
    /// <summary>The grammar.</summary>
    public static readonly MeasureGrammar Grammar = new MeasureGrammar()
        .Add(
            "length",
            "km,kms,Km,KM|kilomètre,kilomètres; m|mètre,mètres; cm|centimètre,centimètres; mm|millimètre,millimètres; dm|décimètre,décimètres; hm|hectomètre,hectomètres; dam|décamètre,décamètres; "
            + "µm,μm|micromètre,micromètres,micron,microns; nm|nanomètre,nanomètres; pm|picomètre,picomètres; mi|mile,miles,mille terrestre,mille américain; yd|yard,yards,verge,verges; ft|pied,pieds; in|pouce,pouces; "
            + "nmi|mille marin,milles marins,mille nautique,milles nautiques,milles; ly|année-lumière,années-lumière,année lumière,années lumière; lieue|lieue,lieues")
        .Add(
            "area",
            "km²,km2|kilomètre carré,kilomètres carrés,kilomètres-carrés; m²,m2|mètre carré,mètres carrés,mètres-carrés,mètre-carré; cm²,cm2|centimètre carré,centimètres carrés; mm²,mm2|millimètre carré,millimètres carrés; "
            + "ha|hectare,hectares; ac|acre,acres; ft²|pied carré,pieds carrés; in²|pouce carré,pouces carrés; mi²|mile carré,miles carrés,mille carré,milles carrés; are|are,ares")
        .Add(
            "volume",
            "L,l|litre,litres; mL,ml|millilitre,millilitres; cL,cl|centilitre,centilitres; dL,dl|décilitre,décilitres; hL,hl|hectolitre,hectolitres; m³,m3|mètre cube,mètres cubes,mètres cube,mètre-cube,mètres-cubes; "
            + "cm³,cm3|centimètre cube,centimètres cubes; km³,km3|kilomètre cube,kilomètres cubes; ft³|pied cube,pieds cubes,pieds cube; in³|pouce cube,pouces cubes; yd³|yard cube; gal|gallon,gallons; bbl|baril,barils; "
            + "pint|pinte,pintes; tbsp|cuillère à soupe,cuillères à soupe,cuillerée à soupe,cuillerées à soupe; tsp|cuillère à café,cuillères à café; fl oz|once liquide,onces liquides; stère|stère,stères")
        .Add(
            "mass",
            "kg,kgs,Kg,KG|kilogramme,kilogrammes,kilo,kilos; g,gr|gramme,grammes; mg|milligramme,milligrammes; µg,μg|microgramme,microgrammes; t|tonne,tonnes; metric ton|tonne métrique,tonnes métriques; kt|kilotonne,kilotonnes; "
            + "Mt|mégatonne,mégatonnes; lb,lbs|livre,livres; oz|once,onces; ct|carat,carats; q|quintal,quintaux; cg|centigramme,centigrammes")
        .Add(
            "speed",
            "km/h,kmh,km/heure|kilomètre par heure,kilomètres par heure,kilomètres heure,kilomètre heure,kilomètres/heure,kilomètres à l'heure,km par heure,km heure,km à l'heure,kilomètre-heure,kilomètres-heure; "
            + "mph|mile par heure,miles par heure,miles à l'heure,miles a l'heure,mille par heure,milles à l'heure,miles heure; m/s|mètre par seconde,mètres par seconde; kn|nœud,nœuds,noeud,noeuds; "
            + "km/s|kilomètre par seconde,kilomètres par seconde; ft/s|pied par seconde,pieds par seconde")
        .Add(
            "power",
            "W|watt,watts; kW,KW|kilowatt,kilowatts; MW|mégawatt,mégawatts; GW|gigawatt,gigawatts; TW|térawatt,térawatts; hp,ch|cheval-vapeur,chevaux; kWc|kilowatt-crête,kilowatts-crête; MWc|mégawatt-crête,mégawatts-crête")
        .Add(
            "energy",
            "Wh|wattheure,wattheures,watt-heure,watts-heures; kWh,kwh|kilowattheure,kilowattheures,kilowatt-heure,kilowatts-heures; MWh|mégawattheure,mégawattheures,mégawatt-heure,mégawatts-heures; "
            + "GWh|gigawattheure,gigawattheures,gigawatt-heure; TWh|térawattheure,térawattheures,térawatt-heure; joule|joule,joules; kJ|kilojoule,kilojoules; cal|calorie,calories; kcal|kilocalorie,kilocalories")
        .Add(
            "information",
            "bit|bit,bits; byte|octet,octets,byte,bytes; kB,Ko,ko|kilooctet,kilooctets,kilo-octets; MB,Mo|mégaoctet,mégaoctets,méga-octets,mega-octets; GB,Go|gigaoctet,gigaoctets,giga-octets; TB,To|téraoctet,téraoctets,tera-octets; "
            + "PB,Po|pétaoctet,pétaoctets; kbit|kilobit,kilobits; Mbit|mégabit,mégabits; Gbit|gigabit,gigabits; Mbps,Mbit/s|mégabits par seconde; Gbps,Gbit/s|gigabits par seconde; px|pixel,pixels; MP|mégapixel,mégapixels")
        .Add(
            "temperature",
            "°C,ºC,deg C,deg c|degré celsius,degrés celsius,degrès celsius,deg celsius,celsius,degré c,degrés c,degrès c,centigrade,centigrades,degrés centigrades,° celsius,° c,degrés celcius; "
            + "°F,ºF,deg F,deg f|degré fahrenheit,degrés fahrenheit,fahrenheit,degrés f,degré f,degrès f,° fahrenheit,° f,deg fahrenheit; K|kelvin,kelvins; °,º|degré,degrés,degrès,degres,de degrés")
        .Add(
            "frequency",
            "Hz|hertz; kHz|kilohertz; MHz|mégahertz; GHz|gigahertz; rpm,tr/min|tours par minute,tours/minute")
        .Add(
            "electricity",
            "V|volt,volts; kV|kilovolt,kilovolts; ampere|ampère,ampères; mAh|milliampère-heure,milliampères-heure; Ω|ohm,ohms")
        .Add(
            "pressure",
            "Pa|pascal,pascals; hPa|hectopascal,hectopascals; kPa|kilopascal,kilopascals; bar|bar,bars; mbar|millibar,millibars; newton|newton,newtons; dB|décibel,décibels")
        .Add(
            "age",
            "year of age|an,ans,an d'âge,ans d'âge; month of age|mois,mois d'âge; week of age|semaine,semaines,semaines d'âge; day of age|jour,jours,jours d'âge");
}

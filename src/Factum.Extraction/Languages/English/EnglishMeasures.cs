using Factum.Extraction.Quantities.Measures;

namespace Factum.Extraction.Languages.English;

/// <summary>English names of physical units: symbols as written, then names.</summary>
internal static class EnglishMeasures
{
    /// <summary>The grammar.</summary>
    public static readonly MeasureGrammar Grammar = new MeasureGrammar()
        .Add(
            "length",
            "km,kms,Km,KM|kilometer,kilometers,kilometre,kilometres,kilometer-long; m|meter,meters,metre,metres; cm,cms|centimeter,centimeters,centimetre,centimetres; mm|millimeter,millimeters,millimetre,millimetres; "
            + "dm|decimeter,decimeters,decimetre,decimetres; hm|hectometer,hectometers,hectometre,hectometres; dam|decameter,decameters,decametre,decametres; µm,μm,um|micrometer,micrometers,micrometre,micrometres,micron,microns; "
            + "nm|nanometer,nanometers,nanometre,nanometres; pm|picometer,picometers; mi|mile,miles; yd,yds|yard,yards; ft,'|foot,feet; in,in.,\",''|inch,inches; nmi|nautical mile,nautical miles; "
            + "ly|light year,light years,light-year,light-years; pt|pica,picas")
        .Add(
            "area",
            "km²,km2,sq km,sqkm,km^2|square kilometer,square kilometers,square kilometre,square kilometres; m²,m2,sq m,sqm,m^2|square meter,square meters,square metre,square metres; cm²,cm2|square centimeter,square centimeters; "
            + "ha|hectare,hectares; ac|acre,acres; mi²,mi2,sq mi|square mile,square miles; ft²,ft2,sq ft,sqft|square foot,square feet; in²,in2,sq in|square inch,square inches; yd²|square yard,square yards; "
            + "mm²,mm2|square millimeter,square millimeters")
        .Add(
            "volume",
            "L,l|liter,liters,litre,litres; mL,ml,mls|milliliter,milliliters,millilitre,millilitres; cL,cl|centiliter,centiliters,centilitre,centilitres; dL,dl|deciliter,deciliters,decilitre,decilitres; "
            + "hL,hl|hectoliter,hectoliters,hectolitre,hectolitres; gal,gals,gal.|gallon,gallons; bbl,bbls|barrel,barrels; m³,m3,cu m|cubic meter,cubic meters,cubic metre,cubic metres; ft³,ft3,cu ft|cubic foot,cubic feet; "
            + "cm³,cm3,cc|cubic centimeter,cubic centimeters,cubic centimetre,cubic centimetres; in³|cubic inch,cubic inches; km³,km3|cubic kilometer,cubic kilometers; mi³|cubic mile,cubic miles; yd³|cubic yard,cubic yards; "
            + "pint|pint,pints; qt|quart,quarts; cup|cup,cups; tbsp,tbsps,tbsp.|tablespoon,tablespoons; tsp,tsps,tsp.|teaspoon,teaspoons; fl oz,fl. oz.|fluid ounce,fluid ounces; bu|bushel,bushels; peck|peck,pecks")
        .Add(
            "mass",
            "kg,kgs,KG,Kg,k.g.|kilogram,kilograms,kilogramme,kilogrammes,kilo,kilos; g,gm,gms|gram,grams,gramme,grammes; mg|milligram,milligrams,milligramme,milligrammes; µg,μg,mcg|microgram,micrograms,microgramme,microgrammes; "
            + "ng|nanogram,nanograms; t|ton,tons,tonne,tonnes; metric ton|metric ton,metric tons,metric tonne,metric tonnes; kt|kiloton,kilotons,kilotonne,kilotonnes; Mt|megaton,megatons,megatonne,megatonnes; lb,lbs|pound,pounds; "
            + "oz,oz.|ounce,ounces; st|stone; ct|carat,carats; gr|grain,grains; dr|dram,drams,drachma,drachmas; short ton|short ton,short tons; long ton|long ton,long tons; troy oz|troy ounce,troy ounces; hundredweight|hundredweight")
        .Add(
            "speed",
            "km/h,kph,kmph,km/hr,kmh,KPH|kilometer per hour,kilometers per hour,kilometre per hour,kilometres per hour,kilometers an hour,kilometres an hour,km per hour,km an hour; "
            + "mph,MPH|mile per hour,miles per hour,miles an hour,mile an hour; m/s|meter per second,meters per second,metre per second,metres per second,meters a second; kn,kt|knot,knots; "
            + "km/s|kilometers per second,kilometer per second; km/ms|kilometer per millisecond,kilometers per millisecond; cm/ms,centimeters/millisecond|centimeter per millisecond,centimeters per millisecond; "
            + "m/ms|meter per millisecond,meters per millisecond; ft/s|foot per second,feet per second; mi/s|miles per second; m/min|meter per minute,meters per minute; km/min|kilometers per minute")
        .Add(
            "power",
            "W|watt,watts; kW,KW|kilowatt,kilowatts; MW|megawatt,megawatts; GW|gigawatt,gigawatts; TW|terawatt,terawatts; hp|horsepower; mW|milliwatt,milliwatts")
        .Add(
            "energy",
            "Wh|watt hour,watt hours,watt-hour,watt-hours; kWh,KWh,kwh|kilowatt hour,kilowatt hours,kilowatt-hour,kilowatt-hours; MWh|megawatt hour,megawatt hours,megawatt-hour,megawatt-hours; "
            + "GWh|gigawatt hour,gigawatt hours,gigawatt-hour,gigawatt-hours; TWh|terawatt hour,terawatt hours,terawatt-hour,terawatt-hours; joule|joule,joules; kJ|kilojoule,kilojoules; MJ|megajoule,megajoules; cal|calorie,calories; "
            + "kcal|kilocalorie,kilocalories; BTU|british thermal unit,british thermal units; eV|electronvolt,electronvolts")
        .Add(
            "information",
            "bit|bit,bits; byte|byte,bytes; kB,KB,kb|kilobyte,kilobytes; MB|megabyte,megabytes; GB|gigabyte,gigabytes; TB|terabyte,terabytes; PB|petabyte,petabytes; kbit|kilobit,kilobits; Mbit|megabit,megabits; Gbit|gigabit,gigabits; "
            + "Mbps,Mb/s|megabits per second,megabit per second; Gbps,Gb/s|gigabits per second,gigabit per second; px|pixel,pixels; MP|megapixel,megapixels; dpi|dots per inch")
        .Add(
            "temperature",
            "°C,C°,ºC,deg C,deg c|degree celsius,degrees celsius,deg celsius,celsius,celcius,degrees c,degree c,degrees celcius,centigrade,degrees centigrade,degree centigrade,° celsius,° c; "
            + "°F,ºF,deg F,deg f|degree fahrenheit,degrees fahrenheit,deg fahrenheit,fahrenheit,farenheit,degrees farenheit,degrees f,degree f,° fahrenheit,° f; K|kelvin,kelvins,degrees kelvin; °,º|degree,degrees,deg")
        .Add(
            "frequency",
            "Hz|hertz; kHz|kilohertz; MHz|megahertz; GHz|gigahertz; THz|terahertz; rpm|revolutions per minute")
        .Add(
            "electricity",
            "V|volt,volts; kV|kilovolt,kilovolts; mV|millivolt,millivolts; ampere|ampere,amperes,amp,amps; mA|milliampere,milliamperes,milliamp,milliamps; mAh|milliamp hours,milliampere hours; Ω|ohm,ohms; farad|farad,farads; "
            + "tesla|tesla,teslas")
        .Add(
            "pressure",
            "Pa|pascal,pascals; hPa|hectopascal,hectopascals; kPa|kilopascal,kilopascals; MPa|megapascal,megapascals; bar|bar,bars; mbar|millibar,millibars; psi,PSI|pounds per square inch; atm|atmosphere,atmospheres; "
            + "newton|newton,newtons; dB|decibel,decibels")
        .Add(
            "age",
            "year of age,yo,y/o|year old,years old,year-old,years-old,year of age,years of age,yr old,yrs old; month of age|month old,months old,month-old,months of age,month of age; "
            + "week of age|week old,weeks old,week-old,weeks of age; day of age|day old,days old,day-old,days of age");
}

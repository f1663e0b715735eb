using System.Collections.Generic;
using Factum.Extraction.Quantities.Money;

namespace Factum.Extraction.Languages.English;

/// <summary>English words that speak of the countries whose currencies share a name: the country, its people, its main cities.</summary>
internal static class EnglishCountryCues
{
    /// <summary>The words with their country.</summary>
    public static IReadOnlyList<KeyValuePair<string, string>> All => CountryCueList.Read("""
        US: U.S.|USA|United States|American|Americans|Washington|New York|Los Angeles|Chicago|California|Texas|Florida|Wall Street|Nasdaq
        CA: Canada|Canadian|Canadians|Ottawa|Toronto|Montreal|Vancouver|Calgary|Edmonton|Winnipeg|Ontario|Quebec|Alberta|Manitoba|Saskatchewan|British Columbia|Nova Scotia|New Brunswick|Newfoundland|Halifax
        AU: Australia|Australian|Australians|Sydney|Melbourne|Brisbane|Perth|Canberra|Adelaide|Queensland|New South Wales|Tasmania
        NZ: New Zealand|New Zealander|New Zealanders|Auckland|Christchurch|Kiwi
        HK: Hong Kong|Hongkong|Hang Seng|Kowloon
        SG: Singapore|Singaporean|Singaporeans|Temasek
        TW: Taiwan|Taiwanese|Taipei
        JM: Jamaica|Jamaican|Jamaicans|Montego Bay
        TT: Trinidad|Tobago|Trinidadian|Port of Spain
        NA: Namibia|Namibian|Windhoek
        LR: Liberia|Liberian|Monrovia
        FJ: Fiji|Fijian|Suva
        BS: Bahamas|Bahamian|Nassau
        BB: Barbados|Barbadian|Bridgetown
        BZ: Belize|Belizean|Belmopan
        GY: Guyana|Guyanese
        ZW: Zimbabwe|Zimbabwean|Harare|Bulawayo
        GB: Britain|British|U.K.|UK|United Kingdom|England|English|Scotland|Scottish|Wales|Welsh|London|Londoners|Manchester|Birmingham|Liverpool|Leeds|Glasgow|Edinburgh|Cardiff|Belfast|Bristol|Westminster|Downing Street|Whitehall|Sheffield|Newcastle|NHS|sterling|£
        EG: Egypt|Egyptian|Egyptians|Cairo|Alexandria
        LB: Lebanon|Lebanese|Beirut
        SY: Syria|Syrian|Syrians|Damascus|Aleppo
        SD: Sudan|Sudanese|Khartoum
        SS: South Sudan|South Sudanese|Juba
        CH: Switzerland|Swiss|Zurich|Geneva|Bern|Basel|Lausanne
        LI: Liechtenstein|Vaduz
        FR: France|French|Paris|Lyon|Marseille
        BE: Belgium|Belgian|Brussels|Antwerp
        LU: Luxembourg
        SN: Senegal|Senegalese|Dakar
        CI: Ivory Coast|Ivorian|Abidjan|Cote d'Ivoire
        ML: Mali|Malian|Bamako
        BF: Burkina Faso|Burkinabe|Ouagadougou
        BJ: Benin|Beninese|Cotonou
        TG: Togo|Togolese|Lome
        NE: Niger|Nigerien|Niamey
        GW: Guinea-Bissau|Bissau
        CM: Cameroon|Cameroonian|Yaounde|Douala
        GA: Gabon|Gabonese|Libreville
        CG: Republic of Congo|Brazzaville
        TD: Chad|Chadian|N'Djamena
        CF: Central African Republic|Bangui
        GQ: Equatorial Guinea|Malabo
        CD: Democratic Republic of Congo|Democratic Republic of the Congo|DRC|Kinshasa|Congolese|Goma
        RW: Rwanda|Rwandan|Kigali
        BI: Burundi|Burundian|Bujumbura
        GN: Guinea|Guinean|Conakry
        DJ: Djibouti|Djiboutian
        KM: Comoros|Comorian|Moroni
        NC: New Caledonia|Noumea
        PF: French Polynesia|Tahiti|Papeete
        SE: Sweden|Swedish|Swede|Swedes|Stockholm|Gothenburg|Malmo
        CV: Cape Verde|Cabo Verde|Cape Verdean|Cape Verdeans|Praia|Mindelo
        PT: Portugal|Portuguese|Lisbon|Porto
        NO: Norway|Norwegian|Norwegians|Oslo|Bergen|Stavanger|Trondheim
        DK: Denmark|Danish|Dane|Danes|Copenhagen|Aarhus
        IS: Iceland|Icelandic|Reykjavik
        CZ: Czech Republic|Czechia|Czech|Czechs|Prague|Brno
        SK: Slovakia|Slovak|Bratislava
        EE: Estonia|Estonian|Tallinn
        MX: Mexico|Mexican|Mexicans|Mexico City|Monterrey|Guadalajara|Tijuana
        AR: Argentina|Argentine|Argentinian|Argentines|Buenos Aires|Cordoba
        CL: Chile|Chilean|Chileans|Santiago|Valparaiso
        CO: Colombia|Colombian|Colombians|Bogota|Medellin|Cali
        CU: Cuba|Cuban|Cubans|Havana
        DO: Dominican Republic|Dominican|Santo Domingo
        PH: Philippines|Philippine|Filipino|Filipinos|Manila|Cebu|Davao
        UY: Uruguay|Uruguayan|Montevideo
        IN: India|Indian|Indians|New Delhi|Delhi|Mumbai|Bengaluru|Bangalore|Chennai|Kolkata|Hyderabad
        PK: Pakistan|Pakistani|Pakistanis|Islamabad|Karachi|Lahore
        LK: Sri Lanka|Sri Lankan|Colombo
        NP: Nepal|Nepali|Nepalese|Kathmandu
        MU: Mauritius|Mauritian|Port Louis
        SC: Seychelles|Seychellois
        DZ: Algeria|Algerian|Algiers|Oran
        TN: Tunisia|Tunisian|Tunis|Sfax
        LY: Libya|Libyan|Tripoli|Benghazi
        IQ: Iraq|Iraqi|Iraqis|Baghdad|Basra|Erbil
        JO: Jordanian|Amman
        KW: Kuwait|Kuwaiti
        BH: Bahrain|Bahraini|Manama
        RS: Serbia|Serbian|Belgrade
        AE: UAE|United Arab Emirates|Emirati|Dubai|Abu Dhabi|Sharjah
        MA: Morocco|Moroccan|Rabat|Casablanca|Marrakech|Tangier
        IR: Iran|Iranian|Iranians|Tehran
        OM: Oman|Omani|Muscat
        YE: Yemen|Yemeni|Sanaa|Aden
        SA: Saudi Arabia|Saudi|Saudis|Riyadh|Jeddah
        QA: Qatar|Qatari|Doha
        KE: Kenya|Kenyan|Kenyans|Nairobi|Mombasa
        TZ: Tanzania|Tanzanian|Dar es Salaam|Dodoma
        UG: Uganda|Ugandan|Kampala
        SO: Somalia|Somali|Mogadishu
        RU: Russia|Russian|Russians|Moscow|Kremlin|St. Petersburg
        BY: Belarus|Belarusian|Minsk
        RO: Romania|Romanian|Bucharest
        MD: Moldova|Moldovan|Chisinau
        KR: South Korea|South Korean|Korea|Korean|Seoul|Busan
        KP: North Korea|North Korean|Pyongyang
        JP: Japan|Japanese|Tokyo|Osaka
        CN: China|Chinese|Beijing|Shanghai|Shenzhen|Guangzhou
        ZA: South Africa|South African|South Africans|Johannesburg|Pretoria|Cape Town|Durban|Soweto|Gauteng
        NG: Nigeria|Nigerian|Nigerians|Lagos|Abuja|Kano
        DE: Germany|German|Berlin|Frankfurt|Munich
        FI: Finland|Finnish|Helsinki
        BA: Bosnia|Bosnian|Sarajevo
        TR: Turkey|Turkish|Turkiye|Ankara|Istanbul
        IT: Italy|Italian|Rome|Milan
        BR: Brazil|Brazilian|Brazilians|Brasilia|Sao Paulo|Rio de Janeiro
        PE: Peru|Peruvian|Lima
        AL: Albania|Albanian|Tirana
        AM: Armenia|Armenian|Yerevan
        BD: Bangladesh|Bangladeshi|Dhaka
        VN: Vietnam|Vietnamese|Hanoi|Ho Chi Minh City
        LA: Laos|Lao|Vientiane
        BW: Botswana|Gaborone
        AZ: Azerbaijan|Azerbaijani|Baku
        KG: Kyrgyzstan|Kyrgyz|Bishkek
        UZ: Uzbekistan|Uzbek|Tashkent
        MW: Malawi|Malawian|Lilongwe|Blantyre
        ZM: Zambia|Zambian|Zambians|Lusaka|Kitwe|Ndola|Copperbelt|Livingstone
        SL: Sierra Leone|Freetown
        BG: Bulgaria|Bulgarian|Sofia
        PA: Panama|Panamanian
        AF: Afghanistan|Afghan|Kabul
        PG: Papua New Guinea|Port Moresby
        """);
}

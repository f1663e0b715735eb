using System.Collections.Generic;
using Factum.Extraction.Quantities.Money;

namespace Factum.Extraction.Languages.French;

/// <summary>French words that speak of the countries whose currencies share a name: the country, its people, its main cities.</summary>
internal static class FrenchCountryCues
{
    /// <summary>The words with their country.</summary>
    public static IReadOnlyList<KeyValuePair<string, string>> All => CountryCueList.Read("""
        US: États-Unis|USA|américain|américaine|américains|américaines|Washington|New York|Californie|Texas|Floride|Wall Street|Nasdaq|Chicago|Los Angeles|Maison Blanche
        CA: Canada|canadien|canadienne|canadiens|canadiennes|Ottawa|Toronto|Montréal|Vancouver|Québec|québécois|québécoise|québécoises|Ontario|Alberta|Manitoba|Saskatchewan|Colombie-Britannique|Nouvelle-Écosse|Nouveau-Brunswick|Laval|Gatineau|Saguenay|Sherbrooke|Trois-Rivières
        AU: Australie|australien|australienne|australiens|australiennes|Sydney|Melbourne|Canberra|Brisbane
        NZ: Nouvelle-Zélande|néo-zélandais|néo-zélandaise|Auckland
        HK: Hong Kong|Hongkong|hongkongais|hongkongaise
        SG: Singapour|singapourien|singapourienne
        TW: Taïwan|taïwanais|taïwanaise|Taipei
        JM: Jamaïque|jamaïcain|jamaïcaine
        NA: Namibie|namibien
        LR: Liberia|libérien
        FJ: Fidji|fidjien
        BS: Bahamas|bahaméen
        BB: Barbade|barbadien
        ZW: Zimbabwe|zimbabwéen|Harare
        TT: Trinité-et-Tobago
        BZ: Belize
        GY: Guyana
        GB: Royaume-Uni|Grande-Bretagne|britannique|britanniques|Angleterre|anglais|anglaise|anglaises|Londres|londonien|londonienne|Écosse|écossais|écossaise|Pays de Galles|Manchester|Liverpool|Birmingham|Édimbourg|Downing Street|sterling|£|Glasgow|Leeds
        EG: Égypte|égyptien|égyptienne|égyptiens|Le Caire|Caire|Alexandrie
        LB: Liban|libanais|libanaise|Beyrouth
        SY: Syrie|syrien|syrienne|Damas|Alep
        SD: Soudan|soudanais|soudanaise|Khartoum
        SS: Soudan du Sud|sud-soudanais|Djouba
        TR: Turquie|turc|turque|turcs|turques|Ankara|Istanbul
        CH: Suisse|suisse|suisses|helvétique|helvétiques|Genève|Lausanne|Zurich|Berne|Bâle|Fribourg|Neuchâtel|Valais|Vaud|vaudois|vaudoise|valaisan|valaisanne|genevois|genevoise|Confédération|Sion|Jura|neuchâtelois|Tessin|Lucerne|fribourgeois
        LI: Liechtenstein
        FR: France|français|française|Paris
        BE: Belgique|belge|belges|Bruxelles|Anvers|Liège
        LU: Luxembourg|luxembourgeois
        SN: Sénégal|sénégalais|sénégalaise|Dakar
        CI: Côte d'Ivoire|ivoirien|ivoirienne|ivoiriens|Abidjan|Yamoussoukro
        ML: Mali|malien|malienne|maliens|Bamako
        BF: Burkina Faso|Burkina|burkinabè|burkinabé|Ouagadougou
        BJ: Bénin|béninois|béninoise|Cotonou
        TG: Togo|togolais|togolaise|Lomé
        NE: Niger|nigérien|nigérienne|Niamey
        GW: Guinée-Bissau
        CM: Cameroun|camerounais|camerounaise|Yaoundé|Douala
        GA: Gabon|gabonais|gabonaise|Libreville
        CG: Congo-Brazzaville|Brazzaville|République du Congo|Pointe-Noire
        TD: Tchad|tchadien|tchadienne|N'Djamena
        CF: Centrafrique|centrafricain|Bangui
        GQ: Guinée équatoriale|Malabo
        CD: RDC|République démocratique du Congo|Kinshasa|congolais|congolaise|Goma|Lubumbashi|RD Congo
        RW: Rwanda|rwandais|rwandaise|Kigali
        BI: Burundi|burundais|Bujumbura
        GN: Guinée|guinéen|guinéenne|Conakry
        DJ: Djibouti|djiboutien
        KM: Comores|comorien|comorienne|Moroni
        NC: Nouvelle-Calédonie|calédonien|calédonienne|Nouméa
        PF: Polynésie|Polynésie française|Tahiti|Papeete|polynésien|polynésienne
        SE: Suède|suédois|suédoise|suédoises|Stockholm|Göteborg|Malmö
        CV: Cap-Vert|Cabo Verde|cap-verdien|cap-verdienne|cap-verdiens|cap-verdiennes|Praia|Mindelo
        PT: Portugal|portugais|portugaise|portugaises|Lisbonne|Porto
        NO: Norvège|norvégien|norvégienne|norvégiens|norvégiennes|Oslo|Bergen|Stavanger
        DK: Danemark|danois|danoise|danoises|Copenhague
        IS: Islande|islandais|islandaise|Reykjavik
        CZ: République tchèque|Tchéquie|tchèque|tchèques|Prague
        SK: Slovaquie|slovaque
        EE: Estonie|estonien
        MX: Mexique|mexicain|mexicaine|mexicains|Mexico|Guadalajara
        AR: Argentine|argentin|argentine|argentins|Buenos Aires
        CL: Chili|chilien|chilienne|chiliens|Santiago
        CO: Colombie|colombien|colombienne|Bogota|Medellín
        CU: Cuba|cubain|cubaine|La Havane
        DO: République dominicaine|dominicain|Saint-Domingue
        PH: Philippines|philippin|philippine|philippins|Manille
        UY: Uruguay|uruguayen|Montevideo
        IN: Inde|indien|indienne|indiens|New Delhi|Delhi|Mumbai|Bombay|Bangalore|Calcutta
        PK: Pakistan|pakistanais|pakistanaise|Islamabad|Karachi|Lahore
        LK: Sri Lanka|sri-lankais|Colombo
        NP: Népal|népalais|Katmandou
        MU: île Maurice|mauricien|mauricienne|Port-Louis|Maurice
        SC: Seychelles|seychellois
        ID: Indonésie|indonésien|indonésienne|Jakarta
        DZ: Algérie|algérien|algérienne|algériens|Alger|Oran|Constantine
        TN: Tunisie|tunisien|tunisienne|tunisiens|Tunis|Sfax
        LY: Libye|libyen|libyenne|Tripoli|Benghazi
        IQ: Irak|irakien|irakienne|Bagdad|Bassora|Erbil
        JO: Jordanie|jordanien|jordanienne|Amman
        KW: Koweït|koweïtien
        BH: Bahreïn|bahreïni
        RS: Serbie|serbe|serbes|Belgrade
        AE: Émirats|émirati|émiratie|émiratis|Dubaï|Abou Dhabi|Abu Dhabi
        MA: Maroc|marocain|marocaine|marocains|Rabat|Casablanca|Marrakech|Tanger|Fès
        IR: Iran|iranien|iranienne|iraniens|Téhéran
        OM: Oman|omanais|Mascate
        YE: Yémen|yéménite|Sanaa
        SA: Arabie saoudite|saoudien|saoudienne|saoudiens|Riyad|Djeddah
        QA: Qatar|qatari|qatarie|qataris|Doha
        KE: Kenya|kényan|kényane|kenyan|Nairobi
        TZ: Tanzanie|tanzanien|Dar es Salam
        UG: Ouganda|ougandais|Kampala
        SO: Somalie|somalien|Mogadiscio
        AT: Autriche|autrichien|Vienne
        RU: Russie|russe|russes|Moscou|Kremlin|Saint-Pétersbourg
        BY: Biélorussie|biélorusse|Minsk
        RO: Roumanie|roumain|roumaine|Bucarest
        MD: Moldavie|moldave|Chisinau
        KR: Corée du Sud|sud-coréen|sud-coréenne|Séoul|coréen|coréenne
        KP: Corée du Nord|nord-coréen|Pyongyang
        JP: Japon|japonais|japonaise|Tokyo
        CN: Chine|chinois|chinoise|Pékin|Shanghai|Shanghaï
        DE: Allemagne|allemand|allemande|Berlin|Francfort
        FI: Finlande|finlandais|finlandaise|Helsinki
        BA: Bosnie|bosniaque|bosnien|Sarajevo
        IT: Italie|italien|italienne|Rome|Milan
        BR: Brésil|brésilien|brésilienne|Brasilia|São Paulo|Sao Paulo|Rio de Janeiro
        PE: Pérou|péruvien|péruvienne|Lima
        HT: Haïti|haïtien|haïtienne|Port-au-Prince
        VN: Vietnam|vietnamien|Hanoï|Hanoi
        LA: Laos|laotien
        AZ: Azerbaïdjan|azerbaïdjanais|Bakou
        KG: Kirghizistan|kirghize
        UZ: Ouzbékistan|ouzbek
        AL: Albanie|albanais
        AM: Arménie|arménien|arménienne|Erevan
        SL: Sierra Leone
        BG: Bulgarie|bulgare|Sofia
        AF: Afghanistan|afghan|afghane|Kaboul
        MW: Malawi|Lilongwe
        ZM: Zambie|zambien|zambienne|zambiens|Lusaka
        PA: Panama|panaméen
        """);
}

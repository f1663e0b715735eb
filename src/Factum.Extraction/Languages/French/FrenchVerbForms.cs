using System;
using System.Collections.Generic;

namespace Factum.Extraction.Languages.French;

/// <summary>The infinitives that a regular verb form may belong to, for forms that a model lemmatises wrongly: "lègue" to "léguer", "tempère" to "tempérer".</summary>
internal static class FrenchVerbForms
{
    private static readonly string[] First =
        "eraient erions eriez erais erait erons eront erez erai eras era aient èrent assent ions iez ais ait ant ons ent ées ez ée és es ai as é e a".Split(' ');

    private static readonly string[] Second =
        "issaient issions issent issant issons issais issait iraient irons iront irait irent irai irez isse ira ies it is ie i".Split(' ');

    private static readonly string[] Third =
        "raient rions rons ront rait aient ais ait ant ons ent rai rez ues ra ez ue us is it u s".Split(' ');

    private const string IrregularForms = """
        démentir: dément démens démentons démentent démenti démentie démenties démentis démentait
        nier: nie nient nié niée niées
        détenir: détient détiennent détenu détenue détenus détenues détenait
        acquérir: acquiert acquièrent acquis acquise acquises acquerra acquerrait
        requérir: requiert requièrent requis requise
        élire: élit élisent élu élue élus élues elu elue elus elues
        mourir: meurt meurent mort morte morts mortes mourra
        recevoir: reçoit reçoivent reçu reçue reçus reçues recevait recevra recevront recevrait
        obtenir: obtient obtiennent obtenu obtenue obtenait obtiendra obtiendrait
        soutenir: soutient soutiennent soutenu soutenue soutenait
        maintenir: maintient maintiennent maintenu maintenue
        appartenir: appartient appartiennent appartenu appartenait
        tenir: tient tiennent tenu tenue tenait tiendra tiendront tiendrait
        venir: vient viennent venu venue venus venues viendra viendront
        devenir: devient deviennent devenu devenue devenus devenues deviendra deviendrait
        revenir: revient reviennent revenu revenue revenus revenues reviendra reviendront
        parvenir: parvient parviennent parvenu parvenue parvenus
        intervenir: intervient interviennent intervenu intervenue
        prendre: prend prennent pris prise prises prenait prendra prendront prendrait
        reprendre: reprend reprennent repris reprise reprendra reprendrait
        apprendre: apprend apprennent appris
        entreprendre: entreprend entreprennent entrepris
        mettre: met mettent mis mise mises mettait mettra mettront mettrait
        promettre: promet promettent promis promise promettait
        remettre: remet remettent remis remise remettra
        admettre: admet admettent admis admise
        démettre: démis démise
        transmettre: transmet transmis transmise
        permettre: permet permettent permis
        commettre: commet commis
        dire: dit disent dite disait dira diront dirait
        interdire: interdit interdisent interdite
        faire: fait font faite faites faisait fera feront ferait
        aller: va vont allé allée allés allées ira iront
        rejoindre: rejoint rejoignent rejointe rejoindra rejoindrait
        craindre: craint craignent craignait
        éteindre: éteint éteinte
        atteindre: atteint atteignent atteinte atteignait atteindra atteindrait
        conclure: conclut concluent conclu conclue conclus conclues conclura
        exclure: exclut excluent exclu exclue
        inclure: inclut incluent
        écrire: écrit écrivent écrite écrivait
        souscrire: souscrit souscrivent
        inscrire: inscrit inscrite inscrivent
        décrire: décrit décrivent décrite décrivait
        poursuivre: poursuit poursuivent poursuivi poursuivie poursuivait
        battre: bat battent battu battue battus battues battait
        perdre: perd perdent perdu perdue perdait perdra
        vendre: vend vendent vendu vendue vendus vendues vendra vendrait
        rendre: rend rendent rendu rendue rendus rendues rendra rendront rendrait
        attendre: attend attendent attendu attendue attendus
        défendre: défend défendent défendu défendue défendait
        répondre: répond répondent répondu répondait
        rompre: rompt rompent rompu rompue
        partir: part partent parti partie partis parties partira
        repartir: repart repartent reparti repartie repartis
        sortir: sort sortent sorti sortie sortira
        ouvrir: ouvre ouvrent ouvert ouverte ouverts ouvrira
        offrir: offre offrent offert offerte offerts offertes offrira offrait
        accueillir: accueille accueillent accueilli accueillie accueillis accueillera
        reconnaître: reconnaît reconnaissent reconnu reconnue reconnaissait
        naître: naît naissent né née nés nées naquit
        disparaître: disparaît disparu disparue disparus
        devoir: doit doivent dû devait devra devront devrait devraient
        pouvoir: peut peuvent pu pouvait pourra pourront pourrait pourraient
        vouloir: veut veulent voulu voulait voudra voudrait
        vivre: vit vivent vivait vivaient vécu vivra vivront
        voir: voit voient vu vue vus vues voyait verra
        prévoir: prévoit prévoient prévu prévue prévus prévues prévoyait
        construire: construit construisent construite construira
        conduire: conduit conduisent conduite conduira
        réduire: réduit réduisent réduite réduira
        fuir: fuit fuient fui
        échoir: échoit échoient échu échue
        valoir: vaut valent valu valait vaudra vaudrait
        plaindre: plaint plaignent plaignait
        croire: croit croient cru croyait
        réélire: réélit réélu réélue réélus
        convaincre: convainc convaincu convaincue
        vaincre: vaincu vaincue
        suivre: suivi suivie suivis
        servir: sert servent servi
        courir: court courent couru
        parcourir: parcourt parcouru
        céder: cède cèdent cédera céderait
        léguer: lègue lèguent léguera
        succéder: succède succèdent succédera succéderait
        révéler: révèle révèlent révélera
        considérer: considère considèrent
        espérer: espère espèrent
        suggérer: suggère suggèrent
        tempérer: tempère tempèrent
        libérer: libère libèrent libérera
        générer: génère génèrent générera
        récupérer: récupère récupèrent
        acheter: achète achètent achètera achèterait
        racheter: rachète rachètent rachètera rachèterait
        lever: lève lèvent lèvera lèverait
        soulever: soulève soulèvent
        mener: mène mènent mènera mènerait
        appeler: appelle appellent appellera
        rappeler: rappelle rappellent rappellera
        marteler: martèle martèlent
        déceler: décèle
        payer: paie paient paiera paieront paye
        essuyer: essuie essuient essuiera
        envoyer: envoie envoient enverra
        appuyer: appuie appuient
        emménager: emménage
        """;

    /// <summary>Forms of irregular verbs, and of others that change their stem, with their infinitives.</summary>
    public static readonly Dictionary<string, string> Irregular = Table();

    private static Dictionary<string, string> Table()
    {
        Dictionary<string, string> table = new(StringComparer.Ordinal);
        foreach (string line in IrregularForms.Split('\n'))
        {
            int colon = line.IndexOf(':');
            if (colon < 0) continue;
            string infinitive = line.Substring(0, colon).Trim();
            foreach (string form in line.Substring(colon + 1).Split([' ', '\r'], StringSplitOptions.RemoveEmptyEntries)) table[form] = infinitive;
        }

        return table;
    }

    /// <summary>The infinitives, likeliest first.</summary>
    public static IEnumerable<string> Infinitives(string form)
    {
        string word = form.ToLowerInvariant();
        foreach (string ending in First)
        {
            if (!Ends(word, ending)) continue;
            string stem = word.Substring(0, word.Length - ending.Length);
            yield return stem + "er";
            foreach (string other in Respelled(stem)) yield return other + "er";
        }

        foreach (string ending in Second)
            if (Ends(word, ending)) yield return word.Substring(0, word.Length - ending.Length) + "ir";
        foreach (string ending in Third)
            if (Ends(word, ending)) yield return word.Substring(0, word.Length - ending.Length) + "re";
        yield return word + "re";
    }

    private static bool Ends(string word, string ending) => word.Length > ending.Length + 2 && word.EndsWith(ending, StringComparison.Ordinal);

    private static IEnumerable<string> Respelled(string stem)
    {
        int grave = stem.LastIndexOf('è');
        if (grave >= stem.Length - 3 && grave >= 0)
        {
            yield return stem.Substring(0, grave) + "é" + stem.Substring(grave + 1);
            yield return stem.Substring(0, grave) + "e" + stem.Substring(grave + 1);
        }

        char last = stem[stem.Length - 1];
        if (last == 'ç') yield return stem.Substring(0, stem.Length - 1) + "c";
        if (last == 'i') yield return stem.Substring(0, stem.Length - 1) + "y";
        if (stem.EndsWith("ge", StringComparison.Ordinal)) yield return stem.Substring(0, stem.Length - 1);
        if (stem.EndsWith("ll", StringComparison.Ordinal) || stem.EndsWith("tt", StringComparison.Ordinal)) yield return stem.Substring(0, stem.Length - 1);
    }
}

using System.Collections.Generic;

namespace Factum.Extraction.Languages.French;

/// <summary>Forms of the third person of the present that no noun and no adjective shares: word lists hold infinitives and participles, and a headline's present is rare in treebanks.</summary>
internal static class FrenchPresentForms
{
    // Of verbs in -er, without their endings.
    private const string Stems = """
        abond abreuv accabl acclam accouch accul accélèr achemin achopp acquiesc admonest adoss adoub adul affili allou allègu amass ambitionn amput
        amus anticip appareill approuv argument arpent arrach assembl assign assomm atomis attabl auditionn auscult aval avoisin bafou balay baptis bless
        blind bloqu bouscul brad brocard budgèt capitalis centralis certifi chahut chapeaut chip chuchot cingl circul clam clou coach codirig cofinanc
        compliment concert confront congratul congédi conjugu conspu contact convers convoit convol convoi coopt coopèr corrig corrobor courtis crach
        crisp cristallis croqu crucifi crédit destitu diabolis diligent disculp discut dissimul distill distribu divis divulgu domicili domin
        dompt débarrass déblatèr débloqu débours débout décaiss déchaîn déchir décoch décortiqu décrypt dédommag dédouan défi défèr dégoût dégraiss dégringol
        déjeun délest délègu dénich déni dénigr dérap désamorc désapprouv désavou désengag désert désespèr désol désolidaris détach détrôn emball embarqu
        empoch empoisonn encart encens endoss endur enflamm engrang enrag enterr entredéchir entérin envenim exaspèr exclam exfiltr exhort expliqu expuls
        extasi extrad fianc film flirt foudroi fragilis fraternis frictionn frôl fulmin fusill fusionn fustig gauss glan glorifi goût gratifi grinc guerroi
        généralis harcèl hiss houspill humili immigr immobilis implant incarcèr incinèr incrimin inculp indemnis inhum inject inond inspect instaur
        insurg intensifi intent interjett interpell intronis ironis lament lamin licenci limog localis lorgn lynch lègu magnifi mandat martèl maugré missionn
        monnay morigèn mutualis métabolis notifi object occasionn oscill ovationn pacs pactis pari parlement parrain pilonn plafonn plaid pleur poignard priv
        privilégi profèr progress pronostiqu prophétis propuls préempt préoccup présélectionn pulvéris pénalis quitt rabiboch rabrou rabâch raccompagn
        raccroch radi raill randomis rapatri ratifi recapitalis redécoll regagn relativis rembarr rembours rempil remédi remémor renflou renégoci repens repli
        replong report retomb revers rudoi réactiv réaffirm réconcili réconfort récrimin récus réfrigèr réfugi réfut rémunèr rénov réprouv résorb révoqu
        sanctionn savour scand secou sermonn siffl signal sillonn soupès soupir sponsoris spécialis spécifi stationn stigmatis subodor subventionn succomb
        supervis supplant supplé surclass surmont surveill talonn tanc targu tarif tempèr théoris titularis transform transig trinqu truqu trébuch trépass
        vant verbalis vilipend vitupèr vocifèr écoul écourt écrou édifi égar égorg égratign élabor élagu électrocut élimin émarg émerveill énumèr épanch
        éparpill épiss épluch épuis éreint étouff étrangl étrill étrip étudi évacu évapor évinc
        """;

    // Of verbs in -er whose singular may be a noun or an adjective.
    private const string PluralStems = """
        abandonn abdiqu abord absorb accept accumul achèv adhèr adjug administr adonn adopt agac aggrav agit alarm alert allait allum allèg annul apostroph
        approch arbitr argu assassin associ assèn attard attrap autoris avis avou avèr bagarr baiss balad balanc bascul bataill bavard biff blagu blâm bott
        boucl boug braqu brass bross brouill broi brûl cach calcul canard capot caricatur cass catapult caus cess challeng chamaill chass chauff chiffr choqu
        chut claqu class clôtur cogn coiff collabor collect coll combin combl command comment compil compliqu confi conseill constat consult contre-indiqu
        contr convoqu coup couronn coût creus critiqu crêp culmin cumul cèd côtoi dessin destin devanc devis dialogu diminu dispens distanc dot doubl dragu
        dynamit débauch décapit décharg déclench décoll décommand décrèt dédi déferl dégag déguis dégénèr délivr démarch démarr démissionn départag dépens
        déplac déploi dépouill dérout désign détaill détérior dévoil effac effondr embauch emménag emploi empoign emprunt encaiss enclench encourag enfil
        enfonc enlèv enquêt enrôl enseign enthousiasm escompt escort essui examin excus excèd exil expertis expir exploit explor expériment fabriqu facilit
        factur fauch ferraill fess finalis flamb flingu flèch fonc forc formul foul fractionn fractur frapp fris frott fréquent fâch félicit fêt gifl gliss
        glos gouvern grimp grogn guign génèr habill happ hauss heurt honor hurl hydrat hérit identifi illustr imagin impatient implor imput inactiv inaugur
        incendi inclin incomb incorpor indign infirm inflig inform inhib initi insist institu intitul intéress invectiv invent invit invoqu irrit jaug jett
        jug largu libèr li liquid list louang lou loup lutt lâch lésin malmèn manifest marchand march mari martyris masqu maîtris mesur milit mobilis modernis
        modifi moqu mouill murmur musell mâch mélang ménag navigu neutralis nich nuanc négoci octroi officialis offusqu ordonn organis orient os oubli
        parachut paraph patin perch percut perquisitionn persuad pès pest phagocyt pilot pièg plaisant planch plong plébiscit point pratiqu press procèd
        profess profit programm prolong prononc protest prouv précipit préconis querell rachèt rafl ralli ram rassur rattrap redout redress refoul regard
        regrett relâch remari remarqu remerci renou repass repouss repèr retourn retrac ridiculis rigol ripost rivalis rogn réalis récapitul récidiv récolt
        récompens récupèr rédig réexamin règl règn répliqu répèt réserv résum rétorqu réédit rêv sabr sacr sacrifi saut sauv scandalis scell scrut serin
        signifi sold sollicit sombr somm sond sonn souffl soulèv soupçonn stipul stopp suicid suppli support supprim survol suscit suspect sécuris sélectionn
        tabl tacl taill tap taquin tempêt terrass test tir tonn torpill tortur totalis trait tranch transfèr transport traîn tress tu téléphon valid valoris
        vers vogu vérifi écart échapp écharp échou éclat éclips économis écop écout écras énerv énonc épargn épaul épingl épong épous éprouv équip érig étal
        étoff étonn étrenn évalu évit diagnostiqu homologu prodigu
        """;

    private const string OtherForms = """
        dément abattent abstiennent accomplissent accourt accourent admettent alourdit alourdissent amerrit amerrissent aperçoivent applaudissent approfondissent
        assoient attendrissent avertissent bannit blottit blottissent boit bondit bondissent bénit bénissent ceignent choisissent closent combattent commet
        comparaît concluent concourent conquiert conquièrent construisent contredisent courent croissent cueillent dessaisit dessaisissent disconvient
        disconviennent dort débattent déchoit défont démentent démet démettent démolit démolissent dépeignent encourt encourent engloutit
        engloutissent enjoignent enorgueillit enorgueillissent enrichit ensevelit ensevelissent feint feignent fend fendent fournit garnit garnissent honnit
        honnissent induisent instruisent interdisent interrompt interrompent introduisent lisent met paraissent parcourent perçoivent plaisent pourfend
        pourfendent pourvoit pourvoient prescrit prescrivent pressent pressentent promettent promeut promeuvent prédit prédisent préviennent punissent
        rabattent rassoit rassoient redescendent redisent refont refroidissent relit renchérit renchérissent ressentent ressortit revendent revêtit revêtent
        rompent rouvre rouvrent réduisent réinvestit réinvestissent répartit répartissent répondent rétablit rétablissent réélit réélisent saisissent
        satisfont secourt secourent soumettent sourient sous-entend sous-entendent souscrivent suffisent surprennent suspend suspendent séduisent tord tordent
        vainquent échoit échoient élargissent élit élisent émeuvent éteint éteignent
        """;

    /// <summary>The forms.</summary>
    public static IEnumerable<string> All()
    {
        char[] spaces = [' ', '\n', '\r'];
        foreach (string stem in Stems.Split(spaces, System.StringSplitOptions.RemoveEmptyEntries))
        {
            yield return stem + "e";
            yield return stem + "ent";
        }

        foreach (string stem in PluralStems.Split(spaces, System.StringSplitOptions.RemoveEmptyEntries)) yield return stem + "ent";
        foreach (string form in OtherForms.Split(spaces, System.StringSplitOptions.RemoveEmptyEntries)) yield return form;
    }

    /// <summary>Forms of the singular that nouns or adjectives share.</summary>
    public static IEnumerable<string> Homographs() =>
        ("alarme alerte arbitre balance bombarde boucle brouille caricature charge cible comble complète creuse critique célèbre double débauche départage estime dépouille expertise fracture incendie indigne informe inquiète "
        + "juge liquide marchande masque massacre muselle nuance pilote piège précise programme prête relâche récompense sabre sacre somme table tacle torpille valide viole éclipse épaule épingle éponge épouse équipe étoffe "
        + "annonce réplique blâme présente rencontre relance signe suspecte").Split(' ');
}

using System;
using System.Collections.Generic;
using Factum.Extraction.Grammar;
using Factum.Extraction.Mentions.Coreference;
using Factum.Extraction.Text;

namespace Factum.Extraction.Languages.English;

/// <summary>Pronouns and nouns by which English texts take up what they have mentioned.</summary>
internal static class EnglishCoreference
{
    private const ReferentClass Inanimate = ReferentClass.Organization | ReferentClass.Place | ReferentClass.Thing;

    private const string PersonNouns = """
        man woman boy girl husband wife father mother brother sister son daughter uncle aunt cousin widow widower child baby person partner spouse fiancé fiancée
        president vice-president chairman chairwoman chairperson chair chief executive ceo cfo coo boss director manager head leader founder co-founder cofounder owner shareholder landlord
        minister secretary senator congressman congresswoman representative lawmaker legislator mayor governor chancellor premier king queen prince princess pope emir sheikh ambassador envoy diplomat
        lawyer attorney prosecutor judge justice defendant suspect victim witness plaintiff official spokesman spokeswoman spokesperson negotiator commissioner activist
        entrepreneur businessman businesswoman billionaire millionaire tycoon investor banker economist analyst expert consultant adviser advisor candidate nominee rival predecessor successor
        player striker midfielder defender goalkeeper captain coach champion athlete swimmer cyclist golfer quarterback pitcher
        actor actress filmmaker singer musician rapper writer novelist author poet artist painter sculptor architect photographer journalist reporter editor columnist presenter host producer designer
        doctor physician surgeon nurse professor teacher dean researcher scientist physicist biologist historian engineer astronaut pilot general colonel commander officer soldier policeman policewoman firefighter
        farmer worker employee retiree student pupil teenager native immigrant dissident
        mayor-elect president-elect governor-elect premier-elect incumbent newcomer politician councillor councilman councilwoman guitarist drummer pianist violinist cellist conductor composer bassist dancer comedian heiress heir executive academic
        winger forward fly-half scrum-half batsman bowler sprinter runner boxer wrestler jockey skipper manager trainer rider veteran rookie keeper skier skater climber sailor rower diver gymnast
        chef baker brewer winemaker hotelier restaurateur publisher curator librarian archivist biologist chemist geologist astronomer neurologist surgeon psychologist archaeologist anthropologist linguist
        publicist agent treasurer secretary-general trustee rector vice-chancellor headteacher headmaster superintendent sergeant captain admiral colonel brigadier inspector detective constable sheriff marshal bishop archbishop cardinal imam rabbi priest pastor vicar
        """;

    private const string OrganizationNouns = """
        company group firm business corporation conglomerate multinational startup start-up maker manufacturer producer automaker carmaker planemaker chipmaker retailer grocer chain airline carrier operator builder developer
        publisher supplier contractor subsidiary unit parent bank lender insurer fund foundation charity nonprofit association organization organisation institute institution university college school hospital clinic museum
        government ministry department administration parliament congress senate committee commission council agency authority regulator watchdog bureau
        court tribunal police army military union federation party movement club team side league coalition alliance consortium
        newspaper paper daily weekly magazine broadcaster network station website platform outlet studio label brewer miner utility refiner drugmaker
        """;

    private const string PlaceNouns = """
        country nation city town village capital state province county region district island archipelago continent neighborhood neighbourhood republic kingdom territory
        airport station port stadium castle palace cathedral church hospital plant museum site park valley river lake sea mountain
        """;

    /// <summary>The lexicon.</summary>
    public static readonly CoreferenceLexicon Lexicon = new(
        Pronouns: new Dictionary<string, PronounEntry>(StringComparer.Ordinal)
        {
            ["he"] = Personal(GrammaticalGender.Masculine, ReferentClass.Person),
            ["him"] = Personal(GrammaticalGender.Masculine, ReferentClass.Person),
            ["himself"] = Personal(GrammaticalGender.Masculine, ReferentClass.Person),
            ["she"] = Personal(GrammaticalGender.Feminine, ReferentClass.Person),
            ["her"] = Personal(GrammaticalGender.Feminine, ReferentClass.Person),
            ["herself"] = Personal(GrammaticalGender.Feminine, ReferentClass.Person),
            ["it"] = Personal(GrammaticalGender.Any, Inanimate),
            ["itself"] = Personal(GrammaticalGender.Any, Inanimate),
            ["they"] = Personal(GrammaticalGender.Any, ReferentClass.Any, plural: true),
            ["them"] = Personal(GrammaticalGender.Any, ReferentClass.Any, plural: true),
            ["themselves"] = Personal(GrammaticalGender.Any, ReferentClass.Any, plural: true),
            ["who"] = Relative(),
            ["whom"] = Relative(),
            ["which"] = Relative(),
            ["that"] = Relative(),
            ["i"] = Speaker(),
            ["me"] = Speaker(),
            ["myself"] = Speaker(),
            ["we"] = Speaker(plural: true),
            ["us"] = Speaker(plural: true),
            ["ourselves"] = Speaker(plural: true),
            ["latter"] = new(AnaphorType.Nearest, GrammaticalGender.Any, false, ReferentClass.Any),
            ["former"] = new(AnaphorType.Farthest, GrammaticalGender.Any, false, ReferentClass.Any),
        },
        Possessives: new Dictionary<string, PronounEntry>(StringComparer.Ordinal)
        {
            ["my"] = Speaker(),
            ["our"] = Speaker(plural: true),
            ["his"] = Possessive(GrammaticalGender.Masculine, ReferentClass.Person),
            ["her"] = Possessive(GrammaticalGender.Feminine, ReferentClass.Person),
            ["whose"] = Relative(),
            ["its"] = Possessive(GrammaticalGender.Any, Inanimate),
            ["their"] = Possessive(GrammaticalGender.Any, ReferentClass.Any, plural: true),
        },
        Nouns: WordList.Classes((ReferentClass.Person, PersonNouns), (ReferentClass.Organization, OrganizationNouns), (ReferentClass.Place, PlaceNouns)),
        GenericNouns: WordList.Set("""
            company group firm business corporation conglomerate startup start-up maker manufacturer automaker carmaker planemaker chipmaker drugmaker brewer miner grocer builder developer supplier contractor studio retailer airline carrier operator publisher giant utility railway railroad shipyard shipbuilder steelmaker refiner consultancy brewery distillery winery bakery cooperative co-operative employer bank lender insurer fund foundation charity nonprofit trust association
            organization organisation institute institution university college school ministry department agency regulator watchdog union federation party club team museum hospital newspaper paper daily weekly magazine broadcaster network platform council authority theatre label orchestra
            country nation city town village capital island
            executive entrepreneur businessman businesswoman billionaire tycoon lawmaker singer actor actress novelist filmmaker striker player diplomat lawyer economist
            """),
        Roles: WordList.Groups(
            "ceo executive boss chief head", "chairman chairwoman chair chairperson", "founder co-founder cofounder", "lawmaker senator congressman congresswoman representative legislator",
            "defendant suspect accused", "brother sibling", "sister sibling", "prime_minister premier", "husband spouse", "wife spouse", "coach manager", "novelist writer author", "attorney lawyer", "mayor mayor-elect", "president president-elect", "governor governor-elect", "premier-elect", "councillor councilman councilwoman",
            "prosecutor solicitor barrister", "director filmmaker film-maker", "doctor physician surgeon consultant", "farmer grower rancher", "singer musician pianist guitarist composer songwriter", "scientist researcher professor academic biologist physicist", "broker banker financier"),
        OrganizationTypes: WordList.Groups(
            """
            company group firm business corporation conglomerate startup start-up maker manufacturer automaker carmaker planemaker chipmaker drugmaker brewer miner grocer builder developer supplier contractor retailer airline carrier operator publisher giant utility railway railroad shipyard shipbuilder steelmaker refiner consultancy brewery distillery winery bakery cooperative co-operative employer
            inc corp industries technologies motors foods systems holdings ltd plc
            """,
            "bank lender bancorp", "fund capital partners ventures equity", "insurer insurance mutual assurance", "foundation charity nonprofit trust", "association organization organisation society",
            "university college school institute academy", "ministry department", "watchdog regulator agency authority commission administration council borough", "union teamsters workers brotherhood federation", "party congress",
            "club team united rovers fc afc wanderers athletic albion rangers", "theatre theater orchestra ballet opera", "label records studio", "newspaper paper daily weekly times post herald ledger gazette tribune", "broadcaster network television tv radio", "museum gallery", "hospital clinic", "court tribunal"),
        CompanyType: "#company",
        TradingTypes: WordList.Set("#bank #fund #insurer #newspaper #broadcaster #theatre #label"),
        PluralArticles: WordList.Set(""),
        DefiniteDeterminers: WordList.Set("the this that these those"),
        MasculineTitles: WordList.Set("mr sir lord father brother king prince"),
        FeminineTitles: WordList.Set("mrs ms miss lady dame madam queen princess sister"),
        SpeechVerbs: WordList.Set("""
            say tell announce declare state add note explain argue insist claim confirm deny acknowledge admit warn promise pledge believe think hope want agree refuse decide criticize criticise accuse denounce praise write tweet reply recall joke respond quip testify caution concede complain boast lament remark recount observe counter
            """),
        NounsHaveGender: false,
        IsExpletive: IsExpletive)
    {
        Ages = WordList.Set("old"),
        Pairs = WordList.Set("two both"),
        AskingVerbs = WordList.Set("ask contact reach interview question approach quote"),
        CoupleNouns = WordList.Set("couple"),
        AgentRoles = WordList.Calls("lead head run chief", "chair chairman", "found co-found cofound founder", "coach manage coach", "direct director"),
        PatientRoles = WordList.Calls("charge accuse indict arrest try convict sentence acquit jail defendant", "kill stab shoot murder assault injure victim"),
        AgentWords = WordList.Set("by"),
        Former = WordList.Set("former ex"),
        JointNouns = WordList.Set("founder co-founder cofounder brother sister sibling spouse"),
        OfficePhrases = WordList.Calls("head_government minister_prime prime_minister", "head_state president"),
        OfficeHeads = WordList.Set("head minister"),
        StrictTypes = WordList.Set("#ministry #university #museum #hospital #court #party #foundation #fund #newspaper #broadcaster #theatre"),
        PairNouns = WordList.Set("couple pair duo two"),
        CountryActors = WordList.Set("government capital neighbour neighbor power"),
        CountryNouns = WordList.Set("country nation republic kingdom"),
        TownNouns = WordList.Set("city town village capital suburb"),
        PersonalVerbs = WordList.Set("die marry resign study suffer retire graduate live teach"),
        PersonalPassives = WordList.Set("bear elect reelect appoint arrest jail indict marry sentence injure bury kill hospitalize hospitalise"),
        PersonalRelatives = WordList.Set("who whom"),
        SourceWords = WordList.Set(""),
        GenderedNouns = new WordTable<GrammaticalGender>
        {
            ["man"] = GrammaticalGender.Masculine,
            ["brother"] = GrammaticalGender.Masculine,
            ["boy"] = GrammaticalGender.Masculine,
            ["woman"] = GrammaticalGender.Feminine,
            ["sister"] = GrammaticalGender.Feminine,
            ["girl"] = GrammaticalGender.Feminine,
        },
        SpouseNouns = WordList.Set("husband wife spouse partner fiancé fiancée"),
        Turning = WordList.Set("become"),
        Seated = "based",
        NameComplements = [" of ", " for "],
        AgeUnit = "year",
        InhabitantEndings = ["an", "er", "ard", "ot", "i", "Swede", "Dane", "Finn"],
        Becoming = WordList.Set("become elect re-elect reelect appoint name crown choose"),
    };

    private static readonly ISet<string> Weather = WordList.Set("rain snow seem appear turn");

    private static PronounEntry Personal(GrammaticalGender gender, ReferentClass kinds, bool plural = false) => new(AnaphorType.Personal, gender, plural, kinds);

    private static PronounEntry Relative() => new(AnaphorType.Relative, GrammaticalGender.Any, false, ReferentClass.Any);

    private static PronounEntry Speaker(bool plural = false) => new(AnaphorType.Speaker, GrammaticalGender.Any, plural, ReferentClass.Person);

    private static PronounEntry Possessive(GrammaticalGender gender, ReferentClass kinds, bool plural = false) => new(AnaphorType.Possessive, gender, plural, kinds);

    // "it is likely that", "it takes years to".
    private static bool IsExpletive(Sentence sentence, int i)
    {
        if (!string.Equals(sentence[i].Form, "it", StringComparison.OrdinalIgnoreCase)) return false;
        int verb = sentence[i].Head;
        if (verb < 0 || sentence[i].Relation.Universal() != DependencyRelation.Nsubj) return false;
        if (Weather.Contains(sentence[verb].Lemma)) return true;
        return sentence.Child(verb, DependencyRelation.Cop) >= 0 && sentence[verb].Upos == PartOfSpeech.Adj
            && (sentence.Child(verb, DependencyRelation.Csubj) >= 0 || sentence.Child(verb, DependencyRelation.Ccomp) >= 0 || sentence.Child(verb, DependencyRelation.Advcl) >= 0);
    }
}

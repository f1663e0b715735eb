using System;
using Factum.Extraction.Grammar;
using Factum.Extraction.Mentions.Coreference;
using Factum.Extraction.Text;

namespace Factum.Extraction.Languages.English;

/// <summary>Pronouns and nouns by which English texts take up what they have mentioned.</summary>
internal static class EnglishCoreference
{
    private const ReferentClass Inanimate = ReferentClass.Organization | ReferentClass.Place | ReferentClass.Thing;

    /// <summary>Nouns of people.</summary>
    public const string PersonNouns = """
        man woman boy girl husband wife father mother brother sister son daughter uncle aunt cousin nephew niece stepmother stepfather stepson stepdaughter grandmother grandfather grandson granddaughter girlfriend boyfriend widow widower child baby person partner spouse fiancé fiancée
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
        artist film-maker screenwriter playwright poet essayist biographer memoirist ceramicist illustrator cartoonist choreographer soprano tenor baritone songwriter vocalist frontman bandleader organist trumpeter saxophonist
        footballer rugby cricketer tennis midfielder full-back centre-back centre-forward centre-half fullback winger playmaker goalscorer sportsman sportswoman olympian paralympian medallist medalist triathlete marathoner hurdler javelin fencer judoka weightlifter snooker racer racing-driver
        yachtsman yachtswoman mountaineer climber explorer aviator cosmonaut mathematician statistician virologist epidemiologist oncologist cardiologist psychiatrist paediatrician pediatrician radiologist anaesthetist gynaecologist dermatologist midwife paramedic dentist veterinarian vet pharmacist
        palaeontologist paleontologist zoologist botanist ecologist glaciologist climatologist oceanographer geneticist pathologist neuroscientist geographer sociologist philosopher theologian cleric clergyman prelate monk nun abbot pontiff monarch ruler sultan
        financier philanthropist magnate mogul industrialist trader broker restaurateur landowner grower rancher winegrower vintner fisherman fisherwoman trawlerman miner docker builder carpenter plumber electrician mechanic potter weaver blacksmith bookseller florist butcher
        barrister solicitor magistrate coroner registrar parliamentarian backbencher legislator statesman stateswoman campaigner dissident rebel warlord strongman junta-leader appointee laureate prizewinner finalist winner favourite
        policymaker peacemaker kingmaker troublemaker matchmaker dressmaker cabinetmaker holidaymaker merrymaker homemaker bodybuilder
        publicist agent treasurer secretary-general trustee rector vice-chancellor headteacher headmaster superintendent sergeant captain admiral colonel brigadier inspector detective constable sheriff marshal bishop archbishop cardinal imam rabbi priest pastor vicar
        """;

    private const string OrganizationNouns = """
        company group firm business corporation conglomerate multinational startup start-up maker manufacturer producer automaker carmaker planemaker chipmaker retailer grocer chain airline carrier operator builder developer
        publisher supplier contractor subsidiary unit parent bank lender insurer fund foundation charity nonprofit association organization organisation institute institution university college school hospital clinic museum
        government ministry department administration parliament congress senate committee commission council agency authority regulator watchdog bureau
        court tribunal police army military union federation party movement club team side league coalition alliance consortium
        brand fintech biotech shipyard brewery distillery winery bakery dairy foodmaker food-maker toymaker watchmaker papermaker bookmaker housebuilder homebuilder shipbuilder steelmaker truckmaker boatbuilder seedmaker co-operative cooperative haulier
        caterer wholesaler distributor exporter importer processor consultancy outfit practice brokerage co-op start-up spin-off spinoff spinout orchestra choir ballet opera troupe ensemble theatre theater gallery watchdog ombudsman thinktank think-tank pressure-group
        newspaper paper daily weekly magazine broadcaster network station website platform outlet studio label brewer miner utility refiner drugmaker
        railway railroad giant employer trust society mutual panel
        """;

    private const string PlaceNouns = """
        country nation city town village capital state province county region district island archipelago continent neighborhood neighbourhood republic kingdom territory
        airport station port stadium castle palace cathedral church hospital plant museum site park valley river lake sea mountain
        """;

    // A field's name and its words, a list a line.
    private const string Lists = """
        Genitives: of 's at for
        Ages: old
        Pairs: two both
        AskingVerbs: ask contact reach interview question approach quote
        CoupleNouns: couple
        AgentWords: by
        Former: former ex
        JointNouns: founder co-founder cofounder brother sister sibling spouse
        OfficeHeads: head minister
        StrictTypes: #ministry #university #museum #hospital #court #party #foundation #fund #newspaper #broadcaster #theatre
        PairNouns: couple pair duo two
        CountryActors: government capital neighbour neighbor power
        CountryNouns: country nation republic kingdom
        RegionNouns: region state province county district territory prefecture canton
        TownNouns: city town village capital suburb
        TopicCases: For At
        Concerned:
        Grants:
        Belongings: share stock family case affair trial scandal bond
        PaperHeads: gazette tribune herald courier chronicle dispatch echo argus examiner sentinel inquirer advertiser telegraph observer gazetteer
        MediaTypes: #newspaper #broadcaster
        FederalStates: Alabama Alaska Arizona Arkansas California Colorado Connecticut Delaware Florida Georgia Hawaii Idaho Illinois Indiana Iowa Kansas Kentucky Louisiana Maine Maryland Massachusetts Michigan Minnesota Mississippi Missouri Montana Nebraska Nevada New_Hampshire New_Jersey New_Mexico New_York_State North_Carolina North_Dakota Ohio Oklahoma Oregon Pennsylvania Rhode_Island South_Carolina South_Dakota Tennessee Texas Utah Vermont Virginia West_Virginia Wisconsin Wyoming Queensland Victoria Tasmania New_South_Wales South_Australia Western_Australia Ontario Quebec Alberta Manitoba Saskatchewan British_Columbia Nova_Scotia New_Brunswick
        PersonalVerbs: die marry resign study suffer retire graduate live teach
        PersonalPassives: bear elect reelect appoint arrest jail indict marry sentence injure bury kill hospitalize hospitalise
        PersonalRelatives: who whom
        SourceWords:
        Invariables: spacecraft aircraft series headquarters
        Firsts: former
        Seconds: latter
        Deputies: deputy assistant successor predecessor vice-president vice-chairman vice-chair number
        SpouseNouns: husband wife spouse partner fiancé fiancée
        SharedNouns: capital
        HouseNouns: business customer client shareholder stockholder investor employee workforce colleague staff subsidiary subsidiaries supplier revenue sales turnover profit earnings dividend board director donor supporter volunteer trustee member beneficiary grantee product portfolio brand balance
        LooseTypes: group service
        Turning: become
        Reflexives: himself herself itself themselves
        Equative: as
        Becoming: become elect re-elect reelect appoint name crown choose
        """;

    /// <summary>The lexicon.</summary>
    public static readonly CoreferenceLexicon Lexicon = WordList.Fill(Lists, new CoreferenceLexicon(
        Pronouns: new PronounTable
        {
            { "he him himself", Personal(GrammaticalGender.Masculine, ReferentClass.Person) },
            { "she her herself", Personal(GrammaticalGender.Feminine, ReferentClass.Person) },
            { "it itself", Personal(GrammaticalGender.Any, Inanimate) },
            { "they them themselves", Personal(GrammaticalGender.Any, ReferentClass.Any, plural: true) },
            { "who whom which that", Relative() },
            { "i me myself", Speaker() },
            { "we us ourselves", Speaker(plural: true) },
            { "latter", new(AnaphorType.Nearest, GrammaticalGender.Any, false, ReferentClass.Any) },
            { "former", new(AnaphorType.Farthest, GrammaticalGender.Any, false, ReferentClass.Any) },
        },
        Possessives: new PronounTable
        {
            { "my", Speaker() },
            { "our", Speaker(plural: true) },
            { "his", Possessive(GrammaticalGender.Masculine, ReferentClass.Person) },
            { "her", Possessive(GrammaticalGender.Feminine, ReferentClass.Person) },
            { "whose", Relative() },
            { "its", Possessive(GrammaticalGender.Any, Inanimate) },
            { "their", Possessive(GrammaticalGender.Any, ReferentClass.Any, plural: true) },
        },
        Nouns: WordList.Classes((ReferentClass.Person, PersonNouns), (ReferentClass.Organization, OrganizationNouns), (ReferentClass.Place, PlaceNouns)),
        GenericNouns: WordList.Set("""
            company group firm business corporation conglomerate startup start-up maker manufacturer automaker carmaker planemaker chipmaker drugmaker brewer miner grocer builder developer supplier contractor studio retailer airline carrier operator publisher giant utility railway railroad shipyard shipbuilder steelmaker refiner consultancy brewery distillery winery bakery cooperative co-operative employer bank lender insurer fund foundation charity nonprofit trust association
            organization organisation institute institution university college school ministry department agency panel regulator watchdog union federation party club team museum hospital newspaper paper daily weekly magazine broadcaster network platform council authority theatre label orchestra
            country nation city town village capital island state
            brand fintech biotech dairy foodmaker food-maker toymaker watchmaker papermaker bookmaker housebuilder homebuilder truckmaker boatbuilder haulier caterer wholesaler distributor exporter importer processor outfit practice brokerage co-op start-up spin-off spinoff spinout chain producer
            choir ballet opera troupe ensemble theater gallery ombudsman thinktank think-tank
            executive entrepreneur businessman businesswoman billionaire tycoon lawmaker singer actor actress novelist filmmaker striker player diplomat lawyer economist
            artist film-maker screenwriter playwright poet writer author essayist biographer painter sculptor photographer illustrator cartoonist choreographer soprano tenor baritone songwriter musician pianist violinist cellist guitarist drummer rapper conductor composer dancer comedian designer architect
            footballer cricketer midfielder defender goalkeeper winger forward full-back centre-back centre-forward captain sportsman sportswoman olympian medallist medalist athlete champion runner sprinter swimmer cyclist rower boxer wrestler golfer jockey skier skater gymnast climber mountaineer sailor yachtsman yachtswoman rider racer teenager veteran
            explorer astronaut aviator pilot scientist researcher academic biologist physicist chemist mathematician historian philosopher sociologist anthropologist archaeologist geologist astronomer linguist neuroscientist geneticist epidemiologist virologist palaeontologist paleontologist glaciologist botanist zoologist ecologist geographer engineer
            financier philanthropist magnate mogul industrialist banker restaurateur chef winemaker brewer hotelier landowner prelate cleric pontiff monarch politician parliamentarian backbencher legislator activist campaigner dissident heiress
            device gadget machine vehicle car model saloon hatchback scooter motorbike app software tool robot satellite probe spacecraft rocket capsule ship vessel boat yacht ferry trawler aircraft plane jet helicopter drone drug vaccine treatment medicine film movie documentary series novel book memoir album record game console
            tablet smartphone phone watch headset supercomputer
            """),
        Roles: WordList.Groups(
            "ceo executive boss chief head", "chairman chairwoman chair chairperson", "founder co-founder cofounder", "lawmaker senator congressman congresswoman representative legislator",
            "defendant suspect accused", "brother sibling", "sister sibling", "prime_minister premier", "husband spouse", "wife spouse", "coach manager", "novelist writer author", "attorney lawyer", "mayor mayor-elect", "president president-elect", "governor governor-elect", "premier-elect", "councillor councilman councilwoman",
            "prosecutor solicitor barrister", "director filmmaker film-maker", "doctor physician surgeon consultant", "farmer grower rancher", "singer musician pianist guitarist composer songwriter", "scientist researcher professor academic biologist physicist", "broker banker financier"),
        OrganizationTypes: WordList.Groups(
            """
            company group firm business corporation conglomerate startup start-up maker manufacturer automaker carmaker planemaker chipmaker drugmaker brewer miner grocer builder developer supplier contractor retailer airline carrier operator publisher giant utility railway railroad shipyard shipbuilder steelmaker refiner consultancy brewery distillery winery bakery cooperative co-operative employer
            brand fintech biotech dairy foodmaker food-maker toymaker watchmaker papermaker bookmaker housebuilder homebuilder truckmaker boatbuilder haulier caterer wholesaler distributor exporter importer processor outfit practice brokerage co-op start-up spin-off spinoff spinout chain producer
            inc corp industries technologies motors foods systems holdings ltd plc
            """,
            "bank lender bancorp", "fund capital partners ventures equity", "insurer insurance assurance", "foundation charity nonprofit trust", "association organization organisation society mutual",
            "university college school institute academy", "ministry department", "watchdog regulator agency authority commission administration council borough service bureau board panel", "union teamsters workers steelworkers autoworkers mineworkers dockworkers longshoremen machinists brotherhood federation", "party congress",
            "club team united rovers fc afc wanderers athletic albion rangers", "theatre theater orchestra ballet opera symphony philharmonic ensemble choir", "label records studio", "newspaper paper daily weekly times post herald ledger gazette tribune journal courier chronicle dispatch echo argus mercury observer telegraph guardian examiner sentinel inquirer advertiser", "broadcaster network television tv radio", "museum gallery", "hospital clinic infirmary", "court tribunal",
            "vehicle car saloon hatchback scooter motorbike three-wheeler van truck suv pickup", "robot tablet smartphone phone watch headset console supercomputer gadget", "satellite probe spacecraft rocket capsule lander rover telescope", "ship vessel boat yacht ferry trawler catamaran",
            "aircraft plane jet helicopter drone airliner", "drug vaccine treatment medicine pill", "film movie documentary series", "novel book memoir biography collection", "album record single song", "game", "app software"),
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
        TitlesAreBare = true,
        BodiesArePlural = true,
        SurnamesStandAlone = true,
        LatterTakesArticle = true,
        PluralEnding = "s",
        SingularEndings = ["ss", "is", "us"],
        AgentRoles = WordList.Calls("lead head run chief", "chair chairman", "found co-found cofound founder", "coach manage coach", "direct director"),
        PatientRoles = WordList.Calls("charge accuse indict arrest try convict sentence acquit jail defendant", "appoint appointee", "kill stab shoot murder assault injure victim"),
        PersonEndings = ["man", "woman", "ologist", "person", "master", "keeper"],
        FirmEndings = ["maker", "builder"],
        Adherents = WordList.Set(EnglishNames.Adherents),
        Broader = WordList.Broader(
            """
            artist star performer: singer rapper pianist violinist cellist guitarist drummer composer songwriter musician painter sculptor actor actress dancer choreographer filmmaker film-maker director comedian photographer illustrator cartoonist ceramicist soprano tenor baritone vocalist bassist conductor
            """,
            "musician: pianist violinist cellist guitarist drummer composer songwriter bassist rapper singer conductor organist trumpeter saxophonist", "singer vocalist: rapper soprano tenor baritone songwriter", "writer author: novelist poet playwright essayist biographer historian screenwriter memoirist philosopher",
            "director film-maker filmmaker: filmmaker film-maker director", "performer: actor actress comedian",
            """
            athlete champion sportsman sportswoman star: footballer cricketer swimmer cyclist runner sprinter rower boxer wrestler golfer jockey skier skater gymnast climber sailor rider fencer judoka weightlifter triathlete marathoner hurdler diver
            """,
            "player footballer: striker midfielder defender goalkeeper winger forward keeper full-back centre-back centre-forward playmaker", "player: footballer cricketer batsman bowler fly-half quarterback pitcher captain", "sailor skipper: yachtsman yachtswoman sailor skipper",
            """
            doctor medic physician consultant specialist: cardiologist surgeon psychiatrist paediatrician pediatrician oncologist neurologist radiologist dermatologist gynaecologist virologist epidemiologist anaesthetist
            """,
            """
            scientist researcher academic scholar: biologist physicist chemist mathematician astronomer climatologist glaciologist oceanographer geneticist virologist epidemiologist geologist geographer anthropologist archaeologist palaeontologist paleontologist linguist botanist zoologist ecologist
            neuroscientist neurologist historian sociologist economist psychologist professor researcher
            """,
            "academic scholar: professor lecturer rector", "politician: mayor senator minister congressman congresswoman representative governor lawmaker mp councillor president premier legislator parliamentarian", "lawmaker legislator parliamentarian: senator congressman congresswoman representative mp assemblyman assemblywoman",
            "executive boss chief: ceo chairman chairwoman president director founder co-founder chief", "official: commissioner secretary minister governor sheriff", "businessman businesswoman entrepreneur: founder co-founder owner billionaire tycoon magnate developer", "tycoon magnate mogul: billionaire businessman", "financier: banker investor broker",
            "lawyer attorney: barrister solicitor prosecutor", "prelate cleric clergyman: bishop archbishop cardinal priest vicar", "cleric: imam rabbi pastor", "pontiff: pope", "monarch ruler: king queen sultan emir", "soldier officer: general colonel commander captain admiral lieutenant sergeant", "diplomat envoy: ambassador consul envoy",
            "officer: policeman policewoman detective constable inspector sheriff superintendent", "farmer grower: winemaker vintner rancher", "chef: restaurateur", "restaurateur: chef", "miner: quarryman", "politician: independent", "victim: deceased",
            "group organisation organization: charity association union federation foundation club", "institution: museum university school hospital bank theatre", "outlet title: newspaper daily weekly magazine", "venue: theatre stadium"),
        OfficePhrases = WordList.Calls("head_government minister_prime prime_minister", "head_state president"),
        GenderedNouns = new WordTable<GrammaticalGender>
        {
            ["man"] = GrammaticalGender.Masculine,
            ["brother"] = GrammaticalGender.Masculine,
            ["boy"] = GrammaticalGender.Masculine,
            ["woman"] = GrammaticalGender.Feminine,
            ["sister"] = GrammaticalGender.Feminine,
            ["girl"] = GrammaticalGender.Feminine,
        },
        Seated = "based",
        NameComplements = [" of ", " for "],
        AgeUnit = "year",
        InhabitantEndings = ["an", "er", "ard", "ot", "i", "Swede", "Dane", "Finn"],
    });

    private static readonly WordSet Weather = WordList.Set("rain snow seem appear turn");

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

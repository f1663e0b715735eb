using Factum.Extraction.Mentions;
using Factum.Extraction.Mentions.Coreference;

namespace Factum.Extraction.Languages.English;

/// <summary>Names in English: the lexicon, how titles stand beside names, what marks boilerplate.</summary>
internal static class EnglishNames
{
    /// <summary>The lexicon.</summary>
    public static readonly NameLexicon Lexicon = new("english", Titles(), Boilerplate());

    /// <summary>Singular nouns of those who belong to a party or a people, by which somebody is taken up: "the Republican".</summary>
    public const string Adherents = """
        republican democrat conservative liberal socialist tory nationalist unionist communist centrist green labour dane swede finn turk pole scot spaniard briton manxman welshman irishman frenchman englishman scotsman dutchman croat serb slovak slovene czech greek thai uzbek kazakh argentine filipino kiwi aussie frenchwoman irishwoman
        """;

    // A field's name and its words, a list a line.
    private const string Lists = """
        WomensAddresses: Mrs Ms Miss Mme Mlle
        MensAddresses: Mr
        Houses: trading_house publishing_house auction_house fashion_house brokerage_house
        Honours: kc qc sc obe mbe cbe kbe dbe gbe bem cmg kcmg dsc dso qpm kpm qfsm frs frse phd ph.d. ph.d dphil md m.d. m.d dds j.d. esq esq.
        Prizes: prize prizes laureate laureates award awards medal medallist winner winners
        PaperTails: gazette herald tribune courier chronicle dispatch echo argus examiner sentinel inquirer advertiser telegraph observer times post star mail mercury journal press standard bugle
        ShortRanks: coun cllr sen gov sgt capt lt col cmdr supt insp prof rev
        TitleEnds: general
        Possessives: his her its their
        Days: on since until by
        Born: Born born
        TownNouns: town city village hamlet suburb borough mayor mayoress residents villagers
        Municipal: city county town borough village parish district township
        MunicipalBodies: council hall commission commissioners schools police department board court authority
        TeamTails: City United Town County Rovers Athletic Wanderers Rangers Albion Hotspur FC SC AFC Stars Chiefs Wednesday Orient Argyle Academical Thistle Harriers Academicals Hibernian Celtic Forest Villa Palace Saracens Sharks Swifts Corinthians
        CommonAcronyms: ceo cfo coo cto gdp ipo ngo ngos phd mba vat dna hiv mp mps mep meps cv suv suvs pr hr it
        PolityNouns: minister ministers ministry ministries parliament embassy army constitution economy premier lawmakers electorate
        EventHeads: cup trophy championship championships tournament games festival summit marathon prix olympics regatta derby biennale
        Within: in into near outside
        Indefinites: a an
        Articles: the
        BehindNames: said says was were is are has had have will would could may might should did does and or but in on at for to from with which who that as by after before also announced reported plans agreed fell rose told
        Origins: born raised educated
        Linked: of for on against
        Departments: department ministry office directorate bureau institute faculty agency committee
        Joining: and
        Coordinators: and
        PartnerTails: llp llc lllp co sons daughters brothers solicitors associates architects
        FieldBodies: ombudsman tribunal commission authority agency council board bureau committee department ministry service administration directorate inspectorate trust union unions
        LowerTails: plc
        Courtesies: mr mr. mrs mrs. ms ms. miss dr dr. prof prof. professor sir dame lord lady
        Ailments: disease syndrome dementia lymphoma palsy fever
        AilmentNames: parkinson alzheimer crohn huntington asperger hodgkin
        HeldBy: of at in for with
        Firms: subsidiary maker manufacturer retailer provider owner operator producer supplier developer publisher distributor
        Earnings: posted posts reported reports booked earned lost raises raised generated
        PlaceOpeners: mount lake cape fort loch isle river villa château chateau palazzo palacio palais plaza
        PolityBodies: government army navy
        PluralVerbs: have are were
        ClauseOpeners: that as but while when where because if although though after before since until whereas
        ChiefOffices: executive financial operating technology commercial marketing scientific product information investment medical legal people risk
        BracketedParties: labour lab conservative con tory greens green snp dup liberal liberals national d r ind lib-dem
        PartyPeople: democrat republican
        PartyLabels: labour conservative conservatives tory tories
        PartyOffices: leader chair chairman chairwoman whip spokesman spokeswoman spokesperson treasurer secretary president
        Networks: instagram facebook tiktok youtube linkedin whatsapp telegram snapchat bluesky reddit ofwat ofcom ofgem ofsted
        Whereabouts: in into near outside from to at around across of inside toward towards through
        Hypocorisms: abe_abraham al_albert al_alan al_alfred alec_alexander alex_alexander alex_alexandra andy_andrew angie_angela archie_archibald art_arthur barb_barbara becky_rebecca ben_benjamin bert_albert bert_herbert bertie_albert beth_elizabeth betty_elizabeth betsy_elizabeth bill_william billy_william bob_robert bobby_robert brad_bradley bud_william carrie_caroline cathy_catherine charlie_charles chas_charles chris_christopher chris_christine chris_christian cindy_cynthia connie_constance dan_daniel danny_daniel dave_david deb_deborah debbie_deborah dick_richard don_donald doug_douglas drew_andrew ed_edward ed_edwin eddie_edward eliza_elizabeth fran_frances frank_francis franny_frances fred_frederick freddie_frederick gabe_gabriel gene_eugene geoff_geoffrey ginny_virginia greg_gregory gus_augustus gus_gustav hal_harold hank_henry harry_harold harry_henry jack_john jackie_jacqueline jake_jacob jamie_james jeff_jeffrey jen_jennifer jenny_jennifer jerry_gerald jerry_jerome jess_jessica jim_james jimmy_james joe_joseph joey_joseph johnny_john jon_jonathan josh_joshua judy_judith kate_katherine kate_catherine kathy_katherine kathy_kathleen katie_katherine ken_kenneth kenny_kenneth kim_kimberly larry_lawrence larry_laurence len_leonard lenny_leonard leo_leonard les_leslie liz_elizabeth lizzie_elizabeth lou_louis lou_louise maggie_margaret mandy_amanda manny_emmanuel marge_margaret marty_martin mary_marie matt_matthew max_maxwell max_maximilian meg_margaret mel_melvin mick_michael micky_michael mike_michael mitch_mitchell molly_mary nancy_anne nat_nathaniel nate_nathan nate_nathaniel ned_edward nell_eleanor nick_nicholas pam_pamela pat_patrick pat_patricia patty_patricia paddy_patrick peg_margaret peggy_margaret pete_peter phil_philip phil_phillip polly_mary ray_raymond rich_richard rick_richard ricky_richard rob_robert robbie_robert rod_roderick ron_ronald ronnie_ronald rosie_rosemary russ_russell sally_sarah sam_samuel sam_samantha sandy_alexander sandy_sandra sid_sidney stan_stanley steph_stephanie steve_stephen steve_steven sue_susan susie_susan ted_edward ted_theodore teddy_theodore terry_terence theo_theodore tim_timothy tina_christina toby_tobias tom_thomas tommy_thomas tony_anthony tony_antony trish_patricia val_valerie vic_victor vicky_victoria vince_vincent viv_vivian wally_walter walt_walter wes_wesley will_william win_winifred zach_zachary zack_zachary
        Scales: million billion trillion thousand hundred percent points years months weeks days hours minutes seconds
        """;

    private static TitleGrammar Titles() => WordList.Fill(Lists, new TitleGrammar(
        false,
        WordList.Set("of at for with to from in"),
        WordList.Set("the a an former ex ex- then now current longtime late new acting his her their its our my as and said by with veteran"),
        WordList.Set("of"),
        WordList.Set("administration government cabinet"),
        "'s")
    {
        StopsMarkInitials = true,
        Seated = "based",
        FieldOf = "in",
        Acronyms = new() { ["ngo"] = NameClass.OrganizationHead, ["mp"] = NameClass.Office, ["mep"] = NameClass.Office },
        Ranks = WordList.Set(
            "magistrate judge justice captain capt premier governor gov general gen colonel col lieutenant lt major maj sergeant sgt constable inspector superintendent commander cmdr commodore brigadier admiral adm corporal councillor "
            + "cllr coun councilman councilwoman councilmember alderman senator sen representative rep congressman congresswoman imam canon archdeacon rabbi reverend rev professor prof bishop archbishop cardinal skipper coach sheriff "
            + "detective chancellor president minister mayor taoiseach ombudsman ambassador commissioner speaker chief officer secretary manager"),
        TeamWords = WordList.Set(
            "match club clubs striker midfielder goalkeeper defender winger forward full-back coach manager goal goals season league relegation fans loan pitch penalty half-time squad team-mates teammates touchdown "
            + "quarterback inning innings pitcher playoff playoffs overtime points rebounds football rugby basketball baseball hockey fixture scored player players"),
        Enterprises = WordList.Set(
            "fintech biotech insurtech edtech startup start-up spinout spin-out spin-off spinoff upstart retailer supermarket grocer insurer reinsurer lender bank brewer brewery distiller distillery winery bakery dairy "
            + "carmaker automaker chipmaker drugmaker steelmaker planemaker truckmaker watchmaker shipbuilder housebuilder homebuilder bookmaker airline carrier broadcaster conglomerate consultancy nonprofit charity "
            + "foundation restaurant hotel chain agency firm company studio label newspaper daily weekly tabloid magazine broadsheet wholesaler supplier utility brokerage foundry shipyard pharma telco think-tank subsidiary "
            + "cooperative co-operative hospital theatre nightclub gallery museum multinational steelworks outfit practice unicorn manufacturer maker club side dealer dealership producer provider operator miner group giant "
            + "union regulator watchdog developer brokerage builder contractor exporter importer refiner processor vendor house rival competitor distributor publisher platform business exchange insurers fund trust station channel orchestra choir ensemble syndicate "
            + "consortium caterer hotelier travel haulier installer pharmacy station channel orchestra choir ensemble"),
        Trades = WordList.Set(
            "fintech biotech insurtech startup start-up spinout spin-out retailer grocer insurer reinsurer lender brewer distiller carmaker automaker chipmaker drugmaker steelmaker planemaker truckmaker watchmaker shipbuilder "
            + "housebuilder homebuilder bookmaker airline carrier broadcaster conglomerate wholesaler telco consultancy manufacturer producer operator developer brokerage caterer haulier refiner distributor publisher miner"),
        JoiningHeads = WordList.Set(
            "society committee court trust association institute union federation council board fund bank museum college school academy league centre center office bureau commission agency order department ministry house "
            + "chamber alliance campaign confederation authority directorate faculty university guild foundation organisation organization church network panel tribunal inspectorate laboratory observatory library forum "
            + "archdiocese diocese corporation secretariat programme"),
        Sectors = WordList.Set(
            "telecoms telecom tech biotech fintech haulage logistics shipping health healthcare education transport finance foreign interior defence defense justice environment agriculture housing opposition government "
            + "council media banking property retail energy utilities pharma cosmetics fashion luxury music film television football rugby cricket cycling golf tennis boxing mining oil gas steel cement dairy poultry wine "
            + "whisky beer coffee tea cocoa rail railway bus coach airline aviation aerospace space satellite software hardware crypto cryptocurrency blockchain internet e-commerce insurance pensions pub hotel restaurant "
            + "bakery furniture clothing textile toy gaming gambling betting casino construction housebuilding waste water recycling farm farming fishing forestry timber paper packaging chemicals plastics engineering robotics "
            + "semiconductor chip battery solar wind hydrogen nuclear care nursing veterinary charity union police prison fire ambulance army navy"),
        AwardTails = WordList.Set("winning nominated shortlisted longlisted"),
        Unnamed = WordList.Set(
            "headteacher headteachers toddler toddlers trawlerman trawlermen publican publicans mps meps msps envoys diplomats lawmakers investigators protesters campaigners residents commuters pensioners scientists researchers prosecutors detectives volunteers tourists pilgrims dockers miners porters teachers nurses rescuers fishermen policemen firemen gunmen tribesmen lawmen workmen townspeople townsfolk villagers taoiseach tánaiste tanaiste coalition opposition cabinet christmas easter thanksgiving halloween ramadan lent hanukkah passover covid covid-19 coronavirus aids internet web wi-fi bluetooth gps ai tv dvd islam "
            + "christianity judaism buddhism hinduism catholicism english latin welsh gaelic mandarin swahili braille kazakh kazakhs uzbek tajik kyrgyz turkmen azeri "
            + "uyghur tamil zulu hausa yoruba igbo maori inuit pashtun hindi urdu arabic board group company management shareholders directors ebit ebitda esg kpi ip "
            + "r&d q1 q2 q3 q4"),
        Sites = WordList.Set(
            "plant plants factory factories site office offices branch depot store shop warehouse mill refinery shipyard dockyard headquarters campus suburb suburbs neighbourhood neighborhood seafront waterfront riverside "
            + "mp airport harbour harbor"),
        TitleWords = WordList.Set(
            "fisheries tourism agriculture labour labor trade industry culture sport sports youth women planning mines energy water environment climate forestry land housing communications information science research immigration security commerce business economy budget "
            + "state general u.s. prime vice deputy assistant associate acting senior junior lord lady high crown public police first home foreign health education finance treasury defence defense justice interior transport shadow "
            + "district county city attorney solicitor chief"),
        FirmTails = WordList.Set(
            "ombudsman fabrication fabrications subsea offshore imaging devices instruments optics photonics sensors surgical biomedical nutrition cosmetics fragrances seafood seafoods meats snacks confectionery toys tyres tires coatings paints adhesives fibres fibers fabrics "
            + "carpets ceramics roofing lighting batteries lithium aggregates haulage couriers parcels ferries cruises rentals leasing lending payments wireless broadband telecoms satellites avionics propulsion turbines components castings forgings bearings hydraulics tooling "
            + "welding scaffolding demolition recycling wholesale catering brewing distilling shipyard shipyards brewery distillery winery bakery dairies steelworks ironworks shipbuilders boatbuilders securities partners capital holdings holding biologics infrastructure industries industrials logistics foods beverages textiles chemicals pharma "
            + "pharmaceuticals therapeutics biosciences biotech diagnostics genomics technologies systems solutions software semiconductors robotics aerospace airways "
            + "airlines motors shipyards shipping marine maritime energy energies renewables petroleum resources minerals metals steel cement paper packaging plastics "
            + "timber mills mines collieries smelters refineries quarries foundries bakeries nurseries vineyards investments investment ventures equity finance financial insurance assurance bancorp bank trust consulting consultants advisors advisers "
            + "associates solicitors architects engineering construction homes properties estates hotels resorts studios pictures records publishing media "
            + "broadcasting telecom mobile networks interactive games labs laboratories analytics dynamics electronics electric power water utilities rail freight "
            + "transport travel stores supermarkets brands apparel dairies breweries distillers farms fisheries international worldwide group corporation company inc "
            + "inc. ltd llc llp plc gmbh ag sa nv bv spa ab oy asa a/s kk pte sas sarl"),
        Professions = WordList.Set(
            "accountants architects auctioneers solicitors lawyers attorneys auditors consultants engineers surveyors stockbrokers brokers liquidators "
            + "administrators underwriters advisers advisors pollsters publishers builders developers contractors shipbuilders bookmakers jewellers jewelers "
            + "distillers brewers promoters organisers organizers operators recruiters owners sponsors suppliers landlords opticians caterers"),
        Held = WordList.Set(
            "subsidiary subsidiaries unit affiliate shares share stake shareholder shareholders stockholders investors bondholders creditors lenders employees staff "
            + "workers workforce customers clients boss bosses executives ceo cfo coo cto chairman chairwoman analyst analysts economists strategist strategists "
            + "takeover acquisition buyout headquarters revenue revenues profit profits earnings sales turnover losses plant plants factory factories board products "
            + "flagship parent owner owners supervisory managing bid ipo listing stock market restructuring insolvency bankruptcy administrators liquidators "
            + "co-founder cofounder spokeswoman spokesman spokesperson"),
        FirmVerbs = WordList.Set(
            "employs employed manufactures supplies operates markets unveiled acquired recalled underwrites floated merged outsourced rebranded diversified competes "
            + "specialises specializes licenses distributes delisted exports imports trades insures leases franchises shuttered overhauled"),
        Chief = "chief",
        Adherents = WordList.Set(Adherents),
    });

    private static BoilerplateMarks Boilerplate() => new(
        bylines: "by|reporting by|editing by|(reporting by|(writing by|(additional reporting by|(editing by",
        lines: "read more|read also|also read|read next|see also|related stories|related articles|more on this story|subscribe|sign up for|sign up to|follow us|story continues below|share this|click here|last updated|all rights reserved|copyright|©|reporting by|editing by|(reporting by|(writing by|(additional reporting by|(editing by",
        labels: "read|related|more on|watch|listen|don't miss|don’t miss|advertisement|newsletter|published|updated",
        credits: "photo|photos|image|picture|credit|photo credit|image credit|illustration|video|source|photo by|©");
}

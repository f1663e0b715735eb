using System;
using System.Collections.Generic;
using Factum.Extraction.Facts;
using Factum.Extraction.Facts.Frames;
using Factum.Extraction.Facts.Relations;

namespace Factum.Extraction.Languages.English;

/// <summary>The words by which English settles who did what, and whether it is so.</summary>
internal static class EnglishFactGrammar
{
    private const string EstablishmentNouns = "church spaceport arena court prison jail hall mosque synagogue temple chapel abbey castle palace station barracks base hospice infirmary centre center institute gallery park gardens racecourse velodrome aquarium harbour port pier pub restaurant smelter sawmill quarry depot reactor refinery steelworks pit colliery dam terminal workshop campus farm vineyard plant factory refinery shipyard mine mill smelter hospital clinic school university college museum theatre theater cathedral airport laboratory lab orphanage shelter brewery distillery winery vineyard zoo stadium warehouse dockyard foundry bakery hotel library academy monastery observatory";

    // A field's name and its word or words, a line each.
    private const string Lists = """
        PurposeMarks: to in order
        GerundCases: before after since while by without
        Contrasts: while
        Articles: a an the
        Possessives: 's ’s its his her their
        Tenures: formerly previously currently now once latterly
        SubjectPronouns: he she i we you they it
        Courtesies: Mr Mr. Mrs Mrs. Ms Ms. Dr Dr. Prof Prof. Sir Dame Lord Lady
        PrepositionalParticles: over
        PrepositionalMarks: to as
        Approximators: about around over under nearly almost up_to
        Acquainted: close familiar privy briefed
        AcquaintedCases: to with on
        Incoming: next new
        Ranks: chief
        Succeeding: replace succeed supplant
        Rejecting: dismiss reject
        AttributionCases: in
        Since: since
        GenitiveClitics: 's ’s
        PossessiveMarks: 's ’s ' ’
        Accompanying: alongside
        SumOpeners: up to about around roughly nearly almost some over more less than at least approximately
        RelativePossessives: whose
        RelativePronouns: who which that whom whose where
        RelativeSubjects: who which whose
        HyphenParticiples: based born backed owned
        Orderings: first second third fourth fifth last youngest oldest
        OrderedOffices: - deputy vice minister secretary lady
        Coordinators: and or but
        OfficeEnds: with from on in after since effective
        OfficeCases: at with for
        ListenerCases: to with before at
        Excluding: exclude rule_out
        NominalCases: for at
        Moot: over amid despite
        ValueCases: to between worth
        PairCases: between with
        ObjectPronouns: him them its her his their
        Agent: by
        Negations: not n't n’t never neither nor
        Restrictions: only
        Entrusting: declare
        Intending: plan propose expect promise pledge
        Tentatives: possible potential likely prospective mooted
        Agendas: agenda cards table
        OpposingMarks: against
        Factives: disclose reveal acknowledge admit know realise realize
        Conditioning: depend hinge
        NoLonger: longer
        Undoing: only just merely simply
        UndoneBy: not n't n’t
        ChargeMarks: of with
        NegativeWords: no nobody none nothing neither
        Scarce: few
        ObjectControl: expect make see want invite instruct direct compel oblige accuse order ask allow persuade force urge tell convince charge permit require suspect advise encourage enable help
        Support: have hold make conclude sign reach announce give receive get take seek launch complete finalize finalise host attend propose plan consider approve block deny confirm report strike win secure pay offer provide award cancel postpone abandon veto halt shelve ditch open resume suspend enter begin start continue restart scrap
        Receiving: receive get win secure accept obtain land bag clinch face draw attract incur
        Judging: confirm report approve block deny reject veto clear oppose criticise criticize welcome praise
        ComingAbout: occur happen proceed materialise materialize take_place go_ahead go_forward
        Occurring: take occur happen be begin start come go proceed follow last end close open run continue
        Camps: labour conservative conservatives lib_dem lib_dems liberal_democrat green greens democrat republican independent tory snp plaid_cymru dup sinn_féin reform_uk reform liberal liberals tories d r
        Hearsay: allegedly reportedly supposedly purportedly apparently
        Weekdays: monday tuesday wednesday thursday friday saturday sunday
        Coming: next tomorrow tonight later
        Fixtures: face host play meet
        LastingParticiples: retired married
        Sums: bond bail approach proposal package premium payment payout tune stake claim bet job deal series spending taking takings sum amount total figure loss profit revenue sale income debt deficit surplus bonus round raise rise increase cut drop fall jump offer bid aid tax turnover order charge drop gap saving jackpot haul deposit dividend windfall writedown write-down provision reserve hole shortfall overrun expense outlay value worth cost price collateral damage compensation capital market aid part chunk slice half quarter rest remainder backlog
        Settling: settle resolve end drop withdraw lose win fight defend face
        Scheduled: scheduled planned due slated postponed delayed rescheduled expected deferred set_for fixed_for pencilled_in penciled_in
        Including: including notably namely
        Sites: Meeting Launch Death Birth Founding Competition Agreement Negotiation Conflict Layoff Lawsuit Visit
        There: there
        Throughout: during since
        Welcoming: receive welcome greet host
        RelativeAdverbs: where
        Sited: based headquartered
        Rounds: round funding financing series raise fundraising seed capital raising extension investment
        Conjoining: as
        Participating: participate join contribute take invest
        Starting: from
        FirmParts: unit business stake arm division subsidiary operation operations company firm group share shares interest holding holdings asset assets chain brand bank club team portfolio branch majority minority half third quarter part percent rest remainder equity maker operator producer lender retailer insurer airline carrier startup start-up newspaper house publisher manufacturer supplier developer network player winger striker midfielder defender goalkeeper captain forward parent owner affiliate rival bid offer right bond bonds
        Wholes: group conglomerate empire brand chain
        Bodies: union federation party club side team charity trust foundation newspaper magazine daily broadcaster label bank lender airline carrier retailer brewer insurer company firm
        PublicOffices: gov lt-gov sen minister president prime premier mayor governor senator king queen pope prince princess secretary ambassador judge justice chancellor congressman congresswoman lawmaker mp councillor prosecutor general police army party opposition
        Siblings: brothers sisters siblings sibling twins cousins couple newlyweds spouses
        Settlements: city town village island region province capital district suburb resort municipality county hamlet borough state
        Representatives: leader president premier minister government negotiator representative delegation envoy ambassador diplomat official authority army board boss executive head trustee
        Individuals: man woman brother sister sibling leader minister president premier chief executive boss politician candidate actor actress singer star boxer player friend cousin founder co-founder billionaire counterpart senator lawmaker mayor governor lawyer partner diplomat envoy driver rider swimmer
        Countries: country nation state government capital power neighbour neighbor
        Boards: board management trustee governor directors
        Contenders: holder champion leader winner rival neighbour neighbor struggler newcomer finalist runner-up opponent host visitor debutant minnow giant
        Enterprises: cooperative co-op biotech consortium nonprofit non-profit charity carrier utility broadcaster house start-ups spinout spinoff grocer carmaker outfit firm works foundry shipyard boutique conglomerate cafe café network publisher quartet choir orchestra ballet band theatre company firm group bank startup start-up fintech biotech studio chain club brand business airline insurer fund university newspaper daily weekly label agency practice consultancy spin-out spin-off rival charity foundation institute cooperative co-operative conglomerate giant winery brewery bakery outfit architect hospital museum app
        Persons: former striker midfielder defender goalkeeper winger mayor governor senator actor singer writer author painter dancer lawyer driver officer soldier worker teacher doctor professor leader manager player trainer director councillor pastor reporter photographer filmmaker commander banker voter customer number river corner border summer winter quarter order tower water minister owner founder lawmaker partner member hotelier investor prosecutor ambassador
        PartyNames: alliance front congress movement coalition bloc party labour liberals conservatives greens democrats republicans
        TitleAdjectives: executive general designate emeritus
        Partisans: politician member mp mps msp ms td peer councillor councilman councilwoman leader senator governor mayor candidate lawmaker legislator congressman congresswoman representative nominee incumbent veteran grandee rebel activist minister spokesman spokeswoman whip backbencher hopeful chairman chairwoman chair
        PublicInstitutions: republic kingdom commonwealth city county state town borough diocese battalion regiment brigade division corps ministry department court parliament senate congress government council commission army navy police cabinet assembly house party office agency central supreme federal national prime minister president mp authority authorities commission bureau board council service administration
        Attributions: according_to
        Unrelated: claim report news fact idea hope fear suggestion allegation accusation rumour rumor sign evidence view belief warning promise pledge threat statement announcement decision argument condition guarantee assurance possibility likelihood chance risk notion theory proof feeling impression conclusion concern complaint speculation word message ruling verdict confirmation admission denial insistence expectation prospect understanding proposal recommendation way reason place time moment day week month year night point extent manner case degree speed ease pace
        AttributionNouns: word words
        Topics: for
        Bases: on
        Comparing: against versus than
        Compared: compared
        Bidding: tell order force urge ask allow
        HeadlinePassives: appoint name pick choose elect re-elect reelect tap sack fire axe oust remove dismiss suspend jail charge accuse arrest detain kill shoot stab murder fine sue award indict convict sentence hail praise criticise criticize condemn slam blame acquit clear crown confirm nominate hire poach promote reappoint swear find hold release deport extradite sell buy
        GenericOffices: post job role position office duties
        Offices: executive ceo cfo coo director chairman chairwoman chairperson officer boss chief head
        PersonalRelatives: who
        FirstPersons: I We we
        EquityNouns: capital share stock equity vote right
        Telling: tell inform assure remind warn advise notify brief reassure
        Performing: apologise apologize call_for appeal_for plead_for vow
        Addressing: speaking talking addressing briefing testifying
        Messages: interview letter speech address statement message memo email briefing testimony lecture document filing record transcript dispatch indictment affidavit
        Cautioning: warn advise
        Asserting: say insist argue contend maintain claim
        Announcing: announce confirm reveal disclose reiterate
        Hypotheses: if whether unless
        Locatives: in at near on outside inside
        SiteCases: at
        Nearness: tip coast shore edge outskirts foot mouth heart near outside off in west east north south northwest northeast southwest southeast
        Surroundings: at on shore foot mouth heart end bank banks shores near outside off of in on the a an just some about close to small market coastal port mining industrial border old town city village suburb district province region island capital north south east west north-east north-west south-east south-west northeast northwest southeast southwest northern southern eastern western central northeastern northwestern southeastern southwestern km kilometers kilometres miles coast outskirts edge tip country area
        Within: in
        PrepositionalAdverbs: because close next ahead
        Surviving: survive leave
        Occasions: during on at
        Formerly: against from
        Several: several a an another
        Temporal: after before since during until amid following despite
        Naming: call name dub title
        Pairs: two both
        Judgements: best greatest finest worst bravest cleverest kindest nicest
        Sources: account accounts circular calendar minute minutes census newsletter website tweet video footage invoice log register registry database report study survey poll document filing statement source press site note book testimony email letter audit record transcript memo people person indictment complaint lawsuit affidavit figure data estimate analysis prosecution police organiser organizer research law order notice ruling bulletin
        PublicBodies: government state city town council ministry department county borough parliament congress senate commission agency authority municipality province treasury cabinet legislature union taxpayer republic
        Gifts: donation donate gift bequest bequeath charity appeal
        Lasting: remain stay
        Jobs: job post position role staff workforce headcount cut loss layoff redundancy lay-off payroll place hand temp contractor engineer developer posts jobs roles percent % per cent pc
        Percentages: % percent pct pc pourcent
        Reaching: rise climb clim climbed fall drop dip slip slide tumble plunge jump soar surge leap grow increase decrease decline shrink swell swollen balloon reach hit top total exceed stand come amount widen narrow double edge rebound recover
        Halves: half
        Asides: minimum maximum auction sum set
        Quantifiers: half third quarter fifth tenth dozen dozens hundred hundreds thousand thousands majority most all scores several entire whole tens
        Occupations: clerk teacher nurse trapper vocalist gymnast protégé producer priest executive agent publicist bodyguard biographer chauffeur housekeeper solicitor barrister conductor designer pianist violinist cellist soloist dancer bassist drummer guitarist choreographer chef pilot novelist economist entrepreneur writer singer actor actress historian researcher doctor engineer journalist artist painter architect farmer student diplomat photographer musician man woman activist expert lawyer analyst
        Allegations: accusation allegation claim charge criticism report rumor rumour suggestion suspicion
        Distributors: each respectively apiece
        Definites: the this that these those
        Intermediaries: through via on_behalf_of
        PastParticiple: ed
        InfinitiveMark: to
        Copula: be
        Complementizer: that
        Equative: as
        Site: at
        Leading: led
        Among: among
        KinSuffix: in-law
        PerfectAuxiliary: have
        Seated: based
        One: one
        PluralEnding: s
        ThirdPersonEnding: s
        FormerTitle: former
        PastTitles: retired
        SubjectOfClause: that
        MessageCase: in
        FutureInPast: would
        Between: between
        Dative: to
        Genitive: of
        GenitiveOfSubject: subj_of
        Comitative: with
        PresentParticiple: ing
        Proportion: in
        Offspring: son daughter child
        Writing: maintain write post continue observe add repeat
        AgentEndings: er or
        PersonEndings: er or ist man woman ian eer
        Agentive: keeper grower worker owner holder driver breeder herder fighter maker rider goer builder seller dweller catcher hunter smith woman officer ologist
        """;

    /// <summary>The grammar.</summary>
    public static readonly FactGrammar Instance = new(Lists)
    {
        Declarations = EnglishDealings.Declarations + EnglishProceedings.Declarations + EnglishEncounters.Declarations + EnglishSpeech.Declarations + EnglishContests.Declarations
            + EnglishOffices.Declarations + EnglishVentures.Declarations + EnglishLives.Declarations + EnglishRelations.Declarations,
        Constructions = Construction.DoubleObjects | Construction.NounAdjuncts | Construction.BareTitles | Construction.PairedCommas | Construction.NamedAffiliations
            | Construction.LocativeModifiers | Construction.AnimateRelatives | Construction.UninvertedAttribution | Construction.ParticipialSpeech
            | Construction.SyncreticParticiples | Construction.HomographNouns | Construction.PhrasalVerbs | Construction.PurposeInfinitives,
        ContextWeight = 0.2,
        Reflexive = "",
        Stances = FactGrammar.StanceTable("""
            Says: say tell announce add explain note warn claim state declare confirm insist argue reply write report reveal disclose acknowledge admit concede stress emphasize emphasise recall recount remark observe comment conclude caution predict suggest indicate contend assert maintain testify tweet estimate believe think understand show allege purport accuse suspect charge counter complain lament boast retort protest affirm reckon advise clarify hint signal joke quip continue relate reiterate swear fume opine forecast summarise summarize respond remind assure inform notify alleged understood rumoured rumored reputed
            Denies: deny refute rebut dispute dismiss reject
            Opens: fear talk talks negotiation discussion consider want hope seek try attempt offer propose ask threaten study weigh explore mull appear seem exclude bid urge demand wish could might may depend aim willing likely unlikely ready keen eager reluctant interested
            Plans: about deal agreement poised verge brink plan agree order require promise pledge intend expect decide vow vote schedule postpone reschedule defer slate set prepare due commit go will shall be_going plan decision intention promise pledge invitation invite
            RulesOut: rule_out call_off refuse fail decline abandon drop scrap stop prevent block avoid forbid cancel veto halt scupper thwart derail shelve ditch
            Does: manage succeed begin start continue help have do get come
            """),
        Auxiliaries = new()
        {
            ["may"] = Certainty.Possible,
            ["might"] = Certainty.Possible,
            ["could"] = Certainty.Possible,
            ["can"] = Certainty.Possible,
            ["will"] = Certainty.Planned,
            ["shall"] = Certainty.Planned,
            ["would"] = Certainty.Possible,
            ["should"] = Certainty.Possible,
            ["must"] = Certainty.Planned,
            ["'ll"] = Certainty.Planned,
        },
        Infinitives = EnglishVerbForms.Infinitives,
        CompoundParticiples = new Dictionary<string, CompoundParticiple>(StringComparer.Ordinal)
        {
            ["born"] = new("Birth", "Place", FillerTypes.Place, "Person", FillerTypes.Person),
            ["backed"] = new("Investment", "Investor", FillerTypes.Organization, "Recipient", FillerTypes.Organization | FillerTypes.Product | FillerTypes.Phrase),
            ["owned"] = new("Ownership", "Owner", FillerTypes.Organization | FillerTypes.Person, "Owned", FillerTypes.Organization | FillerTypes.Product | FillerTypes.Place | FillerTypes.Phrase),
        },
        Unfit = FactGrammar.WordsOf("""
            Mover: percentage road route street avenue line path trail bridge tunnel canal river stream species bear bird storm hurricane bill case letter message story rumour rumor disease virus epidemic phenomenon tradition violence war crisis blindfold goods
            Competitor: disease cancer violence poverty hunger famine fire flame way manner means inflation inequality misconception
            Over: way manner means run everything nothing term whole
            Recipient: understanding theory literature knowledge success win victory debate
            Item: company corporation firm subsidiary enterprise business bill banknote note period inheritance percentage average reduction gain accumulation
            Participant: letter book site hotel object ball
            Organization: misunderstanding impression confusion myth precedent problem opportunity atmosphere image effect sense concept character story event idea maid
            """ + "\nOwned: " + EnglishCoreference.PersonNouns.Replace('\n', ' ') + " co-owner majority part position one half rest remainder percent cent pct pc % power privilege responsibility\nProduct: " + EnglishCoreference.PersonNouns.Replace('\n', ' ') + " freedom unexpected power hope peace joy"),
        Participations = FactGrammar.Phrases("with participation from|with participation of|with participation by|with support from|with backing from|with investment from|with contribution from|with funding from"),
        Leads = FactGrammar.Phrases("lead by|co-lead by|anchor by|back by|include|including"),
        Alongside = FactGrammar.Phrases("alongside|along with|together with|join by|as well as"),
        Establishments = FactGrammar.Words(EstablishmentNouns),
        ActingEstablishments = FactGrammar.Words(EstablishmentNouns),
        Composites = FactGrammar.Renamings("""
            on behalf = on_behalf_of
            in favor = for
            in favour = for
            as part = as_part_of
            at hand = at_the_hands_of
            at foot = at_the_feet_of
            at door = at_the_door_of
            to tune = to_the_tune_of
            through = through
            """),
        LifeWords = FactGrammar.Renamings("""
            born = Birth
            b. = Birth
            died = Death
            d. = Death
            """),
        Actors = FactGrammar.Words("""
            supervisor foreman forewoman overseer handyman gamekeeper groundsman dispatcher underwriter taoiseach tánaiste backbencher frontbencher canvasser alderwoman selectman assemblyman assemblywoman councilmember lobbyist leaker informant whistleblower informer
            stockbroker pawnbroker locksmith blacksmith pediatrician paediatrician obstetrician entomologist babysitter nanny childminder maid butler chauffeur bodyguard doorman lifeguard jailer deckhand bosun stevedore signalman stewardess purser navigator dictator strongman despot
            frontman vocalist keyboardist saxophonist lyricist librettist impresario stuntman newsreader newscaster announcer podcaster vlogger hurdler decathlete heptathlete triathlete canoeist yachtsman judoka weightlifter statistician ethicist theologian philosopher
            essayist biographer memoirist diarist beekeeper vintner sommelier labourer laborer farmhand tipster croupier realtor doula radiographer hygienist podiatrist chiropractor stepson stepdaughter stepfather stepmother godfather godmother boyfriend girlfriend shipbuilder
            grandson granddaughter mother-in-law brother-in-law co-accused co-defendant solicitor barrister
            reviewer mourner industrialist entrepreneur philanthropist shipowner landowner town boy girl baby spouse fiancé fiancée vice-president chairperson ceo cfo coo co-founder cofounder representative legislator commissioner millionaire nominee predecessor successor quarterback pitcher painter photographer editor presenter astronaut policeman policewoman
            teenager immigrant mayor-elect president-elect governor-elect premier-elect incumbent newcomer councilman councilwoman bassist sprinter rider rookie skater rower diver gymnast winemaker hotelier restaurateur neurologist psychologist anthropologist linguist publicist agent
            secretary-general rector vice-chancellor brigadier priest corporation conglomerate multinational planemaker institute administration bureau
            mission observer rapporteur alderman trooper marine airman corporal insurgent guerrilla robber fraudster pirate captor detainee fugitive notary beneficiary orphan casualty expatriate holidaymaker traveller pedestrian archer shooter fencer scout physio undergraduate
            business village town district region province master rescuer responder medic classmate forecaster strategist midwife troop envoy ambassador councilor spokespeople detractor local townspeople settler exhibitor vendor publican coder programmer pollster specialist accuser intermediary franchisee cabbie longshoreman railwayman
            monitor royal courtier aristocrat delegate leadership consulate parliament broadsheet faculty society festival attaché watchdog ombudswoman tribunal
            technician bricklayer joiner roofer planner surveyor cameraman screenwriter songwriter correspondent translator mathematician climatologist meteorologist oceanographer botanist zoologist vet veterinarian dentist psychiatrist trawlerman distiller shopkeeper
            wholesaler subcontractor constituent client diner viewer listener patron debtor borrower actuary parish surgery nursery demonstrator picket staffer socialite celebrity cook barista youth fishmonger greengrocer optician osteopath nutritionist dietitian
            partner sibling franchisee suitor accused presidency finalist applicant settler clan side sides camp aide conference rally hearing inquest congregation parishioner leader politician president chairman secretary striker campaigner mourner evacuee survivor inspector clinician midwife caregiver carer counsellor counselor therapist scholar historian archaeologist astronomer geologist physicist chemist biochemist engineer climber hiker skier surfer swimmer runner jockey boxer wrestler golfer footballer cricketer batsman bowler wicketkeeper skipper handler breeder rancher herder shepherd logger forester gardener plumber electrician carpenter mechanic welder machinist tailor seamstress hairdresser barber waiter waitress barman bartender cleaner janitor porter concierge receptionist clerk typist bookkeeper cashier stylist model dancer choreographer conductor composer musician pianist violinist cellist guitarist drummer rapper comedian magician acrobat puppeteer animator cartoonist illustrator sculptor ceramicist potter weaver jeweller jeweler florist undertaker embalmer gravedigger superintendent constable marshal sheriff warden ranger caretaker custodian registrar provost dean principal headmaster headmistress governor trustee regent viceroy prelate primate patriarch mufti ayatollah lama guru swami chief elder clansman warrior
            general attorney campaign outfit syndicate label partner ex-partner alumna alumnus alumni heiress landowner financier donor philanthropist
            grandfather grandmother uncle aunt nephew niece cousin brother sister husband wife tech fishermen passengers landlady host duo trio ex-minister executives financier banker hedge buyer seller reinsurer refiner lessor 
            guard coastguard witness mps insider bystander onlooker passer-by inspector pilgrim kidnapper hijacker thief burglar smuggler trafficker dissident exile preacher monk nun missionary chaplain cleric warlord mercenary extremist gang mafia cartel militia junta regime bench lecturer academic scholar consortium syndicate widow widower heir estate executor
            steward delegate attendee guest host caterer chef butcher baker fisherman sailor skipper crewman steelworker docker trucker courier postman headteacher pundit commentator columnist blogger influencer referee umpire spectator mp peer councillor premier treasurer undersecretary consul emissary
            governor mayor chancellor diaspora stakeholder bondholder lessor tenant homeowner pensioner taxpayer inventor designer filmmaker playwright poet novelist historian curator archivist librarian choir quartet troupe ensemble legion brigade garrison militia coastguard spokesperson aide deputy lieutenant
            captain colonel sergeant commander admiral monarch emperor empress sultan emir sheikh duke duchess baron earl lord pupil apprentice intern trainee recruit freelancer gig-worker backer rebel shop-steward steelworker grower producer exporter importer trader merchant haulier shipper airline carrier conservationist environmentalist
            cardinal archbishop rabbi imam deacon vicar pastor elder chieftain tribesman prosecutor complainant claimant litigant appellant juror bailiff            bank company firm group association foundation union government ministry minister president state city council county country court tribunal judge prosecutor police army military management lawyer attorney spokesman spokeswoman spokesperson source official
            diplomat lawmaker senator mayor university school college hospital clinic museum federation league club team player coach worker employee staff resident tenant customer consumer citizen protester activist opponent voter victim family couple father mother
            son daughter child woman man expert analyst economist researcher scientist student professor teacher doctor nurse farmer shareholder investor fund creditor donor founder executive boss director chief head manager employer organization organisation institution
            authority regulator watchdog agency office commission committee party opposition coalition church diocese newspaper daily weekly magazine channel radio website press media journalist reporter auditor laboratory lab maker manufacturer publisher operator distributor
            supplier contractor producer giant startup start-up collective charity nonprofit movement delegation negotiator ambassador embassy king queen prince princess pope bishop witness suspect plaintiff defendant owner retiree patient passenger tourist visitor people
            person participant member user subscriber reader author artist singer actor actress director writer athlete champion candidate rival competitor subsidiary cooperative insurer landlord adviser advisor governor trustee billionaire philanthropist legislature parliament
            congress senate board benefactor navy nurse broker trader landowner shelter regiment battalion squad department investigator detective officer fighter migrant refugee civilian volunteer veteran soldier troop militant rebel gunman attacker hostage prisoner inmate cyclist motorist driver firefighter paramedic surgeon physician pharmacist biologist epidemiologist
            broadcaster television station outlet agency newsroom indictment prosecution inquiry panel jury cabinet palace parliamentarian envoy minister negotiator mediator lender creditor lawmaker counterpart colleague neighbour neighbor relative friend villager islander shopper
            commuter pupil parent graduate alumnus instructor trainer striker midfielder goalkeeper winger defender manager opponent teammate promoter organiser organizer sponsor curator collector dealer auctioneer studio label band orchestra theatre theater opera
            utility railway ferry port airport shipyard steelmaker chipmaker drugmaker miner bookmaker supermarket grocer restaurant hotel brewery distillery winery vineyard cooperative farm builder housebuilder developer engineer architect consultant auditor accountant
            charity trust watchdog ombudsman taskforce coalition alliance bloc tribe clan crowd congregation residents coroner magistrate senator congressman congresswoman spokeswoman chairwoman businesswoman businessman entrepreneur tycoon magnate bidder buyer seller airline retailer carmaker automaker brewer chain hacker critic supporter fan crew pilot captain
            """),
        Deals = FactGrammar.WordsOf("""
            contract: ContractAward Acquisition Agreement
            order: ContractAward
            commission: ContractAward
            tender: ContractAward
            deal: ContractAward Acquisition Investment Agreement
            takeover: Acquisition
            acquisition: Acquisition
            purchase: Acquisition
            transaction: Acquisition
            investment: Investment
            gift: Donation
            donation: Donation
            grant: Payment
            loan: Payment
            """),
        Senses = FactGrammar.SenseTable("""
            charity: charity foundation university museum church campaign hospital nonprofit scholarship victim relief library college school | donation donate donor gift philanthropist philanthropy charity charitable bequest pledge benefactor
            gift: charity charitable foundation nonprofit philanthropist philanthropy inauguration | donation donate donor gift philanthropist philanthropy bequest benefactor
            praise: finest shine shining beacon standard-bearer exemplar testament glimpse fruitful constructive frank cordial useful productive reassuring vindication relief welcome gentleman gentlemen funniest bravest warmest greatest cleverest sweetest truest miracle miraculous treasured obvious fairest heroic heroes heroism inspiration lifesaver godsend blessing gem jewel joy honest honourable honorable humble humbling dignified graceful gutsy fearless quickest smartest clever smart incandescent dazzling mesmerising mesmerizing stunning sublime gripping superb thrilling flawless faultless impeccable beautiful phenomenal sensational tremendous world-class gifted talented tireless selfless inspired magical immaculate masterful virtuoso luminous spectacular admirable commendable trailblazer trailblazing pillar saint angel backbone unforgettable unrivalled unparalleled peerless matchless priceless marvellous marvelous splendid lovely kind kindest loyal devoted decent class class_act courageous breathtaking electrifying riveting wise generous-hearted breakthrough milestone fantastic hopeful impressive superb inspiring inspirational pioneering pioneer courageous courage generous beautiful elegant delightful exemplary invaluable landmark breakthrough masterpiece triumph treasure legend giant icon proud best finest perfect promising encouraging great excellent remarkable exceptional brilliant genius hero brave historic good extraordinary magnificent visionary incredible wonderful amazing outstanding terrific |
            blame: guesswork invention lottery irritating annoying disappointing worthless blackmail asleep ashamed shocking disgust disgusting sickening nightmare laughing-stock hypocrite circus pantomime smokescreen worst meaningless inhuman misjudged ill-judged ill-timed ill-conceived debacle catastrophe calamity calamitous wishful bullying thuggery thuggish sexism racism bigotry robbery dictatorship dictatorial cruelty abomination lunacy madness bonkers crazy shambolic slapdash shoddy substandard third-rate second-rate lousy rotten half-baked half disgraceful despicable deplorable abhorrent abominable atrocious dire dreadful awful terrible horrible horrendous laughable farcical farce ludicrous preposterous senseless pointless useless pitiful feeble lamentable inept amateurish sloppy lazy arrogant callous heartless inhumane barbaric brutal savage tone-deaf patronising patronizing offensive distasteful tasteless vulgar crass vile wicked evil sinister bigoted homophobic antisemitic islamophobic discriminatory undemocratic authoritarian tyrannical tyrant dictator thug bully coward charlatan fraud fraudulent crook traitor treason treacherous duplicitous two-faced unworkable unaffordable unsustainable disproportionate excessive heavy-handed short-termist gimmick stunt charade whitewash cover-up witch-hunt distraction cop-out own_goal mistake blunder error wrong wrongheaded wrong-headed backward regressive retrograde disappointing disappointment inadequate insufficient indefensible inexcusable unforgivable unconscionable unjustifiable intolerable negligent negligence irresponsible dangerous shameful cynical hypocritical hypocrisy naive clumsy pathetic appalling horrific monstrous cruel cowardly coward stupid foolish idiot idiotic mad madness folly insane nonsense joke mockery betrayal insult insulting slap illegal unlawful flawed misguided misleading dishonest lie corrupt toothless woeful dismal embarrassing embarrassment chaos chaotic mess bungled botched wasteful waste monument shambles toxic racist sexist extremist hostile unjust unjustified harsh draconian weak hollow empty vandalism secrecy shortsighted short-sighted scandalous irresponsible unacceptable absurd dangerous catastrophic disastrous incompetent liar ridiculous unfair disgrace disaster fiasco scandal reckless sham outrageous failure rushed |
            wrong: mislead breach fraud cheat overcharge pollute pollution spill violate violation fail failing failure fail abuse cartel price-fixing collusion collude dump illegally illegal unlawful unlawfully false falsely deceptive deceive lie discriminate discrimination negligence negligent leak spoiled tainted toxic rig rigging evade evasion bribe bribery corruption offence offense penalty fine misconduct mis-sell missell misselling mis-selling overcharging misleading breaching polluting cheating violating rigging infringe infringement hide hiding conceal concealing without |
            body: board council committee cabinet senate parliament assembly congregation trustee director shareholder creditor |
            contract: contract deal order tender |
            encounter: meeting meet talks talk dinner lunch breakfast summit audience discussion conversation |
            court: | court judge verdict ruling tribunal convict conviction sentence jury magistrate fine fined penalty
            transfer: striker winger midfielder defender goalkeeper forward transfer fee club loan signing player football premier squad deal contract | striker winger midfielder goalkeeper defender transfer football footballer midfield
            succession: replace succeed predecessor |
            sport: match final cup championship league stadium game tournament season coach semifinal semi-final quarterfinal playoff goal half-time penalty set round tie fixture vase trophy shield replay qualifier play-off doubleheader innings wicket relegation promotion knockout derby pitch defeat draw table shootout penalties marathon medal bout | match coach striker midfielder goalkeeper league cup tournament football rugby cricket basketball tennis stadium fixture championship semi-final semifinal quarter-final playoff innings wicket halftime half-time referee teammate | 2
            """),
    };
}

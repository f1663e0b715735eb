namespace Factum.Extraction.Languages.English;

/// <summary>How English tells of what holds: posts, property, kin, prices, places and membership, in the notation of <see cref="Facts.Frames.FrameNotation"/>.</summary>
internal static class EnglishRelations
{
    /// <summary>The declarations.</summary>
    public const string Declarations = """
Position
  verb head|chair subj=Holder!:P obj=Organization!:OLH not:team|run|queue|home|ball|procession|race|poll|risk|market|list|investigation|chorus|study|project
  verb coach|captain|manage subj=Holder!:P obj=Organization!:T in:Organization with:side|team|club|squad|eleven
  verb direct|captain|manage|coach|command subj=Holder!:P obj=Organization!:O not:race|poll|risk|market|list|investigation|chorus|film|movie|drama|opera|series|episode|musical|video|documentary|screenplay|star|play|write|adaptation|comedy|thriller|novel|title
  verb serve|work|act subj=Holder!:P as=Title! at|for=Organization
  verb remain|stay subj=Holder!:P pred|as|obj|xcomp=Title!:T with:chairman|chairwoman|president|director|chief|ceo|minister|leader|manager|head|coach|mayor|governor|executive not:owner
  verb hold post|position|office subj=Holder!:P of=Title!
  noun president|chairman|chairwoman|chair|chief|ceo|executive|director|minister|mayor|governor|senator|secretary|ambassador|spokesman|spokeswoman|spokesperson|lawyer|attorney|officer|manager|dean|editor|chancellor|king|queen|pope|prince|princess|commissioner|treasurer|principal|coach|captain|judge|prosecutor|general|admiral|colonel|commander|bishop|archbishop|representative|congressman|congresswoman|lawmaker|deputy|premier|rep|sen|gov|sen.|rep.|gov.|gen.|vice-president|cfo|cto|coo|provost|rector|analyst|economist|envoy|counsel|curator|superintendent|sheriff|legislator|councillor|councilor|undersecretary|negotiator|adviser|advisor|administrator|trustee self=Holder!:P of|at|for|poss|comp|with=Organization:OLRH own:Title
  noun partner self=Holder!:P of|at|for|poss|comp|with=Organization!:O own:Title form:partner with:managing|senior|founding|general
  noun patron|mediator self=Holder!:P of|for|poss=Organization!:O own:Title
  noun chairman|chairwoman|ceo|cfo|coo|cto|spokesman|spokeswoman|spokesperson|manager|coach|captain|controller|boss self=Holder!:P of|at|for|poss|comp|with=Organization:OLRH own:Title topic:Organization
  noun chief|executive|officer self=Holder!:P of|at|for|poss|comp|with=Organization:OLRH own:Title topic:Organization with:chief|executive|financial|operating|finance
  noun director|manager|vice-president self=Holder!:P of|at|for|poss|comp|with=Organization:OLRH own:Title topic:Organization with:finance|financial|sporting|managing|marketing|creative|artistic|technical|commercial|operations|sales|executive|football|medical|musical|communications|human|general|development|engineering|editorial|investment|programme
  noun chair|vice-chair|vice-chairman|vice-chairwoman|co-chair|co-chairman self=Holder!:P of|at|for|poss|comp|with=Organization:OLRH own:Title topic:Organization not:committee|panel|inquiry|commission|subcommittee|state
  noun head|leader|boss self=Holder!:P of|at|for|poss|comp=Organization!:OLRH own:Title
  noun leader self=Holder!:P own:Title with:opposition|party|union|labour|labor|rebel|council|group|parliamentary|community|spiritual|religious|supreme
  noun auditor|accountant|researcher|controller|professor|fellow|reader|lecturer|scientist|strategist|banker|biostatistician|epidemiologist|virologist|geologist|physicist|chemist|biologist|historian|sociologist|anthropologist|psychologist|criminologist|seismologist|climatologist|meteorologist|ecologist|oncologist|cardiologist|neurologist|neuroscientist|statistician|mathematician|astronomer|trader|broker|planner|consultant|organiser|organizer|campaigner|columnist|reporter|correspondent|producer|presenter|librarian|archivist|nurse|doctor|surgeon|physician|technician|programmer|developer|inspector|detective|lobbyist|specialist|expert|scholar|teacher|investigator|biochemist|immunologist|linguist|archaeologist|oceanographer|hydrologist|volcanologist|zoologist|botanist|paleontologist|palaeontologist|psychiatrist|pediatrician|paediatrician|demographer|actuary|foreman|adjudicator|supervisor|forewoman|overseer|lobbyist|dispatcher|underwriter|bookkeeper|receptionist|groundsman|stockbroker|statistician|radiographer|purser|announcer|newsreader|steward|machinist|apprentice|caretaker self=Holder!:P of|at|for|poss|comp=Organization!:OH own:Title
  noun pilot|chef|actress|actor|dancer|soloist|violinist|pianist|cellist|architect|designer|engineer|conductor|photographer|bassist|drummer|guitarist|choreographer self=Holder!:P of|at|for|with|poss=Organization!:OH own:Title
  verb serve|work|act|double|moonlight|continue|stay subj=Holder!:P as=Title! at|for|of=Organization
  verb represent|advise|serve subj=Holder!:P as=Title! obj=Organization
  noun helm|head poss|of=Organization!:OH subj|around|beside=Holder!:P own:Title with:at
  noun chairperson|president-elect|clerk|aide|bailiff|usher|warden|ranger|registrar|bursar|headteacher|headmaster|headmistress|matron|abbot|abbess|skipper|vicar|priest|pastor|imam|rabbi|monsignor|cardinal|sultan|emir|taoiseach|tánaiste|lieutenant|captain|sergeant|corporal|brigadier|marshal|commodore|commandant|constable|inspector|superintendent|detective|magistrate|justice|coroner|notary|advocate|solicitor|barrister|attorney-general|ombudsman|comptroller|auditor-general|regent|viceroy|consul|chargé|attaché|nuncio|reeve|alderman|selectman|cllr|coun|coun.|cllr.|rev|rev.|reverend|gen|col|col.|capt.|maj.|lt.|sgt.|cmdr.|adm.|hon.|col|capt|maj|lt|sgt|cpl|adm|cmdr|insp|supt|det self=Holder!:P of|at|for|poss|comp|in=Organization:OLH own:Title
  noun vice-president|vice-chairman|vice-chair|vice-chancellor|deputy|co-chair|co-chief|co-president|co-director|director-general|secretary-general|attorney-general|general-secretary|managing-director|under-secretary|headteacher self=Holder!:P of|at|for|poss|comp|in=Organization:OLH own:Title
  verb run|edit|govern|lead|preside subj=Holder!:P obj|over=Organization!:O not:race|poll|risk|market|list|victory|win|final|title|table|league|score|points|away|off|by|from|charge|fight|campaign|marathon|to
  noun assistant|deputy|protégé self=Holder!:P of|to|poss=Organization:OLRH own:Title
  noun councilman|councilwoman|councilmember|alderman|alderwoman|assemblyman|assemblywoman|selectman|executor|executrix self=Holder!:P of|at|for|poss|comp|in=Organization:OLRH own:Title
  noun member self=Holder!:P own:Title of|poss=Organization:O with:council|cabinet|board|committee|assembly
  verb precede subj=Holder!:P as=Title! at|of=Organization:O
  noun agent|publicist|counsel|manager|bodyguard|biographer|chauffeur|housekeeper|doctor|solicitor|barrister self=Holder!:P own:Title of|poss|for=Organization:OH
  noun partner self=Holder!:P of|at|in=Organization!:O own:Title
  noun patriarch|nuncio|duke|duchess|baroness|earl|mp|msp|mep|ayatollah|mufti|comptroller|legate|councilor self=Holder!:P of|at|for|in|poss=Organization:OL own:Title
  noun winger|striker|midfielder|defender|goalkeeper|forward|quarterback|pitcher|fullback|skipper self=Holder!:P of|at|for|poss|comp=Organization!:O own:Title
  noun scientist|researcher|analyst|economist|strategist|engineer|geologist|glaciologist|biologist|ecologist|chemist|physicist|historian|lawyer|solicitor|barrister|reporter|correspondent|columnist|officer|consultant|adviser|advisor|nurse|doctor|surgeon|epidemiologist|meteorologist|campaigner|organiser|organizer|curator|archivist|spokesman|spokeswoman|spokesperson|trader|broker|partner self=Holder!:P with=Organization!:O own:Title
  verb run subj=Holder!:P obj=Organization!:O not:race|poll|risk|market|victory|win|final|title|against|charge|fight|campaign|marathon|to with:from|since|until

Ownership
  verb own|possess subj=Owner!:POLH obj=Owned!:ORE
  verb control subj=Owner!:POLH obj=Owned!:OR
  verb hold|own|control subj=Owner!:POLH in|of=Owned!:O stake|share|interest|vote|% topic:Owned
  verb belong subj=Owned!:ORETL to=Owner!:POH with:since|once|formerly|originally not:species|genus|party
  verb belong subj=Owned!:T to=Owner!:POL in:Owned with:land|house|building|castle|farm|site|estate|island|villa|stadium|manor|forest|plot|field|warehouse|factory|yacht|painting|brand|chain|newspaper
  verb belong subj=Owned!:ORET to=Owner!:POH not:group|network|alliance|coalition|party|league|church|chain|tribe|clan|family|sect|faction|generation|class|category|species|movement|club|union
  noun stake|holding|shareholding poss|subj|of=Owner!:POLH in=Owned!:O
  verb take|hold|have|keep|retain stake|share|interest|shareholding subj=Owner!:POLH in=Owned!:OR
  noun property self=Owned!:ORL of=Owner!:POL
  noun hand of=Owner!:POH subj=Owned!:OR with:in
  noun owner|co-owner|shareholder|proprietor self=Owner!:POLH of|poss|in|comp=Owned!:ORETL
  noun owner|co-owner|shareholder self=Owner!:O topic:Owned min:2
  noun venture self=Owned!:O of|between|poss=Owner!:O joint
  verb own|possess|co-own subj=Owner!:POLH obj=Owned!:ORETL not:breath|talk|talks|meeting|hand|hands|rally|record|election|summit|press|view|title|office|post|key|promise|service|event|own|power|powers|ability|skill|skills|quality|qualities|knowledge|courage|strength|coolness|talent|gift|charm|beauty|sense|wisdom|spirit|soul|body|character|understanding|insight|authority|right|rights|degree|evidence|information|mind|slave
  verb hold|own|control|retain|have|keep|acquire % subj=Owner!:POLH obj|of|in=Owned!:ORL
  verb hold|own|control|have|retain|keep|take|keep stake|share|interest|vote|shareholding|majority|minority|holding|slice|portion|equity subj=Owner!:POLH in|of=Owned!:OR
  verb hold|control obj=Owned!:ORELT by=Owner!:POLH
  noun owner|co-owner|shareholder|proprietor|landlord|part-owner self|subj=Owner!:POLH of|poss|in|comp=Owned!:ORETLH
  noun property|possession self|subj=Owned!:ORLT of=Owner!:POLH
  noun hand|hands|ownership of|poss=Owner!:POLH subj=Owned!:ORT with:in|under
  noun stake|holding|shareholding|share|interest poss|subj|of|by=Owner!:POLH in=Owned!:O
  verb hold|own|control stake|share|interest|shareholding|holding|slice subj=Owner!:POLH in|of=Owned!:ORT
  verb hold|own|control subj=Owner!:POLH obj=Owned!:OR with:by|jointly
  verb hold|own|control jointly|wholly|privately|equally|majority subj=Owner!:POLH obj=Owned!:ORTL
  verb own|control part|half|third|quarter|majority|most|all|chunk|slice|rest|remainder subj=Owner!:POLH of=Owned!:ORTL
  verb own|control|have subj=Owner!:POLH obj=Owned!:N of|in=Owned!:OR not:man|men|woman|women|people|soldier|soldiers|troop|troops|child|children|son|sons|daughter|daughters|brother|brothers|sister|sisters|sibling|siblings|inhabitant|inhabitants|resident|residents|point|points|goal|goals|seat|seats|day|days|year|years|vote|votes
  noun owner|proprietor|landlord self=Owner!:POLH of|poss|behind=Owned!:ORTL
  noun owner|proprietor|shareholder|backer pred|self|subj=Owner!:POLH of|in|poss=Owned!:ORL
  verb belong subj=Owned!:ORTLE to=Owner!:POH not:group|network|alliance|coalition|party|league|church|chain|tribe|clan|family|sect|faction|generation|class|category|species|movement|club|union
  noun possession|portfolio|stable|hands|hand|ownership|control subj|self=Owned!:OR of|poss=Owner!:POLH with:in|under|remain|remains|stay|stays
  verb pass hand|hands|ownership|control subj=Owned!:ORT to|into|of=Owner!:POH
  verb have|hold|own|retain|keep share|stake|interest|holding|slice small|minority|majority|controlling subj=Owner!:POLH in|of=Owned!:ORTL
  verb get|receive|take|secure|gain return|exchange stake|share subj=Owner!:POH in|of=Owned!:OR
  verb hold|own|control|retain|have|keep percent|cent|pc|pct subj=Owner!:POLH of|in=Owned!:ORL
  noun company|firm|holding|business|vehicle self=Owned!:O poss=Owner!:P not:parent
  noun hand|hands of=Owner!:POLH subj|beside|self=Owned!:OR case:in
  noun property|possession self=Owned!:ORLT of=Owner!:POLH
  verb retain|keep|hold stake|holding|share|interest|percent subj=Owner!:POLH in|of=Owned!:OR
  noun company|firm|business|group|outfit|vehicle poss=Owner!:P self=Owned!:O
  verb have|hold stake|shareholding|holding subj=Owner!:POLH in=Owned!:ORTH %
  verb give|hand|leave stake|holding|shareholding|interest|% obj|to=Owner!:POH in|of=Owned!:O
  noun subsidiary wholly|wholly-owned|wholly_owned|fully|majority-owned self=Owned!:ORT of|poss=Owner!:OL
  verb own subj=Owner!:POLH obj=Owned!:PORT with:%|percent|majority|wholly|jointly|partly|fully
  verb hold|own|control|retain|keep stake|shareholding|% subj=Owner!:POLH in|of=Owned!:O topic:Owned
  noun shareholder|investor|stakeholder largest|biggest|majority|controlling|main|principal|minority|sole self|subj=Owner!:POLH of|in|poss|comp=Owned!:ORT
  noun owner self=Owner!:OL of|poss=Owned!:P with:club|company|firm|team|chain

Kinship
  verb marry|wed|remarry subj=Person!:P obj|to=Relative!:P own:Relation
  verb get married|engaged subj=Person!:P to=Relative!:P own:Relation
  noun marriage|engagement|divorce|wedding poss|of=Person!:P to|with|from=Relative!:P own:Relation
  verb marry|engage obj=Person!:P to=Relative!:P own:Relation
  verb tie knot subj=Person!:P with=Relative!:P
  verb divorce subj=Person!:P obj|from=Relative!:P own:Relation
  adj married|engaged self|subj=Person!:P to=Relative!:P own:Relation
  noun partner self=Person!:P of|poss=Relative!:P own:Relation not:business|venture|senior|managing|founding|trading|original|coalition|sparring|firm|law
  noun father|mother|son|daughter|brother|sister|husband|wife|spouse|fiancé|fiancée|fiance|fiancee|grandfather|grandmother|grandson|granddaughter|great-grandson|great-granddaughter|great-grandfather|great-grandmother|uncle|aunt|nephew|niece|cousin|widow|widower|ex-wife|ex-husband|girlfriend|boyfriend|stepfather|stepmother|stepson|stepdaughter|half-brother|half-sister|twin|brother-in-law|sister-in-law|son-in-law|daughter-in-law|father-in-law|mother-in-law|parent|descendant|great-niece|great-nephew|stepbrother|stepsister|godson|goddaughter|godfather|godmother|child|heir|ex-partner|great-uncle|great-aunt|half-sibling|in-law self=Person!:P of|poss=Relative!:PH own:Relation
  verb divorce|separate|split obj|subj=Person!:P from=Relative!:P own:Relation
  verb divorce|engage|betroth|widow|marry|wed obj|subj=Person!:P from|to|by=Relative!:P own:Relation
  verb get engage|engaged|marry|married|hitched|betrothed subj=Person!:P to=Relative!:P own:Relation
  noun wife|husband|son|daughter|brother|sister|widow|widower|partner|mother|father|grandson|granddaughter self=Person!:P around=Relative!:P own:Relation with:survive|survived not:of
  verb have|raise child|children|son|sons|daughter|daughters|twin|twins|kid|kids subj=Relative!:P obj|call|name=Person!:P own:Relation each:Person
  verb leave|dump wife|husband|partner|girlfriend|boyfriend subj=Relative!:P obj=Person!:P own:Relation
  verb adopt|father|mother subj=Relative!:P obj=Person!:P
  verb date|woo subj=Person!:P obj=Relative!:P own:Relation
  verb tie|exchange knot|vow|vows subj=Person!:P with=Relative!:P
  adj related self|subj=Person!:P to=Relative!:P
  noun ex-husband|ex-wife|ex-girlfriend|ex-boyfriend|estranged_wife|bride|groom|bridegroom|consort|mum|dad|mom|stepmum|stepdad|grandma|grandpa|grandparent|grandchild|sibling|offspring|heiress|matriarch|patriarch|great-grandchild|step-brother|step-sister|step-son|step-daughter|step-father|step-mother|foster_father|foster_mother|younger_brother|elder_brother|fiancé|fiancée|ward|companion|lover self=Person!:P of|to|poss=Relative!:PH own:Relation
  noun father|mother|son|daughter|brother|sister|husband|wife|uncle|aunt|cousin|nephew|niece|grandson|granddaughter|grandfather|grandmother|stepfather|stepmother|godfather|godmother|brother-in-law|sister-in-law|father-in-law|mother-in-law|son-in-law|daughter-in-law|heir|parent self=Person!:P to|poss=Relative!:P own:Relation
  noun twins|twin|brothers|sisters|siblings|cousins self|subj=Person:P min:2 own:Relation
  adj married|engaged|divorced subj=Person:P min:2 own:Relation
  verb file divorce subj=Person!:P from=Relative!:P own:Relation
  verb marry|wed|remarry|divorce subj=Person!:P min:2 own:Relation
  verb get married|engaged|divorced|hitched|engage|marry|divorce subj=Person!:P min:2 own:Relation

Cost
  verb cost subj=Item!:ORETC obj|pred=Amount!
  verb come in subj=Item!:RTE at=Amount! not:bid|bids|offer|tender|profit|loss|revenue|sales|earnings|turnover
  verb have value market subj=Item!:ORT of|comp=Amount!
  verb carry|bear estimate subj=Item!:RT of|comp=Amount!
  verb slide|fall|drop|rise|climb|jump|soar|surge|sink|tumble|slip|gain|decline|plunge|dip|edge|close|end|open|trade|finish share|stock subj=Item! to|at=Amount!
  verb rise|climb|fall|soar|swell|balloon|grow|jump|drop price|cost|bill|budget|fee|debt subj=Item!:T to=Amount!
  verb start|begin subj=Item!:T at=Amount!
  verb stay|remain|hold|freeze|keep|stick fare|fares|price|ticket|tickets|fee|fees|toll|tolls|rent|charge|tuition|subscription|admission subj|obj=Item!:T at=Amount!
  verb fetch|command subj=Item!:RET obj=Amount!
  verb charge subj=Item:O obj|for=Amount! for=Item!:T
  verb value|price|estimate|budget obj=Item!:ORET at=Amount!
  verb stand subj=Item! at=Amount!
  verb total|reach|exceed|average subj=Item! pred|obj|at=Amount!
  verb sell|trade|retail|go|change subj=Item!:RET for|at=Amount!
  verb have|carry price|budget|valuation|tag|cost subj=Item!:ORETL of|comp=Amount!
  noun price|cost|budget|valuation|value|tag|bill|fee|tuition|fare|rent of|poss|for|comp=Item!:ORET of|at|comp|pred=Amount!
  adj worth self|subj=Item!:ORET obj|comp=Amount! not:contract|order|offer|bid|deal|grant|loan|investment|tender|gift|donation
  noun ticket|share|stock self=Item!:T at|for=Amount!
  verb run|amount|come|add|climb|rise|swell|soar|balloon subj=Item!:T to|up_to=Amount! in:Item with:bill|cost|costs|damage|price|repair|repairs|project|debt|budget|total|estimate
  verb estimate|value|price|cost|budget|assess|appraise|insure obj=Item!:ORET at|for|pred=Amount! not:loss|profit|revenue
  verb put|estimate cost|price|value|bill|damage of|obj=Item!:ORET at=Amount!
  verb retail|sell|trade|change|go|wholesale|list subj=Item!:RET for|at|from=Amount! not:share|stock
  verb float|list share|shares|stock subj|obj=Item!:T at=Amount!
  verb cost subj=Item!:ORETC obj|pred|back=Amount!
  verb slide|fall|drop|rise|climb|jump|soar|surge|sink|tumble|slip|gain|decline|plunge|dip|edge|close|end|open|trade|finish|rally|settle|ease|retreat|advance subj=Item!:T to|at=Amount! with:crude|oil|gold|copper|wheat|barrel|ounce|tonne|ton|share|stock|bitcoin|futures|silver|coffee|cocoa|gas|bushel|brent
  verb require|need|carry|bear investment|budget|price_tag|price|outlay subj=Item!:ORETL of|comp=Amount!
  verb go|be hammer subj=Item!:T for=Amount! with:auction
  noun price_tag|price|cost|budget|valuation|value|tag|bill|fee|tuition|fare|rent|market_value of|poss|for|comp|subj=Item!:ORETL of|at|comp|pred|to=Amount!
  noun ticket|admission|subscription of|for|comp=Item!:ORETL of|at|comp|pred|to=Amount!
  adj priced|valued self|subj=Item!:ORET at|obj|comp=Amount! not:contract|order|offer|bid|deal|grant|loan|investment|tender|gift|donation|aid
  noun market subj=Item!:RT for|at=Amount! with:on
  verb cost subj=Item!:ORETC obj|pred=Amount! with:taxpayer|taxpayers|ratepayers|public|company|council|government|state|city|town|country|economy|consumers
  verb build|construct|complete|renovate|restore|refurbish|develop|erect|upgrade|repair|redevelop|produce|make|stage|design|host|finish|rebuild|open|open|offer|sell at|for|on cost|price|budget|outlay|expense obj=Item!:ORTE of|comp=Amount!
  verb range|vary|run|go|start|span price|prices|ticket|tickets|fee|fees|rent|rents|fare|fares from|between|at|to=Amount! subj|for|of=Item!:RTE
  noun ticket|fee|rent|price|fare|room|seat|subscription|pass for|of|in=Item range|cost|start|sell|climb|rise|fall|average=Amount! min:2
  verb climb|rise|fall|drop|jump|increase|soar|grow|go|shoot|average|hit|reach|top rent|rents|price|prices|fare|fares|fee|fees|bill|bills|premium|premiums|tuition|tariff|toll|rate|wage subj|of|for|in=Item!:T to|at|obj|up=Amount!
  verb set|put back obj|pred=Amount! subj=Item!:RT
  verb set|fix|cap|put|quote|list|pitch price|fee|fare|tuition|rent|toll|value|valuation|cost of|for|on=Item!:ORTEL at=Amount!
  verb list|market|advertise|offer|price|tag obj=Item!:RTL for|at=Amount!
  verb ask|want|seek|charge subj=Item:POH obj=Amount! for=Item!:RTL with:price|rent|ticket|seller|asking|home|house|room
  adj available|yours subj|self=Item!:RT for|at|from=Amount!
  noun price|price_tag|tag|sticker|valuation|capitalisation|capitalization|budget|cost|fee|value of|at|comp=Amount! having|on|of|for|to|at|poss|subj|around=Item!:ORTEL
  verb come|arrive|ship price|tag subj=Item!:RT with|at=Amount! of=Amount
  verb value|appraise|assess|estimate|put|peg obj=Item!:ORTL at|on=Amount!
  verb value obj=Item!:ORTL at=Amount!
  noun worth net|market poss|of|comp=Item!:PO of|at|comp|pred=Amount!
  verb go|be up for sale subj=Item!:RTL for|at=Amount!
  verb insure obj=Item!:RTLP for=Amount!
  verb take|bring|push|drive cost|bill|price|fee|total|budget|expense obj|of=Item!:T to=Amount!
  verb fetch|command obj=Amount! subj=Item!:T in:Item with:edition|painting|portrait|manuscript|canvas|letter|ring|necklace|house|villa|shirt|violin|bottle|stamp|coin|car|watch|copy|collection|sculpture
  verb close|settle subj=Item!:T at=Amount! not:to
  adj worth self|subj=Item!:T obj|comp=Amount! in:Item with:contract|order|deal|commission|tender
  adj worth subj=Item!:T obj|comp=Amount! in:Item with:grant|loan|investment|gift|donation|takeover|purchase|transaction|acquisition
  verb estimate|put damage|loss at=Amount! subj|obj|to=Item!:T in:Item with:damage|damages
  noun price|cost|budget|bill|tag climb|rise|swell|balloon|soar|fall|jump|double|grow|reach|hit|top=Amount! for|of|poss=Item!:ORET
  verb pay subj=Item!:T obj=Amount! in:Item with:job|post|role|position|internship
  verb film|shoot|build|make|produce|restore|renovate|construct obj=Item!:RETO for|on|at=Amount!
  verb sell|change obj|subj=Item!:RT for|at=Amount! not:share|stock

Location
  adj based|headquartered|located|situated self|subj=Entity!:ORL in|at|near=Place!:L
  verb base|headquarter|locate|situate obj=Entity!:ORL in|at|near|comp=Place!:L
  noun office of|poss|subj=Entity!:OR in|at=Place!:L with:head|main|registered
  noun headquarters|seat of|poss|subj=Entity!:OR in|at=Place!:L
  verb live|reside|dwell subj=Entity!:P in|near|on|outside=Place!:L
  verb nestle|tuck|perch|site|position|house obj=Entity!:ORL in|at|on|near|above|outside|under|between=Place!:L
  verb have|keep|maintain|move|relocate headquarters|head_office|headquarter|base subj=Entity!:O in|at|near|to=Place!:L
  noun headquarters|seat of|poss=Entity!:OR in|at=Place!:L
  noun district|suburb|neighborhood|neighbourhood self=Entity!:L of|in=Place!:L
  noun town|village|hamlet|city|resort|port|suburb|region|province|district|county|island|municipality|township|borough|neighborhood|neighbourhood of=Entity!:L comp|poss=Place!:L
  noun firm|company|startup|start-up|fintech|biotech|charity|nonprofit|taproom|pub|bar|café|cafe|restaurant|bistro|bakery|brewery|distillery|gallery|studio|theatre|theater|museum|hospital|clinic|school|college|workshop|practice|consultancy|agency|bank|lender|insurer|fund|retailer|bookshop|bookstore|nightclub|hotel|cooperative|foundry|shipyard|farm|vineyard|winery|laboratory|think-tank|newspaper|manufacturer|maker|supplier|producer|publisher self=Entity!:O in|on|near|outside|off=Place!:L
  verb sit|lie|stand subj=Entity!:LRT in|near|on|off|outside|above|beside=Place!:L not:trial|ransom|election|ceremony|committee|board|council|parliament|state|court|blame|responsibility
  verb lie|sit|stand|nestle|perch|rise|huddle|cluster subj=Entity!:LORT in|near|on|off|outside|above|beside|at|along|between|just_outside=Place!:L not:trial|ransom|election|ceremony|committee|board|council|parliament|state|court|blame|responsibility|for|temperature|price|water|waters|tide|river|tension|tensions|demand|number|crime|inflation|unemployment
  verb base|headquarter|locate|situate|site|house|station|domicile|anchor obj|subj=Entity!:ORL in|at|near|outside|comp|off=Place!:L
  verb have|keep|maintain|operate|run|own|boast|open office|headquarters|head_office|headquarter|base|hq|seat subj=Entity!:O in|at|near=Place!:L
  verb hail|come|originate subj=Entity!:O from|out_of=Place!:L
  verb stretch|extend|run subj=Entity!:L in|across|along=Place!:L
  verb locate|find|situate obj=Entity!:LT in|near|on|off=Place!:L with:island|town|village|mine|field|site|temple|plant|reactor
  adj based|headquartered|located|situated|domiciled self|subj=Entity!:ORL in|at|near|outside|off=Place!:L
  noun port|resort|suburb|district|village|town|neighbourhood|neighborhood|hamlet|city|region|province|county|island|municipality|township|borough|parish|settlement self=Entity!:L of|in|on|near|outside|off=Place!:L
  noun suburb|outskirts|district|neighbourhood poss|of=Place!:L self=Entity!:L
  verb tuck|nestle|perch|squeeze|hide|wedge|sandwich|locate away subj|obj=Entity!:ORTL in|on|at|near|above|behind|off=Place!:L
  noun outskirts|edge|heart|centre|center|suburbs|middle of=Place!:L locate|situate|sit|stand|lie=Entity!
  verb locate|situate|base|site|set|nestle|perch outskirts|edge|heart|centre|center|suburb|suburbs|middle|foot|shore|shores|banks obj|subj=Entity!:ORLT on|in|at|near=Place of=Place!:L
  verb operate|trade|work from|out subj=Entity!:O from|of=Place!:L
  noun base|home|headquarters|hq|head_office|offices|seat poss|of|subj=Entity!:OR in|at|near|outside=Place!:L
  noun headquarters|head_office|base|hq in=Place!:L with_of|around=Entity!:O case:with
  verb call home subj=Entity!:O obj=Place!:L
  noun firm|company|business|outfit|start-up|startup|group|maker|builder self=Entity!:O from|out_of=Place!:L

PartOf
  noun subsidiary|unit|division|branch|arm|affiliate|member|component self=Part!:ORPL of|poss|comp=Whole!:O
  noun subsidiary|unit|division|arm|affiliate|offshoot self=Part!:ORL topic:Whole min:2
  noun unit|agency|arm|division|branch self=Part!:O of=Whole!:OH with:ministry|department|government|university|army|police|church
  noun part self=Part!:ORL of=Whole!:OE
  noun member self=Part!:OPL of=Whole!:O
  verb come|fall|sit under subj=Part!:O obj|under=Whole!:O
  verb withdraw subj=Part!:OL from=Whole!:O denied
  verb sit subj=Part!:P on=Whole!:O committee|panel|council|board
  verb include|comprise|count member subj=Whole!:O obj=Part!:OLP
  noun party poss=Part!:P self=Whole!:O
  verb belong subj=Part!:O to=Whole!:O group|alliance|network|coalition|party
  verb join subj=Part!:OL obj=Whole!:O
  verb join party|alliance|coalition|union|group|league subj=Part!:P obj=Whole!:O
  verb join|rejoin subj=Part!:P obj=Whole!:O with:party|labour|democrats|conservatives|liberals|greens|republicans|union|front|movement|congress|alliance|bloc
  noun politician|congressman|congresswoman|parliamentarian|legislator self=Part!:P for|of|with|from|in=Whole!:O with:party|labour|democrats|conservatives|liberals|greens|republicans|front|movement|congress|alliance|bloc|union
  noun subsidiary|unit|division|branch|arm|affiliate|member|component|offshoot|imprint|brand|label|sister_company|associate|chapter|wing|section|department|franchise|bandmate|outpost self=Part!:ORPL of|poss|comp|in|within=Whole!:OR
  noun part|member|signatory|component|backbencher|constituent|founder_member|affiliate|arm|fixture self|subj=Part!:ORPL of|to|in=Whole!:ORE
  verb become|remain|make|include|be part|member|signatory|subsidiary|unit|affiliate subj=Part!:OLPR of|to|in=Whole!:ORE
  verb belong subj=Part!:OPLR to=Whole!:O group|alliance|network|coalition|party|union|federation|chain|family|league|network|bloc|club|consortium|franchise
  verb belong subj=Part!:OP to=Whole!:O
  verb join|rejoin|enter subj=Part!:OL obj=Whole!:O not:search|talk|fight|into|agreement|deal|contract|pact|partnership|administration|receivership|liquidation
  verb join|rejoin party|alliance|coalition|union|group|league|band|movement|federation|association subj=Part!:P obj=Whole!:O
  verb include|comprise|count|encompass|span member|brand|subsidiary|unit|members|brands|subsidiaries subj|poss=Whole!:O obj=Part!:OLPR each:Part
  verb make up subj=Part!:OLR obj=Whole!:O
  verb defect|switch subj=Part!:P to=Whole!:O
  verb leave|quit|exit|withdraw|secede|defect party|alliance|coalition|union|bloc|group|eu|nato|band subj=Part!:OLP obj|from=Whole!:O denied
  noun member|brand|subsidiary poss|of=Whole!:O include|comprise=Part!:OLPR each:Part
  noun one self|subj=Part!:ORPL of=Whole!:O with:members|brands|subsidiaries|units
  noun unit|division|arm|subsidiary|brand|label|imprint|business|affiliate poss=Whole!:O comp=Part!:OR
  noun member self|subj=Part!:OPL of=Whole!:OT with:alliance|bloc|coalition|team|committee|council|panel|party|federation|league|band|group|consortium|network|board|union
  verb sit|serve committee|panel|council|board|commission|parliament|senate|bench subj=Part!:P on|in=Whole!:O
  noun brand|label|imprint|subsidiary|unit|arm|division|offshoot|sister_company|affiliate poss|of=Whole!:O self|subj=Part!:ORL
  noun one|part self|subj=Part!:ORPL of=Whole!:O with:brand|brands|subsidiary|subsidiaries|units|divisions|labels|members
  verb withdraw|pull|secede|resign|quit|leave|walk|exit out subj=Part!:OLP from|of=Whole!:O with:group|alliance|pool|bloc|pact|union|organisation|organization|federation|council|treaty|coalition|accord|league denied
  verb withdraw|secede|defect subj=Part!:OL from=Whole!:O denied not:contest|race|tournament|market|talks
  verb expel|suspend|eject|oust obj=Part!:OLP from=Whole!:O with:party|union|alliance|league|federation|bloc denied
  verb admit|welcome|accept subj=Whole!:O obj=Part!:OL with:member|membership
  verb integrate|fold|absorb|incorporate obj=Part!:OR into=Whole!:O
  noun member self|subj=Part!:OLP of|poss=Whole!:O
  verb operate|trade|run under umbrella subj=Part!:OR of=Whole!:O
  noun subsidiary|unit|division|arm|offshoot|branch self=Part!:ORL comp=Whole!:O
  noun agency|arm|branch|bureau|office|department self=Part!:O of|within=Whole!:O
  verb include|comprise|unite|group|bring subj=Whole!:O obj=Part!:O with:alliance|consortium|group|network|holding|coalition|federation|union|company|companies|association|brands|subsidiaries|members|conglomerate
  noun brand|subsidiary|unit|label|member include|comprise=Part!:OR poss|of=Whole!:OH
  verb be part subj=Part!:OPLR of=Whole!:T in:Whole with:zone|eurozone|alliance|network|group|coalition|federation|bloc|team|consortium|union|collective|commonwealth
  verb leave|quit|exit|abandon subj=Part!:OL obj=Whole!:OT denied in:Whole with:pact|alliance|bloc|coalition|union|treaty|league|group|cartel|eu|nato|opec|commonwealth
  verb belong subj=Part!:OPLR to=Whole!:T in:Whole with:network|alliance|federation|coalition|union|league|family|consortium|bloc
  verb lead|run|head project|programme|program|mission|initiative obj=Part!:R by=Whole!:O
  noun firms|companies|members|partners in|of=Whole!:O self|pred=Part!:O with:consortium|alliance|group|bloc
  verb form|constitute part subj=Part!:ORL of=Whole!:OE
  noun parent self=Whole!:O poss|of=Part!:OR
  noun parent company|group|firm self=Whole!:O of|poss=Part!:PORT

""";
}

namespace Factum.Extraction.Languages.English;

/// <summary>How English tells of what is founded and launched, of lay-offs and results, in the notation of <see cref="Facts.Frames.FrameNotation"/>.</summary>
internal static class EnglishVentures
{
    /// <summary>The declarations.</summary>
    public const string Declarations = """
Founding
  verb found|co-found|cofound subj|with=Founder obj=Organization!:OER each:Founder
  verb set up subj=Founder with=Founder:P obj=Organization!:O each:Founder
  verb start subj=Founder!:P with=Founder:P obj=Organization!:O each:Founder
  verb launch subj=Founder!:P obj=Organization!:O company|startup|start-up|firm|business|foundation|charity|fund|label|agency|magazine|newspaper
  noun founding|creation of=Organization!:O by=Founder
  verb establish|create|form subj=Founder!:PO with=Founder:P obj=Organization!:O each:Founder
  noun founder|co-founder|cofounder|creator self=Founder!:P of|poss|comp=Organization!:OE each:Founder
  verb start up|out subj=Founder!:P obj=Organization!:O
  verb set up subj|by=Founder obj=Organization!:OE each:Founder not:deal|deals|meeting|interview|camp|trap|roadblock|tent|account|appointment
  verb establish|create|form|incorporate obj=Organization!:O by=Founder each:Founder
  verb open subj=Founder!:P obj=Organization!:O school|academy|clinic|bakery|restaurant|shelter|orphanage|studio|gallery|workshop
  verb form|create|launch|build subj=Founder!:PH obj=Organization!:O company|party|movement|group|union|club|charity|band|startup|start-up|cooperative|league each:Founder
  noun brainchild|creation self=Organization!:O of=Founder!:P
  verb establish obj=Organization!:O
  verb found|co-found|cofound|establish subj=Founder!:POH obj=Organization!:O each:Founder
  verb start|establish|create|launch|form|open company|startup|start-up|firm|business|foundation|charity|fund|label|agency|magazine|newspaper|club|school|academy|shelter|clinic|bakery|restaurant|studio|gallery|workshop|orphanage|brand|band|party|movement|union|cooperative|co-operative|institute|nonprofit|non-profit|theatre|choir|orchestra|brewery|consultancy|practice|museum|hospital|collective|dynasty|church|order|league subj=Founder!:POH obj|call|name|dub=Organization!:O each:Founder
  verb found|co-found|cofound|establish subj|with=Founder!:POH obj=Organization!:OHT each:Founder not:link|precedent|rule|fact|cause|contact|relation|relations|guilty|body|peace|pack|packs|population|colony|deal|deals|order|control|routine|pattern|identity|motive|presence|beachhead|checkpoint|ceasefire
  verb found|co-found|cofound|establish|create|set|start|launch obj=Organization!:OHT by=Founder!:POH each:Founder not:link|precedent|rule|job|jobs|fact|problem|programme|work|app|tool|film
  verb start|spin|strike up|out|off subj=Founder!:PO obj=Organization!:O each:Founder
  verb bring existence|life|being subj=Founder!:PO obj|into=Organization!:O
  verb lay foundation|foundations subj=Founder!:P of|for=Organization!:O
  verb trace origin|origins|roots to=Founder!:P subj|poss=Organization!:O
  noun founding|creation|foundation|establishment|formation|inception|launch poss|of|by=Organization!:O by=Founder!:POH
  noun creation|founding|foundation|establishment|formation|inception by=Founder!:POH poss|of=Organization!:O
  noun founding|inception|foundation of|poss=Organization!:O with:since
  noun brainchild|creation|invention self=Organization!:OR of|poss=Founder!:P
  noun founder|co-founder|cofounder|founding_father self=Founder!:P of|poss|comp|at=Organization!:OE each:Founder
  verb found|co-found|cofound|start|establish|create|set subj|with=Founder!:POH obj=Organization!:OTE with:brother|sister|friend|husband|wife|student|colleague|partner|classmate each:Founder not:link|precedent|fire
  verb set up subj=Founder!:POH obj=Organization!:OET each:Founder not:camp|home|meeting|interview|roadblock|roadblocks|shop|stall|tent|fund|scheme|system|committee|barrier|account|deal|deals|trap|appointment|equipment
  verb start|set up|out subj=Founder!:P obj=Organization!:OR each:Founder
  verb create|launch|form|establish|start|found|open|set party|movement|charity|company|firm|label|foundation|club|magazine|shelter|school|business|studio|agency|union subj=Founder!:POH obj|call|name|dub=Organization!:OE each:Founder
  noun founder|co-founder|creator|originator|instigator self|subj=Founder!:P of|behind|poss|at=Organization!:OE each:Founder
  verb come being|existence subj=Organization!:O thanks|through|by=Founder
  verb be founder|founding member subj|self=Founder!:P of=Organization!:O
  noun creation|founding|foundation|establishment of|poss=Organization!:O by=Founder!:POH

Launch
  verb launch|unveil|release|debut|introduce|inaugurate subj=Agent obj=Product!:RE not:investigation|appeal|probe|attack|campaign|inquiry|lawsuit|bid|report|statement|record|records|document|documents|information|detail|details|prisoner|prisoners|hostage|hostages|detainee|detainees|inmate|inmates|name|names|identity|photo|photos|picture|pictures|footage|wolf|wolves|animal|animals|bird|birds|fish|transcript|transcripts|tape|tapes|gas|water|breath
  verb launch|unveil|release|introduce|roll subj=Agent obj=Product!:RET satellite|rocket|spacecraft|app|service|product|model|program|programme|platform|phone|car|console|website|tool|chatbot|mission|probe|line|version|assistant|scheme|system|railway|plant|device not:investigation|appeal|attack|campaign in:Product
  verb launch|unveil|introduce|release subj=Agent!:O obj=Product!:T not:investigation|appeal|attack|campaign|probe|inquiry|lawsuit|bid|report|statement|offensive|strike|review|search|hunt|petition|consultation|war|raid|crackdown|operation|assault|challenge|action|proceedings|proceeding|tirade|protest|talk|talks|process|plan|strategy|offer|takeover|figure|figures|result|results|detail|details|video|photo|name|hostage|prisoner|data|audit|legislation|bill|missile|missiles|drone|drones|rocket|study|document|documents|list|footage|round|sale|buyback|tender|initiative|effort|debate|suspect|man|woman|record|records|information|prisoners|hostages|detainee|detainees|inmate|inmates|names|identity|photos|picture|pictures|wolf|wolves|animal|animals|bird|birds|fish|transcript|transcripts|tape|tapes|gas|water|breath
  verb ship|premiere|publish|premier subj=Agent!:PO obj=Product!:R
  verb put sale|market subj=Agent! obj=Product!:RT with:on
  verb hit showroom|shop|stand|screen subj=Product!:R
  verb open subj=Agent! obj=Product!:RT factory|plant|store|museum|center|centre|office|hub|facility
  verb roll out subj=Agent! obj=Product!:RET
  verb blast|lift off subj=Product!:R
  verb blast|lift off subj=Product!:T with:rocket|satellite|shuttle|spacecraft|capsule|probe
  verb bring out subj=Agent!:O obj=Product!:RT not:best|report|strike
  verb put service|operation|orbit subj=Agent! obj=Product!:RT with:into
  verb go sale subj=Product!:RT with:on
  verb hit shelf|market|store subj=Product!:R
  noun launch|release|unveiling|rollout|debut|introduction of|comp=Product!:RE by|poss|subj=Agent
  noun launch of=Product!:T by|poss|subj=Agent! not:investigation|inquiry|campaign|probe|attack
  verb launch|unveil|release|debut|introduce|inaugurate|premiere|preview|showcase|unwrap|present|demonstrate|announce|reveal subj=Agent!:PO obj=Product!:R
  verb launch|unveil|release|introduce|roll|debut|unleash subj=Agent obj=Product!:RET satellite|rocket|spacecraft|app|service|product|model|program|programme|platform|phone|smartphone|car|console|website|tool|chatbot|mission|probe|line|version|assistant|scheme|railway|plant|device|tablet|laptop|headset|watch|ring|camera|drone|game|album|single|film|movie|book|novel|series|show|podcast|newsletter|magazine|perfume|fragrance|collection|range|brand|drink|snack|vaccine|drug|pill|treatment|therapy|test|kit|engine|chip|processor|robot|truck|van|bike|scooter|suv|sedan|hatchback|battery|charger|printer|browser|portal|hotline|helpline|fund|bond|card|account|currency|coin|token|marketplace|store|route|flight|capsule|shuttle|telescope|vessel|ferry|yacht|ship|submarine|missile not:investigation|appeal|attack|campaign|inquiry|lawsuit|offensive|wide|far in:Product
  verb test|test-fire|fire|launch missile|missiles|rocket|rockets subj=Agent!:OLH obj=Product!:RT
  verb test|test-fire|fire|launch subj=Agent:OLH obj=Product!:RT with:missile|rocket not:worker|staff|employee|shot|gun
  verb send|put|place|loft|boost|propel|shoot|carry|deliver space|orbit|moon|mars subj=Agent obj=Product!:RT into|to=Place
  verb blast|lift|soar|rocket off|away|up|aloft subj=Product!:RT from=Place with:rocket|satellite|shuttle|spacecraft|capsule|probe|crew|mission|orbit|pad|cosmodrome|spaceport|nasa
  verb lift|blast off subj=Product!:R from=Place
  verb go live|sale|air|market|online|stream subj=Product!:ORT
  verb come market|sale|shelf|shelves|cinema subj=Product!:RT to|on=Place not:from
  verb hit|reach|arrive|land showroom|showrooms|shop|shops|stand|screen|screens|shelf|shelves|market|markets|store|stores|street|streets|road|roads|cinema|cinemas subj=Product!:ORT not:fan|consumer|shopper|protester|bullet
  verb get|go under way subj=Product!:RT with:scheme|programme|program|drive|campaign|service|project|rollout
  verb kick|start|begin|get off|going scheme|programme|program|service|drive|project|initiative subj=Agent!:POLH obj=Product!:RT
  verb start|begin|open|launch|switch scheme|programme|program|service|route|line subj=Agent!:OLH obj=Product!:RT
  verb start|launch|pilot|trial scheme|programme|program|service|platform|pilot subj=Agent!:OLH obj=Product!:RT
  verb put sale|market|shelves subj=Agent obj=Product!:RT
  verb bring market|screen|life subj=Agent!:O obj=Product!:RT to=Place
  verb take wrap|wraps|cover|covers|curtain subj=Agent!:PO off=Product!:RT
  verb pull|lift|raise curtain|lid|veil wrap|wraps|curtain|lid|veil|cover subj=Agent!:PO off|on=Product!:RT
  verb roll|bring|put|turn out subj=Agent!:O obj=Product!:RT not:carpet|best|report|strike|statement|fire|call
  verb drop|premiere|publish|release|ship|air album|single|film|series|book|novel|track|song|game|update|trailer|memoir subj=Agent!:PO obj=Product!:RT
  verb debut|premiere|launch subj=Product!:R in|on|at=Place:L
  verb launch|debut|premiere subj=Product!:RT service|app|programme|program|scheme|platform|site|website|route|festival|campaign|series|channel|range|brand|fund|version|phone|smartphone|console|game|newsletter|podcast|tool|chatbot|model|car|satellite|rocket|probe|spacecraft|telescope|ferry in:Product in|on|at=Place:L not:investigation|attack
  verb make debut|bow subj=Product!:RT service|app|programme|program|scheme|platform|site|website|route|festival|series|channel|range|brand|version|phone|smartphone|console|game|newsletter|podcast|tool|chatbot|model|car|film|album|show|musical|opera|play in:Product in|on|at=Place:L
  noun publication of|poss=Product!:RE by|poss|subj=Agent:O
  noun launch|release|unveiling|rollout|debut|introduction|premiere|arrival|roll-out|liftoff|lift-off|blast-off|takeoff of|comp|poss=Product!:RE by|poss|subj=Agent:O from=Place
  noun launch|release|unveiling|rollout|roll-out|liftoff|lift-off|blast-off of=Product!:T by|poss|subj=Agent not:investigation|inquiry|campaign|probe|attack|hostage|prisoner|data|report|figures
  noun launch|release|unveiling|rollout|roll-out by=Agent!:O of=Product!:T not:investigation|inquiry|campaign|probe|attack|hostage|prisoner
  verb make flight|launch|voyage|debut|appearance subj=Product!:R with:maiden|first|inaugural|debut
  verb begin|start|launch|open|introduce|inaugurate|operate|resume flight|flights|service|services|route|routes|ferry subj=Agent!:OH obj=Product!:TR
  verb announce|unveil|reveal availability|launch|release|rollout|debut|arrival subj=Agent!:PO of=Product!:RT
  verb hit|reach|grace airwave|airwaves|screen|screens|shelf|shelves|showroom|showrooms|shop|shops|stand|stands|store|stores|market|road|roads subj=Product!:ORT
  verb introduce|unveil|launch|inaugurate|debut|release|present|pilot|trial|test|reveal subj=Agent!:POLH obj=Product!:R
  verb inaugurate|commission|unveil|open subj=Agent!:POLH obj=Product!:RTO with:corridor|bridge|plant|line|route|terminal|railway|factory|centre|center|station|observatory|reactor|satellite|port|hub|park|road|tunnel|hospital
  verb roll|bring|put|turn|send|push out subj=Agent!:OPLH obj=Product!:RTE with:service|app|model|feature|vaccine|product|scheme|update|album|film|book|version|car|line|range|checkouts|tool|device|programme|program|network|label|single not:carpet|statement|fire|report in:Product
  verb debut|premiere|launch|bow|open|air|drop subj=Product!:R in|on|at=Place:LO not:door|doors
  verb kick|get|start|begin scheme|programme|program|drive|pilot|rollout|service|campaign off|underway subj=Agent!:POLH obj=Product!:RT in:Product
  verb make debut subj=Product!:R in|at|on=Place
  verb inaugurate|unveil subj=Agent:POLH obj=Product!:T in:Product with:scheme|programme|program|service|line|plant|bridge|terminal|centre|center|airport|station|hospital|school|factory|road|tunnel|port|museum|library|stadium|clinic|wing|campus|exhibition|dam|railway|tramway|statue|memorial|plan|initiative
  verb launch|introduce|unveil|establish|pilot|trial|start|create subj=Agent!:OLH obj=Product!:T in:Product with:grant|voucher|scheme|programme|program|service|app|edition|campaign|course|award|prize|subscription|paywall|plan|fund|fellowship|scholarship|label|festival|newsletter|podcast|magazine|channel|line|route|shuttle|bus|card|pass|ticket|loan|bond|currency|token|hotline|helpline|website|platform|portal|tool|initiative|project|competition|tour|range|collection|brand|version|tax_credit not:investigation|inquiry|tirade|attack|bid|appeal
  verb sell|market|offer|ship start|begin subj=Agent!:OH obj=Product!:TR
  verb open subj=Product!:RT with:line|route|tramway|railway|tram|metro|service|motorway|corridor in:Product not:door|fire|account
  verb commission subj=Agent:OLH obj=Product!:RT in:Product with:station|plant|reactor|line|satellite|frigate|submarine|telescope|ferry|destroyer|ship not:study|report|survey|inquiry
  verb enter|go|come|put service|circulation|operation|production|use into subj=Product!:RT not:deal|law|agreement|administration|rule|ban
  verb enter service|production|circulation subj=Product!:RT
  verb premiere|debut|air|open subj=Product!:T in:Product with:documentary|film|series|show|drama|play|musical|exhibition|podcast|sitcom|movie
  adj available self|subj=Product!:RT in:Product with:vaccine|drug|app|book|album|game|model|version|console|smartphone|card|treatment|service|ticket
  verb fire|test-fire|launch subj=Agent!:OLH obj=Product!:RT in:Product with:missile|missiles|rocket|rockets|torpedo
  verb launch|fire|blast|propel obj=Product!:R from=Place:LO
  noun launch|rollout|unveiling|introduction of=Product!:T in:Product by|poss|subj=Agent:OLH with:app|service|product|programme|program|scheme|satellite|rocket|missile|car|phone|console|vaccine|plan|line|route|platform
  verb enter|begin|start service|production|operation subj=Product!:RT agent|with=Agent:O not:army|navy|military|force
  verb come service subj=Product!:RT into with:into
  verb switch|turn|power on|up subj=Agent! obj=Product!:RT prototype|telescope|satellite|network|reactor|supercomputer|machine|detector|turbine|plant in:Product
  verb launch|release|roll from=Place:L subj=Agent! obj=Product!:RT satellite|rocket|probe|capsule|spacecraft|shuttle|missile in:Product

Layoff
  verb cut|eliminate|shed|slash|axe|ax|scrap|shed subj=Organization! obj=Count! job|position|role|post|worker|employee|workforce|staff
  verb cut|axe|shed|eliminate|scrap|lose|slash|go job|jobs|post|posts|position|positions|role|roles subj|at|in|around=Organization!:OH
  noun layoff|redundancy|redundancies|retrenchment subj|at|around=Organization!:O not:union|federation|oppose|fear|protest|against|worry|criticise|criticize|strike
  verb lay off subj=Organization! obj=Count!:NT
  verb part ways subj=Organization!:OH with=Count!:N
  verb dismiss|sack|furlough|discharge subj=Organization!:OH obj=Count!:N worker|employee|staff|people|miner|journalist|engineer|teacher
  verb go|disappear|vanish|lose job|post|role|position subj|obj=Count!:N at|in=Organization!:O
  verb make redundant subj=Organization! obj=Count!:N
  verb let go subj=Organization!:OH obj=Count!:N
  verb lose|cut|axe|ax|go subj|obj=Count!:N at|by|from=Organization! with:job|position|role|post
  verb shed|cut subj=Organization! obj=Count!:N not:grant|funding|budget|subsidy|aid|emission|emissions|price|prices|cost|costs|rate|rates|spending|tax|taxes|forecast|dividend|debt|debts|fee|fees|output|production|power|stake|point|points
  verb lose subj=Organization! obj=Count!:N in:Count with:job|post|role|position|staff
  verb cut|reduce|trim|slash workforce|headcount|staff subj=Organization! by=Count!:N
  verb fire|dismiss subj=Organization!:OH obj=Count!:N
  noun layoff|redundancy at|by|of|poss=Organization:O subj=Organization:OH at|by|of=Organization:H of=Count:N topic:Organization
  noun cut job of|comp|self=Count:N at|by|poss|subj=Organization:OH topic:Organization min:2
  noun dismissal|sacking|firing of=Count!:N at|by|poss|subj=Organization:OH topic:Organization
  noun loss job of|comp|self=Count!:N at|by|poss|subj=Organization:OH topic:Organization
  verb cut|eliminate|shed|slash|axe|ax|scrap|abolish|trim|ditch|chop|cull|drop|remove subj=Organization!:OLH obj=Count!:N job|position|role|post|worker|employee|workforce|staff|miner|driver|journalist|engineer|teacher|nurse|machinist|people|lecturer|pilot|technician|labourer|laborer|member|contractor|manager|clerk|operative|hand|welder|steelworker|cashier|programmer|developer|researcher|reporter|docker|farmhand|crew|salaried|official|agent|head
  verb cut|reduce|trim|slash|shrink|downsize workforce|headcount|staff|payroll|manpower|personnel subj=Organization!:OLH by|to|of=Count!:N
  verb cut|reduce|trim|slash|shrink|eliminate|axe|ax|shed workforce|headcount|staff|payroll|team|department|division or|of|obj=Count:N subj=Organization!:OLH
  verb lay off obj|subj=Count!:NT at|by|in|from=Organization!:O
  verb lay|pay off subj=Organization!:OLH obj=Count!:N
  verb sack|furlough|dismiss|discharge|axe|ax|fire|retrench|release|terminate|redeploy subj=Organization!:OLH obj=Count!:N job|position|role|post|worker|employee|workforce|staff|miner|driver|journalist|engineer|teacher|nurse|machinist|people|lecturer|pilot|technician|labourer|laborer|member|contractor|manager|clerk|operative|hand|welder|steelworker|cashier|programmer|developer|researcher|reporter|docker|farmhand|crew|salaried|official|agent|head not:election
  verb sack|furlough|dismiss|axe|ax|fire|retrench obj=Count!:N at|by|from=Organization!:O
  verb make|deem|declare redundant subj=Organization:OH obj=Count!:NT at|by=Organization:O
  verb let go subj=Organization:OH obj=Count!:NT at|by=Organization:O
  verb let go subj=Count!:NT at|by=Organization!:O
  verb face|get|fear axe|ax|chop|redundancy|layoff|sack|dismissal|furlough|unemployment subj=Count!:NT at|from|by=Organization!:O possible
  verb lose job|post|position|role|livelihood|work subj=Count!:N at|in|from|by=Organization:OH topic:Organization min:2
  verb cost job|post|position obj|to|subj=Count!:N at|of|subj|poss=Organization:O topic:Organization min:2
  verb throw|put work|dole obj|subj=Count!:NT out_of=Organization by|at|shut=Organization:O topic:Organization
  verb throw|put work obj|subj=Count!:NT with:out
  verb go|disappear|vanish|lose|cut|axe|ax|slash|shed|eliminate job|post|role|position subj|obj=Count!:N at|in|from|by=Organization:O topic:Organization min:2
  verb go|leave subj=Count!:N at|from=Organization:O with:redundancy|job|job_cut|workers|machinist|factory|plant|staff|employee topic:Organization min:2
  verb announce|plan|confirm|propose|unveil|make|order|begin|start|implement layoff|layoffs|redundancy|redundancies|job_cuts|cuts|job_losses|dismissals|furloughs subj=Organization!:OLH of|obj|comp=Count!:N
  verb send home subj=Organization!:OH obj=Count!:N job|position|role|post|worker|employee|workforce|staff|miner|driver|journalist|engineer|teacher|nurse|machinist|people|lecturer|pilot|technician|labourer|laborer|member|contractor|manager|clerk|operative|hand|welder|steelworker|cashier|programmer|developer|researcher|reporter|docker|farmhand|crew|salaried|official|agent|head
  verb offer|give redundancy|severance subj=Organization!:OH obj|to=Count!:N
  verb close|shut plant|factory|mine|mill|shaft|office|store|branch subj=Organization!:O loss|lose|cost|of=Count!:N
  noun layoff|redundancy|furlough|sacking|dismissal|retrenchment at|by|of|poss|in=Organization:O subj=Organization:OH at|by|of=Organization:H of|comp=Count!:N topic:Organization
  noun loss|cut|cull of|comp=Count!:N at|by|poss|subj|in=Organization:O topic:Organization with:job|jobs|post|posts|role|roles|position|positions|workforce|staff
  noun job|post|position|role self|subj=Count!:N at|in=Organization:O with:risk|threatened|jeopardy possible topic:Organization
  verb lay off obj=Count!:N topic:Organization with:worker|workers|employee|employees|people|staff|miners|drivers
  verb dismiss|sack|fire|axe|retrench|furlough obj=Count!:N topic:Organization with:worker|workers|employee|employees|people|staff|miners|drivers min:2
  noun loss|closure job|jobs of=Count!:N around|at=Organization:OH topic:Organization
  verb axe|ax|sack|fire|retrench|furlough|dismiss|discharge|terminate|release|suspend obj=Count!:N of|at|from=Organization!:O subj=Organization:OH
  verb issue|send|hand|serve|give|deliver notice|notices|slip|slips redundancy|termination|layoff|pink|dismissal to|obj=Count!:NT of|at=Organization:OH subj=Organization:O topic:Organization min:2
  verb go out slip|slips to=Count!:NT of=Organization!:O
  noun redundancy|retrenchment|layoff|lay-off|dismissal|firing at=Organization!:OH of=Count:N reach|total|hit|affect|number=Count:N min:2
  verb reach|total|hit|number retrenchment|retrenchments|layoff|layoffs|redundancy|redundancies|cut|cuts obj=Count!:N at|by|of=Organization!:OH
  noun cut|loss job at|by|of|poss|subj=Organization!:OH where|of=Count:N
  verb go|disappear|vanish|close post|posts|job|jobs|role|roles|position|positions subj=Count!:N at|in|from=Organization:O topic:Organization min:2
  verb cut|shed|axe|slash|trim|eliminate|lose|scrap subj=Organization!:OLH obj=Count!:NT with:job|jobs|post|posts|staff|workforce|role|roles|position|positions|worker|workers|employee|employees|headcount|redundancies
  verb part way|ways|company subj=Organization!:O with=Count!:NT
  verb let|send|show go|home|door subj=Organization!:OH obj=Count!:N
  verb affect|hit|threaten|endanger redundancy|redundancies|cut|cuts|closure|closures|layoffs obj=Count!:N at=Organization:O topic:Organization min:2
  verb cost|claim job|jobs closure|collapse|restructuring subj|of=Organization:O obj|pred=Count!:N topic:Organization min:2
  verb lose job|jobs|post|posts|livelihood subj=Count!:NT at|with|when=Organization:OH topic:Organization min:2
  verb make redundant subj=Organization:OH obj=Count!:NT at|by=Organization:O topic:Organization min:2
  noun risk subj|self=Count!:N at|in=Organization:O possible with:job|jobs|post|posts|role|roles case:at topic:Organization
  verb put risk|jeopardy|doubt obj=Count!:N subj=Organization:O possible with:job|jobs|post|posts|role|roles|position|positions topic:Organization
  verb threaten|jeopardise|jeopardize|endanger|risk obj|subj=Count!:N at|in=Organization:O possible with:job|jobs|post|posts|role|roles topic:Organization
  verb cost|claim|threaten|mean|entail|put job|jobs|work closure|collapse|shutdown|failure|loss subj_of=Organization:OT obj|pred|of=Count!:N topic:Organization
  verb take|accept redundancy|buyout|severance subj=Count!:N at|from=Organization:O topic:Organization
  verb eliminate|cut|shed|axe|slash|trim|lose|cull obj=Count!:N around|subj=Organization:OH topic:Organization with:job|jobs|post|posts|position|positions|role|roles|worker|workers|staff|employee|employees
  verb reduce|cut|slash|trim|shrink|pare headcount|workforce|staff|payroll|personnel subj=Organization!:OH by=Count:N obj=Count:N to=Count
  verb put work out subj_of=Organization:OT obj=Count!:N
  verb lay off subj=Organization:OLH obj=Count!:NT topic:Organization min:2
  verb receive|get notice|notices|slip|slips redundancy|termination|layoff|pink|dismissal|severance subj=Count!:NT subj_of|at=Organization:OT
  verb lose job|jobs|post|posts|livelihood|livelihoods subj=Count!:NT at|with|subj_of=Organization:OH
  verb make redundant subj=Organization:OLH obj=Count!:NT topic:Organization min:2
  noun cut|loss|losses|cuts job at|by|of|poss|subj|from=Organization:OH own:Count topic:Organization min:1
  noun redundancy|retrenchment|layoff|lay-off at|poss|by|from=Organization!:OH reach|total|hit|number=Count:N
  verb announce|confirm|plan|propose|detail|begin|start cut|redundancy|layoff|loss|lay-off subj=Organization!:OH of|obj|involve|affect=Count!:N with:job|jobs|staff|workers|people|employees|redundancies|layoffs
  verb shed|axe|cut subj=Organization!:OLH obj=Count!:N
  verb rule out cut|loss subj=Organization!:OH with:job|jobs|staff denied planned not:not|never

FinancialResult
  verb report|post|record|book|make|earn|generate|suffer|announce|register|swing|see|rake|bring|achieve|have|return|slump|fall|take subj=Organization!:OH obj|in|to=Measure! revenue|profit|loss|sale|sales|earnings|earning|income|turnover|deficit|surplus|ebitda of|to|obj|comp=Amount! for|in=Period topic:Organization in:Measure
  verb expect|forecast|project|anticipate|target|guide|predict subj=Organization!:O obj|in|to=Measure! revenue|profit|loss|sale|sales|earnings|earning|income|turnover|deficit|surplus|ebitda of|to|obj|comp=Amount! for|in=Period topic:Organization planned not:report|post|make|book|record|announce
  noun revenue|profit|loss|sales|earnings|earning|income|turnover|deficit|surplus|ebitda|takings|receipt poss|of|by|at|subj|comp=Organization:OH of|to|at|comp=Amount! for|in=Period own:Measure topic:Organization
  noun revenue|turnover|income|sale around=Organization!:OH of=Amount! own:Measure case:on
  noun sale poss|of|by|at|subj|comp=Organization:OH of|to|at|comp=Amount! for|in=Period own:Measure topic:Organization form:sales
  verb lose subj=Organization!:OH obj=Amount! in|for=Period own:Measure not:bid|investor|victim|couple|customer|client|pensioner|woman|man|people|resident|family|worker|farmer|shareholder|saver|taxpayer|creditor|punter|gambler|trader|member|user|household
  verb earn subj=Organization!:O obj=Amount! in|for=Period own:Measure not:bid
  verb earn subj=Organization!:H obj=Amount! in|for=Period own:Measure in:Organization with:company|firm|group|club|bank|maker|chain|airline|business|retailer|film not:bid
  verb turn over subj=Organization!:O obj=Amount! in=Period own:Measure
  verb gross subj=Organization!:OHRET obj=Amount! own:Measure
  verb report|post|record|book|make|earn|generate|suffer|announce|register|swing|see|rake|bring|achieve|have|return|slump|fall|take|rack|deliver|notch|clock|log|incur|declare|enjoy|show|turn|chalk|run|tally|unveil|publish revenue|revenues|profit|profits|loss|losses|sale|sales|earnings|earning|income|turnover|deficit|surplus|ebitda|takings|receipts subj=Organization!:OH of|to|obj|comp|up=Amount! for|in=Period own:Measure topic:Organization
  noun revenue|profit|loss|sales|earnings|earning|income|turnover|deficit|surplus|ebitda|takings|receipt|takings|taking at|of|by|poss=Organization!:OH near|exceed|top|total|of|to|at|comp=Amount! for|in=Period own:Measure
  verb lose|make|earn|clear|net|bank|pocket|gross|rake subj=Organization!:O obj|in=Amount! in|for=Period own:Measure with:year|quarter|month|half|profit|loss|pre-tax|season|opening
  verb make|generate|earn|post|book|bring|take|rake|report|record|clear in profit|profits|revenue|revenues|sales|earnings|income|losses subj=Organization!:OH obj=Amount! in|for|on=Period own:Measure topic:Organization
  verb end|close|finish|start deficit|loss|profit|surplus|debt|debts with year|quarter|season|half subj=Organization!:OH of|comp=Amount! own:Measure
  noun revenue|revenues|sales|turnover|income occasion=Organization!:O of=Amount! own:Measure
  verb bleed|burn|haemorrhage|hemorrhage|guzzle subj=Organization!:OH obj=Amount! through=Amount own:Measure
  verb burn through|cash subj=Organization!:OH through|of|obj=Amount! own:Measure
  verb take|rake|bring|pull|haul|reel in subj=Organization!:OHRET obj|in=Amount! in|over|during=Period own:Measure with:quarter|year|weekend|season|half|month|revenue|sales|receipts|box-office|cinemas|fiscal not:investor|backer|venture|round|crowdfunding|charity
  verb write off|down subj=Organization!:OH obj=Amount! in=Period own:Measure
  noun debt|debts|borrowing|liability|liabilities of|poss|at|subj=Organization!:OH of|at|comp|to=Amount! own:Measure
  noun debt|debts|loss|losses of|comp=Amount! around|by|with|under=Organization!:O own:Measure
  verb expect|forecast|project|anticipate|target|guide|predict|see|foresee ebitda|revenue|revenues|profit|profits|loss|losses|sales|earnings|income|turnover subj=Organization!:OH of|to|obj|comp|between|at=Amount! for|in=Period own:Measure topic:Organization planned not:report|post|make|book|record|announce
  noun revenue|profit|loss|earnings|income|turnover|sales|deficit|surplus|takings|receipts|proceeds|royalties|output rise|fall|climb|slide|drop|jump|grow|narrow|widen|slump|soar|shrink|swell|surge|total|reach|hit|top|exceed|dip|edge|double|triple|come=Amount! at|of|by|poss|comp|subj=Organization!:OH own:Measure
  verb rise|fall|climb|slide|drop|jump|grow|narrow|widen|slump|soar|shrink|swell|surge|dip|edge|double|triple|halve|plunge|tumble|plummet|balloon|come|stand|total|reach|hit|amount|top|exceed revenue|revenues|profit|profits|loss|losses|sales|earnings|income|turnover|deficit|surplus|takings|receipts|ebitda at|of|by|poss|comp|in|for=Organization:OH to|at|obj|in=Amount! in|for=Period own:Measure topic:Organization min:2
  verb generate|produce|achieve|chalk|clock|record|post|report|book|log|bank|net|make|earn|ring revenue|revenues|profit|profits|loss|losses|sales|earnings|income|turnover|deficit|surplus|takings up subj=Organization!:OHT of|obj|comp|in|worth=Amount! in|for=Period own:Measure topic:Organization
  verb post|report|book|record|suffer|incur|make|earn|lose|net|clear subj=Organization!:OH obj=Amount! in=Period own:Measure with:quarter|half|fiscal|annual|pre-tax|pretax|underlying|net
  verb swing|slide|slip|slump|plunge|return|dive|sink|move|crash loss|profit|losses|deficit|surplus|red|black subj=Organization!:OH of|to|into=Amount! in=Period own:Measure topic:Organization
  verb have|carry|owe|bear debt|debts|borrowings|liabilities subj=Organization!:OH in|of|obj|comp=Amount! own:Measure in
  verb earn|make|net|clear subj=Organization!:O obj=Amount! own:Measure on with:sales|revenue|turnover|income
  verb take|book|record|report|post|incur charge|writedown|write-down|impairment subj=Organization!:O of=Amount! for|in=Period own:Measure not:murder|manslaughter|assault|fraud|theft|court|police
  verb take|book|record|report|post|incur charge|charges|writedown|write-down|impairment subj=Organization!:O of|obj|comp=Amount! for|in=Period own:Measure with:restructuring|impairment|severance|one-off|one-time|pre-tax|pretax|writedown|write-down|non-cash|exceptional
  verb expect|forecast|anticipate|foresee charge|charges|writedown|write-down|impairment subj=Organization!:O of|between|obj|comp=Amount! for|in=Period own:Measure planned with:restructuring|impairment|severance|one-off|one-time|pre-tax|pretax|writedown|write-down|non-cash|exceptional

""";
}

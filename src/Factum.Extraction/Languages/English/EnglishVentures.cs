namespace Factum.Extraction.Languages.English;

/// <summary>How English states what firms found, launch, cut and earn; in the notation of <see cref="Facts.Frames.FrameNotation"/>.</summary>
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
  noun founder|co-founder|cofounder|creator self=Founder!:P of|poss|comp=Organization!:OE
  verb start up|out subj=Founder!:P obj=Organization!:O
  verb set up subj|by=Founder obj=Organization!:OE each:Founder not:deal|deals|meeting|interview|camp|trap|roadblock|tent|account|appointment
  verb establish|create|form|incorporate obj=Organization!:O by=Founder each:Founder
  verb open subj=Founder!:P obj=Organization!:O school|academy|clinic|bakery|restaurant|shelter|orphanage|studio|gallery|workshop
  verb form|create|launch|build subj=Founder!:PH obj=Organization!:O company|party|movement|group|union|club|charity|band|startup|start-up|cooperative|league each:Founder
  noun brainchild|creation self=Organization!:O of=Founder!:P
  verb establish obj=Organization!:O
  verb found|co-found|cofound|establish subj=Founder!:POH obj=Organization!:O each:Founder
  verb start|establish|create|launch|form|open company|startup|start-up|firm|business|foundation|charity|fund|label|agency|magazine|newspaper|club|school|academy|shelter|clinic|bakery|restaurant|studio|gallery|workshop|orphanage|brand|band|party|movement|union|cooperative|co-operative|institute|nonprofit|non-profit|theatre|choir|orchestra|brewery|consultancy|practice|museum|hospital|collective|dynasty|church|order|league subj=Founder!:POH obj|call|name|dub=Organization!:O each:Founder
  verb found|co-found|cofound|establish subj=Founder!:POH obj=Organization!:OHT each:Founder not:link|precedent|rule|fact|cause|contact|relation|relations|guilty|body|peace|pack|packs|population|colony|deal|deals|order|control|routine|pattern|identity|motive|presence|beachhead|checkpoint|ceasefire
  verb found|co-found|cofound|establish|create|set|start|launch obj=Organization!:OHT by=Founder!:POH each:Founder not:link|precedent|rule|job|jobs|fact|problem|programme|work|app|tool|film
  verb start|spin|strike up|out|off subj=Founder!:PO obj=Organization!:O each:Founder
  verb bring existence|life|being subj=Founder!:PO obj|into=Organization!:O
  verb lay foundation|foundations subj=Founder!:P of|for=Organization!:O
  verb trace origin|origins|roots to=Founder!:P subj|poss=Organization!:O
  noun founding|creation|foundation|establishment|formation|inception|launch poss|of|by=Organization!:O by=Founder!:POH
  noun creation|founding|foundation|establishment|formation|inception by=Founder!:POH poss|of=Organization!:O
  noun founding|inception|foundation of|poss=Organization!:O with:since
  noun brainchild|creation|invention self=Organization!:OR of|poss=Founder!:P
  noun founder|co-founder|cofounder|founding_father self=Founder!:P of|poss|comp|at=Organization!:OE

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
  verb come market|sale|shelf|shelves|cinema subj=Product!:RT to|on=Place
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
  verb shed|cut subj=Organization! obj=Count!:N
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
""";
}

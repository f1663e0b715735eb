namespace Factum.Extraction.Languages.English;

/// <summary>Further wordings for what officials and firms undertake: where they go, what they launch, cut, pay, weigh and deny; in the notation of <see cref="Facts.Frames.FrameNotation"/>.</summary>
internal static class EnglishUndertakings
{
    /// <summary>The declarations.</summary>
    public const string Declarations = """

Visit
  verb be subj=Visitor!:P in|at=Place!:L with:inaugurate|launch|unveil|tour|promote|lobby|open min:2
  adj due|expected subj|self=Visitor!:PH in|at=Place!:L planned
  verb stop|stay|overnight subj=Visitor!:PH in|at=Place!:L
  verb call|cancel|scrap|abandon|axe|ditch|shelve trip|visit|tour off subj=Visitor!:PH to|in|of=Place!:LO denied
  verb cancel|scrap|abandon|axe|ditch|shelve trip|visit|tour subj=Visitor!:PH to|in|of=Place!:LO denied not:band|album|concert
  verb spend day|days|night|nights|week|weekend|morning|afternoon|hour|hours subj=Visitor!:PH in|at|on|aboard=Place!:L not:jail|prison|custody|hospital|cell|chart|charts|number|top
  verb arrive|land|fly|travel|come|head|go visit|trip|tour for|on|in|at|to=Place!:L subj=Visitor!:PH with:for|on
  verb leave|depart|return|fly|come visit|trip|tour subj=Visitor!:PH obj|from=Place!:L with:after|following|end|ending
  verb receive|get|host visit subj=Host!:POLHT from|by|of=Visitor!:POH
  verb go|come|drop see|visit|greet|comfort|thank|reassure subj=Visitor!:PH see|visit|greet|comfort|thank|reassure=Host:PH at|in|to=Place:LO min:2
  verb shuttle subj=Visitor!:PH between|to|from=Place!:L
  verb visit|tour|inspect|explore subj=Visitor!:POH obj=Place!:T with:site|works|ruins|camp|school|hospital|plant|factory|farm|shipyard|base|museum|village|town|district|mine|dam|clinic|shelter|laboratory|lab|port|market|church|mosque|temple|cemetery|memorial|exhibition|headquarters|prison|barracks|area|region in:Place not:website|page
  noun visit|trip|stopover during|on|after|before|for=Visitor:P occasion|beside|around=Visitor!:PH to|of|in|at=Place!:LOT case:during|on not:album|band|concert|hiking|school
  verb take trip|tour|excursion subj=Visitor!:PH to|of|around=Place!:LO not:album|band|concert
  verb sweep|swing|pass through subj=Visitor!:P through=Place!:L

Launch
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

Layoff
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

Denial
  verb plead subj=Denier!:POLH guilty not
  noun denial from|by|poss=Denier!:POLH not:access|service|right|rights|freedom|freedoms|liberty|equality|benefit|benefits|opportunity|recognition|protection|marriage|treatment|care|convictions
  verb say|describe accusation|allegation|claim|charge|report|suggestion subj=Denier!:POLHT with:baseless|unfounded|groundless|meritless|fabricated|untrue not:judge|court|appeal
  verb dismiss|reject|rubbish|deny report|reports|story|rumour|rumours|rumor|rumors|claim|claims|suggestion|suggestions|allegations|allegation|charge|charges|accusation|accusations|findings subj|by=Denier!:POLHT

Evaluation
  verb evaluate|assess|consider|vet|weigh|review|examine|study|test|trial|scrutinise|scrutinize|interview|compare subj=Evaluator!:POLH obj=Candidate!:PORT in:Candidate for|as|purpose=Purpose:TPORLEC each:Candidate with:candidate|contender|bidder|bid|offer|applicant|application|proposal|supplier|contractor|partner|vendor|operator|vaccine|drug|treatment|molecule|pesticide|drone|software|system|train|bus|vehicle|robot|aircraft|jet|submarine|tender|finalist|novel|site|merger|design not:its|their|his|her|bill|tax
  verb choose|decide|hesitate|pick between subj=Evaluator!:POLH between=Candidate!:POR purpose|for=Purpose:TPORLEC each:Candidate
  noun consideration|review|evaluation|assessment|trial subj=Candidate!:PORT by=Evaluator:O for|as=Purpose:TPORLE case:under each:Candidate min:2 not:law|bill|policy|decision
  noun shortlist|running|contention|frame subj=Candidate!:POR for|purpose=Purpose:TPORLEC case:on|in each:Candidate not:match|race|election
  verb shortlist|short-list|longlist subj=Evaluator!:OH obj=Candidate!:POR for|purpose=Purpose:TPORLEC each:Candidate
  verb scout|court|tap subj=Evaluator!:O obj=Candidate!:P for|as=Purpose!:TPORLE

Negotiation
  noun talks|talk|negotiation|negotiations|discussion|discussions with=Party!:POLH over|about|on|for=Topic:T topic:Party min:2 not:phone|reporter|police
  noun talks|talk|negotiation|negotiations|discussions with=Party!:POLH around=Party!:POLH over|about|on=Topic:T with:fly|travel|head|return|drive|jet|arrive|visit|trip min:2 not:phone|reporter|police
  noun talks|talk|negotiation|negotiations|discussions at=Party!:O over|about|on=Topic!:T
  verb hold|have talks|talk|discussions subj=Party!:O with=Party!:OH over|about|on|for=Topic:T
  verb hold|have|conduct|continue|reopen talks|talk|discussion|discussions|negotiations subj|with|between=Party:POLRH over|about|on|for|to|comp=Topic:T min:3 with:merger|takeover|sale|partnership|ceasefire|truce|acquisition|tie-up|loan|alliance|buyout|bailout|settlement|stake|contract|salary|wages|pay|deal|investment
  verb negotiate|renegotiate subj=Party!:POLH obj=Topic!:T with=Party!:POLH not:bend|corner|slope|rapids

Payment
  verb put|place table subj=Payer!:LOH obj=Amount! for=Purpose:TC on
  verb release|approve|unlock|disburse|provide|send|earmark|pledge|offer in aid|assistance|funding|support|relief|subsidies|loans|grants subj=Payer!:POLH obj=Amount! for|to=Payee:POLH
  verb meet|foot|cover|pay|settle bill|cost|costs|tab subj|by=Payer!:POLH of|comp|obj=Amount!
  verb receive|get|win subj=Payee! obj=Amount! from=Payer!:OLH with:insurer|government|council|ministry|state|compensation|settlement|insurance|ottawa|treasury|agency|federal
  verb get|receive subj=Payee!:ORH nothing|penny from=Payer:OLH
  verb scrap|axe|cut|withdraw|suspend|freeze|withhold|halt|cancel grant|subsidy|funding|aid|loan|payment|subsidies subj=Payer!:OLH of|comp|obj=Amount! from|to=Payee denied
  verb put|contribute|commit|provide|pledge|add subj=Payer!:POLH obj=Amount! towards|toward=Purpose!:TRE
  verb hand|give|pass|slip|pay envelope|envelopes|cash|bundle|bundles subj=Payer!:POLH obj|to=Payee! containing|contain|with|of|in=Amount!
  verb cost to=Payer!:OLH subj=Purpose!:T obj|pred=Amount! with:severance|restructuring|redundancy|redundancies|settlement|compensation|cleanup|clean-up
  verb pay|award|hand|grant to=Payee!:POLH obj=Amount! by=Payer:POLH not:defender|striker|midfielder|winger|goalkeeper|forward|player|contract
  verb contribute|add subj=Payer!:LOH obj=Amount! to=Payee for|purpose=Purpose:TC
  verb pledge|promise subj=Payer!:LOH obj=Amount! to=Payee for|purpose=Purpose:TC planned
  verb pledge|promise subj=Payer!:LOH obj=Amount! planned
  verb propose|recommend|approve|declare|announce dividend|buyback subj=Payer!:OH of|obj|comp=Amount! own:Purpose
  verb give|hand|grant|offer package|bailout|lifeline|loan|grant to|obj|subj=Payee!:OLHT comp|of|obj=Amount! by=Payer:OLH own:Purpose
  verb spend subj=Payer!:POLH obj=Amount! build|buy|modernise|modernize|repair|restore|upgrade|expand|advertise|replace|renovate|refurbish|convert|clean=Purpose:T
  verb bank|collect|earn|receive subj=Payee!:O obj=Amount! with:bonus|clause|sell-on|add-ons|add-on

Ownership
  verb hold|own|control|retain|have|keep percent|cent|pc|pct subj=Owner!:POLH of|in=Owned!:ORL
  noun company|firm|holding|business|vehicle self=Owned!:O poss=Owner!:P not:parent
  noun hand|hands of=Owner!:POLH subj|beside|self=Owned!:OR case:in
  noun property|possession self=Owned!:ORLT of=Owner!:POLH
  verb retain|keep|hold stake|holding|share|interest|percent subj=Owner!:POLH in|of=Owned!:OR

Payment
  noun payoff|pay-off|payout|severance|handshake of|comp|worth=Amount! subj|around=Payee!:P case:with

Movement
  verb make|perform landing subj=Mover!:PRHTO in|at|on|near=Destination!:L
  verb enter|cross subj=Mover!:RTH obj|into=Destination!:L with:convoy|troops|troop|trucks|truck|ship|plane|vessel|tanks|tank|migrants|refugees|soldiers|fighters|aid not:market|office|race|administration|talks
  verb reach|leave|quit subj=Mover!:PRHT obj=Destination!:T in:Destination with:island|port|camp|summit|border|shore|airport|base|harbour|harbor|coast|pole not:talks|deal|ball

Appointment
  verb join subj=Person!:P obj=Organization!:T in:Organization with:board|cabinet|government|committee|commission|council|executive
  verb appoint|hire|recruit|install|reappoint|engage obj=Person!:P subj|by=Organization:O resumes
  verb go|fall|pass post|job|role|portfolio|captaincy|presidency|chairmanship to=Person!:P subj=Position!:T at=Organization:O not:supplier|contract
  verb give|hand|award job|post|role|portfolio|position|captaincy subj=Organization:OH obj|to=Person!:P obj=Position!:T

Donation
  verb raise subj=Donor!:PHT obj=Amount! for=Recipient! with:staff|pupils|residents|villagers|colleagues|runners|volunteers|fans|parishioners|students|neighbours|neighbors|workers|children
  verb give|donate|leave|sign|hand subj=Donor!:POH to=Recipient!:OH with:royalties|fortune|collection|proceeds|winnings|estate|fee|medal|masks|doses|tonnes|tablets|painting|paintings|archive|farmland not:notice|way|loan|power
  verb pledge|promise|leave|give subj=Donor!:PH to=Recipient!:T with:fortune|estate|wealth|savings not:child|wife|husband|son|daughter
  verb pledge|promise subj=Donor!:POH obj=Amount! to|for|toward|towards=Recipient! planned
  verb turn|refuse|decline|return|reject|hand donation|gift|bequest|cheque subj=Recipient!:POLHT from=Donor:PO of|comp|worth=Amount min:2 denied with:down|refuse|decline|return|reject|back

PartOf
  noun subsidiary|unit|division|arm|offshoot|branch self=Part!:ORL comp=Whole!:O
  noun agency|arm|branch|bureau|office|department self=Part!:O of|within=Whole!:O
  verb include|comprise|unite|group|bring subj=Whole!:O obj=Part!:O with:alliance|consortium|group|network|holding|coalition|federation|union|company|companies|association|brands|subsidiaries|members|conglomerate
  noun brand|subsidiary|unit|label|member include|comprise=Part!:OR poss|of=Whole!:OH
  verb be part subj=Part!:OPLR of=Whole!:T in:Whole with:zone|eurozone|alliance|network|group|coalition|federation|bloc|team|consortium|union|collective|commonwealth
  verb leave|quit|exit|abandon subj=Part!:OL obj=Whole!:OT denied in:Whole with:pact|alliance|bloc|coalition|union|treaty|league|group|cartel|eu|nato|opec|commonwealth
  verb belong subj=Part!:OPLR to=Whole!:T in:Whole with:network|alliance|federation|coalition|union|league|family|consortium|bloc
  verb lead|run|head project|programme|program|mission|initiative obj=Part!:R by=Whole!:O
  noun firms|companies|members|partners in|of=Whole!:O self|pred=Part!:O with:consortium|alliance|group|bloc
""";
}

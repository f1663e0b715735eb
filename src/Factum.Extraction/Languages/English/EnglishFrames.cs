namespace Factum.Extraction.Languages.English;

/// <summary>How English states each kind of fact, in the notation of <see cref="Facts.FrameNotation"/>.</summary>
internal static class EnglishFrames
{
    /// <summary>The declarations.</summary>
    public const string Declarations = """
Donation
  verb donate|bequeath subj=Donor! obj|of=Amount to|for=Recipient min:2
  verb give|contribute|gift subj=Donor! obj=Amount! to|for|toward|towards=Recipient not:contract|loan
  verb give subj=Donor! obj=Amount!:A to=Recipient! 
  verb pledge|promise subj=Donor! obj=Amount! to|for|toward|towards=Recipient planned
  verb pay|award|grant|hand|commit subj=Donor! obj=Amount! to|for=Recipient if:charity not:contract|fine|loan|salary|dividend|damages|compensation|bonus|rent
  verb make donation|gift|contribution subj=Donor! of=Amount to|for=Recipient
  verb raise subj=Recipient!:OH obj=Amount! from=Donor! if:charity
  noun donation|gift|bequest|pledge poss|subj|from|by|comp=Donor of|comp=Amount to|for=Recipient min:2 not:blood|organ|sperm|talent

Payment
  verb pay|repay|reimburse subj=Payer! obj=Amount! to=Payee for|in=Purpose:TRE
  verb pay subj=Payer! obj=Payee! for=Purpose:TRE min:3
  verb spend|invest subj=Payer! obj=Amount! on=Purpose:TR
  verb spend|splash subj=Payer! obj=Amount!
  verb lend|loan|advance|award|grant|provide|allocate|earmark|disburse subj=Payer! obj=Amount! to=Payee for=Purpose:T not:contract|damages
  verb approve|release|set_aside|budget subj=Payer! obj=Amount! for|in=Purpose:T
  verb compensate|subsidise|subsidize|reimburse subj=Payer! obj=Payee! min:2
  verb receive|secure|obtain|win|get subj=Payee! loan|grant|subsidy|compensation|subsidies|bailout|damages|aid|payout|scholarship of|obj=Amount! from=Payer
  verb borrow subj=Payee! obj=Amount! from=Payer
  verb buy back subj=Payer! of|obj=Amount! in=Purpose
  noun loan|grant|subsidy|compensation|bailout|ransom|payout|severance from|by|poss=Payer of|comp|worth=Amount! to|for|subj=Payee min:2
  noun buyback|repurchase poss|by|subj=Payer of|comp|worth=Amount! own:Purpose min:2

Investment
  verb raise subj=Recipient! obj|of=Amount! from=Investor lead_by=Investor not:price|rate|wage|rent|fare|tax|forecast|question|concern|doubt|alarm|interest|dividend
  verb close|complete|secure|announce|land|bag round|funding|financing subj=Recipient! of|obj=Amount lead_by|from=Investor min:2
  verb lead round|funding|financing|investment subj=Investor! of|obj=Amount in=Recipient
  verb invest|inject|plow|plough|pump|pour|sink subj=Investor! obj=Amount!:A in|into=Recipient not:takeover
  verb invest subj=Investor! in|into=Recipient!:ORE
  verb back subj=Investor!:PO obj=Recipient!:O not:plan|bill|candidate|proposal
  verb participate round subj=Investor!
  noun investment|funding poss|subj|from|by=Investor! of|comp=Amount! in|into=Recipient
  noun round of|comp|worth=Amount! poss|subj|for=Recipient:O lead_by|from=Investor funding|financing|seed|series min:2

Acquisition
  verb buy|acquire|purchase subj=Acquirer! obj=Target! from=Seller for=Amount not:time|taste|reputation|skill|habit|knowledge|language|back
  verb acquire|purchase obj=Target!:OR by=Acquirer for=Amount min:2
  verb take over subj=Acquirer!:O obj=Target!:O for=Amount
  verb snap|gobble up subj=Acquirer! obj=Target! for=Amount
  verb sign|recruit subj=Acquirer!:O obj=Target!:P from=Seller for=Amount min:3
  verb pay subj=Acquirer! obj=Amount! for=Target!:O from=Seller
  verb pay subj=Acquirer! obj=Amount! for=Target!:P to=Seller
  verb sell|divest|offload subj=Seller! obj=Target! to=Acquirer for=Amount min:3
  verb sell|divest|offload subj=Seller! obj=Target!:OR 
  verb sell obj=Target! to=Acquirer! for=Amount
  verb merge subj=Acquirer!:O with|into=Target!:O
  verb block|scrap|abandon|veto acquisition|takeover|purchase|buyout|merger poss|by=Acquirer of=Target! denied
  noun acquisition|takeover|purchase|buyout poss|by|subj=Acquirer of=Target! for|worth|comp=Amount from=Seller min:2 not:knowledge|language
  noun sale poss|by|subj=Seller of=Target!:OR to=Acquirer for|worth=Amount min:2

ContractAward
  verb award|hand|give subj=Client obj|to=Supplier! contract|order|tender|deal of|worth|obj|comp=Amount for=Subject:TRE min:2
  verb win|secure|land|clinch|receive|bag|get|obtain subj=Supplier! contract|order|tender of|worth|obj|comp=Amount from|with=Client for=Subject:TRE
  verb beat subj=Supplier! contract|order of|worth|comp|obj=Amount to for=Subject
  noun contract|order|tender to=Supplier! from|by|poss|comp=Client:O of|worth|comp=Amount for=Subject:T min:2
  verb go to=Supplier! contract subj=Subject:T worth=Amount
  verb select|choose|pick|tap subj=Client! obj=Supplier!:O for|as=Subject!:T
  verb order subj=Client!:O obj=Subject!:TR from=Supplier! for|worth=Amount

Fine
  verb fine subj=Authority obj=Offender! of|obj|for=Amount min:2
  verb penalize|penalise|sanction subj=Authority! obj=Offender!:PO obj=Amount
  verb impose|slap|levy|issue fine|penalty subj=Authority! of|obj|comp=Amount! on|with=Offender
  verb hit|slap subj=Authority obj=Offender! fine|penalty with|of|comp=Amount!
  verb order|sentence subj=Authority obj=Offender! fine pay|obj|of=Amount!
  verb pay fine|penalty subj=Offender! of|obj|comp=Amount! to=Authority
  verb face|receive fine|penalty subj=Offender! of|obj|comp=Amount! from=Authority
  noun fine|penalty of|comp|worth=Amount! on|against|for=Offender:PO from|by|poss=Authority min:2

Lawsuit
  verb sue subj=Plaintiff obj=Defendant! for=Amount:A min:1
  verb file|bring|launch|lodge lawsuit|suit|complaint|claim|case|appeal|class_action subj=Plaintiff! against=Defendant for=Amount:A
  verb take to_court subj=Plaintiff! obj=Defendant!
  verb challenge court|lawsuit subj=Plaintiff! obj=Defendant
  verb appeal subj=Plaintiff!:POH against|obj=Defendant:TO court|decision|ruling|verdict|fine
  verb prosecute|indict subj=Plaintiff:OH obj=Defendant!
  noun lawsuit|suit|complaint poss|by|from|subj=Plaintiff against=Defendant! min:2

Meeting
  verb meet subj|obj|with=Participant:POLH min:2 not:target|deadline|demand|expectation|need|requirement|criterion|standard|goal|cost|challenge|obligation
  verb hold|have|host talks|talk|meeting|summit|discussion|conversation|lunch|dinner subj|with|between=Participant:POLH min:2
  verb host|receive|welcome subj=Participant!:P obj=Participant!:P
  verb dine|lunch|confer|huddle subj|with=Participant:PH min:2
  verb gather subj|with=Participant:P min:2
  verb bring together obj=Participant:P min:2
  noun meeting|summit|dinner|lunch|encounter|conversation|discussion between|with|of|subj|poss|comp=Participant:P min:2

Visit
  verb visit subj=Visitor!:POH obj=Place!:LOT
  verb visit subj=Visitor!:POH obj=Host!:P
  verb pay visit|call subj=Visitor! to=Place!:LO
  verb tour subj=Visitor!:PH obj=Place!:LOT
  verb make|begin|start|end|conclude trip|visit|tour subj=Visitor! to|in|of=Place!
  noun visit|trip|tour occasion|poss|subj|by=Visitor:PH to=Place! min:2
  verb travel subj=Visitor!:P to=Place!:LO
  verb host|welcome|receive subj=Host!:PO obj=Visitor!:P

Movement
  verb land|arrive|touch|dock subj=Mover!:PORT at|in|near|on=Destination!:L from=Origin
  verb take off subj=Mover!:PORT from=Origin!:L for|to=Destination:L
  verb fly|sail|drive|head|return|travel|flee|walk|march subj=Mover!:PRH to|for|into=Destination:L from=Origin:L min:2
  verb fly obj=Mover!:P to=Destination!:L from=Origin:L
  verb depart|leave subj=Mover!:PRH from|obj=Origin!:L for=Destination:L
  verb flee subj=Mover!:PH obj=Origin!:L
  verb cross subj=Mover!:PRH into=Destination!:L

Statement
  verb say|tell|announce|add|explain|note|warn|claim|state|declare|confirm|insist|argue|reply|write|report|reveal|disclose|acknowledge|admit|concede|stress|emphasize|emphasise|recall|recount|remark|observe|comment|conclude|continue|caution|predict|forecast|suggest|indicate|contend|assert|maintain|testify|tweet|post|joke|quip|estimate|believe|respond|promise|vow|assure|reiterate|repeat|disclose|urge|shout|whisper|shrug|smile|laugh|sigh|recall|relate|inform|notify|signal|hint|propose subj=Speaker!:POLH to|obj=Audience:POHT
  verb point out subj=Speaker!
  verb express subj=Speaker!:POH obj=Quote:T concern|confidence|hope|optimism|regret|support|doubt|fear|satisfaction
  verb describe|call|label|dub subj=Speaker!:POLH

Praise
  verb praise|hail|applaud|commend|laud|salute|congratulate|thank|compliment|celebrate|honor|honour|welcome subj=Speaker!:POLH obj=Target! not:birthday|anniversary|guest|visitor
  verb pay tribute subj=Speaker! to=Target!
  verb describe|call subj=Speaker!:POLH obj=Target!:PORLE if:praise
  noun praise|tribute from|poss=Speaker! for|to=Target!

Criticism
  verb criticize|criticise|slam|blast|condemn|denounce|deplore|decry|lambast|lambaste|attack|mock|rebuke|chide|censure|bash|ridicule|fault|berate|assail|deride|savage|scold|castigate|lament|deride subj=Speaker!:POLH obj=Target! not:fort|town|village|position|soldier|ship
  verb hit|lash out subj=Speaker!:PO at=Target!
  verb hit|lash out subj=Speaker!:PO at=Target!
  verb describe|call|label|dub subj=Speaker!:POLH obj=Target! if:blame
  noun criticism from|by|poss=Speaker! of=Target!

Accusation
  verb accuse|suspect subj=Accuser:POLHT obj=Accused!
  verb accuse subj=Accuser!:POLHT obj=Accused!
  verb blame subj=Accuser!:POLH obj|on=Accused!:POLH
  verb charge subj=Accuser:OH obj=Accused!:PO with
  verb indict subj=Accuser:OH obj=Accused!:PO
  noun accusation|allegation|charge by|from|poss=Accuser! against=Accused

Denial
  verb deny|refute|rebut|dispute subj=Denier!:POLHT not:access|entry|bail|visa|request|permission
  verb dismiss|reject subj=Denier!:POLHT accusation|allegation|claim|charge|criticism|report|rumor|rumour|suggestion
  noun denial by|from|poss=Denier!:POLH

Negotiation
  verb negotiate subj|with=Party:POLRH obj|over|on|about=Topic:TRE min:2
  verb enter talks|negotiation|discussion subj|with|between=Party:POLRH over|about|on|for=Topic:TRE min:2
  noun talks|talk|negotiation|discussion between|with|subj|poss=Party:POLRH over|about|on|for=Topic:T min:2

Agreement
  verb sign|strike|reach|ink|conclude|seal|broker|finalize|announce|ratify deal|agreement|treaty|pact|accord|partnership|truce|ceasefire|memorandum|contract subj|with|between|obj=Party:POLRH on|over|for|about=Topic:TRE min:2
  verb agree subj|with=Party:POLRH on|to=Topic:T min:3
  verb team|partner up|with subj|with=Party:POLRH on=Topic:T min:2
  noun agreement|deal|treaty|pact|accord|partnership|truce|ceasefire|alliance between|with|subj|poss=Party:POLRH on|over|about=Topic:T min:2

Conflict
  verb clash|feud|quarrel|spar|fight|argue|brawl|bicker subj|with|obj|against=Party:POLRH min:2
  verb fall out subj|with=Party:POLRH min:2
  noun feud|dispute|conflict|rift|row|quarrel|clash|rivalry|standoff|war|tension|split|spat|disagreement between|with|subj|poss=Party:POLRH min:2
  noun odds|loggerhead|war subj|with=Party:POLRH min:2

Competition
  verb compete|vie subj|with|against=Competitor:POLRH for|over|in=Over:TRE min:2
  verb rival subj|obj=Competitor min:2
  verb beat|defeat|edge|outbid|thrash|overcome|topple subj=Competitor! obj=Competitor! to|in|for=Over:TE not:estimate|forecast|expectation|record|odds
  verb lose subj=Competitor! to=Competitor! in=Over:TE
  verb face|play|host|take subj=Competitor!:POL obj=Competitor!:POL in=Over:TE if:sport
  noun competitor|rival self|of|poss|to|comp=Competitor:POR min:2
  noun competition|race|contest|match|duel|game|final between|with|against=Competitor:POLR for=Over min:2

Evaluation
  verb evaluate|assess|consider|review|examine|test|study|vet|weigh subj=Evaluator:POLH obj|alongside=Candidate!:PORLTE for|as=Purpose:TPORLE each:Candidate not:option|possibility|bid|offer|impact|damage|risk|move|sale|plan min:2

Appointment
  verb appoint|name|nominate|hire|pick|choose|select|tap|elevate|promote|install obj=Person!:P pred|as|to=Position:T to_head|to_lead|at=Organization min:2
  verb succeed|replace subj=Person!:P as|at=Position
  verb take over|charge|helm subj=Person!:P as=Position of|at=Organization min:2
  verb join subj=Person!:P obj=Organization!:O as=Position!:T
  noun appointment|nomination poss|of=Person!:P as|to=Position:T to|at=Organization min:2

Resignation
  verb resign subj=Person!:P as|from=Position:T
  verb quit|leave subj=Person!:P obj=Organization!:O as=Position
  verb quit|leave|vacate subj=Person!:P obj=Position!:T post|job|role|office|position|presidency|board
  verb step down|aside subj=Person!:P as|from=Position:T
  verb retire subj=Person!:P as|from=Position:T
  verb fire|sack|dismiss|oust|remove|depose|axe  obj=Person!:P as|from=Position:T not:claim|allegation|report
  noun resignation|departure|dismissal|ouster|firing|retirement poss|of=Person!:P as|from=Position:T

Election
  verb elect|reelect|re-elect obj=Person!:P pred|as|to=Position:T of=Organization
  verb win election|presidency|vote|primary|seat|reelection|re-election subj=Person!:P
  verb lose election|presidency|primary|seat|reelection subj=Person!:P denied
  noun election|reelection poss|of=Person!:P as|to=Position:T

Founding
  verb found|co-found|cofound subj=Founder obj=Organization!:OER
  verb establish|create subj=Founder!:PO obj=Organization!:O
  noun founder|co-founder|cofounder self=Founder!:P of|poss|comp=Organization!:OE
  verb establish obj=Organization!:O

Launch
  verb launch|unveil|release|debut|introduce|inaugurate subj=Agent obj=Product!:RE not:investigation|appeal|probe|attack|campaign|inquiry|lawsuit|bid|report|statement
  verb launch|unveil|release|introduce|roll subj=Agent obj=Product!:RET satellite|rocket|spacecraft|app|service|product|model|program|programme|platform|phone|car|console|website|tool|chatbot|mission|probe|line|version|assistant|scheme|system|railway|plant|device not:investigation|appeal|attack|campaign
  verb open subj=Agent! obj=Product!:RT factory|plant|store|museum|center|centre|office|hub|facility
  verb roll out subj=Agent! obj=Product!:RET
  verb blast|lift off subj=Product!:R
  noun launch of|comp=Product!:RE by|poss|subj=Agent

Layoff
  verb cut|eliminate|shed|slash|axe subj=Organization! obj=Count! job|position|role|post|worker|employee|workforce|staff
  verb lay off subj=Organization! obj=Count!:NT
  verb fire|dismiss subj=Organization!:OH obj=Count!:N
  noun layoff|redundancy at|by|of|subj|poss=Organization:OH of=Count:N topic:Organization
  noun cut job of=Count:N at|by|poss|subj=Organization:OH

FinancialResult
  verb report|post|record|book|make|earn|generate|suffer|announce|register|swing subj=Organization!:OH obj=Measure! revenue|profit|loss|sales|earnings|income|turnover|deficit|surplus|ebitda of|to|obj|comp=Amount! for|in=Period topic:Organization
  noun revenue|profit|loss|sale|sales|earnings|income|turnover|deficit|surplus|ebitda poss|of|by|at|subj|comp=Organization:OH of|to|at|comp=Amount! for|in=Period own:Measure topic:Organization
  verb lose|earn|gross subj=Organization!:OH obj=Amount! own:Measure not:bid

Death
  verb die|perish subj=Person!:P not:down|out
  verb pass away subj=Person!:P
  verb kill|assassinate|murder  obj=Person!:P
  noun death|assassination|murder|funeral of|poss=Person!:P
  adj dead self=Person!:P

Birth
  verb bear obj=Person!:P form:born
  noun birth of|poss=Person!:P

Position
  verb head|lead|chair|run|direct|captain subj=Holder!:P obj=Organization!:OLH own:Title not:race|poll|risk|market|list|investigation|chorus
  verb serve|work|act subj=Holder!:P as=Title! at|for=Organization
  verb hold post|position|office subj=Holder!:P of=Title!
  noun president|chairman|chairwoman|chair|chief|ceo|executive|director|head|boss|minister|mayor|governor|senator|secretary|ambassador|spokesman|spokeswoman|spokesperson|lawyer|attorney|leader|officer|manager|dean|editor|chancellor|king|queen|pope|prince|princess|commissioner|treasurer|principal|coach|captain|judge|prosecutor|general|admiral|colonel|commander|bishop|archbishop|representative|congressman|congresswoman|lawmaker|deputy|premier|rep|sen|gov|sen.|rep.|gov.|gen.|vice-president|cfo|cto|coo|provost|rector|analyst|economist|partner|envoy|counsel|conductor|curator|superintendent|sheriff|legislator|councillor|councilor|undersecretary|negotiator|adviser|advisor|administrator|trustee self=Holder!:P of|at|for|poss|comp|with=Organization:OLRH own:Title

Ownership
  verb own|control|possess subj=Owner!:POLH obj=Owned!:ORET
  verb hold|own|control subj=Owner!:POLH in|of=Owned!:O stake|share|interest|vote|% topic:Owned
  verb belong subj=Owned!:OREPT to=Owner!:POH
  noun owner|co-owner|shareholder|proprietor self=Owner!:POLH of|poss|in=Owned!:ORETL
  noun venture self=Owned!:O of|between|poss=Owner!:O joint

Kinship
  verb marry|wed subj=Person!:P obj|to=Relative!:P own:Relation
  verb marry|engage obj=Person!:P to=Relative!:P own:Relation
  verb divorce subj=Person!:P obj|from=Relative!:P own:Relation
  adj married|engaged self|subj=Person!:P to=Relative!:P own:Relation
  noun father|mother|son|daughter|brother|sister|husband|wife|spouse|fiancé|fiancée|fiance|fiancee|partner|grandfather|grandmother|grandson|granddaughter|great-grandson|great-granddaughter|great-grandfather|great-grandmother|uncle|aunt|nephew|niece|cousin|widow|widower|ex-wife|ex-husband|girlfriend|boyfriend|stepfather|stepmother|stepson|stepdaughter|half-brother|half-sister|twin|brother-in-law|sister-in-law|son-in-law|daughter-in-law|father-in-law|mother-in-law|parent|descendant self=Person!:P of|poss=Relative!:P own:Relation

Cost
  verb cost subj=Item!:ORETC obj=Amount!
  verb value|price|estimate|budget obj=Item!:ORET at=Amount!
  verb total|reach|exceed|stand|average subj=Item! pred|obj|at=Amount!
  verb sell|trade|retail|close subj=Item!:RET for|at=Amount!
  noun price|cost|budget|valuation|value|tag|bill|fee|tuition|fare|rent of|poss|for|comp=Item!:ORET of|at|comp|pred=Amount!
  adj worth self|subj=Item!:ORET obj|comp=Amount!
  noun ticket|share|stock self=Item!:T at|for=Amount!

Location
  adj based|headquartered|located|situated self|subj|comp=Entity!:ORL in|at|near=Place!:L
  verb base|headquarter|locate|situate obj=Entity!:ORL in|at|near|comp=Place!:L
  noun headquarters|seat of|poss=Entity!:OR in|at=Place!:L
  noun district|suburb|neighborhood|neighbourhood self=Entity!:L of|in=Place!:L
  verb sit|lie|stand subj=Entity!:LR in|near|on=Place!:L

PartOf
  noun subsidiary|unit|division|branch|arm|affiliate|member|component self=Part!:ORP of|poss=Whole!:O
  verb belong subj=Part!:O to=Whole!:O group|alliance|network|coalition|party
  verb join subj=Part!:OL obj=Whole!:O
""";
}

namespace Factum.Extraction.Languages.English;

/// <summary>How English states each kind of fact, in the notation of <see cref="Facts.FrameNotation"/>.</summary>
internal static class EnglishFrames
{
    /// <summary>The declarations.</summary>
    public const string Declarations = """
Donation
  verb donate|bequeath|gift subj=Donor! obj|of=Amount to|for=Recipient min:2
  verb donate obj|of=Amount! to=Recipient!
  verb give|contribute subj=Donor!:POH obj=Amount! to|for|toward|towards=Recipient not:contract|loan|order|fine|penalty|subsidy|grant|government|ministry|council|parliament|congress|bank
  verb leave subj=Donor!:P obj=Amount! to=Recipient!
  verb hand over subj=Donor! obj=Amount! to=Recipient! if:charity
  verb chip|kick|pitch in subj=Donor! obj|with=Amount! to|for|toward|towards=Recipient
  verb endow subj=Donor! obj=Recipient! with=Amount!
  verb present|surprise cheque|check|donation subj=Donor! obj|to=Recipient! with|of|for|comp=Amount!
  verb receive|accept|get donation|gift|bequest|contribution subj=Recipient! of|obj|comp=Amount from=Donor min:2
  verb receive|accept|get subj=Recipient! obj=Amount! from=Donor!:PO if:charity
  verb give subj=Donor!:POH obj=Amount!:A to=Recipient! not:government|ministry|council|parliament|congress|bank
  verb pledge|promise subj=Donor!:PO obj=Amount! to|for|toward|towards=Recipient planned
  verb pay|award|grant|hand|commit subj=Donor! obj=Amount! to|for=Recipient if:gift not:contract|fine|loan|salary|dividend|damages|compensation|bonus|rent
  verb make|pledge|announce|offer donation|gift|contribution|bequest subj=Donor! of|obj|comp=Amount to|for=Recipient min:2
  verb raise subj=Recipient!:OH obj=Amount! from=Donor! if:charity
  verb raise subj=Donor!:PH obj=Amount! for=Recipient! if:charity
  noun donation|gift|bequest|pledge poss|subj|from|by|comp=Donor of|comp|worth=Amount to|for=Recipient min:2 not:blood|organ|sperm|talent|birthday
  noun contribution poss|subj|from|by=Donor! of|comp|worth=Amount! to|for=Recipient

Payment
  verb pay|repay|reimburse|pay_back subj=Payer! obj=Amount! to=Payee for=Purpose:TRE
  verb pay subj=Payer! obj=Payee! for=Purpose:TRE min:3
  verb spend|invest subj=Payer! obj=Amount! on=Purpose:TR
  verb spend|splash subj=Payer! obj=Amount!
  verb lend|loan|advance|award|grant|provide|allocate|earmark|disburse|distribute|contribute|commit subj=Payer! obj=Amount! to=Payee for=Purpose:T not:contract|damages
  verb approve|release|set_aside|budget subj=Payer! obj=Amount! for|in=Purpose:T
  verb compensate|subsidise|subsidize|reimburse subj=Payer! obj=Payee! min:2
  verb receive|secure|obtain|win|get|land subj=Payee! loan|grant|subsidy|compensation|subsidies|bailout|damages|aid|payout|scholarship of|obj=Amount! from=Payer
  verb settle case|lawsuit|suit|claim|claims|dispute|litigation|charge subj=Payer! for|obj=Amount! with=Payee
  verb reach|agree|announce|sign settlement subj=Payer! of|obj|comp|for|worth=Amount! with=Payee
  verb give subj=Payer!:LOH obj=Amount! to=Payee!
  verb receive|accept|take|collect subj=Payee! obj=Amount! from=Payer!
  verb send|wire|transfer|remit|funnel|channel subj=Payer! obj=Amount! to=Payee!
  verb pocket subj=Payee! obj=Amount! from=Payer for|in_return_for=Purpose:T
  verb put in|forward subj=Payer! obj=Amount! for|toward|towards=Purpose:TR
  verb come subj=Amount! from=Payer!
  verb go subj=Amount! toward|towards|into=Purpose!:TRE
  verb bribe subj=Payer! obj=Payee! with=Amount
  verb refund|compensate subj=Payer! obj=Amount to=Payee min:2
  verb pledge|promise subj=Payer!:LH obj=Amount! to=Payee for=Purpose:T planned
  verb hand|pay|give|award bonus|salary|pension|package subj=Payer! to=Payee! of|comp|obj=Amount!
  verb foot|pick|cover bill|tab subj=Payer! of|comp|obj=Amount! for=Purpose:TRE
  verb return|distribute subj=Payer! obj=Amount! to=Payee!:HO
  verb borrow subj=Payee! obj=Amount! from=Payer
  verb buy back subj=Payer! of|obj=Amount! in=Purpose
  noun loan|grant|subsidy|compensation|bailout|ransom|payout|severance|settlement|aid|bribe|kickback|reparation from|by|poss=Payer of|comp|worth=Amount! to|for|with=Payee min:2
  noun buyback|repurchase poss|by|subj=Payer of|comp|worth=Amount! own:Purpose min:2

Investment
  verb raise subj=Recipient! obj|of=Amount! from=Investor lead_by=Investor not:price|rate|wage|rent|fare|tax|forecast|question|concern|doubt|alarm|interest|dividend
  verb raise round|financing subj=Recipient! obj|of=Amount! lead_by|from=Investor
  verb secure|land|bag|obtain|attract|win|receive|get|draw|net|clinch funding|financing|investment|capital subj=Recipient!:OR obj|of=Amount! from|lead_by=Investor
  verb bag|land|net subj=Recipient!:OR obj=Amount! from=Investor!:O
  verb attract|draw subj=Recipient!:OR obj=Amount! from=Investor!:OH
  verb back subj=Investor! obj=Recipient!:O with=Amount!
  verb put subj=Investor! obj=Amount! into=Recipient!
  verb close|complete|secure|announce|land|bag round|funding|financing subj=Recipient! of|obj=Amount lead_by|from=Investor min:2
  verb lead round|funding|financing|investment subj=Investor!:PO of|obj|comp=Amount in|poss=Recipient min:2
  verb invest|inject|plow|plough|pump|pour|sink subj=Investor! obj=Amount!:A in|into=Recipient not:takeover
  verb invest subj=Investor! in|into=Recipient!:ORE
  verb back|bankroll subj=Investor!:O obj=Recipient!:O not:plan|bill|candidate|proposal
  verb participate round subj=Investor! in=Recipient!:O
  noun investment|funding poss|subj|from|by=Investor! of|comp=Amount! in|into=Recipient
  noun round of|comp|worth=Amount! poss|subj|for=Recipient:O lead_by|from=Investor funding|financing|seed|series min:2

Acquisition
  verb buy|acquire|purchase subj=Acquirer! obj=Target! from=Seller for=Amount not:shares|time|taste|reputation|skill|habit|knowledge|language|back
  verb acquire|purchase obj=Target!:OR by=Acquirer for=Amount min:2
  verb take over subj=Acquirer!:O obj=Target!:O for=Amount
  verb snap|gobble|scoop|pick|buy up|out subj=Acquirer! obj=Target! for=Amount
  verb sign|recruit subj=Acquirer!:O obj=Target!:P from=Seller for=Amount min:3
  verb pay subj=Acquirer! obj=Amount! for=Target!:OH from=Seller
  verb pay subj=Acquirer! obj=Amount! for=Target!:T with:auction|auctioneer|collector|dealer
  verb pay subj=Acquirer! obj=Amount! for=Target!:P to=Seller
  verb take private subj=Acquirer obj=Target!:O for=Amount
  verb swallow|absorb subj=Acquirer!:O obj=Target!:O for=Amount
  verb buy|acquire|purchase|take|build stake|holding|shareholding|majority subj=Acquirer! in|of=Target!:O from=Seller for=Amount
  verb sell stake|holding|shareholding subj=Seller! in|of=Target!:O to=Acquirer for=Amount
  verb join subj=Target!:P obj=Acquirer!:OL from=Seller!:OL for=Amount!
  verb join subj=Target!:P obj=Acquirer!:OL from=Seller!:OL for|in=Amount if:transfer
  verb join subj=Target!:P obj=Acquirer!:OL from=Seller:OL for=Amount on|loan
  verb sign subj=Target!:P for=Acquirer!:OL from=Seller:OL in=Amount if:transfer
  verb move|switch|transfer subj|obj=Target!:P from=Seller!:OL to=Acquirer!:OL for|in=Amount if:transfer
  verb pay subj=Acquirer! to=Seller! obj=Amount! for=Target!:P
  verb complete|seal|clinch|finalise|finalize signing|transfer|capture subj=Acquirer!:OL of=Target!:P from=Seller:OL for|comp=Amount
  noun signing|transfer|capture of=Target!:P poss|by|to|subj=Acquirer:OL from=Seller:OL for|comp|worth=Amount min:2
  noun move|switch poss|subj=Target!:P from=Seller:OL to=Acquirer!:OL comp|worth=Amount if:transfer
  verb sell|divest|offload subj=Seller! obj=Target! for=Amount! not:name|soul|product|ticket|goods|good|oil|gas|newspaper|drug|weapon|car
  verb sell|auction obj=Target! for=Amount! at=Place:LO
  verb sell|divest|offload subj=Seller! obj=Target! to=Acquirer for=Amount min:3 not:name|soul|product|ticket|goods|good|oil|gas|newspaper|drug|weapon|car
  verb sell|divest|offload subj=Seller! obj=Target!:OR not:name|soul|product|ticket|goods|good|oil|gas|newspaper|drug|weapon|car
  verb sell obj=Target! to=Acquirer! for=Amount
  verb merge subj=Acquirer!:O with|into=Target!:O
  noun merger poss|subj|of=Acquirer!:O with=Target!:O
  noun acquisition|takeover|purchase|buyout|buy-out poss|by|subj=Acquirer of=Target! for|worth|comp=Amount from=Seller min:2 not:knowledge|language|skill
  noun takeover|acquisition|buyout|buy-out of=Target!:O
  noun sale poss=Target!:O to=Acquirer! for|comp|worth=Amount
  noun sale poss|by|subj=Seller of=Target!:OR to=Acquirer for|worth=Amount min:2

ContractAward
  verb award|hand|give|grant subj=Client to|obj=Supplier! contract|order|tender|deal of|worth|obj|comp=Amount for|purpose=Subject:TREC
  verb win|secure|land|clinch|receive|bag|get|obtain subj=Supplier! contract|order|tender of|worth|obj|comp=Amount from|with=Client for|purpose=Subject:TREC
  verb win|secure|land|clinch|sign deal subj=Supplier!:O of|worth|obj|comp=Amount from|with=Client for|purpose=Subject:TREC with:supply|build|provide|deliver|operate|run|manage|construct
  verb sign contract|order subj=Client! with=Supplier!:O for=Subject!:TRE of|worth|comp|obj=Amount
  verb supply|provide|deliver|build contract|deal subj=Supplier!:O to|for=Client! obj=Subject:T under|of|worth|comp=Amount min:3
  verb select|choose|pick|tap|commission|contract|hire subj=Client! obj=Supplier!:O with:build|supply|provide|run|operate|manage|design|develop|deliver|construct|make
  verb place order subj=Client! with=Supplier for|purpose=Subject:TREC of|worth|comp|obj=Amount min:2
  noun contract poss=Supplier!:O with|from=Client!:OL of|worth|comp=Amount for|purpose=Subject:TC
  verb beat subj=Supplier! contract|order of|worth|comp|obj=Amount to for|purpose=Subject:TREC
  noun contract|order|tender to=Supplier! from|by|poss|comp=Client:O of|worth|comp=Amount for|purpose=Subject:TC min:2
  verb go contract|order|tender to=Supplier! worth|of|comp=Amount for|purpose=Subject:TC
  verb select|choose|pick|tap subj=Client! obj=Supplier!:O for|as=Subject!:T
  verb select|choose|pick|tap|commission|contract|hire|enlist subj=Client!:OL obj=Supplier!:O min:2 not:as
  verb order subj=Client!:OL obj=Subject!:TR from=Supplier! for|worth=Amount

Fine
  verb fine subj=Authority to|obj=Offender! of|obj|pred|for=Amount min:2
  verb fine subj=Offender! obj=Amount!
  verb penalize|penalise|sanction subj=Authority! to|obj=Offender!:PO obj|pred=Amount!
  verb impose|slap|levy|issue|hand|give|serve fine|penalty subj=Authority of|obj|comp|pred=Amount! on|to|with|against=Offender!
  verb hit|slap subj=Authority obj=Offender! fine|penalty with|of|comp=Amount!
  verb order|sentence subj=Authority obj=Offender! fine pay|obj|of=Amount!
  verb pay fine|penalty subj=Offender! of|obj|comp=Amount! to=Authority
  verb face|receive fine|penalty subj=Offender! of|obj|comp=Amount! from=Authority
  noun fine|penalty of|comp|worth=Amount! on|against|for|to=Offender:POH from|by|impose_by|issue_by=Authority min:2
  noun fine poss=Offender!:PO of|comp=Amount!

Lawsuit
  verb sue subj=Plaintiff obj=Defendant! for=Amount:A min:1
  verb file|bring|launch|lodge|pursue|mount|commence lawsuit|suit|complaint|claim|case|class_action subj=Plaintiff! against=Defendant for=Amount:A
  verb file|bring|launch|lodge|win|lose appeal subj=Plaintiff! against=Defendant!
  verb launch|mount|bring|begin challenge|appeal subj=Plaintiff! against=Defendant!
  verb win|lose|fight|drop case|battle|lawsuit|claim|suit subj=Plaintiff! against=Defendant!
  verb take|launch|start|begin|bring|initiate|open action|proceedings|proceeding subj=Plaintiff! against=Defendant!
  verb face|settle|fight|defend|contest lawsuit|suit|claim subj=Defendant! from|by|with|file_by|bring_by=Plaintiff!
  verb take to_court subj=Plaintiff! obj=Defendant!
  verb challenge court|lawsuit subj=Plaintiff! obj=Defendant
  verb appeal subj=Plaintiff!:POH against|obj=Defendant:TO court|decision|ruling|verdict|fine
  verb prosecute subj=Plaintiff:OH obj=Defendant!
  noun lawsuit|suit|complaint|proceedings poss|by|from|file_by|bring_by|launch_by|subj=Plaintiff against=Defendant! for|seek|comp=Amount min:2

Meeting
  verb meet subj|obj|with=Participant:POLH min:2 not:target|deadline|demand|expectation|need|requirement|criterion|standard|goal|cost|challenge|obligation
  verb hold|have|host talks|talk|meeting|summit|discussion|conversation|lunch|dinner subj|with|between=Participant:POLH min:2
  verb host|receive|welcome subj=Participant!:P obj=Participant!:P
  verb dine|lunch|confer|huddle subj|with=Participant:PH min:2
  verb phone|telephone subj|obj=Participant!:P min:2
  verb sit down subj|with=Participant:POLH min:2
  verb speak|talk subj|with=Participant:PL min:2
  verb have|hold call|chat|audience subj|with=Participant:PLH min:2
  verb gather subj|with=Participant:P min:2
  verb bring together obj=Participant:P min:2
  noun meeting|summit|dinner|lunch|encounter|conversation|discussion between|with|of|subj|poss|comp=Participant:P min:2
  noun meeting|summit between|poss=Participant:POLH with=Participant:POLH min:2

Visit
  verb visit subj=Visitor!:POH obj=Place!:LOT not:website|site|page
  verb visit subj=Visitor!:POH obj=Host!:P
  verb drop|stop in|by|off subj=Visitor!:PH at|on|in|by=Place!:LO
  verb drop in subj=Visitor!:PH on=Host!:PH
  verb call subj=Visitor!:P on=Host!:P
  verb make visit|trip|stop|appearance subj=Visitor!:PH at|to|in=Place!:LO
  verb pay visit|call subj=Visitor! to=Place!:LO
  verb pay visit|call subj=Visitor! to|on=Host!:P
  verb go subj=Visitor!:P to=Place!:L
  verb tour subj=Visitor!:PH obj=Place!:LOT
  verb wind|wrap up visit|trip|tour subj=Visitor!:PH to|in|of=Place!
  verb make|begin|start|end|conclude|finish|complete|embark|pay|undertake trip|visit|tour subj=Visitor! to|in|of=Place!
  noun visit|trip|tour occasion|poss|subj|by=Visitor:PH to=Place! min:2
  verb travel subj=Visitor!:P to=Place!:LO
  verb host|welcome|receive subj=Host!:PO obj=Visitor!:P

Movement
  verb land|arrive|touch|dock subj=Mover!:PORT at|in|near|on=Destination!:L from=Origin
  verb take off subj=Mover!:PORT from=Origin!:L for|to=Destination:L
  verb fly|sail|cruise|steam subj=Mover!:PRHT to|for|into=Destination:L from=Origin:L min:2
  verb drive|head|return|travel|flee|walk|march|move|relocate|cycle|migrate|journey|rush subj=Mover!:PRH to|for|into=Destination:L from=Origin:L min:2
  verb fly obj=Mover!:P to=Destination!:L from=Origin:L
  verb depart subj=Mover!:PRHT from=Origin!:L for=Destination:L
  verb leave subj=Mover!:PRH obj=Origin!:L for=Destination:L
  verb flee subj=Mover!:PHT obj=Origin!:L
  verb set sail|off|out subj=Mover!:PRHT from=Origin:L for=Destination:L min:2
  noun arrival|return of|poss=Mover!:PR in|at|to=Destination!:L from=Origin:L
  noun departure of|poss=Mover!:PR from=Origin!:L for=Destination:L
  verb cross subj=Mover!:PRH into=Destination!:L

Statement
  verb tell|warn|assure|inform|notify|advise|urge|remind subj=Speaker!:POLH obj|to=Audience:POH
  verb say|announce|add|explain|note|claim|state|declare|confirm|insist|argue|reply|write|report|reveal|disclose|acknowledge|admit|concede|stress|emphasize|emphasise|recall|recount|remark|observe|comment|conclude|continue|caution|predict|forecast|suggest|indicate|contend|assert|maintain|testify|tweet|post|joke|quip|estimate|believe|respond|promise|vow|reiterate|repeat|shout|whisper|shrug|smile|laugh|sigh|relate|signal|hint|propose|counter|complain|lament|muse|boast|plead|retort|protest|swear|affirm|reckon|fume|opine|summarise|summarize|clarify|stipulate subj=Speaker!:POLH to=Audience:POH
  verb point out subj=Speaker!
  verb express subj=Speaker!:POH obj=Quote:T concern|confidence|hope|optimism|regret|support|doubt|fear|satisfaction
  verb describe|call|label|dub subj=Speaker!:POLH not:in|off|up|on|for|upon

Praise
  verb praise|hail|applaud|commend|laud|salute|congratulate|thank|compliment|celebrate|honor|honour|welcome subj=Speaker!:POLH obj=Target! not:birthday|anniversary|guest|visitor
  verb pay tribute subj=Speaker! to=Target!
  verb describe|call subj=Speaker!:POLH obj=Target!:PORLE if:praise
  verb win|draw|earn praise|plaudit|acclaim subj=Target! from=Speaker!
  verb heap|lavish praise subj=Speaker! on=Target!
  verb express gratitude|admiration subj=Speaker! for|to=Target!
  verb single out praise subj=Speaker! obj=Target!
  noun praise|tribute from|poss=Speaker! for|to=Target!

Criticism
  verb criticize|criticise|slam|blast|condemn|denounce|deplore|decry|lambast|lambaste|mock|rebuke|chide|censure|bash|ridicule|fault|berate|assail|deride|savage|scold|castigate|lament|deride subj=Speaker!:POLH obj=Target! not:fort|town|village|position|soldier|ship
  verb hit|lash out subj=Speaker!:POH at=Target!
  verb hit back subj=Speaker!:POH at=Target!
  verb launch|mount attack subj=Speaker!:POH on=Target!:POT not:army|troop|rocket|missile|drone|force
  verb take aim|swipe subj=Speaker!:POH at=Target!
  verb tear into subj=Speaker!:POH into=Target!
  verb draw|attract|face|prompt|spark|provoke|meet criticism|condemnation|backlash|outcry|fury subj=Target! from=Speaker!
  verb come under fire|attack|criticism subj=Target! from|by=Speaker!
  verb brand|denounce|decry|blast|slam subj=Speaker!:POLH obj=Target!
  verb dismiss as subj=Speaker!:POLH obj=Target!
  verb pour|heap scorn|criticism subj=Speaker! on=Target!
  verb express|voice anger|outrage|dismay|disapproval subj=Speaker! at|over=Target!
  verb describe|call|label|dub subj=Speaker!:POLH obj=Target! if:blame
  verb attack subj=Speaker!:POH obj=Target!:T with:budget|plan|decision|policy|proposal|record|government|bill|law|ruling|reform|idea|minister|handling|strategy|claim|cut
  verb attack subj=Speaker!:P obj=Target! not:fort|town|village|position|soldier|ship|police|officer|passenger
  noun criticism|condemnation from|by|poss=Speaker! of=Target!

Accusation
  verb accuse|suspect subj=Accuser:POLHT obj=Accused!
  verb accuse subj=Accuser!:POLHT obj=Accused!
  verb blame subj=Accuser!:POLH obj|on=Accused!:POLH
  verb charge subj=Accuser:OH obj=Accused!:PO with
  verb indict subj=Accuser:OH obj=Accused!:PO
  verb face charge|charges|allegation|accusation|count subj=Accused!:PO from=Accuser
  verb stand|face trial subj=Accused!:PO
  noun trial subj=Accused!:PO with:on
  verb go trial subj=Accused!:PO with:on
  verb point finger subj=Accuser!:POLH at=Accused!
  verb level|make|raise|press|bring charge|allegation|accusation subj=Accuser:POLH against=Accused!
  noun accusation|allegation by|from|poss=Accuser! against=Accused
  noun accusation|allegation|charge by|from=Accuser against=Accused!:PO

Denial
  verb deny|refute|rebut|dispute subj=Denier!:POLHT not:access|entry|bail|visa|request|permission
  verb dismiss|reject as accusation|allegation|claim|charge|report|rumor|rumour|suggestion subj=Denier!:POLHT
  verb dismiss|reject subj=Denier!:POLHT accusation|allegation|claim|charge|criticism|report|rumor|rumour|suggestion
  verb plead not guilty subj=Denier!:POLH
  verb protest|maintain innocence subj=Denier!:POLH
  noun denial by|from|poss=Denier!:POLH

Negotiation
  verb negotiate subj|with=Party:POLRH obj|over|on|about=Topic:TRE min:2
  verb enter talks|negotiation|discussion subj|with|between=Party:POLRH over|about|on|for=Topic:TRE min:2
  noun talks|talk|negotiation|discussion between|with|subj|poss=Party:POLRH over|about|on|for=Topic:T min:2

Agreement
  verb sign|strike|reach|ink|conclude|seal|broker|finalize|finalise|announce|ratify deal|agreement|treaty|pact|accord|partnership|truce|ceasefire|memorandum|contract subj|with|between|obj=Party:POLRH on|over|for|about=Topic:TRE min:2
  verb agree subj|with=Party:POLRH on|to=Topic:T min:3
  verb agree subj=Party:OL obj=Topic!:T min:3 not:fee|price
  verb team|pair|link up subj|with=Party:POLRH on=Topic:T min:2
  verb partner|collaborate subj|with=Party:POLRH on=Topic:T min:2
  verb form|create|forge|set venture|alliance|partnership|coalition subj|with=Party:OLH min:2
  verb join forces subj|with=Party:POLH min:2
  verb sign|pen|ink contract|deal|extension subj=Party!:P obj=Topic!:T with|at=Party:O topic:Party min:2
  noun agreement|deal|treaty|pact|accord|partnership|truce|ceasefire|alliance between|with|subj|poss=Party:POLRH on|over|about=Topic:T min:2

Conflict
  verb clash|feud|quarrel|spar|fight|argue|brawl|bicker subj|with|obj|against=Party:POLRH min:2
  verb fall out subj|with=Party:POLRH min:2
  verb invade|bomb|shell|attack|raid subj=Party!:L obj=Party!:L
  verb lock|embroil|entangle|engage|involve dispute|row|conflict|battle|feud|standoff|war|fight subj|obj|with=Party:POLRH min:2
  verb trade insult|blow|accusation|barb|fire subj|with=Party:POLRH min:2
  verb wage|declare war subj|on|against=Party:POLRH min:2
  noun feud|dispute|conflict|rift|row|quarrel|battle|fallout|hostility|clash|rivalry|standoff|war|tension|split|spat|disagreement between|with|subj|poss=Party:POLRH min:2
  noun odds|odd|loggerhead|loggerheads|war subj|with=Party:POLRH min:2

Competition
  verb compete|vie|battle|duel|contend|jostle subj|with|against=Competitor:POLRH for|over|in=Over:TRE min:2
  verb rival subj|obj=Competitor min:2
  verb win|lift|claim|capture|clinch subj=Competitor!:POLH obj=Over!:E
  verb win competition|race|match|contest|tournament|championship|title|cup|trophy|final|game|marathon|league subj=Competitor!:POLH ahead_of|against|over=Competitor obj=Over:TE min:2
  verb beat|fend|see|fight off competition subj=Competitor! from=Competitor! for=Over:TPE
  verb edge|see|ease|race|cruise past subj=Competitor!:POL past=Competitor!:POL in=Over:TE
  verb knock out subj=Competitor! obj=Competitor! of=Over:E
  verb draw subj=Competitor!:POL with|against|at=Competitor!:OL in=Over:TE if:sport
  verb lose subj=Competitor!:POL at|against|to=Competitor!:OL in=Over:TE if:sport
  verb win|triumph|prevail subj=Competitor!:OL at|against|over=Competitor!:OL in=Over:TE
  verb square|line up subj=Competitor!:POL against|with|to=Competitor!:POL in=Over:TE
  verb take on subj=Competitor!:POL obj=Competitor!:OL in=Over:TE
  verb run subj=Competitor!:P against=Competitor!:P in|for=Over:TE
  verb bid|compete|pitch subj=Competitor!:O for=Over!:TRE against=Competitor!:O
  verb go head subj|to|with|against=Competitor:POL for|in=Over:TE min:2 with:head-to-head|toe
  verb pip|outclass|dispatch|overpower|eliminate|humble|see_off subj=Competitor!:POL obj=Competitor!:POL in|for|to=Over:TE
  verb meet|take subj=Competitor!:OL obj|on=Competitor!:OL in=Over:TE if:sport
  noun win|victory|defeat|draw|loss|triumph poss|subj|for=Competitor:POL over|against|to|at|by|with=Competitor!:POL in=Over:TE min:2
  verb beat|defeat|edge|outbid|thrash|overcome|topple|hammer|crush|stun|rout|outlast|upset|down|trounce subj=Competitor! obj=Competitor! to|in|for=Over:TE not:estimate|forecast|expectation|record|odds
  verb lose subj=Competitor! to=Competitor! in=Over:TE
  verb face|play|host|take subj=Competitor!:POL obj=Competitor!:POL in=Over:TE if:sport
  noun competitor|rival self|of|poss|to|comp=Competitor:OR topic:Competitor min:2
  noun competition|race|contest|match|duel|game|final between|with|against=Competitor:POLR for=Over min:2

Evaluation
  verb evaluate|assess|consider|vet|weigh|shortlist|eye subj=Evaluator:POLH obj|alongside=Candidate!:PORLTE for|as=Purpose:TPORLE each:Candidate not:option|possibility|impact|damage|risk|move|sale|plan|issue|whether|step|situation|evidence|appeal min:2
  verb review|examine|test|trial|inspect subj=Evaluator:POLH obj=Candidate!:PORE for|as=Purpose:T min:2

Appointment
  verb appoint|name|nominate|hire|pick|choose|select|tap|elevate|promote|install|recruit|designate|confirm subj=Organization:O obj=Person!:P pred|as|to=Position:T head|lead|run|at|of|by=Organization:OL min:2
  verb take over subj=Person!:P as=Position:T from|at=Organization:O with:from|as topic:Organization
  verb swear|bring in obj=Person!:P as=Position!:T
  verb succeed|replace subj=Person!:P as=Position:T at=Organization:O topic:Organization
  verb take over|charge|helm|reins|office subj=Person!:P as=Position:T of|at=Organization:O min:2
  verb make obj=Person!:P pred=Position!:T subj=Organization:O with:president|chairman|chairwoman|chief|ceo|director|head|minister|leader|manager|captain|editor|partner|economist|governor
  verb become subj=Person!:P pred|obj|xcomp=Position!:T with:president|chairman|chairwoman|chair|chief|ceo|director|head|minister|leader|manager|coach|captain|governor|mayor|secretary|chancellor|editor|officer|dean|ambassador|commissioner|partner|pope|king|queen|boss not:first
  verb become subj=Person!:P pred|obj|xcomp=Position!:T with:president|chairman|chief|ceo|director|minister|leader|coach|governor|mayor|secretary|chancellor|editor|pope
  verb join subj=Person!:P obj=Organization!:O as=Position!:T
  noun appointment|nomination|promotion poss|of=Person!:P as|to=Position:T to|at|by=Organization:O min:2

Resignation
  verb resign subj=Person!:P as|from=Position:T from|at=Organization:O topic:Organization
  verb quit|leave|exit subj=Person!:P obj=Organization!:O as=Position:T
  verb quit subj=Person!:P as=Position:T min:2
  verb quit|leave|vacate subj=Person!:P obj=Position!:T post|job|role|office|position|presidency|board
  verb step|stand down|aside|back subj=Person!:P as|from=Position:T at=Organization:O topic:Organization
  verb part ways|company subj|with=Person!:P with=Organization:O subj=Organization:O
  verb force|push|drive|vote|throw out obj=Person!:P as|from=Position:T
  verb hand|tender|submit|offer|give|announce notice|resignation subj=Person!:P as=Position:T
  verb bow out subj=Person!:P as=Position:T
  verb relieve obj=Person!:P of=Position!:T
  verb let go obj=Person!:P subj=Organization:O
  verb lose job|post|position subj=Person!:P as=Position:T
  verb retire subj=Person!:P as|from=Position:T from|at=Organization:O
  verb fire|sack|dismiss|oust|remove|depose|axe|unseat|suspend subj=Organization:O obj=Person!:P as|from=Position:T not:claim|allegation|report
  noun resignation|dismissal|ouster|firing|retirement|sacking|removal poss|of=Person!:P as|from=Position:T from|at|by=Organization:O
  noun departure|exit poss|of=Person!:P as=Position!:T from=Organization:O

Election
  verb elect|reelect|re-elect|elect obj=Person!:P to=Organization:O pred|as=Position:T of=Organization:OL
  verb win election|presidency|vote|primary|seat|reelection|re-election|mayoralty subj=Person!:P as=Position:T
  verb vote in obj=Person!:P as=Position:T
  verb win term subj=Person!:P as=Position:T
  verb vote in obj=Person!:P as=Position!:T of=Organization:OL
  verb return mp|councillor|mayor obj=Person!:P as=Position:T for=Organization:OL
  verb capture|take|hold|win|retain|gain seat subj=Person!:P
  verb lose election|presidency|primary|seat|reelection subj=Person!:P denied
  noun election|reelection poss|of=Person!:P as|to=Position:T

Founding
  verb found|co-found|cofound subj|with=Founder obj=Organization!:OER each:Founder
  verb set up subj=Founder obj=Organization!:O
  verb start subj=Founder!:P obj=Organization!:O
  verb launch subj=Founder!:P obj=Organization!:O company|startup|start-up|firm|business|foundation|charity|fund|label|agency|magazine|newspaper
  noun founding|creation of=Organization!:O by=Founder
  verb establish|create|form subj=Founder!:PO obj=Organization!:O
  noun founder|co-founder|cofounder|creator self=Founder!:P of|poss|comp=Organization!:OE
  verb start up|out subj=Founder!:P obj=Organization!:O
  verb set up subj|by=Founder obj=Organization!:OE each:Founder
  verb establish|create|form|incorporate obj=Organization!:O by=Founder each:Founder
  verb open subj=Founder!:P obj=Organization!:O school|academy|clinic|bakery|restaurant|shelter|orphanage|studio|gallery|workshop
  verb form|create|launch|build subj=Founder!:PH obj=Organization!:O company|party|movement|group|union|club|charity|band|startup|start-up|cooperative|league each:Founder
  noun brainchild|creation self=Organization!:O of=Founder!:P
  verb establish obj=Organization!:O

Launch
  verb launch|unveil|release|debut|introduce|inaugurate subj=Agent obj=Product!:RE not:investigation|appeal|probe|attack|campaign|inquiry|lawsuit|bid|report|statement
  verb launch|unveil|release|introduce|roll subj=Agent obj=Product!:RET satellite|rocket|spacecraft|app|service|product|model|program|programme|platform|phone|car|console|website|tool|chatbot|mission|probe|line|version|assistant|scheme|system|railway|plant|device not:investigation|appeal|attack|campaign
  verb launch|unveil|introduce|release subj=Agent!:O obj=Product!:T not:investigation|appeal|attack|campaign|probe|inquiry|lawsuit|bid|report|statement|offensive|strike|review|search|hunt|petition|consultation|war|raid|crackdown|operation|assault|challenge|action|proceedings|proceeding|tirade|protest|talk|talks|process|plan|strategy|offer|takeover|figure|figures|result|results|detail|details|video|photo|name|hostage|prisoner|data|audit|legislation|bill|missile|missiles|drone|drones|rocket|study|document|documents|list|footage|round|sale|buyback|tender|initiative|effort|debate|suspect|man|woman
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

Layoff
  verb cut|eliminate|shed|slash|axe|scrap|shed subj=Organization! obj=Count! job|position|role|post|worker|employee|workforce|staff
  verb lay off subj=Organization! obj=Count!:NT
  verb part ways subj=Organization!:OH with=Count!:N
  verb dismiss|sack|furlough|discharge subj=Organization!:OH obj=Count!:N worker|employee|staff|people|miner|journalist|engineer|teacher
  verb go|disappear|vanish|lose job|post|role|position subj|obj=Count!:N at|in=Organization!:O
  verb make redundant subj=Organization! obj=Count!:N
  verb let go subj=Organization!:OH obj=Count!:N
  verb lose|cut|axe|go subj|obj=Count!:N at|by|from=Organization! with:job|position|role|post
  verb shed|cut|lose subj=Organization! obj=Count!:N
  verb cut|reduce|trim|slash workforce|headcount|staff subj=Organization! by=Count!:N
  verb fire|dismiss subj=Organization!:OH obj=Count!:N
  noun layoff|redundancy at|by|of|subj|poss=Organization:OH of=Count:N topic:Organization
  noun cut job of|comp|self=Count:N at|by|poss|subj=Organization:OH topic:Organization min:2
  noun dismissal|sacking|firing of=Count!:N at|by|poss|subj=Organization:OH topic:Organization
  noun loss job of|comp|self=Count!:N at|by|poss|subj=Organization:OH topic:Organization

FinancialResult
  verb report|post|record|book|make|earn|generate|suffer|announce|register|swing|see|rake|bring|achieve|have|return|slump|fall|take subj=Organization!:OH obj|in|to=Measure! revenue|profit|loss|sale|sales|earnings|earning|income|turnover|deficit|surplus|ebitda of|to|obj|comp=Amount! for|in=Period topic:Organization
  verb expect|forecast|project|anticipate|target|guide|predict subj=Organization!:O obj|in|to=Measure! revenue|profit|loss|sale|sales|earnings|earning|income|turnover|deficit|surplus|ebitda of|to|obj|comp=Amount! for|in=Period topic:Organization planned
  noun revenue|profit|loss|sales|earnings|earning|income|turnover|deficit|surplus|ebitda|takings|receipt poss|of|by|at|subj|comp=Organization:OH of|to|at|comp=Amount! for|in=Period own:Measure topic:Organization
  noun sale poss|of|by|at|subj|comp=Organization:OH of|to|at|comp=Amount! for|in=Period own:Measure topic:Organization form:sales
  verb lose|earn subj=Organization!:OH obj=Amount! in|for=Period own:Measure not:bid
  verb turn over subj=Organization!:O obj=Amount! in=Period own:Measure
  verb gross subj=Organization!:OHRET obj=Amount! own:Measure

Death
  verb die|perish|drown subj=Person!:PH not:down|out
  verb lose life subj=Person!:PH
  verb succumb subj=Person!:PH injury|wound|illness|cancer|disease|burn|stroke
  verb find|shoot|stab dead obj=Person!:P
  verb stab|shoot|beat|burn to_death obj=Person!:P
  verb pass away subj=Person!:P
  verb kill|assassinate|murder|execute|behead obj=Person!:PH
  noun death|assassination|murder|killing|funeral of|poss=Person!:P
  adj dead self=Person!:P

Birth
  verb bear obj=Person!:P form:born
  noun birth of=Person!:P
  verb give birth to=Person!:P
  adj native self|subj=Person!:P of=Place!:L
  noun native self=Person!:P of=Place!:L
  verb hail subj=Person!:P from=Place!:L

Position
  verb head|chair|run subj=Holder!:P obj=Organization!:OLH own:Title not:race|poll|risk|market|list|investigation|chorus|study|project
  verb lead|direct|captain|manage|coach|command subj=Holder!:P obj=Organization!:OL own:Title not:race|poll|risk|market|list|investigation|chorus
  verb serve|work|act subj=Holder!:P as=Title! at|for=Organization
  verb remain|stay subj=Holder!:P pred|obj|xcomp=Title!:T with:chairman|chairwoman|president|director|chief|ceo|minister|leader|manager|head|coach|mayor|governor|executive not:owner
  verb hold post|position|office subj=Holder!:P of=Title!
  noun president|chairman|chairwoman|chair|chief|ceo|executive|director|minister|mayor|governor|senator|secretary|ambassador|spokesman|spokeswoman|spokesperson|lawyer|attorney|officer|manager|dean|editor|chancellor|king|queen|pope|prince|princess|commissioner|treasurer|principal|coach|captain|judge|prosecutor|general|admiral|colonel|commander|bishop|archbishop|representative|congressman|congresswoman|lawmaker|deputy|premier|rep|sen|gov|sen.|rep.|gov.|gen.|vice-president|cfo|cto|coo|provost|rector|analyst|economist|partner|envoy|counsel|conductor|curator|superintendent|sheriff|legislator|councillor|councilor|undersecretary|negotiator|adviser|advisor|administrator|trustee self=Holder!:P of|at|for|poss|comp|with=Organization:OLRH own:Title
  noun chairman|chairwoman|ceo|cfo|coo|cto|spokesman|spokeswoman|spokesperson|manager|coach|captain|controller|boss self=Holder!:P of|at|for|poss|comp|with=Organization:OLRH own:Title topic:Organization
  noun chief|executive|officer self=Holder!:P of|at|for|poss|comp|with=Organization:OLRH own:Title topic:Organization with:chief|executive|financial|operating|finance
  noun winger|striker|midfielder|defender|goalkeeper|forward|quarterback|pitcher|fullback|skipper|winger self=Holder!:P of|at|for|poss|comp=Organization:O own:Title min:2
  noun head|leader|boss self=Holder!:P of|at|for|poss|comp=Organization!:OLRH own:Title
  noun leader self=Holder!:P own:Title with:opposition|party|union|labour|labor|rebel|council|group|parliamentary|community|spiritual|religious|supreme
  noun auditor|accountant|engineer|researcher|controller|professor|fellow|reader|lecturer|scientist|strategist|banker|biostatistician|epidemiologist|virologist|geologist|physicist|chemist|biologist|historian|sociologist|anthropologist|psychologist|criminologist|seismologist|climatologist|meteorologist|ecologist|oncologist|cardiologist|neurologist|neuroscientist|statistician|mathematician|astronomer|trader|broker|planner|designer|architect|consultant|organiser|organizer|campaigner|columnist|reporter|correspondent|producer|presenter|librarian|archivist|nurse|doctor|surgeon|physician|technician|programmer|developer|inspector|detective|lobbyist|specialist|expert|scholar|teacher|investigator|biochemist|immunologist|linguist|archaeologist|oceanographer|hydrologist|volcanologist|zoologist|botanist|paleontologist|palaeontologist|psychiatrist|pediatrician|paediatrician|demographer|actuary|pilot|chef|foreman|adjudicator|actress|actor|dancer|soloist|violinist|pianist self=Holder!:P of|at|for|poss|comp=Organization!:OH own:Title

Ownership
  verb own|control|possess subj=Owner!:POLH obj=Owned!:ORET
  verb hold|own|control subj=Owner!:POLH in|of=Owned!:O stake|share|interest|vote|% topic:Owned
  verb belong subj=Owned!:OREPT to=Owner!:POH
  noun parent self=Owner!:O of|poss=Owned!:OR company|group|firm|organisation|organization
  noun parent self=Owner!:O of|poss=Owned!:O
  noun stake|holding|shareholding poss|subj|of=Owner!:POLH in=Owned!:O
  noun investor self=Owner!:PO in=Owned!:O
  verb take|hold|have|keep|retain stake|share|interest|shareholding subj=Owner!:POLH in=Owned!:OR
  noun property self=Owned!:ORL of=Owner!:POL
  noun hand of=Owner!:POH subj=Owned!:OR with:in
  noun owner|co-owner|shareholder|proprietor self=Owner!:POLH of|poss|in|comp=Owned!:ORETL
  noun owner|co-owner|shareholder self=Owner!:O topic:Owned min:2
  noun venture self=Owned!:O of|between|poss=Owner!:O joint

Kinship
  verb marry|wed|remarry subj=Person!:P obj|to=Relative!:P own:Relation
  verb get married|engaged subj=Person!:P to=Relative!:P own:Relation
  noun marriage|engagement|divorce|wedding poss|of=Person!:P to|with|from=Relative!:P own:Relation
  verb marry|engage obj=Person!:P to=Relative!:P own:Relation
  verb tie knot subj=Person!:P with=Relative!:P
  verb divorce subj=Person!:P obj|from=Relative!:P own:Relation
  adj married|engaged self|subj=Person!:P to=Relative!:P own:Relation
  noun father|mother|son|daughter|brother|sister|husband|wife|spouse|fiancé|fiancée|fiance|fiancee|partner|grandfather|grandmother|grandson|granddaughter|great-grandson|great-granddaughter|great-grandfather|great-grandmother|uncle|aunt|nephew|niece|cousin|widow|widower|ex-wife|ex-husband|girlfriend|boyfriend|stepfather|stepmother|stepson|stepdaughter|half-brother|half-sister|twin|brother-in-law|sister-in-law|son-in-law|daughter-in-law|father-in-law|mother-in-law|parent|descendant|great-niece|great-nephew|stepbrother|stepsister|godson|goddaughter|godfather|godmother|child|heir|ex-partner|great-uncle|great-aunt|half-sibling|in-law self=Person!:P of|poss=Relative!:P own:Relation

Cost
  verb cost subj=Item!:ORETC obj|pred=Amount!
  verb slide|fall|drop|rise|climb|jump|soar|surge|sink|tumble|slip|gain|decline|plunge|dip|edge|close|end|open|trade|finish share|stock subj=Item! to|at=Amount!
  verb rise|climb|fall|soar|swell|balloon|grow|jump|drop price|cost|bill|budget|fee|debt subj=Item!:T to=Amount!
  verb start|begin subj=Item!:T at=Amount!
  verb fetch|command subj=Item!:RET obj=Amount!
  verb charge subj=Item:O obj|for=Amount! for=Item!:T
  verb value|price|estimate|budget obj=Item!:ORET at=Amount!
  verb total|reach|exceed|stand|average subj=Item! pred|obj|at=Amount!
  verb sell|trade|retail|go|change subj=Item!:RET for|at=Amount!
  verb have|carry price|budget|valuation|tag|cost subj=Item!:ORETL of|comp=Amount!
  noun price|cost|budget|valuation|value|tag|bill|fee|tuition|fare|rent of|poss|for|comp=Item!:ORET of|at|comp|pred=Amount!
  adj worth self|subj=Item!:ORET obj|comp=Amount! not:contract|order|offer|bid|deal|grant|loan|investment|tender|gift|donation
  noun ticket|share|stock self=Item!:T at|for=Amount!

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
  verb sit|lie|stand subj=Entity!:LRT in|near|on|off|outside|above|beside=Place!:L not:trial|ransom|election|ceremony|committee|board|council|parliament|state|court|blame|responsibility

PartOf
  noun subsidiary|unit|division|branch|arm|affiliate|member|component self=Part!:ORPL of|poss|comp=Whole!:O
  noun subsidiary|unit|division|arm|affiliate|offshoot self=Part!:ORL topic:Whole min:2
  noun part self=Part!:ORL of=Whole!:OE
  noun member self=Part!:OPL of=Whole!:O
  verb withdraw subj=Part!:OL from=Whole!:O denied
  verb sit subj=Part!:P on=Whole!:O committee|panel|council|board
  verb include|comprise|count member subj=Whole!:O obj=Part!:OLP
  verb belong subj=Part!:O to=Whole!:O group|alliance|network|coalition|party
  verb join subj=Part!:OL obj=Whole!:O
  verb join party|alliance|coalition|union|group|league subj=Part!:P obj=Whole!:O
""";
}

namespace Factum.Extraction.Languages.English;

/// <summary>How English tells of gifts, payments, investments, purchases and contracts, in the notation of <see cref="Facts.Frames.FrameNotation"/>.</summary>
internal static class EnglishDealings
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
  verb pay subj=Donor!:PH obj=Amount! to=Recipient with:pledge|pledged|promised|charity|museum|university|hospice|foundation if:gift not:settle|lawsuit|suit|claim|contract|fine|loan|salary|dividend|damages|compensation|bonus|rent
  verb award|grant|hand|commit subj=Donor! obj=Amount! to|for=Recipient if:gift not:settle|lawsuit|suit|claim|claims|contract|fine|loan|salary|dividend|damages|compensation|bonus|rent
  verb make|pledge|announce|offer|give|unveil|hand donation|gift|contribution|bequest subj=Donor! of|obj|comp=Amount to|for=Recipient min:2 not:significant|lasting|important|fundamental|great|major|outstanding|valuable|seminal|key|notable|vital|crucial|enormous
  verb raise subj=Recipient!:OH obj=Amount! from=Donor! if:charity not:investor|investors|backer|backers|shareholder|shareholders|Ventures|Capital|venture|equity
  verb raise subj=Donor!:PH obj=Amount! for=Recipient! if:charity
  noun donation|gift|bequest|pledge poss|subj|from|by|comp=Donor of|comp|worth=Amount to|for=Recipient min:2 not:blood|organ|sperm|talent|birthday
  noun contribution poss|subj|from|by=Donor! of|comp|worth=Amount! to|for=Recipient
  verb bequeath|donate|gift subj=Donor!:POH to=Recipient!:OH not:blood|organ|sperm|kidney
  verb leave will|estate|fortune|collection|archive|library|papers|paper|manuscript|painting|inheritance|legacy|land|notebook subj=Donor!:PH to=Recipient!:OH
  verb bring in subj=Donor:PH obj=Amount! for|to=Recipient! if:charity
  verb send|wire|hand|present|offer subj=Donor! obj=Amount! to=Recipient! if:charity
  verb donate|contribute|give subj=Donor!:POH obj=Amount! towards|toward|for=Recipient! if:charity
  verb write cheque|check subj=Donor! of|for|comp=Amount! to=Recipient!
  verb write|sign cheque|check subj=Donor! of|for|comp=Amount! to=Recipient with:donor|benefactor|benefactress|philanthropist|charity|hospice
  verb attract|receive|collect|gather|draw|take|bring donation|donations|gifts|pledges subj=Recipient!:POHT obj|in|of|comp=Amount! from=Donor
  verb stump|pony|cough up subj=Donor! obj=Amount! for|to=Recipient! if:charity
  verb fund|finance|bankroll|support gift|donation|bequest|legacy|grant obj=Recipient of|comp=Amount! from=Donor!
  verb come donation|gift|bequest subj=Amount! from=Donor!
  verb receive|accept|get donation|gift|bequest|legacy|endowment|cheque|check subj=Recipient! of|obj|comp|worth=Amount from=Donor min:2
  noun bequest|legacy|endowment|cheque|check poss|from|by|comp=Donor of|for|comp|worth=Amount! to|for=Recipient!
  verb leave subj=Donor!:PH obj=Amount! to=Recipient!:OHT not:will|debt
  verb raise obj=Amount! for=Recipient!:T with:appeal|charity|fundraiser|marathon|crowdfunding|concert|walk|ride|swim|victims|hospice|fundraising|gala|telethon
  verb leave|bequeath|will estate|fortune|legacy|inheritance|collection|house|home|savings subj=Donor!:PH comp|of|worth|obj=Amount to=Recipient!:OHT
  verb donate|gift subj=Donor!:POH not:blood|organ|kidney|sperm|plasma|egg|eggs|liver|time
  noun beneficiary|recipient donation|gift|bequest|legacy self|subj=Recipient! from|by|poss=Donor! comp|of|worth=Amount
  verb give subj=Donor!:PO obj=Amount! to=Recipient! with:including|charity|charities|hospital|hospitals|school|schools|university|college|foundation|museum|orchestra|library|church|alma_mater|research
  verb match donation|gift|pledge|contribution subj=Donor!:POH of|comp=Amount min:2
  verb send|ship|deliver aid|relief|food|blanket|tent|medicine|supplies subj=Donor!:OLH worth|of=Amount! to=Recipient!
  verb contribute|chip|pitch subj=Donor!:PO obj|in=Amount! to|toward|towards=Recipient!:T with:appeal|fund|fundraiser|crowdfunding|campaign
  noun donor|benefactor self=Donor!:PO of=Amount! to=Recipient min:2
  verb raise subj=Donor!:PHT obj=Amount! for=Recipient! with:staff|pupils|residents|villagers|colleagues|runners|volunteers|fans|parishioners|students|neighbours|neighbors|workers|children
  verb give|donate|leave|sign|hand subj=Donor!:POH to=Recipient!:OH with:royalties|fortune|collection|proceeds|winnings|estate|fee|medal|masks|doses|tonnes|tablets|painting|paintings|archive|farmland not:notice|way|loan|power
  verb pledge|promise|leave|give subj=Donor!:PH to=Recipient!:T with:fortune|estate|wealth|savings not:child|wife|husband|son|daughter
  verb pledge|promise subj=Donor!:POH obj=Amount! to|for|toward|towards=Recipient! planned
  verb turn|refuse|decline|return|reject|hand donation|gift|bequest|cheque subj=Recipient!:POLHT from=Donor:PO of|comp|worth=Amount min:2 denied with:down|refuse|decline|return|reject|back
  verb refuse|decline|reject|spurn|rebuff donation|gift|bequest|legacy|cheque subj=Recipient!:POLHT from=Donor:POH of|comp|worth=Amount min:2 denied
  verb commit|give|award|grant|provide subj=Donor!:O obj=Amount! to|for|towards|toward=Recipient:OLHT with:foundation|charity|philanthropist not:contract|loan|court|fine
  verb help|fund|finance|pay gift|donation|bequest|legacy subj=Donor of|comp|worth=Amount! from|by=Donor!:POH
  noun gift|donation|bequest|legacy|endowment|pledge from|by=Donor!:POLH of|comp|worth=Amount! to|for=Recipient min:2
  verb give|leave|offer|hand villa|mansion|farmhouse|farm|plot|castle|cottage|collection|painting|library|archive|piano|violin|scanner|ambulance|minibus|lifeboat|equipment|instrument|laptop|computer|tablet|toy|bike|bonus|prize|winnings|salary|royalties|proceeds|earnings|takings|fortune|savings|incubator|ventilator|meal|blanket|tent|dose|tonne|ton|pallet|wheelchair subj=Donor!:POH obj|of|worth|comp=Amount to=Recipient!:OLHT obj=Recipient:OH not:report|petition|book
  verb donate|gift|bequeath|present villa|mansion|farmhouse|farm|plot|castle|cottage|collection|painting|library|archive|piano|violin|scanner|ambulance|minibus|lifeboat|equipment|instrument|laptop|computer|tablet|toy|bike|bonus|prize|winnings|salary|royalties|proceeds|earnings|takings|fortune|savings|incubator|ventilator|meal|blanket|tent|dose|tonne|ton|pallet|wheelchair subj=Donor!:POH obj|of|worth|comp=Amount to=Recipient!:OLHT not:report|petition|book
  verb give|hand|present subj=Donor!:POH obj=Amount! to=Recipient!:T in:Recipient with:food|shelter|hospice|hospital|library|charity|church|museum|orphanage|refuge|lifeboat|scout|scouts if:charity
  verb give|donate|leave every_penny|every_cent|half|everything|proceeds|rest subj=Donor!:POH to=Recipient!:OLHT not:speech|evidence|interview|will
  verb donate|bequeath subj=Donor!:POH to=Recipient!:OLHT not:blood|organ|sperm|kidney|plasma
  verb promise|pledge|offer proceeds|winnings|bonus|salary|royalties|takings|earnings|collection|fortune subj=Donor!:POH to=Recipient!:OLHT obj=Recipient:OH planned
  verb accept|receive|get|take ticket|trip|holiday|hospitality|watch|flight|hamper subj=Recipient!:P from=Donor!:OH not:train|plane|bus
  verb raise|collect|gather appeal|fundraiser|collection|concert|raffle|crowdfunding|marathon|auction|cycling|walking|swimming|running|sponsored obj=Amount! for=Recipient:OLHT subj=Donor:PH min:2

Payment
  verb pay|repay|reimburse|pay_back subj=Payer! obj=Amount! to=Payee for=Purpose:TRE
  verb pay subj=Payer! obj=Payee! for=Purpose:TRE min:3
  verb spend|invest subj=Payer! obj=Amount! on=Purpose:TR
  verb spend|splash subj=Payer! obj=Amount!
  verb lend|loan|advance|award|grant|provide|allocate|earmark|disburse|distribute|contribute|commit subj=Payer! obj=Amount! to=Payee for|purpose=Purpose:TC not:contract|damages
  verb approve|release|set_aside|budget subj=Payer! obj=Amount! for|in=Purpose:T
  verb compensate|subsidise|subsidize|reimburse subj=Payer! obj=Payee! min:2
  verb receive|secure|obtain|win|get|land subj=Payee! loan|grant|subsidy|compensation|subsidies|bailout|damages|aid|payout|scholarship of|obj=Amount! from=Payer purpose=Purpose:C
  verb settle case|lawsuit|suit|claim|claims|dispute|litigation|charge subj=Payer! for|obj=Amount! with=Payee
  verb reach|agree|announce|sign settlement subj=Payer! of|obj|comp|for|worth=Amount! with=Payee
  verb give subj=Payer!:LOH obj=Amount! to=Payee!
  verb receive|accept|take|collect subj=Payee! obj=Amount! from=Payer! not:offer|bid|takeover
  verb send|wire|transfer|remit|funnel|channel subj=Payer! obj=Amount! to=Payee!
  verb pocket subj=Payee! obj=Amount! from=Payer for|in_return_for|purpose=Purpose:TC
  verb put in|forward subj=Payer! obj=Amount! for|toward|towards=Purpose:TR not:into
  verb come subj=Amount! from=Payer! not:deal|contract|order|agreement|sale|sales
  verb go subj=Amount! toward|towards|into=Purpose!:TRE
  verb bribe subj=Payer! obj=Payee! with=Amount
  verb refund|compensate subj=Payer! obj=Amount to=Payee min:2
  verb pledge|promise subj=Payer!:LH obj=Amount! to=Payee for|purpose=Purpose:TC planned not:gift|donation|Foundation|foundation|charity|philanthropist
  verb hand|pay|give|award bonus|salary|pension|package subj=Payer! to=Payee! of|comp|obj=Amount!
  verb foot|pick|cover bill|tab subj=Payer! of|comp|obj=Amount! for|purpose=Purpose:TREC
  verb return|distribute subj=Payer! obj=Amount! to=Payee!:HO
  verb borrow subj=Payee! obj=Amount! from=Payer
  verb buy back subj=Payer! of|obj=Amount! in=Purpose
  verb repurchase subj=Payer!:OH obj=Amount! of|worth_of|in=Purpose:T not:debt
  noun loan|grant|subsidy|compensation|bailout|ransom|payout|severance|settlement|aid|bribe|kickback|reparation from|by|poss=Payer of|comp|worth=Amount! to|for|with=Payee min:2
  noun buyback|repurchase poss|by|subj=Payer of|comp|worth=Amount! own:Purpose min:2
  verb pay|reimburse|refund|award|owe|hand|offer in compensation|damages|cost|costs|fee|fees|rent|tax|taxes|interest|bonus|bonuses|royalty|royalties|severance|benefit|benefits|wage|wages|reparation|reparations|restitution|dividend|dividends|ransom|subsidy|subsidies|aid|arrears subj=Payer to=Payee obj=Amount! own:Purpose min:2
  verb pay ransom|compensation|damages|severance|dividend|restitution|deposit|advance|royalty|bribe subj=Payer to=Payee obj|of|comp=Amount! own:Purpose min:2
  verb extend|give|offer|provide|grant|approve|issue|make|advance|arrange|hand|award loan|credit|grant|subsidy|bailout|aid|lifeline|guarantee|overdraft subj=Payer!:POLH obj|of|comp|worth=Amount! to=Payee for|purpose=Purpose:TC
  verb receive|get|win|secure|obtain|collect|draw back_pay|payment|refund|rebate|dividend|pension|allowance|stipend|credit|advance|lifeline|bonus subj=Payee!:POH of|obj|comp|worth=Amount! from=Payer
  verb pay out|over|up subj=Payer! obj=Amount! to=Payee for=Purpose:T
  verb shell|fork|splash|lay|dish out subj=Payer! obj=Amount! on|for|to=Purpose:TRE
  verb cough|stump|pony up subj=Payer! obj=Amount! for|purpose=Purpose:TREC
  verb pay|repay back subj=Payer! obj=Amount! to=Payee
  verb bail out subj=Payer! obj=Payee! with|to_the_tune_of=Amount!
  verb fund|finance|subsidise|subsidize|underwrite subj=Payer!:OLH obj=Purpose!:TRE with|to_the_tune_of=Amount!
  verb set|put aside subj=Payer!:POLH obj=Amount! for|purpose=Purpose:TC
  verb hand|give|pay|award|grant payoff|pay-off|severance|handshake|handout subj=Payer!:POLH obj|to=Payee!:P of|comp|obj=Amount! own:Purpose
  verb reward subj=Payer! obj=Payee! with=Amount!
  noun payment|instalment|installment|refund|rebate|handout|stipend|allowance|advance|reward|bounty|dividend from|by|poss=Payer of|comp|worth=Amount! to|for=Payee min:2
  verb pledge|promise|approve|offer|grant|earmark subsidy|subsidies|loan|bailout|bail-out subj=Payer!:POLH of|obj|comp|worth=Amount! to|for=Payee:POLHT purpose=Purpose:C
  verb receive|get|collect|win|obtain in compensation|damages|subsidy|subsidies|aid|grant|grants|benefits|royalties|rent|support subj=Payee! obj=Amount! from=Payer own:Purpose min:2
  verb get|receive|draw|collect subj=Payee!:POLH obj=Amount! from=Payer!:OLH for|purpose=Purpose:TREC
  verb receive|pocket|earn subj=Payee!:P obj=Amount! from=Payer:OLH not:donation|gift|grant|offer|bid|pledge|bequest|legacy|votes|prize
  verb lend|loan|advance subj=Payer! obj=Amount! to=Payee!:POLHT for|purpose=Purpose:TC
  verb give subj=Payer!:LH obj=Amount! to=Payee!:LOH purpose=Purpose:C not:charity|hospital|university|foundation
  verb settle subj=Payer!:POLH with=Payee!:POLH for=Amount!
  verb settle case|lawsuit|suit|claim|claims|complaint|litigation|action|charge|charges subj=Payer!:POLH for|with|in=Amount! by|with|of|from|file_by|bring_by=Payee:POLH
  verb bankroll|fund|finance|support|sponsor|subsidise|subsidize|underwrite injection|grant|loan|subsidy|cheque|check subj=Payer! obj=Payee! of|worth|comp=Amount!
  verb fund|finance|bankroll|subsidise|subsidize|sponsor|underwrite subj=Payer!:POLH obj=Purpose!:TRE with|of|to_the_tune_of=Amount!
  verb compensate|reimburse|repay|refund|recompense subj=Payer obj=Payee! to_the_tune_of|with|of|for=Amount!
  verb wire|transfer|send|funnel|channel|move|siphon|divert account|accounts subj=Payer! obj=Amount! to|into=Payee!:T
  verb collect|pocket|trouser|receive|earn|take|draw kickback|kickbacks|bribe|bribes|salary|commission|severance|payoff|pay-off subj=Payee!:POH of|obj|in|worth|comp=Amount! from=Payer
  verb win|secure|receive|get|be_award|obtain|collect|gain compensation|damages|restitution|redress|payout|settlement|award subj=Payee!:POLH obj|of|comp|worth=Amount! from=Payer own:Purpose
  verb lend subj=Payer! obj|to=Payee! obj|pred=Amount! for|purpose=Purpose:TREC
  verb scrap|cut|axe|slash|end|withdraw|cancel|freeze|suspend subj=Payer! obj=Amount! to|for=Payee!:O with:subsidy|grant|funding|year
  verb repay|return subj=Payer! obj=Amount! to=Payee
  verb borrow subj=Payee!:POLH obj=Amount! from=Payer!
  verb secure|receive|win|get|land|obtain|draw|attract funding|grant|grants|loan|finance|support|aid subj=Payee!:POLH of|obj|worth|comp|in=Amount! from=Payer!:OL with:government|council|ministry|agency|lottery|fund|state|commission|bank|treasury|department|programme|program|union|levy|federal
  verb plough|pump|pour|put|inject subj=Payer!:LH obj=Amount! into=Purpose!:TRE with:scheme|programme|program|roads|railway|school|schools|hospital|hospitals|defence|defense|housing|infrastructure|project
  verb pay salary|wage|wages|bill|rent|tuition|fee|fees|pension|fine|ransom|compensation|bonus|debt|debts subj=Payer! to=Payee of|obj|comp|worth=Amount! own:Purpose not:fine
  verb spend subj=Payer! obj=Amount! buy|purchase|build|renovate|upgrade|restore|repair|fix|hire|develop|replace|refurbish|modernise|modernize|clean=Purpose!:TRE
  verb spend subj=Payer! obj=Amount! purpose=Purpose:C
  verb set|put back subj=Purpose!:TRE obj=Payer:POH pred|obj=Amount! with:bill|renovation|wedding|repair|repairs
  verb award|grant|allot|allocate|disburse|pay|release|earmark|sanction subj=Payer!:POLH obj=Amount! to=Payee!:POLHT for|purpose=Purpose:TC not:contract|damages|job|tender|fine
  verb cover|meet|pay|foot|shoulder|bear cost|costs|bill|expense|expenses subj=Payer!:POLH of=Purpose!:TRE obj|comp|worth=Amount
  noun levy|contribution|instalment|installment|down-payment|deposit|premium|fee|commission|payout|pay-out|payoff|handout|bailout|lifeline|scholarship|stipend|grant|loan|subsidy|rebate|refund|dividend of|comp|worth=Amount! to|for=Payee:POLH from|by|poss|pay_by|provide_by|fund_by|award_by=Payer! min:2
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
  verb pledge|promise subj=Payer!:LOH obj=Amount! to=Payee for|purpose=Purpose:TC planned not:gift|donation|Foundation|foundation|charity|philanthropist
  verb pledge|promise subj=Payer!:LOH obj=Amount! planned not:gift|donation|Foundation|foundation|charity|philanthropist
  verb propose|recommend|approve|declare|announce dividend|buyback subj=Payer!:OH of|obj|comp=Amount! own:Purpose
  verb give|hand|grant|offer package|bailout|lifeline|loan|grant to|obj|subj=Payee!:OLHT comp|of|obj=Amount! by=Payer:OLH own:Purpose
  verb spend subj=Payer!:POLH obj=Amount! build|buy|modernise|modernize|repair|restore|upgrade|expand|advertise|replace|renovate|refurbish|convert|clean=Purpose:T
  verb bank|collect|earn|receive subj=Payee!:O obj=Amount! with:bonus|clause|sell-on|add-ons|add-on
  noun payoff|pay-off|payout|severance|handshake of|comp|worth=Amount! subj|around=Payee!:P case:with
  verb award in damages|compensation against=Payer!:POLH obj|to=Payee!:POLH of|obj|comp=Amount! own:Purpose
  verb give|pay|grant|hand|award|lend subj=Payer!:LOH obj=Payee!:T pred|obj=Amount! in:Payee with:festival|club|school|museum|theatre|theater|orchestra|company|college|library|hospital|team|choir|centre|center|port|airport|railway|airline
  verb pay|give|contribute|spend|receive penny|dime|nothing subj=Payer!:POLH to=Payee:POLH
  verb put up subj=Payer!:POLH obj=Amount! for|towards|toward=Purpose:TREC not:to|sale|auction|ticket|price|fare|rent|tax|fee
  verb grant|award|lend|advance in aid|assistance|loans|funding|relief|grants|support|help subj=Payer!:LOH obj|to=Payee!:POLH obj|pred=Amount! own:Purpose min:3
  verb promise|pledge|offer in aid|assistance|loans|funding|relief|grants|support|help subj=Payer!:LOH obj|to=Payee!:POLH obj|pred=Amount! own:Purpose min:3 planned
  verb promise|pledge subj=Payer!:LOH obj|to=Payee!:POLH obj|pred=Amount! for|purpose=Purpose:TREC min:3 planned not:gift|donation|Foundation|foundation|charity|philanthropist
  verb buy back subj=Payer! obj=Amount! of=Purpose!:T in:Purpose with:share|shares|stock
  noun funding|backing|aid from|by|comp|fund_by|back_by=Payer!:LOH of|comp|worth=Amount! to|for=Payee:POLH min:2
  noun bailout|grant|loan|subsidy|package|lifeline|handout from|by|comp|poss|fund_by|back_by=Payer!:LOH of|comp|worth=Amount! to|for=Payee:POLHT min:2
  verb get|receive|secure|win|obtain|collect|have aid|funding|relief|compensation|help|support|assistance|grants|subsidies|loans subj=Payee!:POLHT obj|of|comp|worth=Amount! from=Payer:OLH in with:federal|state|government|public|emergency|disaster|eu|council|treasury|insurance
  verb receive|get|obtain any|no compensation|aid|grant|subsidy|payment|funding|help|damages|loan subj=Payee!:POLH from=Payer!:POLH
  verb authorize|authorise|approve|announce|launch|complete|unveil buyback|repurchase subj=Payer!:OH of|comp|worth|obj=Amount! own:Purpose
  verb support|back|fund|finance|underwrite obj=Purpose!:TRE with|by=Amount! from=Payer!:OLH
  verb help loan|grant|subsidy obj=Payee:POLH by=Payer!:OLH of|up_to|worth|comp=Amount!
  verb lend obj|subj=Amount! by=Payer!:OLH to=Payee:POLHT
  verb repay|pay_back|pay_off loan|debt|advance subj=Payer!:POLH of|comp|worth=Amount! to=Payee
  verb take|draw out|down loan|mortgage|credit subj=Payee!:POLH of|obj|comp|worth=Amount! from=Payer
  verb contribute subj=Payer!:LOH obj=Amount!
  verb earn|make|draw subj=Payee!:PH obj=Amount! from=Payer:OLH with:year|month|week|hour|day|salary|season not:firm|company|group|business|film|club
  verb receive|get|take|win|collect subj=Payee!:PH obj=Amount! with:each|every|winner|laureate|runner-up|worker|employee|household|claimant|prize from=Payer:OLH not:aid|point|vote
  verb receive|get|take|collect subj=Payee!:T obj=Amount! in:Payee with:winner|winners|laureate|runner-up|loser|losers|finalist|finalists from=Payer:OLH
  verb pay obj=Payee!:P in compensation|damages|severance|wages|expenses obj|pred|for=Amount! subj|by=Payer:POLH own:Purpose
  verb pay subj=Payer! for=Purpose!:T with:window|windows|roof|repair|repairs|funeral|treatment|bus|books|scanner|equipment|training at=Amount
  verb spend obj=Amount! on=Purpose!:TRE subj|by=Payer
  verb receive|collect|get subj=Payee!:OH obj=Amount! from=Payer:OLH with:upfront|front|milestones|milestone|instalments|deal|terms|agreement|settlement|compensation|annually|licence|license
  verb share|split|collect|claim reward|bounty subj=Payee!:POH of|comp|obj=Amount! from=Payer:OLH own:Purpose
  verb commit|earmark|unlock|release|allot subj=Payer!:LOH obj=Amount! for|to|towards|purpose=Purpose:TREC

Investment
  verb raise subj=Recipient! obj|of=Amount! from=Investor lead_by=Investor not:victim|victims|charity|hospice|fundraiser|appeal|pupil|student|villager|cycle|swim|walk|marathon|price|rate|wage|rent|fare|tax|forecast|question|concern|doubt|alarm|interest|dividend
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
  verb back|bankroll subj=Investor!:O obj=Recipient!:O not:plan|bill|candidate|proposal|party|parties|alliance|government|rebel|rebels|militia|president|minister|candidates|regime|coalition|opposition|election|insurgent|insurgents|army
  verb participate round subj=Investor! in=Recipient!:O
  noun investment|funding poss|subj|from|by=Investor! of|comp=Amount! in|into=Recipient
  noun round of|comp|worth=Amount! poss|subj|for=Recipient:O lead_by|from=Investor funding|financing|seed|series min:2
  verb bet|wager|stake|gamble|splash|punt subj=Investor!:POH obj=Amount! on|in=Recipient!:ORE
  verb commit|channel|funnel|direct|steer|plough|pour|deploy subj=Investor!:POLH obj=Amount! into|in=Recipient!:OREL
  verb net|bag|land|secure|raise|attract|win|receive|get|draw|obtain|collect|scoop in equity|funding|capital|seed|financing|investment|finance|backing subj=Recipient!:OR obj|of=Amount! from|lead_by|co-lead_by=Investor
  verb pick|scoop up subj=Recipient!:OR obj=Amount! from=Investor!:OH
  verb pull|bring|take|haul|rake|draw in subj=Recipient!:OR obj=Amount! from=Investor! with:crowdfunding|funding|round|investor|equity|capital|backer|venture|financing
  verb bankroll|lead|co-lead|join|anchor|back|underwrite|fund round|series|financing|raise|fundraising subj=Investor!:PO of|obj|comp=Amount in|for|poss|of=Recipient min:2
  verb back|support|bankroll|fund|finance subj=Investor!:PO obj=Recipient!:O with|to_the_tune_of=Amount!
  verb take|buy|acquire|pick stake|holding|share subj=Investor!:PO in=Recipient!:OR with:putting|investing|injecting
  verb pump|plough|plow|inject|pour|sink|put|pile subj=Investor! obj=Amount!:A into|in=Recipient!
  verb receive|secure|win|get|attract|draw|obtain backing|investment|funding subj=Recipient!:O from=Investor! of|comp|obj|worth=Amount
  verb raise|close|complete seed|series subj=Recipient! obj|of|comp=Amount! lead_by|co-lead_by|from=Investor
  noun investor|backer self=Investor!:PO in|of|poss=Recipient!:O
  noun investment|funding|injection|stake_building poss|from|by|comp=Investor! of|comp|worth=Amount! in|into|to|for=Recipient!
  noun participation|backing|support from|of|by=Investor!:PO joins with:round|funding|investor|series
  verb lead|co-lead|anchor subj=Investor!:PO obj=Amount! round|funding|financing in|into=Recipient
  noun extension|round|funding|financing|raise|series|seed comp|of|worth=Amount! poss|subj|for|in=Recipient:O back_by|fund_by|anchor_by|lead_by|co-lead_by|from|support_by=Investor! min:2
  verb close|complete|secure|announce|land|bag|raise|finalise|finalize extension|round|funding|financing|seed|series subj=Recipient!:OR of|obj|comp|worth=Amount back_by|lead_by|co-lead_by|from|anchor_by|with=Investor min:2
  verb back|fund|finance|support subj=Investor!:PO obj=Recipient!:ORT with|to_the_tune_of|of=Amount!
  verb commit|pledge|earmark|allocate|promise subj=Investor!:O obj=Amount! to|for|into=Recipient!:ORT with:project|venture|fund|plant|startup|start-up|factory|mine|pipeline|development|portfolio planned
  verb invest subj=Investor!:O obj=Amount! on|in=Recipient!:ORT with:shipyard|factory|plant|gigafactory|campus|refinery|mill|smelter|foundry|facility|warehouse|hub|mine
  verb commit subj=Investor!:O obj=Amount! on|in=Recipient!:ORT with:shipyard|factory|plant|gigafactory|campus|refinery|mill|smelter|foundry|facility|warehouse|hub|mine planned
  noun injection|infusion|investment of|comp|worth=Amount! by|from|poss=Investor!:POLH in|into|rescue|save|fund|help=Recipient:ORTL min:2
  verb rescue|save|prop|shore injection|infusion|bailout of|comp|worth=Amount! by|from|subj=Investor!:POLH obj=Recipient!:ORT
  verb invest|put|plough|sink|pour|inject|pump|plow subj=Investor! obj=Amount! in|into=Recipient!:ORTEL
  verb take|acquire|buy|get|secure stake|share|holding subj=Investor!:PO in=Recipient!:OR for|return|exchange=Amount put|invest|inject=Amount with:putting|investing|injecting|investment|venture|round
  verb attract|secure|raise|win|draw|land|receive|obtain subj=Recipient!:OR obj=Amount! of|in=Investor:H from=Investor:POLH with:venture|equity|seed|series|round|investors|investor|capital|crowdfunding|backers
  verb see|have investment subj=Recipient!:OR of|worth|comp=Amount! from|by=Investor!
  noun investor|backer poss=Recipient!:ORH include|count=Investor!:POH
  verb announce|unveil|disclose|confirm|secure|receive|get|win investment|injection|infusion subj=Recipient!:O of|comp|obj|worth=Amount! from=Investor!:POH
  verb lead|co-lead|anchor|join round|funding|financing|raise subj=Investor!:PO joins
  verb participate|invest|join|take_part round|funding|financing|raise subj=Investor!:PO in joins
  verb put|sink|pump|plough|plow|pour|inject|invest subj=Investor!:POH obj=Amount! into|in=Recipient!:T in:Recipient with:company|firm|startup|start-up|venture|business|group|maker|plant|factory|site|line|lab|facility|club
  noun backer|investor poss|of|in=Recipient!:OR include=Investor!:POH
  verb include|count backer|investor|backers|investors subj|poss|of=Recipient!:OR obj=Investor!:POH among
  verb count|list|number subj=Recipient!:O obj=Investor!:PO with:investors|backers
  verb include backer|investor|backers|investors subj|poss|of=Recipient!:OR obj=Investor!:POH
  verb attract|secure|win|raise|receive|draw backing|funding|investment subj=Recipient!:ORH of|obj|comp|worth=Amount! from=Investor
  verb raise|secure|land|net|attract|close|draw|pull subj=Recipient!:OR obj=Amount! from=Investor!:H with:investor|investors|backers|fund|funds
  verb mop|scoop|hoover|rake|pull up subj=Recipient!:O obj=Amount! from=Investor!:PO

Acquisition
  verb buy|acquire|purchase subj=Acquirer! obj=Target! from=Seller for=Amount not:shares|time|taste|reputation|skill|habit|knowledge|language|back|answer|answers|citizenship|nationality|wisdom|immunity|meaning|experience|thing|things|present|presents|ticket|tickets|drink|drinks|grocery|groceries|food|virus|strain|disease
  verb acquire|purchase obj=Target!:OR by=Acquirer for=Amount min:2
  verb take over subj=Acquirer!:O obj=Target!:O for=Amount
  verb snap|gobble|scoop|pick|buy up|out subj=Acquirer! obj=Target! for=Amount
  verb sign|recruit subj=Acquirer!:O obj=Target!:P from=Seller for=Amount min:3
  verb pay subj=Acquirer! obj=Amount! for=Target!:OH from=Seller
  verb pay subj=Acquirer! obj=Amount! for=Target!:T with:auction|auctioneer|collector|dealer
  verb pay subj=Acquirer! obj=Amount! for=Target!:P to=Seller
  verb take private subj=Acquirer obj=Target!:O for=Amount
  verb swallow|absorb subj=Acquirer!:O obj=Target!:OL for=Amount
  verb buy|acquire|purchase|take|build stake|holding|shareholding|majority subj=Acquirer! in|of=Target!:O from=Seller for=Amount
  verb sell stake|holding|shareholding subj=Seller! in|of=Target!:O to=Acquirer for=Amount
  verb join subj=Target!:P obj=Acquirer!:OL from=Seller!:OL for=Amount!
  verb join subj=Target!:P obj=Acquirer!:OL from=Seller!:OL for|in=Amount if:transfer
  verb join subj=Target!:P obj=Acquirer!:OL from=Seller:OL for=Amount on loan
  verb sign subj=Target!:P for=Acquirer!:OL from=Seller:OL in=Amount if:transfer
  verb move|switch|transfer subj|obj=Target!:P from=Seller!:OL to=Acquirer!:OL for|in=Amount if:transfer
  verb pay subj=Acquirer! to=Seller! obj=Amount! for=Target!:P
  verb complete|seal|clinch|finalise|finalize signing|transfer|capture subj=Acquirer!:OL of=Target!:P from=Seller:OL for|comp=Amount
  noun signing|transfer|capture of=Target!:P poss|by|to|subj=Acquirer:OL from=Seller:OL for|comp|worth=Amount min:2
  noun move|switch poss|subj=Target!:P from=Seller:OL to=Acquirer!:OL comp|worth=Amount if:transfer
  verb sell|divest|offload subj=Seller! obj=Target! for=Amount! not:name|soul|product|ticket|goods|good|oil|gas|newspaper|drug|weapon|car
  verb sell|auction obj=Target! for=Amount! at=Place:LO
  verb sell|divest|offload subj=Seller! obj=Target! to=Acquirer:POH for=Amount min:3 not:name|soul|product|ticket|goods|good|oil|gas|newspaper|drug|weapon|car
  verb sell|divest|offload subj=Seller! obj=Target!:OR not:unit|units|copy|copies|bottle|bottles|name|soul|product|ticket|goods|good|oil|gas|newspaper|drug|weapon|car
  verb sell obj=Target! to=Acquirer! for=Amount
  verb merge subj=Acquirer!:O with|into=Target!:O
  noun merger poss|subj|of=Acquirer!:O with=Target!:O
  noun acquisition|takeover|purchase|buyout|buy-out poss|by|subj=Acquirer of=Target! for|worth|comp=Amount from=Seller min:2 not:knowledge|language|skill
  noun takeover|acquisition|buyout|buy-out of=Target!:O
  noun sale poss=Target!:O to=Acquirer! for|comp|worth=Amount
  noun sale poss|by|subj=Seller of=Target!:OR to=Acquirer for|worth=Amount min:2
  verb trade|ship|send|deal subj=Seller!:OL obj=Target!:P to=Acquirer!:OL with:pick|exchange|trade|draft|guard|quarterback|pitcher
  verb sell|trade|loan subj=Seller!:OL obj=Target!:P to=Acquirer!:OL for=Amount
  verb splash|shell|fork|spend|lavish out subj=Acquirer!:OL obj=Amount! on|for=Target!:PORT from=Seller if:transfer
  verb spend|splash subj=Acquirer!:OL obj=Amount! on=Target!:P from=Seller if:transfer
  verb sign|recruit|capture|land|nab|snare|poach subj=Acquirer!:OL obj=Target!:P from=Seller:OL for=Amount if:transfer not:extension|autograph|petition
  verb bring in subj=Acquirer!:OL obj=Target!:P from=Seller!:OL for=Amount if:transfer
  verb swap|leave subj=Target!:P obj=Seller!:O for=Acquirer!:O if:transfer
  verb complete|finalise|finalize|close|seal|agree|announce|conclude|clinch|approve acquisition|takeover|purchase|buyout|buy-out subj=Acquirer!:POLH of=Target!:ORTL from=Seller for|comp|worth=Amount
  verb complete|finalise|finalize|close|seal|agree|announce|conclude|clinch sale subj=Seller!:POLH of=Target!:ORTL to=Acquirer for|comp|worth=Amount
  verb take control subj=Acquirer!:OP of=Target!:OR not:plane|aircraft|ship|vehicle
  verb win|take|gain|seize|assume control|ownership subj=Acquirer!:OP of=Target!:O
  verb accept|back|recommend|endorse|agree|approve bid|offer|takeover subj=Target!:O from|by=Acquirer!:O of|worth|comp=Amount planned
  verb snap|gobble|scoop|hoover|buy|pick|swallow up subj=Acquirer! obj=Target! from=Seller for=Amount
  verb pay subj=Acquirer!:OH obj=Amount! to=Seller for=Target!:ORT with:acquire|buy|takeover|acquisition|merger|stake
  verb combine|merge subj|between=Acquirer!:O with|obj=Target!:O
  verb unload|dispose|hive|spin off subj=Seller! obj|of=Target! to=Acquirer for=Amount min:3
  verb unload|flog|dispose|divest subj=Seller! obj|of=Target! to=Acquirer for=Amount min:3
  verb change hand|hands subj=Target!:ORTL for=Amount!
  verb go hammer subj=Target!:RT for=Amount
  verb buy|purchase|acquire subj=Acquirer! obj|comp=Amount! worth|of=Target!:T from=Seller
  verb buy|purchase|acquire|take|build % subj=Acquirer! of|in=Target!:O from=Seller for=Amount
  verb invest|take subj=Acquirer! obj=Amount for|in=Target stake|shareholding min:3
  noun deal|agreement buy|acquire|purchase=Target!:OR by|poss|with=Acquirer for|worth|comp=Amount planned
  noun bid|offer poss|by|from|subj=Acquirer! for=Target!:O of|comp|worth=Amount! with:takeover|accepted|agreed|recommended|shareholder planned
  noun sale poss|of=Target!:ORTL to=Acquirer! for|comp|worth=Amount by=Seller
  noun merger|tie-up|tieup|combination of|between|poss=Acquirer!:O with|and=Target:O min:2
  noun purchase|acquisition|takeover|buyout|buy-out poss|by|subj=Acquirer! of=Target!:T for|worth|comp=Amount! from=Seller
  verb pay subj=Acquirer!:POLH obj=Amount! for=Target!:T in:Target with:house|home|mansion|villa|castle|apartment|penthouse|estate|ranch|farm|island|land|plot|site|tower|hotel|painting|portrait|canvas|sculpture|manuscript|necklace|ring|diamond|tiara|watch|car|yacht|jet|boat|plane|horse|guitar|violin|shirt|jersey|coin|stamp|bottle|catalog|catalogue|rights|archive|collection|library|label|brand|patent|patents|vineyard|mine|pub|cinema|theatre to=Seller not:damage|repair|repairs|rent|work|cleaning|restoration|use|trip
  verb pay subj=Acquirer!:POLH obj=Amount! at for=Target!:RT with:auction|auctioneer|collector|dealer|saleroom|bidder|sotheby|christie|bonhams
  verb pay subj=Acquirer!:OLH to=Seller!:OL obj=Amount! for=Target!:PT with:striker|winger|midfielder|defender|goalkeeper|forward|full-back|player|playmaker|quarterback|pitcher|star|prospect|teenager|left-back|right-back|centre-back|keeper
  verb sign|recruit|land|snap|capture|acquire|buy obj=Target!:P from=Seller!:OL for|in=Amount in=Amount
  verb sign|tie|lock contract|deal subj=Acquirer!:OL obj=Target!:P worth|of|comp=Amount! from=Seller
  verb sign agent subj=Acquirer!:OL obj=Target!:P worth|of|comp=Amount from=Seller with:free
  verb sign subj=Target!:P for|with=Acquirer!:O from=Seller:OL for|in|on=Amount not:contract|treaty|law|bill|petition|agreement|extension
  verb join|rejoin subj=Target!:P obj=Acquirer!:OL from=Seller:OL for|in|on=Amount with:loan|transfer|deal|fee|window|signing|free
  verb join|rejoin subj=Target!:P obj=Acquirer!:OL from=Seller:OL for=Amount! with:striker|winger|midfielder|defender|goalkeeper|forward|full-back|playmaker|centre-back|left-back|right-back
  verb move|switch|transfer|return subj=Target!:P to=Acquirer!:OL from=Seller:OL for|in=Amount with:loan|transfer|deal|fee|window|season|seasons|striker|winger|midfielder|defender|goalkeeper|forward|club
  verb arrive|come subj=Target!:P from=Seller!:OL in|for=Amount! at=Acquirer:OL if:transfer
  verb leave|depart|quit subj=Target!:P obj=Seller!:O for|join=Acquirer!:O for|in=Amount with:deal|loan|transfer|fee|million|contract if:transfer
  verb loan|lend subj=Seller!:O obj|out=Target!:P to=Acquirer!:O
  verb loan|lend out subj=Seller!:O obj=Target!:P to=Acquirer!:O
  verb swoop subj=Acquirer!:OL for=Target!:P if:transfer
  verb land|secure|complete|seal|confirm|announce|wrap|tie signing|capture|transfer|loan subj=Acquirer!:OL of=Target!:P from=Seller:OL for|comp|worth=Amount
  verb prise|lure|poach|pry subj=Acquirer!:O obj=Target!:P from=Seller!:O for=Amount
  verb trade|deal|ship|send|swap subj=Seller!:OL obj=Target!:P to=Acquirer!:OL with:pick|exchange|draft|guard|quarterback|pitcher|return|trade
  verb acquire|obtain|get|land subj=Acquirer!:OL obj=Target!:P from=Seller!:OL in=Amount with:pick|exchange|trade|draft|waiver|guard|centre|center|forward
  verb swallow|absorb|gobble|ingest|devour subj=Acquirer!:O obj=Target!:OR from=Seller for=Amount
  verb snap|scoop|mop|hoover|buy|pick|snatch up subj=Acquirer! obj=Target! from=Seller for|in=Amount
  verb buy|purchase|acquire|take out subj=Acquirer! obj=Target!:ORP for=Amount
  verb acquire|purchase|buy|sell|take subj=Acquirer obj=Target!:ORT from=Seller in|for|worth=Amount! with:deal|transaction|agreement
  noun purchase|buy|acquisition|takeover self|subj=Target!:O poss|by|in=Acquirer!:O for|worth|comp=Amount with:latest|third|second|fourth|biggest|largest|first|priciest|priced
  verb hand|cede|transfer|turn over subj=Seller! obj=Target!:ORL to=Acquirer!:POLH for=Amount!
  verb sell|auction|knock down obj=Target!:RT for|at=Amount! to=Acquirer
  verb sell|auction obj=Target!:RTL to=Acquirer!:POH for|at=Amount! at=Seller
  verb fetch|make|raise|realise|realize|bring|achieve|command auction|hammer subj=Target!:RT obj=Amount!
  verb offload|flog|divest|shed|unload|jettison|hawk subj=Seller! obj=Target!:ORT to=Acquirer:POLH for|in=Amount! not:job|post|role|worker|weight|pound|point|percent
  noun sale of|poss=Target!:ORT by=Seller! to=Acquirer for|worth|at|comp=Amount not:ticket|goods|arms|alcohol
  noun sale of=Target!:O to=Acquirer! for|worth|comp=Amount by=Seller
  noun takeover|buyout|acquisition|purchase of=Target!:OR by=Acquirer! for|worth|comp=Amount from=Seller
  verb win auction subj=Acquirer! of|for=Target!:RT with=Amount
  verb land|belong subj=Target!:RT with|to=Acquirer! for=Amount! with:auction|hammer
  verb pay subj=Acquirer!:OL obj|to=Seller!:O obj|pred=Amount! for=Target!:P
  verb spend|pay|splash|shell|invest subj=Acquirer!:OLH obj=Amount! sign|buy|acquire|land|recruit|capture|poach|lure=Target!:ORP from=Seller
  verb buy|acquire|purchase obj=Target!:ORL for=Amount! from=Seller
  verb sell obj=Target!:ORTL for=Amount! by|subj=Seller with:house|home|villa|painting|portrait|canvas|land|estate|ranch|mansion|manuscript|necklace|ring|watch|yacht|lot|sculpture|apartment|castle|island|farm|letter|shirt|car
  verb go|fall subj=Target!:T to=Acquirer!:PO for=Amount! in:Target with:land|house|estate|building|painting|plot|site|canvas|portrait|manuscript|mansion|farm|island|violin|ring|necklace|watch|shirt|lot|sculpture|diamond|car|horse|archive|collection|rights|property|villa|yacht|factory|hotel|castle
  verb join|arrive|sign|move subj=Target!:P from=Seller!:OL for=Amount! topic:Acquirer
  verb snap|gobble|scoop|pick|buy up|out subj=Acquirer!:POH obj=Target!:ORT from=Seller for=Amount
  verb join subj=Target!:PH obj=Acquirer!:OL from=Seller!:OL for=Amount!
  verb abandon|drop|withdraw|scrap|end|cancel|ditch|shelve|call_off|halt bid|offer|pursuit|takeover|attempt|acquisition|purchase|merger|buyout subj=Acquirer!:O for|of=Target!:O denied
  verb buy|acquire|take|build|pick_up stake|holding|shareholding|interest subj=Acquirer!:O in|of=Target!:H from=Seller for=Amount!
  verb sell|divest|offload|unload|shed|hive_off subj=Seller!:O obj=Target!:T to=Acquirer for=Amount in:Target with:business|unit|division|arm|brand|subsidiary|plant|factory|mine|refinery|operation|operations|stake|chain|portfolio not:units
  verb walk|back away|out subj=Acquirer!:O from=Target!:O with:deal|takeover|acquisition|bid|purchase denied
  verb hand|pass|go|transfer business|unit|division|arm to=Acquirer!:O subj|of=Target:T with:sale|sell|sold
  noun sale of=Target!:T to=Acquirer!:O by=Seller for|worth|comp=Amount in:Target with:business|unit|division|arm|plant|factory|brand|subsidiary|chain|stake|operation|operations|assets|mine|refinery|hotel

ContractAward
  verb award|hand|give|grant|let subj=Client to|obj=Supplier! contract|order|tender|deal of|worth|obj|comp=Amount for|purpose=Subject:TREC comp=Subject:T not:stake
  verb win|secure|land|clinch|receive|bag|scoop|pick_up|get|obtain subj=Supplier! contract|order|tender of|worth|obj|comp=Amount from|with=Client for|purpose=Subject:TREC comp=Client:O comp=Subject:T
  verb win|secure|land|clinch|sign deal subj=Supplier!:O of|worth|obj|comp=Amount from|with=Client for|purpose=Subject:TREC with:supply|build|provide|deliver|operate|run|manage|construct
  verb sign contract|order subj=Client! with=Supplier!:O for=Subject!:TRE of|worth|comp|obj=Amount
  verb supply|provide|deliver|build contract|deal subj=Supplier!:O to|for=Client! obj=Subject:T under|of|worth|comp=Amount min:3
  verb select|choose|pick|tap|commission|contract|hire subj=Client! obj=Supplier!:O with:build|supply|provide|run|operate|manage|design|develop|deliver|construct|make
  verb award|let|place|issue contract|order|tender subj=Client!:OLH for|purpose=Subject!:TREC of|worth|obj|comp=Amount not:stake
  verb place order subj=Client! with=Supplier for|purpose=Subject:TREC of|worth|comp|obj=Amount min:2
  noun contract poss=Supplier!:O with|from=Client!:OL of|worth|comp=Amount for|purpose=Subject:TC
  verb beat subj=Supplier! contract|order of|worth|comp|obj=Amount to for|purpose=Subject:TREC
  noun contract|order|tender to=Supplier!:POLH from|by|poss|comp=Client:O of|worth|comp=Amount for|purpose=Subject:TC min:2
  verb go contract|order|tender to=Supplier! worth|of|comp=Amount for|purpose=Subject:TC
  verb select|choose|pick|tap subj=Client! obj=Supplier!:O for|as=Subject!:T not:candidate|nominee|leader|coach|manager|captain|president|successor
  verb select|choose|pick|tap|commission|contract|hire|enlist subj=Client!:OL obj=Supplier!:O min:2 not:as
  verb order subj=Client!:OL obj=Subject!:TR from=Supplier! for|worth=Amount
  verb land|win|secure|bag|clinch|get job|work|project|commission|mandate|concession|licence|license|franchise subj=Supplier!:OH of|worth|obj|comp=Amount from|with=Client of|for|purpose=Subject!:TREC
  verb hire|commission|contract|engage|enlist|retain|tap|select|choose|pick|appoint|name subj=Client obj=Supplier!:O purpose=Subject!:C for|at|worth=Amount not:lawyer|attorney|coach|staff|publicist|assistant|detective|investigator|lead|head|run|chair|replace|succeed|represent|serve|manager|worker|teacher|instead|keep
  verb hire|commission|contract|engage|enlist|retain|tap|select|choose|pick|appoint|name subj=Client obj=Supplier!:OT purpose=Subject!:C for|at|worth=Amount in:Supplier with:firm|firms|company|companies|contractor|contractors|consultant|consultants|builder|builders|agency|agencies|group|maker|manufacturer|supplier|suppliers|architect|architects|studio|consortium|giant|startup|start-up|bank|banks|auditor|auditors|developer|operator|shipyard|yard|engineer|engineers|provider|outfit|subsidiary|venture|partner|charity|university|institute|laboratory|lab|broker|adviser|advisers|advisor|advisors not:lawyer|attorney|coach|staff|publicist|assistant|detective|investigator|lead|head|run|chair|replace|succeed|represent|serve|manager|worker|teacher|instead|keep
  verb entrust|assign|outsource|subcontract|award|hand|give|farm|let to=Supplier!:OH subj=Client obj=Subject:T worth|of=Amount with:work|construction|contract|project|job|building|maintenance|design|commission
  verb entrust|task|charge subj=Client! obj=Supplier!:O with=Subject!:TC
  verb award|win|hand|give|grant|secure|land|receive concession|licence|license|franchise|tender|commission subj=Client to|obj=Supplier!:O for|purpose|to=Subject:TREC worth|of=Amount min:2
  verb supply|provide|deliver|build|operate|run contract|deal|order subj=Supplier!:O obj=Subject!:T to|for|with=Client under|of|worth|comp=Amount min:3
  verb order subj=Client!:OLH obj=Subject!:TR from=Supplier!:OH for|worth|at=Amount
  verb place|sign order|contract subj=Client! with|from|to=Supplier!:OH for|purpose=Subject:TREC of|worth|comp|obj=Amount
  verb name|pick|choose|select|announce supplier|contractor|bidder|builder|operator|vendor|provider subj=Client obj|as=Supplier!:O for|of=Subject:TRE
  verb emerge|win bidder subj=Supplier!:O for|as=Subject!:T
  noun contract|order|tender poss|with|from=Supplier:O with|from|by|comp=Client:OL of|worth|comp=Amount for|purpose|supply|build|provide|deliver|operate=Subject!:TC min:3
  noun supplier|contractor|vendor self=Supplier!:O to|of|for|poss=Client!:OL
  verb hold|have|win contract subj=Supplier!:OH purpose=Subject!:C worth|of|comp=Amount
  verb supply|provide|build|deliver|make|produce|maintain|run|operate|install|upgrade under subcontract|contract|deal|agreement|tender subj=Supplier!:O obj=Subject:TR to|for|with=Client:OLH worth|value|of=Amount
  verb outsource|subcontract|entrust|assign|award|contract|farm|hand subj=Client obj=Subject!:T to=Supplier!:OH under|worth|of=Amount not:damages|compensation|costs|payout|settlement|scholarship|bursary|grant|cross|honour|honor|title|sanction|sanctions|penalty|penalties|fine|fines|sentence|sentences|ban|bans|punishment|prize|title|victory|job|post|over|power|control|authority|command|baby|keys|weapon|weapons|suspect|prisoner|prisoners|medal|medals|degree|scholarship|points|point|disk
  verb select|choose|pick|tap|appoint|engage|retain|enlist|shortlist subj=Client! obj=Supplier!:ORH produce|build|supply|provide|run|operate|manage|design|develop|deliver|construct|make|maintain|print|install|upgrade|clean|repair|restore|modernise|modernize=Subject!:TRE
  verb switch|move|transfer contract subj=Client!:OLH to=Supplier:O comp|for=Subject:T min:2
  verb beat|see_off|pip|edge bidder|bidders|rival|rivals subj=Supplier!:O to|for=Subject:T with=Client:OL worth|of=Amount with:contract|deal|tender|order min:2
  verb carry|resurface|build|supply|provide|deliver|maintain|run|operate|upgrade|clean|manage|construct|install|refurbish|redevelop contract subj=Supplier!:O obj=Subject!:TRE under|value|worth|of=Amount for|with|to=Client!:OLH
  verb order|buy subj=Client!:OLH obj=Subject!:TR from=Supplier:OH under|worth|for=Amount with:contract|framework|order|tender
  verb order subj=Client!:OLH obj=Subject!:TR under contract|framework|agreement worth|of=Amount
  noun order for=Subject!:T from|by|poss=Client!:OLH to=Supplier worth|comp|of=Amount min:3
  verb go|fall order|contract|tender|work|job to=Supplier!:POLH worth|of|comp|for=Amount for|purpose=Subject:TC from|by|poss=Client
  verb hold|have contract subj=Supplier!:O with|from=Client!:OL for|purpose=Subject:TREC worth|of|comp=Amount
  verb cancel|terminate|scrap|end|axe|tear_up|rescind contract subj=Client! with=Supplier!:O worth|of|comp=Amount for=Subject:TRE
  verb renew|extend contract subj=Client! with|to=Supplier!:O worth|of|comp=Amount for=Subject:TRE
  verb commission|hire|engage|contract|retain subj=Client!:OLH obj=Supplier!:OH design|build|produce|make|write|carry|conduct|develop|create|supply|deliver|construct=Subject!:TRE for|at|worth=Amount
  verb design|build|construct|supply obj=Subject:TR subj=Supplier!:O for=Client!:OL with:contract|contractor|commission|commissioned|architect|architects|order
  verb supply|build|provide|produce|manufacture|deliver obj=Subject!:T by=Supplier!:O to|for=Client:OL worth|for=Amount if:contract not:tax|food|aid
  verb deliver|supply|provide|sell subj=Supplier!:O obj=Subject!:T to=Client!:OL in:Subject with:bus|train|jet|plane|aircraft|turbine|crane|missile|drone|helicopter|satellite|ship|frigate|submarine|radar|tram|locomotive|engine|tank|vaccine|reactor|carriage|ferry
  verb go|fall subj=Subject!:T to=Supplier!:PO for|worth|at=Amount in:Subject with:contract|tender|order|work|job|project|deal|concession|licence|license|commission|franchise|lot
  verb supply|provide|deliver|build|operate|run|maintain|install subj=Supplier!:OH obj=Subject!:T for|worth|at=Amount! to|for=Client:OL with:deal|contract|agreement|order|tender
  verb pick|choose|select|prefer obj=Supplier!:O subj|by=Client:OLH with:over|ahead_of|against build|supply|provide|run|operate|manage|design|develop|deliver|construct|make|maintain=Subject!:TRE
  verb choose|select|pick|tap|appoint subj=Client!:OLH obj=Supplier!:OL build|supply|provide|run|operate|manage|design|develop|deliver|construct|make|maintain|install|upgrade|restore|renovate|rebuild=Subject!:TRE not:coach|manager|president|leader|minister|chief|candidate
  verb order|buy subj=Client!:OL obj=Subject!:T from=Supplier!:O for|worth|at=Amount in:Subject with:jet|plane|aircraft|train|ship|tank|missile|drone|bus|helicopter|turbine|satellite|frigate|submarine|vehicle|radar|tram|carriage|locomotive|cell|battery

""";
}

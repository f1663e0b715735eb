namespace Factum.Extraction.Languages.English;

/// <summary>How English states gifts, payments, investments, purchases, contracts, fines and lawsuits; in the notation of <see cref="Facts.Frames.FrameNotation"/>.</summary>
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
  verb raise subj=Recipient!:OH obj=Amount! from=Donor! if:charity
  verb raise subj=Donor!:PH obj=Amount! for=Recipient! if:charity
  noun donation|gift|bequest|pledge poss|subj|from|by|comp=Donor of|comp|worth=Amount to|for=Recipient min:2 not:blood|organ|sperm|talent|birthday
  noun contribution poss|subj|from|by=Donor! of|comp|worth=Amount! to|for=Recipient
  verb bequeath|donate|gift subj=Donor!:POH to=Recipient!:OH not:blood|organ|sperm|kidney
  verb leave will|estate|fortune|collection|archive|library|papers|paper|manuscript|painting|inheritance|legacy|land|notebook subj=Donor!:PH to=Recipient!:OH
  verb bring in subj=Donor:PH obj=Amount! for|to=Recipient! if:charity
  verb send|wire|hand|present|offer subj=Donor! obj=Amount! to=Recipient! if:charity
  verb donate|contribute|give subj=Donor!:POH obj=Amount! towards|toward|for=Recipient! if:charity
  verb write cheque|check subj=Donor! of|for|comp=Amount! to=Recipient!
  verb stump|pony|cough up subj=Donor! obj=Amount! for|to=Recipient! if:charity
  verb fund|finance|bankroll gift|donation|bequest subj=Donor of|comp=Amount! from|by=Donor
  verb come donation|gift|bequest subj=Amount! from=Donor!
  verb receive|accept|get donation|gift|bequest|legacy|endowment|cheque|check subj=Recipient! of|obj|comp|worth=Amount from=Donor min:2
  noun bequest|legacy|endowment|cheque|check poss|from|by|comp=Donor of|for|comp|worth=Amount! to|for=Recipient!

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
  verb come subj=Amount! from=Payer! not:deal|contract|order|agreement
  verb go subj=Amount! toward|towards|into=Purpose!:TRE
  verb bribe subj=Payer! obj=Payee! with=Amount
  verb refund|compensate subj=Payer! obj=Amount to=Payee min:2
  verb pledge|promise subj=Payer!:LH obj=Amount! to=Payee for|purpose=Purpose:TC planned
  verb hand|pay|give|award bonus|salary|pension|package subj=Payer! to=Payee! of|comp|obj=Amount!
  verb foot|pick|cover bill|tab subj=Payer! of|comp|obj=Amount! for|purpose=Purpose:TREC
  verb return|distribute subj=Payer! obj=Amount! to=Payee!:HO
  verb borrow subj=Payee! obj=Amount! from=Payer
  verb buy back subj=Payer! of|obj=Amount! in=Purpose
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
  verb set|put aside subj=Payer! obj=Amount! for|purpose=Purpose:TC
  verb reward subj=Payer! obj=Payee! with=Amount!
  noun payment|instalment|installment|refund|rebate|handout|stipend|allowance|advance|reward|bounty|dividend from|by|poss=Payer of|comp|worth=Amount! to|for=Payee min:2

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
  noun deal|agreement buy|acquire|purchase=Target!:OR by|poss|with=Acquirer for|worth|comp=Amount
  noun bid|offer poss|by|from|subj=Acquirer! for=Target!:O of|comp|worth=Amount! with:takeover|accepted|agreed|recommended|shareholder planned
  noun sale poss|of=Target!:ORTL to=Acquirer! for|comp|worth=Amount by=Seller
  noun merger|tie-up|tieup|combination of|between|poss=Acquirer!:O with|and=Target:O min:2
  noun purchase|acquisition|takeover|buyout|buy-out poss|by|subj=Acquirer! of=Target!:T for|worth|comp=Amount! from=Seller

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

Fine
  verb fine subj=Authority to|obj=Offender! of|obj|pred|for=Amount min:2
  verb fine subj=Offender! obj=Amount!
  verb penalize|penalise|sanction subj=Authority! to|obj=Offender!:PO obj|pred=Amount!
  verb impose|slap|levy|issue|hand|give|serve fine|penalty subj=Authority of|obj|comp|pred=Amount! on|to|with|against=Offender!
  verb hit|slap subj=Authority obj=Offender! fine|penalty with|of|comp=Amount!
  verb order|sentence subj=Authority obj=Offender! fine pay|obj|of=Amount!
  verb pay fine|penalty subj=Offender! of|obj|comp=Amount! to=Authority
  verb face|risk fine|penalty subj=Offender! of|obj|comp=Amount! from=Authority possible
  noun fine|penalty of|comp|worth=Amount! on|against|to=Offender:POH for=Offender:PO from|by|impose_by|issue_by=Authority min:2
  noun fine poss=Offender!:PO of|comp=Amount!
  verb sting|clobber|whack|dock|penalise|penalize|slap|hit|sanction|punish subj=Authority obj=Offender!:POH obj|for|with|to_the_tune_of|pred=Amount! not:tariff|tax|storm|bill|levy
  verb pay in fine|penalty|penalties|fines subj=Offender! obj=Amount! to=Authority
  verb pay fine|penalty subj=Offender! of|obj|comp=Amount!
  verb receive|incur|draw|get|cop|collect|earn|land fine|penalty|sanction subj=Offender!:POH of|obj|comp=Amount! from|by=Authority
  verb escape|avoid|dodge|evade|overturn fine|penalty subj=Offender!:POH of|comp=Amount from|by=Authority denied
  verb fine subj=Authority!:OLH obj=Offender!:POLH
  verb settle|resolve fine|penalty subj=Offender! with|of|comp=Amount! with=Authority
  verb uphold|reduce|cut|confirm fine|penalty subj=Authority of|comp|to=Amount! against|on=Offender!
  verb total|amount fine|penalty subj=Amount! for=Offender!
  noun fine|penalty from|by|poss=Authority!:O of|comp|worth=Amount! for=Offender:PO

Lawsuit
  verb sue subj=Plaintiff obj=Defendant! for=Amount:A min:1
  verb file|bring|launch|lodge|pursue|mount|commence lawsuit|suit|complaint|claim|case|class_action subj=Plaintiff! against=Defendant for=Amount:A
  verb file|bring|launch|lodge|win|lose appeal subj=Plaintiff! against=Defendant!
  verb launch|mount|bring|begin challenge|appeal subj=Plaintiff! against=Defendant!
  verb win|lose|fight|drop case|battle|lawsuit|claim|suit subj=Plaintiff! against=Defendant!
  verb take|launch|start|begin|bring|initiate|open action|proceedings|proceeding subj=Plaintiff! against=Defendant! not:police|military|strike|industrial|terrorist|covert|hostile
  verb face|settle|fight|defend|contest lawsuit|suit|claim subj=Defendant! from|by|with|file_by|bring_by=Plaintiff!
  verb take to_court subj=Plaintiff! obj=Defendant!
  verb challenge court|lawsuit subj=Plaintiff! obj=Defendant
  verb appeal subj=Plaintiff!:POH against|obj=Defendant:TO court|decision|ruling|verdict|fine
  verb prosecute subj=Plaintiff:OH obj=Defendant!
  noun lawsuit|suit|complaint|proceedings poss|by|from|file_by|bring_by|launch_by|subj=Plaintiff against=Defendant! for|seek|comp=Amount min:2
  verb countersue|counter-sue|sue subj=Plaintiff! obj|from|against=Defendant obj|for=Amount
  verb drag|haul|take|bring|bundle court|tribunal|arbitration subj=Plaintiff! obj=Defendant!:POLH before|to|into=Place
  verb take|drag|haul to|before|into court|tribunal|arbitration subj=Plaintiff! obj=Defendant!:POLH
  verb face|confront|attract|settle|fight|defend|contest|lose|win lawsuit|suit|action|challenge|class_action|case|claim|complaint|proceedings|proceeding subj=Defendant!:POLH from|by|file_by|bring_by|lodge_by|launch_by|of=Plaintiff! for|over|comp=Amount
  verb seek|demand|claim|pursue damages|compensation|restitution subj=Plaintiff! from|against=Defendant! of|obj|in|comp=Amount
  verb demand|seek|claim subj=Plaintiff! obj=Amount! from=Defendant! with:sue|countersue|lawsuit|suit|court|damages|claim|writ
  verb win|lose|fight|drop|pursue|bring|launch|mount|file|lodge|start|begin|initiate|appeal|settle|withdraw case|battle|lawsuit|claim|suit|fight|action|appeal|challenge|complaint|petition|writ|proceedings|class_action|counterclaim|libel|injunction subj=Plaintiff!:POLH against|with=Defendant!:POLH for|seek|of=Amount:A
  verb serve|slap|hit lawsuit|suit|writ|papers|claim subj=Plaintiff obj|on=Defendant! with|by=Plaintiff
  verb petition court|tribunal subj=Plaintiff!:POH against=Defendant
  verb litigate subj=Plaintiff! against|with=Defendant!
  verb obtain|win|seek injunction subj=Plaintiff! against=Defendant!
  noun lawsuit|suit|complaint|action|case|claim|writ|class-action|petition poss|by|from|file_by|bring_by|launch_by|lodge_by=Plaintiff! against|accuse|name=Defendant! for|seek|comp=Amount
  noun lawsuit|suit|writ|litigation against=Defendant!:POL
""";
}

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
  verb make|pledge|announce|offer|give|unveil|hand donation|gift|contribution|bequest subj=Donor! of|obj|comp=Amount to|for=Recipient min:2
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
  verb put in|forward subj=Payer! obj=Amount! for|toward|towards=Purpose:TR
  verb come subj=Amount! from=Payer!
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
  verb raise subj=Recipient! obj|of=Amount! from=Investor lead_by=Investor not:victim|victims|charity|hospice|fundraiser|appeal|price|rate|wage|rent|fare|tax|forecast|question|concern|doubt|alarm|interest|dividend
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
  verb sell|divest|offload subj=Seller! obj=Target!:OR not:name|soul|product|ticket|goods|good|oil|gas|newspaper|drug|weapon|car
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
  verb award|hand|give|grant|let subj=Client to|obj=Supplier! contract|order|tender|deal of|worth|obj|comp=Amount for|purpose=Subject:TREC comp=Subject:T
  verb win|secure|land|clinch|receive|bag|scoop|pick_up|get|obtain subj=Supplier! contract|order|tender of|worth|obj|comp=Amount from|with=Client for|purpose=Subject:TREC comp=Client:O comp=Subject:T
  verb win|secure|land|clinch|sign deal subj=Supplier!:O of|worth|obj|comp=Amount from|with=Client for|purpose=Subject:TREC with:supply|build|provide|deliver|operate|run|manage|construct
  verb sign contract|order subj=Client! with=Supplier!:O for=Subject!:TRE of|worth|comp|obj=Amount
  verb supply|provide|deliver|build contract|deal subj=Supplier!:O to|for=Client! obj=Subject:T under|of|worth|comp=Amount min:3
  verb select|choose|pick|tap|commission|contract|hire subj=Client! obj=Supplier!:O with:build|supply|provide|run|operate|manage|design|develop|deliver|construct|make
  verb place order subj=Client! with=Supplier for|purpose=Subject:TREC of|worth|comp|obj=Amount min:2
  noun contract poss=Supplier!:O with|from=Client!:OL of|worth|comp=Amount for|purpose=Subject:TC
  verb beat subj=Supplier! contract|order of|worth|comp|obj=Amount to for|purpose=Subject:TREC
  noun contract|order|tender to=Supplier!:POLH from|by|poss|comp=Client:O of|worth|comp=Amount for|purpose=Subject:TC min:2
  verb go contract|order|tender to=Supplier! worth|of|comp=Amount for|purpose=Subject:TC
  verb select|choose|pick|tap subj=Client! obj=Supplier!:O for|as=Subject!:T not:candidate|nominee|leader|coach|manager|captain|president|successor
  verb select|choose|pick|tap|commission|contract|hire|enlist subj=Client!:OL obj=Supplier!:O min:2 not:as
  verb order subj=Client!:OL obj=Subject!:TR from=Supplier! for|worth=Amount
  verb land|win|secure|bag|clinch|get job|work|project|commission|mandate|concession|licence|license|franchise subj=Supplier!:OH of|worth|obj|comp=Amount from|with=Client of|for|purpose=Subject!:TREC
  verb hire|commission|contract|engage|enlist|retain|tap|select|choose|pick|appoint|name subj=Client obj=Supplier!:OH purpose=Subject!:C for|at|worth=Amount not:lawyer|attorney|coach|staff|publicist|assistant|detective|investigator|lead|head|run|chair|replace|succeed|represent|serve|manager|worker|teacher
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
  noun fine|penalty of|comp|worth=Amount! on|against|for|to=Offender:POH from|by|impose_by|issue_by=Authority min:2
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
  noun fine|penalty from|by|poss=Authority!:O of|comp|worth=Amount! for=Offender:POH

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

Meeting
  verb meet subj|obj|with=Participant:POLH min:2 not:target|deadline|demand|expectation|need|requirement|criterion|standard|goal|cost|challenge|obligation
  verb hold|have|host talks|talk|meeting|summit|discussion|conversation|lunch|dinner subj|with|between=Participant:POLH min:2
  verb receive|greet subj=Participant!:P obj=Participant!:P
  verb welcome|host subj=Participant!:P obj=Participant!:P with:talk|talks|meeting|dinner|lunch
  verb dine|lunch|confer|huddle subj|with=Participant:PH min:2
  verb phone|telephone subj|obj=Participant!:P min:2
  verb sit down subj|with=Participant:POLH min:2
  verb speak|talk subj|with=Participant:PL min:2
  verb have|hold call|chat|audience subj|with=Participant:PLH min:2
  verb gather subj|with=Participant:P min:2
  verb bring together obj=Participant:P min:2
  noun meeting|summit|dinner|lunch|encounter|conversation|discussion between|with|of|subj|poss|comp=Participant:P min:2
  noun meeting|summit between|poss=Participant:POLH with=Participant:POLH min:2
  verb convene|assemble|congregate|regroup subj=Participant:POH min:2
  verb convene|assemble|huddle subj=Participant!:PH not:hearing|panel|meeting|jury
  verb huddle|powwow|mingle|liaise|consult|reunite subj|with=Participant:POLH min:2
  verb rub|shake|join|clasp shoulder|shoulders|hand|hands subj|with=Participant:POLH min:2
  verb break bread subj|with=Participant:POLH min:2
  verb come|meet face_to_face subj|with=Participant:POLH min:2
  verb have|hold|host|take|share breakfast|lunch|dinner|coffee|tea|drinks|supper subj|with=Participant:PH min:2
  verb hold|have|host|conduct|begin|start|open|conclude|wrap|attend|join talks|talk|meeting|summit|discussion|discussions|conversation|consultations|consultation|round_table subj|with|between=Participant:POLH including=Participant:P min:2
  verb sit down|together subj|with=Participant:POLH including=Participant min:2
  verb meet up|with subj|with=Participant:POLH min:2
  verb call|ring|telephone|phone subj|obj=Participant!:P with:telephone|phone|call|Tuesday|spoke
  verb catch up subj|with=Participant:PH min:2
  verb grant audience subj|to|obj=Participant:PH min:2
  noun meeting|summit|talk|talks|discussion|reunion|get-together|huddle|tête-à-tête|encounter between=Participant!:POLH with:hold|place|meet|host|face-to-face|last|convene|face min:2
  noun meeting|summit|encounter|audience|reunion|session|lunch|dinner|breakfast poss|subj|between=Participant!:POLH with=Participant!:POLH
  noun summit|meeting|talk|conference bring=Participant!:POLH min:2
  verb speak|talk|confer phone|telephone|video subj|with|to=Participant:PLH min:2
  noun meeting|audience|summit|dinner|lunch|breakfast|discussion|conversation|encounter|huddle|gathering occasion|beside=Participant!:PLH with=Participant!:POLH
  verb have|grab|share|take|go coffee|drink|drinks|pint|meal|bite subj|with|for=Participant:PH min:2
  verb cross path|paths subj|with=Participant:PH min:2
  verb come|bring|get together subj|with|obj=Participant:PH min:2
  verb closet with subj|with=Participant:PH min:2
  verb huddle|caucus|breakfast|hobnob|rendezvous|fraternise|fraternize subj|with=Participant:PLH min:2
  verb call meeting subj=Participant!:PH of|with=Participant!:POLH
  noun talks|talk|discussions|meeting with=Participant!:P around=Participant!:P

Visit
  verb visit subj=Visitor!:POH obj=Place!:LOT not:website|page
  verb visit subj=Visitor!:POH obj=Host!:P
  verb drop|stop in|by|off subj=Visitor!:PH at|on|in|by=Place!:LO
  verb drop in subj=Visitor!:PH on=Host!:PH
  verb call subj=Visitor!:P on=Host!:P not:to
  verb make visit|trip|stop|appearance subj=Visitor!:PH at|to|in=Place!:LO
  verb pay visit|call subj=Visitor! to=Place!:LO
  verb pay visit|call subj=Visitor! to|on=Host!:P
  verb go subj=Visitor!:P to=Place!:L
  verb tour subj=Visitor!:PH obj=Place!:LOT not:band|group|orchestra|singer|squad|choir
  verb wind|wrap up visit|trip|tour subj=Visitor!:PH to|in|of=Place!
  verb make|begin|start|end|conclude|finish|complete|embark|pay|undertake trip|visit|tour subj=Visitor! to|in|of=Place!
  noun visit|trip|tour occasion|poss|subj|by=Visitor:PH to=Place! min:2
  verb host|welcome|receive subj=Host!:PO obj=Visitor!:P
  verb make|pay|undertake|begin|start|end|conclude|finish|complete|embark|kick|cut|wind|wrap|take|plan visit|trip|tour|stop|stopover|pilgrimage|call|walkabout|excursion subj=Visitor!:POH to|in|of|at|around|on=Place!:LOT not:album|band|concert
  verb show|guide|escort|lead|take around|round|through subj=Host obj=Visitor!:PH around|round|through|of=Place!:LOT
  verb give|get|receive|have tour subj=Visitor!:PH of=Place!:LOT not:album
  verb go|come|drop|stop|swing|pop|travel|fly|head see|visit subj=Visitor!:PH see|visit=Host:PH at|in|to=Place:LO min:2
  verb see subj=Visitor!:PH obj=Host!:P with:went|go|going
  verb call in|at subj=Visitor!:PH at|on=Place!:LO
  verb call subj=Visitor!:PH on=Host!:PH in|at=Place not:to
  verb swing|stop|drop|pop by|in|off|round subj=Visitor!:PH at|in|by=Place!:LOT
  verb look|walk|stroll around|round subj=Visitor!:P around|round=Place!:LOT
  verb inspect|survey subj=Visitor!:P obj=Place!:LOT with:visit|minister|president|tour|governor|mayor|flood|damage|plant|factory|site
  verb host|welcome|receive|entertain subj=Host!:POLH obj=Visitor!:P not:guest|news|decision|baby|child|move|daughter|son|boy|girl|twin|twins|firstborn|grandchild|grandson|granddaughter
  verb tour|visit|explore subj=Visitor!:POH obj|of=Place!:LOT not:website|page|album|band|group|orchestra|singer|squad|lions|choir
  verb visit|tour|inspect obj=Place!:LOT by=Visitor!:PH not:people|visitor|visitors|tourist|tourists
  verb set foot subj=Visitor!:PH in|on=Place!:L
  verb come town subj=Visitor!:P to=Place
  verb travel|head|go|fly|jet subj=Visitor!:PH to=Place!:L with:visit|trip|see|inspect|attend|visiting|tour
  verb spend subj=Visitor!:P in|at=Place!:L with:visiting|touring
  noun visit|trip|tour|stopover|walkabout|pilgrimage|sojourn occasion|beside|poss|subj|by|from=Visitor!:PH to|of|in|around|at=Place!:LOT not:album|band|concert|hiking|camping|school|bus
  noun visit|trip|tour|stopover poss|by|comp=Visitor!:POH to|in|of=Place!:LOT
  noun visit poss|by|from=Visitor!:POH to=Host!:P
  verb visit|comfort victim|patient|evacuee|survivor|refugee|troop|troops|prisoner|inmate|villager|mourner|striker|picket|flood-victim|wounded|pupil|displaced subj=Visitor!:POH obj=Host! in|at|near=Place:LO
  verb drop|pop|look|call in subj=Visitor!:PH on=Host!:PH at|in=Place:LO
  verb descend on subj=Visitor!:PH on=Place!:LO with:tourist|visitor|pilgrim|delegation
  verb flock|throng subj=Visitor!:PH to=Place!:LO with:tourist|tourists|visitor|visitors|pilgrim|pilgrims|sightseer|fan|fans|holidaymaker
  verb pay respect|respects subj=Visitor!:P at=Place!:LO
  verb spend subj=Visitor!:P in=Place!:LO visit=Host:H with:visiting|touring
  verb cut|curtail|extend visit|trip|tour subj=Visitor!:POH to|in|of=Place!:LOT not:album|band|concert
  verb receive subj=Host!:PH obj=Visitor!:P at|in=Place!:LOT with:home|residence|ranch|villa|farm|house
  noun stop|stay occasion|beside=Visitor!:PH in|at=Place!:L

Movement
  verb land|arrive|touch|dock subj=Mover!:PORT at|in|near|on=Destination!:L from=Origin
  verb take off subj=Mover!:PORT from=Origin!:L for|to=Destination:L
  verb fly|sail|cruise|steam subj=Mover!:PRHT to|for|into=Destination:L from=Origin:L min:2
  verb drive|head|return|travel|flee|walk|march|move|relocate|cycle|migrate|journey|rush subj=Mover!:PRH to|for|into=Destination:L from=Origin:L min:2 not:chain|retailer|market|brand|business
  verb fly obj=Mover!:P to=Destination!:L from=Origin:L
  verb depart subj=Mover!:PRHT from=Origin!:L for=Destination:L
  verb leave subj=Mover!:PRH obj=Origin!:L for=Destination:L not:striker|midfielder|winger|defender|goalkeeper|forward|club|player|coach|job|post
  verb flee subj=Mover!:PHT obj=Origin!:L
  verb set sail|off|out subj=Mover!:PRHT from=Origin:L for=Destination:L min:2
  noun arrival|return of|poss=Mover!:PR in|at|to=Destination!:L from=Origin:L
  noun departure of|poss=Mover!:PR from=Origin!:L for=Destination:L
  verb cross subj=Mover!:PRH into=Destination!:L
  verb fly|travel|head|drive|return|sail|jet|race|rush|hurry|speed|hasten|trek|hike|march|trudge|troop|walk|ride|cycle|row|paddle|swim|wade|limp|straggle|stream|pour|flock|journey|voyage|migrate|emigrate|relocate|decamp|retreat|withdraw|escape|flee|slip|defect|commute|hitchhike|cross|steam|cruise|motor|roll|pull|crawl subj=Mover!:PRHT to|into|for|back_to|out_for|on_to=Destination:L from|out_of=Origin:L bind|bound=Destination:L min:2 not:court|trial|poll|final|market|price|share|stock|victory|defeat|power|history|production|output|jail|prison
  verb fly|jet|sail|drive|head|pull|slip|roll|move out|off|away|back|on|up|down subj=Mover!:PRHT of|from=Origin:L to|for|into|bind|bound=Destination:L min:2
  verb arrive|land|touch|dock|berth|moor|anchor|disembark|alight subj=Mover!:PRHT at|in|near|on|down_at|down_in=Destination!:L from=Origin:L
  verb reach subj=Mover!:PRHT obj=Destination!:L from=Origin:L not:deal|agreement|final|semi-final|conclusion|market|home
  verb get|make|come|go back|home|away|ashore subj=Mover!:PHR to|in=Destination:L from=Origin:L min:2
  verb come|go ashore|aboard subj=Mover!:PHR at|in=Destination:L
  verb set|head|start|cast out|off|sail|forth subj=Mover!:PRHT from=Origin:L for|to=Destination:L min:2
  verb depart|leave subj=Mover!:PRHT obj|from=Origin!:L for|to|bind|bound=Destination:L not:mark|impression|legacy|trail|scar|striker|midfielder|winger|defender|goalkeeper|forward|club|player|coach|job|post
  verb deport|extradite|evacuate|fly|airlift|ship|smuggle|transfer|repatriate|divert|reroute|banish|exile|relocate|return|transport|ferry|bus|expel|escort|bring|send|drive|take|rush|move obj=Mover!:PRH from|out_of=Origin:L to|into|back_to|for=Destination:L min:2 not:letter|message|signal|court|hospital
  verb deport|extradite|expel|banish|evacuate|smuggle|airlift obj=Mover!:PRHT from|out_of=Origin!:L to=Destination:L
  verb leave|quit|flee|exit|escape subj=Mover!:PRHT obj|from=Origin!:L for=Destination:L not:mark|legacy|club|company|party|job|striker|midfielder|winger|defender|goalkeeper|forward|player|coach|post
  verb cross|enter subj=Mover!:PRHT into|obj|to=Destination!:L from=Origin:L with:border|frontier|channel|sea|boat|crossing
  verb call|put|pull|dock|berth|stop in|at|into subj=Mover!:RT at|in|into=Destination!:L with:ship|ferry|liner|vessel|yacht|frigate|tanker|trawler|boat|cruise
  noun arrival|return|landing|homecoming of|poss|subj=Mover!:PRH in|at|to=Destination!:L from=Origin:L
  noun departure|flight|escape|exodus of|poss|subj=Mover!:PRH from=Origin!:L for|to=Destination:L
  noun flight|voyage|journey|trip|crossing|trek subj=Mover:PRH from=Origin!:L to=Destination!:L
  noun flight|voyage|journey|trek poss=Mover!:PRH to|from=Destination!:L
  verb en_route to subj=Mover!:PRH to=Destination!:L
  noun route subj=Mover!:PRH to=Destination!:L from=Origin:L with:en
  noun way subj=Mover!:PRH to=Destination!:L from=Origin:L with:on
  verb blast off subj=Mover!:PORT from=Origin!:L to|for=Destination:LT
  verb fly|jet|dash|return|hurry|rush|head|travel home subj=Mover!:PRH from=Origin:L to=Destination:L
  verb disembark|embark|alight subj=Mover!:PRH from|at|in=Origin:L to|for=Destination:L min:2
  verb bring|take|carry|ferry|transport subj|obj=Mover:PRH from=Origin!:L to=Destination!:L

Statement
  verb tell|warn|assure|inform|notify|advise|urge|remind|reassure|brief subj=Speaker!:POLH obj|to=Audience:POHT not:lie|truth|story|tale|joke|secret
  verb say|announce|add|explain|note|claim|state|declare|confirm|insist|argue|reply|write|report|reveal|disclose|acknowledge|admit|concede|stress|emphasize|emphasise|recall|recount|remark|observe|comment|conclude|continue|caution|predict|forecast|suggest|indicate|contend|assert|maintain|testify|tweet|post|joke|quip|estimate|believe|respond|promise|vow|reiterate|repeat|shout|whisper|shrug|smile|laugh|sigh|relate|signal|hint|propose|counter|complain|lament|muse|boast|plead|retort|protest|swear|affirm|reckon|fume|opine|summarise|summarize|clarify|stipulate subj=Speaker!:POLH to=Audience:POH not:envoy|ambassador|product|vehicle|parliament|squad
  verb point out subj=Speaker!
  verb express subj=Speaker!:POH obj=Quote:T concern|confidence|hope|optimism|regret|support|doubt|fear|satisfaction
  verb describe|call|label|dub|term|brand|deem subj=Speaker!:POLH not:in|off|up|on|for|upon
  verb ask|urge|instruct|beg|implore|counsel|order|tease subj=Speaker!:POLH obj|to=Audience:POH quoted
  verb marvel|enthuse|grumble|gush|growl|mutter|snap|sniff|scoff|exclaim|intone|deadpan|chuckle|chime|volunteer|confide|reflect|recollect|reminisce|rue|snarl|thunder|bellow|roar|yell|cry|sob|groan|murmur|venture|reason|theorise|theorize|posit|postulate|speculate|surmise|ponder|wonder|blog|text|email|message|grin|wince|gasp|drawl|rasp|spit|huff|rage|bark|jest|counsel|interject|elaborate|expand|submit|object|agree|imply|insinuate subj=Speaker!:POLH to=Audience:POH quoted
  verb put it subj=Speaker!:POLH quoted
  verb apologise|apologize subj=Speaker!:POLH to=Audience:POH
  verb call subj=Speaker!:POH
  verb rule out subj=Speaker!:POH not:himself|herself|themselves
  verb find|show|detail|warn|say|suggest|reveal|conclude|estimate subj=Speaker!:OHT with:report|survey|study|poll|figures|figure|data|audit|inquiry|analysis|investigation|census|document|filing|review|research|statistics|auditor|letter|email|memo|record|records|accounts|minutes|transcript|results
  verb put toll|figure|number|total subj=Speaker!:POH
  verb weigh|chip|chime in subj=Speaker!:POLH quoted
  verb fire|shoot|snap back subj=Speaker!:POLH quoted
  verb sum|pipe|speak up subj=Speaker!:POLH quoted
  verb read|run subj=Speaker!:T quoted with:statement|letter|note|sign|banner|post|message|email|notice|headline|placard|inscription|caption
  verb rule|demand|recommend|pronounce|preach|pray|gloat|crow|moan|whine|gripe|carp|demur|stammer|mumble|croak|hiss|screech|shriek|wail|weep|fret|lecture|beam|blurt|chant|attest|aver|avow|enquire|inquire|query|interrupt|announce|declare|specify|underscore|underline|profess|swear|preface|quote|beseech|admonish|warn subj=Speaker!:POLH quoted
  verb ask|wonder subj=Speaker!:PO with:why|how|whether|if|what|when|where

Praise
  verb praise|hail|applaud|commend|laud|salute|congratulate|thank|compliment|celebrate|welcome subj=Speaker!:POLH obj=Target! not:birthday|anniversary|guest|visitor
  verb pay tribute subj=Speaker! to=Target!
  verb describe|call|dub|hail subj=Speaker!:POLH obj=Target! if:praise
  verb win|draw|earn praise|plaudit|acclaim subj=Target! from=Speaker!
  verb heap|lavish praise subj=Speaker! on=Target!
  verb express gratitude|admiration subj=Speaker! for|to=Target!
  verb single out praise subj=Speaker! obj=Target!
  noun praise|tribute from|poss=Speaker! for|to=Target!
  verb honor|honour subj=Speaker!:POLH obj=Target! not:birthday|anniversary|guest|visitor|win|victory|goal|wedding|deal|deals|agreement|commitment|commitments|promise|pledge|contract|debt|obligation|obligations|treaty|ceasefire|truce|term|terms
  verb praise|hail|applaud|commend|laud|salute|congratulate|thank|compliment|celebrate|admire|extol|eulogise|eulogize|champion|toast|acclaim|endorse|cheer|revere|exalt|glorify|lionise|lionize|fete|credit|memorialise subj=Speaker!:POLH obj=Target! not:birthday|anniversary|guest|visitor|win|victory|goal|wedding|candidate
  verb rave|enthuse|gush|wax|swoon|purr about|over|lyrical subj=Speaker!:POLH about|over=Target!
  verb doff|tip|raise|take cap|hat|glass|off subj=Speaker!:POLH to=Target!
  verb sing|chant praise|praises subj=Speaker!:POLH of|poss=Target!
  verb speak|talk highly|fondly|warmly|glowingly subj=Speaker!:POLH of|about=Target!
  verb have|reserve|offer|find|save word|words|praise subj=Speaker!:POLH for|about=Target! with:warm|kind|high|special|highest|warmest|generous|glowing|praise
  verb draw|win|earn|garner|receive|get|attract|gain|collect|bring praise|plaudit|plaudits|acclaim|applause|ovation|review|reviews|tribute|tributes|thanks|kudos|compliment|compliments|commendation subj|to=Target! from|by=Speaker!
  verb heap|lavish|shower|pour|pile|bestow praise|plaudit|compliment|tribute subj=Speaker!:POLH on|obj|upon=Target!
  verb give|receive|get|win ovation|shout-out|vote_of_confidence|thumbs_up subj=Speaker!:POLH to|obj=Target!
  verb pay|offer|send|extend|express tribute|homage|respect|respects|thanks|gratitude|congratulations|admiration|appreciation subj=Speaker! to|for=Target!
  verb express|voice gratitude|admiration|appreciation|delight subj=Speaker! for|to|at|with=Target!
  verb single out subj=Speaker! obj=Target! with:praise|thanks|mention
  verb pour|flood|flow tribute in subj=Target to|for=Target!
  verb pay tribute|tributes|homage to=Target! by|from=Speaker
  noun praise|tribute|applause|acclaim|admiration|plaudit|ovation|eulogy|homage from|by|poss=Speaker! for|to|of=Target!
  adj grateful|thankful|indebted subj|self=Speaker!:POLH to=Target!
  adj effusive|full|complimentary|appreciative|generous subj|self=Speaker!:POLH about|of|for|to=Target! with:praise
  noun praise subj=Speaker!:POLH for|of=Target! with:full
  verb lead tribute|tributes|applause subj=Speaker!:POLH to|for=Target!
  verb have nothing praise subj=Speaker!:POLH for=Target!
  verb give credit subj=Speaker!:POLH to|obj=Target!
  verb shower|garland|bathe praise|compliment|compliments subj=Speaker!:POLH obj=Target!
  verb raise glass|toast subj=Speaker!:POLH to=Target!
  verb take hat subj=Speaker!:POLH to=Target!
  verb think world subj=Speaker!:PH of=Target!
  noun admirer|fan self|subj=Speaker!:P of=Target!:PO min:2
  verb impress|wow|dazzle|delight subj=Target!:POR obj=Speaker!:PH with:critic|critics|reviewer|reviewers|judge|judges
  verb praise|hail|applaud|commend|laud|lionise|lionize|acclaim obj=Target! with:be

Criticism
  verb criticize|criticise|slam|blast|condemn|denounce|deplore|decry|lambast|lambaste|mock|rebuke|chide|censure|bash|ridicule|fault|berate|assail|deride|savage|scold|castigate|lament|deride subj=Speaker!:POLH obj=Target! not:fort|town|village|position|soldier|ship
  verb hit|lash out subj=Speaker!:POH at=Target!
  verb hit back subj=Speaker!:POH at=Target!
  verb launch|mount attack subj=Speaker!:POH on=Target!:POT not:army|troop|rocket|missile|drone|force
  verb take aim|swipe subj=Speaker!:POH at=Target!
  verb tear into subj=Speaker!:POH into=Target!
  verb draw|attract|face|prompt|spark|provoke|meet criticism|condemnation|backlash|outcry|fury subj=Target! from=Speaker!
  verb come under fire|attack|criticism subj=Target! from|by=Speaker!
  verb brand subj=Speaker!:POLH obj=Target!
  verb dismiss as subj=Speaker!:POLH obj=Target! not:fantasy|false|baseless|untrue|unfounded|nonsense|fiction|fabrication|speculation|gossip|propaganda|invention|lie|lies
  verb pour|heap scorn|criticism subj=Speaker! on=Target!
  verb express|voice anger|outrage|dismay|disapproval subj=Speaker! at|over=Target!
  verb describe|call|label|dub subj=Speaker!:POLH obj=Target! if:blame
  verb attack subj=Speaker!:POH obj=Target!:T with:budget|plan|decision|policy|proposal|record|government|bill|law|ruling|reform|idea|minister|handling|strategy|claim|cut
  verb attack subj=Speaker!:P obj=Target! not:fort|town|village|position|soldier|ship|police|officer|passenger
  noun criticism|condemnation from|by|poss=Speaker! of=Target!
  verb slate|pan|trash|skewer|flay|pillory|upbraid|reprimand|admonish|rubbish|excoriate|vilify|malign|lambast|disparage|belittle|rap|knock|maul|grill|heckle|boo|jeer|decry|scorn|deprecate|impugn|fault|chastise|berate|pan|bemoan|knock|revile|criticise|criticize subj=Speaker!:POLHT obj=Target! not:fort|town|village|position|soldier|ship|police|officer|passenger|camera|gold|door|ball|hospital
  verb tear|lay|rip|light|wade into subj=Speaker!:POLH into|obj=Target!
  verb rail|inveigh|fulminate|rage|sound|speak against|at|off|out subj=Speaker!:POLH against|at|about=Target! not:court|microphone|rally
  verb hit|lash|strike|lash out subj=Speaker!:POH at|against=Target!
  verb hit|fire|snap|punch|push back subj=Speaker!:POH at=Target!
  verb round subj=Speaker!:POH on=Target!
  verb take|bring|haul to task subj=Speaker!:POLH obj=Target!
  verb take issue|exception|swipe|dig|potshot|aim|jab|umbrage subj=Speaker!:POLH with|at|to=Target!
  verb have|reserve|save word|words|criticism|scorn subj=Speaker!:POLH for=Target! with:harsh|harshest|sharp|strong|choice|scathing|scorn|criticism
  verb pour|heap|pile|level|direct|aim|voice scorn|criticism|contempt|cold_water|derision|ridicule|opprobrium|abuse subj=Speaker! on|at|against|of=Target!
  verb come under|in|into fire|attack|criticism|flak subj=Target!:POLH from|by=Speaker!
  verb come in criticism|flak|stick subj=Target! from|by=Speaker!
  verb draw|attract|face|prompt|spark|provoke|meet|earn|receive|trigger|incur|elicit criticism|condemnation|backlash|outcry|fury|rebuke|ire|wrath|anger|scorn|derision|flak|fire|opprobrium|reprimand|protest|outrage subj=Target! from|by|of|poss=Speaker!
  verb draw|incur|earn|provoke ire|wrath|anger|fury|scorn subj=Target! of|poss=Speaker!
  verb express|voice|vent anger|outrage|dismay|disapproval|fury|frustration|disgust|indignation|disappointment|unease subj=Speaker! at|over|with|about=Target!
  verb find fault subj=Speaker!:POLH with=Target!
  verb give earful|dressing-down|tongue-lashing|roasting subj=Speaker!:POLH obj|to=Target!
  verb point finger subj=Speaker! at=Target! with:criticism|critical
  verb dismiss|deride|denounce|mock|decry|condemn|ridicule|blast|slam|brand|pan|attack|lambast|lambaste as subj=Speaker!:POLH obj=Target! not:accusation|allegation|claim|charge|report|rumor|rumour|suggestion|fantasy|false|baseless|untrue|unfounded|fiction|fabrication|speculation|gossip|propaganda|invention|lie|lies
  verb accuse failing|ignoring|betraying subj=Speaker!:POLH obj=Target! with:critic
  noun criticism|condemnation|denunciation|rebuke|attack|broadside|tirade|swipe|backlash|critique from|by|poss=Speaker! of|against|on|at=Target! not:heart|army|troop|rocket|missile|drone|force|knife|terror|bomb|militant|gunman
  adj critical|scathing|disparaging|dismissive|contemptuous|scornful subj|self=Speaker!:POLH of|about=Target!
  adj furious|angry|livid|incensed subj|self=Speaker!:POLH at|with=Target!:POLH
  verb complain|grumble|gripe|moan|whinge|rant|bristle about|at|over subj=Speaker!:POLH about|at|over=Target! not:symptom|symptoms|pain
  verb call out subj=Speaker!:POLH obj=Target! not:name|names
  verb hit|lash|strike out subj=Speaker!:POLH at|against=Target!
  adj furious|angry|livid|incensed|outraged|appalled|dismayed|aghast|unhappy|disappointed subj|self=Speaker!:POLH at|with|over|about=Target!
  noun arm|arms subj=Speaker!:POLH over|about|at=Target! with:up
  verb give|award mark|marks subj=Speaker!:POLH obj|to=Target! with:low|poor|failing
  verb cry foul subj=Speaker!:POLH over|at=Target!
  verb read riot_act subj=Speaker!:POLH to|obj=Target!
  verb tear|rip apart|shreds subj=Speaker!:POLH obj|to=Target!
  verb haul|drag coal|coals subj=Speaker!:POLH obj=Target!
  verb savage|mock|skewer|blast|lampoon|satirise|satirize|scorn|ridicule|lambast|lambaste|denigrate|disparage|deplore|decry|vilify|demonise|demonize|demean|slag|roast|carpet subj=Speaker!:POLH obj=Target! not:fort|town|village|position|soldier|ship|coffee|chicken|floor
  verb question|doubt wisdom|competence|motives|integrity|judgment|judgement|fairness|credibility|impartiality subj=Speaker!:POLH of|poss=Target!
  adj critical|scathing|contemptuous|dismissive|withering|damning subj|self=Speaker!:POLHT of|about|on=Target! with:report|review|audit|inquiry|article|letter|verdict|judge|highly|sharply
  verb call|dub|brand|label|liken|term subj=Speaker!:POLH obj=Target! quoted not:in|off|up|on|for|upon
  verb criticise|criticize|condemn|lambast|lambaste|pillory|ridicule|vilify|mock|denounce|slam|blast|pan|slate|censure|rebuke|decry|deride obj=Target! with:be not:fort|village|soldier
  noun critic|detractor self=Speaker!:P of|poss=Target!:PO

Accusation
  verb accuse|suspect subj=Accuser:POLHT obj=Accused!
  verb accuse subj=Accuser!:POLHT obj=Accused!
  verb blame subj=Accuser!:POLH obj|on=Accused!:POLH
  verb charge subj=Accuser:OH obj=Accused!:POH with
  verb indict subj=Accuser:OH obj=Accused!:PO
  verb face charge|charges|allegation|accusation|count subj=Accused!:PO from=Accuser
  verb stand|face trial subj=Accused!:PO
  noun trial subj=Accused!:PO with:on
  verb go trial subj=Accused!:PO with:on
  verb point finger subj=Accuser!:POLH at=Accused!
  verb level|make|raise|press|bring charge|allegation|accusation subj=Accuser:POLH against=Accused!
  noun accusation|allegation by|from|poss=Accuser! against=Accused
  noun accusation|allegation|charge by|from=Accuser against=Accused!:PO
  verb allege|charge subj=Accuser!:POLHT that=Accused!:PO
  verb allege subj=Accuser!:POLHT that=Accused!:POH
  verb claim subj=Accuser!:POLHT that=Accused!:PO with:stole|cheated|lied|bribed|defrauded|doctored|rigged|falsified|embezzled|bullied|harassed|assaulted|abused|conspired|misled|steal|cheat|bribe|defraud|doctor|rig|falsify|embezzle|bully|harass|assault|abuse|conspire|mislead|plagiarise|plagiarize|launder|forge|infringe|discriminate|extort|blackmail|sabotage|spy
  verb put|lay|pin|place|heap|cast blame|guilt|responsibility subj=Accuser!:POLHT on|with|at_the_feet_of|upon|at_the_door_of=Accused!:POLH
  verb hold responsible|accountable|liable|culpable subj=Accuser:POLHT obj=Accused!:POLH
  verb point|wag finger subj=Accuser!:POLHT at=Accused!:POLH
  verb implicate|incriminate|fault|denounce subj=Accuser:POLHT obj=Accused!:PO
  verb arraign|indict|prosecute obj=Accused!:PO subj=Accuser:OH
  verb accuse|suspect obj=Accused!:POH subj=Accuser:POLHT
  verb stand accused|trial subj=Accused!:POH
  verb face charge|charges|allegation|accusation|count|indictment|trial subj=Accused!:POH from|by|bring_by=Accuser
  verb level|make|raise|press|bring|file|lay|prefer charge|charges|allegation|accusation|complaint subj=Accuser:POLH against=Accused!:POLH not:lawsuit|court
  noun accusation|allegation|charge|claim by|from|poss=Accuser!:POLH against|that=Accused!:POL
  noun accusation|allegation|charge against=Accused!:PO
  noun suspect|defendant self=Accused!:P with:murder|fraud|case|trial|robbery|killing|arson|attack|rape
  verb insinuate|imply subj=Accuser!:POLHT that=Accused!:PO
  verb arrest|hold|detain|question suspicion obj=Accused!:PH subj|by=Accuser:OH
  verb level|make claim|claims subj=Accuser:POLH against=Accused!:POLH not:lawsuit|court|insurance
  verb charge|book|remand|arraign|indict obj=Accused!:PO with|on|for with:murder|fraud|theft|manslaughter|assault|rape|robbery|corruption|bribery|laundering|conspiracy|perjury|forgery|embezzlement|arson|treason|sedition|kidnapping|trafficking|count|counts|offence|offences|offense|misconduct|possession|burglary|harassment
  verb send trial obj=Accused!:PO
  verb commit trial obj=Accused!:PO
  verb put|place blame|responsibility subj=Accuser!:POLHT on|with|at=Accused!:POLH
  verb finger subj=Accuser!:POLHT obj=Accused!:PO
  verb denounce as subj=Accuser!:POLHT obj=Accused!:P with:thief|spy|traitor|crook|fraudster|murderer|criminal|agent|rapist
  verb name suspect|defendant obj=Accused!:P subj|by=Accuser:OH
  verb charge subj=Accuser!:POLHT that=Accused!:POH not:fee|price|euro|dollar
  verb claim subj=Accuser!:POLHT that=Accused!:POH with:stole|cheated|lied|bribed|defrauded|doctored|rigged|falsified|embezzled|bullied|harassed|assaulted|abused|conspired|misled|plagiarised|plagiarized|laundered|forged|extorted|blackmailed|sabotaged|spied

Denial
  verb deny|refute|rebut|dispute subj=Denier!:POLHT not:access|entry|bail|visa|request|permission|save|header|penalty|equaliser|equalizer|shot|winner|goal|chance|victory|point|dismissal|sacking|fine|result|decision|ruling|verdict|asylum|parole|himself|herself|itself
  verb dismiss|reject as accusation|allegation|claim|charge|report|rumor|rumour|suggestion subj=Denier!:POLHT
  verb dismiss|reject subj=Denier!:POLHT accusation|allegation|claim|charge|criticism|report|rumor|rumour|suggestion
  verb plead not guilty subj=Denier!:POLH
  verb protest|maintain innocence subj=Denier!:POLH
  noun denial by|from|poss=Denier!:POLH
  verb deny|refute|rebut|dispute|contest|repudiate|disavow|gainsay subj=Denier!:POLHT not:access|entry|bail|visa|request|permission|election|seat|title|will|appeal|will|primary|race|save|header|penalty|equaliser|equalizer|shot|winner|goal|chance|victory|point|dismissal|sacking|fine|result|decision|ruling|verdict|asylum|parole|himself|herself|itself
  verb brush|wave|shrug|swat|bat aside|off|away accusation|allegation|claim|charge|report|rumor|rumour|suggestion|speculation|question|criticism subj=Denier!:POLHT
  verb rubbish|quash|scotch|squash|dispel|deflect|counter|reject|dismiss|debunk|play_down accusation|allegation|claim|charge|report|rumor|rumour|suggestion|speculation subj=Denier!:POLHT
  verb pour cold_water subj=Denier!:POLHT on
  verb call|describe|label|brand|dub|term|denounce accusation|allegation|claim|charge|report|rumor|rumour|story|suggestion subj=Denier!:POLHT with:false|baseless|untrue|unfounded|fabricated|groundless|fictitious|nonsense|fantasy|fabrication|lie|lies|ludicrous|rubbish|malicious|invention|politically
  verb reject|dismiss|denounce as subj=Denier!:POLHT with:false|baseless|untrue|unfounded|fabricated|groundless|fictitious|nonsense|fantasy|fabrication|lie|lies|ludicrous|gossip|propaganda|politically|smear
  verb maintain|protest|insist|proclaim|profess innocence|innocent subj=Denier!:POLH
  verb insist|maintain innocent subj=Denier!:POLH
  verb plead not subj=Denier!:POLH with:guilty
  verb enter plea subj=Denier!:POLH with:guilty
  verb issue|publish|offer|make denial|rebuttal subj=Denier!:POLHT
  verb come denial from=Denier!:POLHT
  verb clear name subj=Denier!:P
  noun denial|rebuttal by|from|poss|of=Denier!:POLH
  verb hit|push|fire|strike back rumor|rumour|rumours|rumors|claim|claims|report|reports|allegation|accusation|suggestion|speculation subj=Denier!:POLH
  verb disclaim|disown|repudiate|disavow subj=Denier!:POLH not:inheritance|son|daughter
  verb plead guilty subj=Denier!:POLH with:not
  verb wash hand|hands subj=Denier!:POLH of with:responsibility|allegation
  verb give short_shrift subj=Denier!:POLH with:claim|allegation|report|suggestion
  verb dispute|deny|refute|rebut|reject|dismiss accusation|allegation|claim|charge|version|account|finding|findings|suggestion|report|criticism subj=Denier!:POLHT not:goal|save|header|penalty|court|judge
  verb take issue subj=Denier!:POLH with:claim|allegation|account|version|suggestion
  verb profess|protest|plead innocence|ignorance subj=Denier!:POLH
  verb call|describe|label|brand|dub|term|dismiss|reject accusation|allegation|claim|charge|suggestion|accusations|allegations|claims|charges subj=Denier!:POLHT not:true|serious|credible|shocking|damning|explosive|legitimate|appeal|lawsuit

Negotiation
  verb negotiate subj|with=Party:POLRH obj|over|on|about=Topic:TRE min:2
  verb enter talks|negotiation|discussion subj|with|between=Party:POLRH over|about|on|for=Topic:TRE min:2
  noun talks|talk|negotiation|discussion between|with|subj|poss=Party:POLRH over|about|on|for=Topic:T min:2
  verb negotiate|haggle|bargain|parley|dicker|wrangle subj|with=Party:POLRH obj|over|on|about|for=Topic:TRE min:2
  verb discuss subj|with=Party!:POLRH obj=Topic!:T with:merger|deal|takeover|sale|partnership|ceasefire|truce|acquisition|tie-up|loan|alliance|pact|treaty|accord|agreement|contract|buyout|bailout|settlement|stake
  verb enter|open|begin|start|reopen|resume|restart|hold|continue|suspend|pause|launch|conduct|pursue|join|abandon|end|extend negotiation|negotiations subj|with|between=Party:POLRH over|about|on|for|to|purpose=Topic:TREC min:2
  verb enter|open|begin|start|reopen|resume|restart|continue|suspend|pause|launch|pursue|break|join|abandon|end talks|talk|discussion|discussions|dialogue subj|with|between=Party:POLRH over|about|on|for|to|purpose=Topic:TREC min:2
  verb lock|engage|engross|embroil|mire in talks|talk|negotiation|negotiations|discussion|discussions subj|obj|with|between=Party:POLRH over|about|on|for|to=Topic:TRE min:2
  verb break|fall off|down|through talks|talk|negotiation|negotiations between|with|subj=Party:POLRH over|about|on|for=Topic:TRE min:2
  verb thrash|hammer|iron out subj|with=Party!:POLRH obj=Topic!:T min:3
  verb sit table subj|with=Party:POLRH over|on|about=Topic min:2
  noun talks|talk|negotiation|discussion|dialogue between|with|subj|poss|occasion=Party:POLRH over|about|on|for|to|purpose=Topic:TREC with:in min:2
  noun talks|talk|negotiation|discussion|dialogue between|with|subj|poss|at|comp|by=Party:POLRH over|about|on|for=Topic!:T min:3
  noun negotiation|haggling|bargaining between|with|subj|poss|at|by=Party:POLRH over|about|on|for=Topic:T min:2
  noun negotiation|talk between|with|subj|poss|at|by=Party!:POLRH comp|over|about|on=Topic!:T min:2

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
  verb sign|strike|reach|ink|conclude|seal|broker|finalize|finalise|announce|ratify|make|forge|clinch|cut|hammer|do|negotiate|enter|secure|form|initial|renew|extend deal|agreement|treaty|pact|accord|partnership|truce|ceasefire|cease-fire|memorandum|contract|compromise|settlement|understanding|alliance|mou|armistice|protocol|compact|bargain|memorandum_of_understanding|joint_venture|tie-up|collaboration|pledge|coalition subj|with|between|by=Party:POLRH on|over|for|about|to|purpose=Topic:TREC min:2 not:lawsuit|suit
  verb come terms subj|with=Party:POLRH on|over=Topic min:2
  verb agree deal|treaty|pact|accord|partnership|compromise|settlement|alliance subj|with|between|by=Party:POLRH on|over|for|about|to|purpose=Topic:TREC min:2 not:lawsuit|suit
  verb agree terms subj|with|between=Party:POLRH on|over|for=Topic min:2
  verb sign|strike|reach|conclude|agree|renew|extend truce|ceasefire|cease-fire|armistice|treaty|accord|pact|deal|agreement obj=Topic!:T by|between=Party!:POLRH
  verb team|pair|link|hook|buddy|tie up subj|with|obj=Party:POLRH on|for|purpose=Topic:TC min:2
  verb partner|collaborate|cooperate|ally subj|with=Party:POLRH on|in|for|purpose=Topic:TC min:2
  verb join forces|hands subj|with=Party:POLRH on|in|for|purpose=Topic:TC min:2
  verb shake hand|hands deal|agreement subj|with=Party:POLRH on=Topic min:2
  verb bury hatchet subj|with=Party:POLRH min:2
  verb pool resource|resources subj|with=Party:POLRH min:2
  verb settle|resolve dispute|row|strike|lawsuit|differences|case subj|with|between=Party:POLRH min:2 not:pay
  verb agree subj|with=Party:POLRH purpose|to|on|over=Topic:TC min:3
  noun agreement|deal|pact|contract|accord|partnership|arrangement|alliance|venture|tie-up under with|between=Party!:POLRH around|subj|poss=Party!:POLRH comp=Topic:T
  noun agreement|deal|treaty|pact|accord|partnership|truce|ceasefire|alliance|compromise|memorandum|tie-up|settlement between|with|of=Party!:POLRH on|over|about|comp|for=Topic:T min:2
  noun agreement|deal|treaty|pact|accord|truce|ceasefire|compromise reach|conclude|sign|broker_by|conclude_by|sign_by|reach_by|agree_by=Party!:POLRH on|over=Topic min:1

Conflict
  verb clash|feud|quarrel|spar|fight|argue|brawl|bicker subj|with|obj|against=Party:POLRH min:2
  verb fall out subj|with=Party:POLRH min:2
  verb invade|bomb|shell|attack|raid subj=Party!:L obj=Party!:L
  verb lock|embroil|entangle|engage|involve dispute|row|conflict|battle|feud|standoff|war|fight subj|obj|with=Party:POLRH min:2
  verb trade insult|blow|accusation|barb|fire subj|with=Party:POLRH min:2
  verb wage|declare war subj|on|against=Party:POLRH min:2
  noun feud|dispute|conflict|rift|row|quarrel|battle|fallout|hostility|clash|rivalry|standoff|war|tension|split|spat|disagreement between|with|subj|poss=Party:POLRH min:2
  noun odds|odd|loggerhead|loggerheads|war subj|with=Party:POLRH min:2
  verb pit obj|subj=Party:POLRH against=Party!:POLRH min:2
  verb clash|feud|quarrel|spar|fight|argue|brawl|bicker|squabble|tussle|wrangle|skirmish|collide|spat|row|tangle|grapple|scuffle subj|with|obj|against|between=Party:POLRH min:2
  verb lock|cross horn|horns|sword|swords subj|with=Party:POLRH min:2
  verb come blow|blows subj|with=Party:POLRH min:2
  verb exchange|trade fire|insult|insults|shot|shots|blow|blows|barb|barbs|accusation|accusations|jab|jabs subj|with|between=Party:POLRH min:2
  verb go war|battle subj|with|against=Party:POLRH min:2
  verb wage|declare|fight|launch war|battle|campaign|insurgency subj|on|against|with=Party:POLRH min:2 not:poverty|corruption|cancer|drugs
  verb part|sever|cut|break tie|ties|relation|relations subj|with=Party:POLRH min:2
  verb split subj|with|from=Party:POLRH min:2 with:band|coalition|ally|wife|husband|party|feud|manager|label
  verb break|fall out|off subj|with=Party:POLRH min:2
  verb pit|set|turn against obj|subj=Party:POLRH against=Party:POLRH min:2
  noun feud|dispute|conflict|rift|row|quarrel|battle|fallout|hostility|clash|rivalry|standoff|stand-off|war|tension|split|spat|disagreement|wrangle|tussle|fight|friction|animosity|bust-up|falling-out|fracas|skirmish|squabble|confrontation|vendetta|war_of_words between|with|subj|poss|pit|against=Party:POLRH min:2
  noun odds|odd|loggerhead|loggerheads|war|dispute|conflict with|subj|between=Party:POLRH min:2

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
  verb beat|defeat|edge|outbid|thrash|overcome|topple|hammer|crush|stun|rout|outlast|upset|down|trounce|demolish|overpower|outclass|pip|vanquish|conquer|outpoint|outscore|outplay|outgun|outsprint|outrun|outfox|drub|wallop|thump|clobber|pummel|batter|maul|whitewash|humble|humiliate|dethrone|eliminate|dispatch|outmuscle|outduel|unseat|trump|shock|nip|overwhelm|annihilate|flatten|outpace|outrank subj=Competitor!:POLH obj=Competitor!:POLH to|in|for=Over:TE at=Place:L not:estimate|forecast|expectation|record|odds|world|market|voter|bill|motion
  verb unseat subj=Competitor!:P obj=Competitor!:P
  verb edge|see|hold|fend|fight|shake|brush|knock|sweep out|off|aside subj=Competitor!:POL obj=Competitor!:POL in|for|to|of=Over:TE
  verb ease|race|cruise|edge|squeeze|scrape|slip|sweep|power|breeze|coast|stroll|battle|sail past|over subj=Competitor!:POL past|over=Competitor!:POL in=Over:TE
  verb get|come better|past subj=Competitor!:POL of|past=Competitor!:POL in=Over:TE
  verb hold draw|stalemate subj=Competitor:POL obj=Competitor!:POL by|to|at=Over:TE in=Over:TE min:2
  verb crash|slump|slip|fall|succumb|go|suffer|tumble|stumble|lose|plunge|sink defeat|loss subj=Competitor!:POL against|to|by|at|with|at_the_hands_of|in=Competitor!:POL in=Over:TE
  verb go|fall|slip|bow|lose|miss down|out subj=Competitor!:POL to|against=Competitor!:POL in=Over:TREC
  verb suffer defeat|loss subj=Competitor!:POL to|by|against|at_the_hands_of=Competitor!:POL in=Over:TE
  verb defend|retain title|crown|belt|championship|trophy subj=Competitor!:PO against=Competitor!:PO in=Over:TE obj=Over:T
  verb go|come|run|face|stand|pitch up|off subj=Competitor!:POL against|with=Competitor!:POL in|for=Over:TE
  verb battle|slug|fight|duke out subj=Competitor:POL with|against|between=Competitor:POL for|in=Over:TE min:2
  verb battle|duel|vie|compete|jostle|tussle|contend|scrap|race|jockey|spar subj|with|against|between=Competitor:POLH for|over|in|purpose=Over:TREC min:2
  verb lose|cede|surrender title|crown|lead|contract|race|seat|final|match|election subj=Competitor!:POL to=Competitor!:POL in|obj=Over:TE
  verb lose subj=Competitor!:POL to=Competitor!:POL in|for=Over:TREC
  verb win|clinch|claim|lift|take|secure|retain|capture victory|win|title|crown|gold|medal|race|bout|fight|final|series|stage subj=Competitor!:PO over|against|ahead_of|from=Competitor!:PO in|of=Over:TE
  verb finish|come|place second|runner-up|ahead subj=Competitor!:PO to|behind|of=Competitor!:PO in=Over:TE
  verb outpoll|outvote subj=Competitor!:P obj=Competitor!:P
  verb host|visit|welcome|meet|entertain|face|play|take subj=Competitor!:OL obj|on=Competitor!:OL in=Over:TE if:sport
  verb stop|floor|sink|top|blank|edge|dump|see|hold|overtake|overhaul|pass|reel subj=Competitor!:POL obj=Competitor!:POL in|out_of|to|for=Over:TE if:sport
  noun win|victory|defeat|draw|loss|triumph|clash|tie|encounter|showdown|fixture|meeting|rematch|derby poss|subj|for|of|between=Competitor:POL over|against|to|at|by|with|between=Competitor!:POL in=Over:TE if:sport min:2
  noun defeat|loss to|against|by|at_the_hands_of=Competitor!:POL poss|of|subj=Competitor!:POL
  noun match|game|final|race|contest|bout|fight|duel|semi-final|quarter-final|tie between|against|with=Competitor!:POL subj|poss=Competitor:POL min:2
  noun rival|competitor subj|self=Competitor!:POL in|on|for=Over:TE to|of|poss|with=Competitor:POL min:2
  noun challenger|contender self=Competitor!:PO to|of|poss=Competitor!:PO

Evaluation
  verb evaluate|assess|consider|vet|weigh|shortlist|eye subj=Evaluator:POLH obj|alongside=Candidate!:PORLE for|as=Purpose:TPORLE each:Candidate not:option|possibility|impact|damage|risk|move|sale|plan|issue|whether|step|situation|evidence|appeal min:2
  verb review|examine|test|trial|inspect subj=Evaluator:POLH obj=Candidate!:PORE for|as=Purpose:T min:2
  verb evaluate|assess|consider|vet|weigh|shortlist|short-list|eye|mull|review|scrutinise|scrutinize|interview|screen|audition|size_up|look_at|appraise|sound_out|line_up|trial|test|examine|inspect|study|assay subj=Evaluator!:OLH obj=Candidate!:PORE for|as|in=Purpose:T each:Candidate not:option|possibility|impact|damage|risk|move|whether|step|situation|evidence|appeal
  verb evaluate|assess|consider|vet|weigh|mull|review|scrutinise|scrutinize|examine|appraise|study subj=Evaluator!:OLH obj=Candidate!:T for|as=Purpose!:T each:Candidate not:option|possibility|impact|damage|risk|move|whether|step|situation|evidence|appeal|sale|plan|issue
  verb shortlist|short-list|longlist obj=Candidate!:PORET for|as=Purpose:T subj|by=Evaluator each:Candidate
  verb run rule subj=Evaluator!:POLH over=Candidate!:PORE for|as=Purpose:T
  verb run|cast eye|rule subj=Evaluator!:POLH over=Candidate!:PORE
  verb look at subj=Evaluator!:OLH at|obj=Candidate!:PORET for|as=Purpose:T with:candidate|contender|option|shortlist|replacement|successor|bidder|supplier
  verb size|sound|line|weigh up|out subj=Evaluator!:OLH obj=Candidate!:PORE for|as=Purpose:T
  verb put|place pace|paces|test|trial subj=Evaluator:OLH obj|through=Candidate!:PORE
  noun consideration by=Evaluator!:POLH subj=Candidate:PORE for=Purpose:T with:under each:Candidate
  noun evaluation|assessment|review|trial|appraisal|vetting|audit by|poss|from=Evaluator!:O of=Candidate!:POR for|as=Purpose:T not:court
  noun shortlist|short-list|longlist poss|by=Evaluator of|include=Candidate!:POR for=Purpose:T each:Candidate
  noun candidate|contender|frontrunner|front-runner|favourite|favorite|finalist self=Candidate!:POR for|to|purpose=Purpose:TC of|poss|by=Evaluator:O min:2 each:Candidate not:presidential|democratic|republican|labour|party|conservative|independent|election
  noun running subj=Candidate!:POR for|purpose=Purpose:TC with:in each:Candidate
  verb consider obj=Candidate!:P for|as=Purpose!:T
  verb audition|interview|shortlist|short-list subj=Evaluator!:OLH obj=Candidate!:P for|as=Purpose:T each:Candidate
  verb consider|interview|shortlist|eye|vet|assess obj=Candidate!:PO for|as=Purpose:T subj|by=Evaluator:OLH with:being topic:Evaluator each:Candidate
  verb evaluate|assess|consider|review|examine|study|weigh|vet|scrutinise|scrutinize|test|trial obj=Candidate!:T subj=Evaluator!:OLH for|as=Purpose:T with:bid|bids|application|applications|proposal|proposals|offer|offers|tender|tenders|candidate|candidates|applicant|applicants|drone|vaccine|prototype|request|submission|submissions each:Candidate

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
  verb appoint|name|nominate|hire|pick|choose|select|tap|elevate|promote|install|recruit|designate|confirm|unveil|anoint|announce|draft|bring|enlist|co-opt|ordain|crown|consecrate|reappoint|re-appoint|parachute subj=Organization:O obj=Person!:P pred|as|to=Position!:T head|lead|run|chair|manage|coach|direct|oversee|at|of|in|by|onto|on=Organization:OLH
  verb appoint|name|nominate|hire|pick|choose|select|tap|elevate|promote|recruit|designate|draft|ask|invite|enlist subj=Organization:O obj=Person!:P head|lead|run|chair|manage|coach|direct|oversee|captain|edit=Organization!:OLHT
  verb hand|give rein|reins|helm|job|post|role|keys|command|captaincy|portfolio|top_job subj=Organization:O obj|to=Person!:P as=Position:T of|at=Organization:OHT
  verb put|place charge subj=Organization:O obj=Person!:P of=Organization:OHT with:in
  verb entrust subj=Organization:OP obj=Person!:P of|with=Organization!:OT with:running|leadership|management|command|helm
  verb swear|vote|bring|draft|call in|up subj=Organization:O obj=Person!:P as=Position!:T
  verb turn subj=Organization!:O to=Person!:P as=Position:T replace|succeed|lead|head|coach with:replace|succeed|lead|head|coach|manager|coach|replacement|successor
  verb succeed|replace|supplant subj=Person!:P as=Position:T at|of=Organization:O
  verb take over|charge|helm|reins|office|up|command subj=Person!:P as=Position:T post|role|job from|of|at|with=Organization:O min:2
  verb take|assume|accept|land|secure|start|bag|occupy post|role|job|position|office|command|leadership|presidency|chairmanship|helm|captaincy|directorship|editorship subj=Person!:P as|of=Position!:T at|with|of=Organization:O not:election|seat|race
  verb assume|take presidency|leadership|chairmanship|command|captaincy|directorship|editorship subj=Person!:P of|at=Organization!:OLH own:Position
  verb step|slip|move into shoe|shoes|role|job|position|boots|post subj=Person!:P as|of=Position:T at=Organization:O min:2
  verb join|rejoin subj=Person!:P obj=Organization!:O as=Position!:T
  verb join|elect|appoint|name|nominate|co-opt board|committee|panel|cabinet|commission|council subj|obj=Person!:P of|poss|comp=Organization:O as=Position:T min:2
  verb move|return|switch subj=Person!:P to|from=Organization:O as=Position!:T
  verb become|make subj|obj=Person!:P pred|obj|xcomp=Position!:T of|at=Organization:OLH with:president|chairman|chairwoman|chair|chairperson|chief|ceo|cfo|coo|director|head|minister|leader|manager|coach|captain|governor|mayor|secretary|chancellor|editor|officer|dean|ambassador|commissioner|partner|pope|king|queen|boss|treasurer|principal|provost|rector|bishop|archbishop|judge|sheriff|curator|conductor|general|commander|superintendent|spokesman|spokeswoman|adviser|envoy not:first
  noun appointment|nomination|promotion|hiring|arrival|elevation|installation|selection|confirmation|recruitment|ascension poss|of=Person!:P as|to=Position!:T to|at|by|of=Organization:O
  noun appointment|nomination|hiring|promotion by|poss=Organization!:O of=Person!:P as|to=Position:T
  noun successor|replacement self=Person!:P to|of|poss=Organization:O as=Position!:T
  verb headhunt|poach|lure|entice|co-opt|bring|draft subj=Organization:O obj=Person!:P head|lead|run|chair|manage|coach|direct|oversee=Organization:OLHT as=Position:T not:pick|draft|squad min:2
  verb come|step in subj=Person!:P as=Position!:T at|of=Organization:O not:down|aside|back|up|out|place|second|third
  verb go post|job|role|position|portfolio|captaincy to=Person!:P of|as=Position:T at=Organization:O min:2
  verb take|swear oath subj=Person!:P as=Position!:T of=Organization:OL
  verb enthrone|induct|inaugurate|install|invest obj=Person!:P as=Position!:T of|at=Organization:OLH
  verb assume|take|begin|start duties|duty|office|charge subj=Person!:P as=Position!:T of|at=Organization:O
  verb give|hand|offer|award post|job|role|position|portfolio|captaincy subj=Organization:O obj|to=Person!:P as|of=Position:T at=Organization:O min:2 not:offered
  verb put|place|leave charge obj=Person!:P of=Organization!:OH with:in
  verb name|appoint|select|pick successor|replacement obj=Person!:P subj=Organization:O to|as=Position:T
  verb elevate|promote|raise|name|appoint|nominate bench|court|lords|cabinet|rank|peerage|post subj=Organization:O obj=Person!:P to|as|of=Organization:OH as|of=Position:T min:2
  verb recall obj=Person!:P as=Position!:T with:captain|coach|manager
  verb join subj=Person!:P obj=Organization!:H as=Position!:T

Resignation
  verb resign subj=Person!:P as|from=Position:T from|at=Organization:O topic:Organization not:himself|herself|themselves|itself
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
  verb fire|sack|dismiss|oust|remove|depose|axe|ax|unseat|suspend subj=Organization:O obj=Person!:P as|from=Position:T not:claim|allegation|report
  noun resignation|dismissal|ouster|firing|retirement|sacking|removal poss|of=Person!:P as|from=Position:T from|at|by=Organization:O
  noun departure|exit poss|of=Person!:P as=Position!:T from=Organization:O
  verb quit|leave|exit|depart subj=Person!:P obj|from=Organization:O as=Position!:T
  verb leave|quit|exit|depart consent|contract|post|role|job|position subj=Person!:P obj|from=Organization:OL as=Position:T
  verb quit|leave|vacate|relinquish|resign|give|surrender|abandon|renounce|forfeit|lose|cede post|job|role|office|position|presidency|board|chairmanship|captaincy|command|leadership|seat|throne|crown|directorship|portfolio|duties|title subj=Person!:P as|of|from=Position:T at|of=Organization:O not:match|election|race|title
  verb relinquish|surrender|give|hand role|post|job|position|reins|leadership|chairmanship subj=Person!:P as|of=Position:T at=Organization:O
  verb step|stand|go aside|down|back|away subj=Person!:P as|from=Position:T from|at|of=Organization:O topic:Organization
  verb show door subj=Organization:O obj=Person!:P by=Organization:O as=Position:T
  verb show|give|hand door|boot|sack|axe|ax|push|marching_orders|P45 subj=Organization:O obj|to=Person!:P by=Organization:O as=Position:T not:fan|voter|visitor
  verb get|face|receive boot|sack|axe|ax|chop|push subj=Person!:P by|from=Organization:O as=Position:T not:worker|staff|employee|job
  verb part company|ways subj=Organization!:O with=Person!:P as=Position:T
  verb part company|ways subj=Person!:P with=Organization!:O as=Position:T
  verb call|bring time|curtain|end subj=Person!:P on|to=Position!:T as=Position:T at|of=Organization:O with:career|year|years|reign|tenure|decade|stint|time
  verb strike|kick|boot|throw|drum|bundle|turf|shunt|oust|edge|elbow|ease|push|force|vote|squeeze off|out|aside subj=Organization:O obj=Person!:P as|from=Position:T from|at|of=Organization:O not:ball|shot|goal|car|window|game|match|tournament|cup
  verb relieve|strip|divest obj=Person!:P subj=Organization:O of=Position!:T with:duties|command|post|role|captaincy|position|office|rank|responsibility|portfolio
  verb bow|pull|drop out subj=Person!:P as|from=Position!:T at|of=Organization:O
  verb hand|tender|submit|offer|give|announce|serve|send notice|resignation|letter_of_resignation subj=Person!:P as|from=Position:T from|at|of=Organization:O
  verb announce|confirm departure|exit|retirement|resignation subj=Person!:P from|poss=Organization:O as=Position:T
  verb retire|resign|abdicate subj=Person!:P as|from=Position:T from|at|of=Organization:O topic:Organization not:himself|herself|themselves|itself
  verb replace|supplant|succeed obj=Person!:P as=Position!:T at=Organization:O subj=Organization!:O
  verb fire|sack|dismiss|oust|remove|depose|axe|ax|unseat|suspend|ditch|dump|jettison|can|terminate|discharge|drop|defrock|impeach|topple|cashier|disbar|overthrow subj=Organization:OP obj=Person!:P as|from=Position:T from|at|by=Organization:O not:claim|allegation|report|election|vote|squad|team|goal|match|charge
  noun resignation|dismissal|ouster|firing|retirement|sacking|removal|departure|exit|axing|abdication|ousting|suspension|overthrow poss|of=Person!:P as|from=Position:T from|at|by|of=Organization!:O
  noun resignation|dismissal|ouster|sacking|ousting|abdication poss|of=Person!:P as|from=Position:T from|at|by|of=Organization:O
  verb leave|quit|exit subj=Person!:P obj=Organization!:H as=Position:T with:company|firm|group|bank|club|government|cabinet|newspaper|board|agency|charity|organisation|organization|station|ministry|administration|army|navy|force not:voter|fan
  verb call quits subj=Person!:P as=Position:T
  verb dispense service|services subj=Organization:O of=Person!:P
  verb terminate|cancel|rescind|end contract poss|of|obj=Person!:P subj=Organization:O not:supply|construction
  verb quit|leave|vacate|relinquish|resign|give|surrender|abandon|renounce|forfeit|cede presidency|chairmanship|captaincy|leadership|directorship|chancellorship|premiership|throne|editorship|governorship|mayoralty subj=Person!:P of|at=Organization:OLH own:Position not:himself|herself|themselves|itself
  verb drop|fire|sack|remove|oust|dismiss|expel|axe|eject obj=Person!:P from=Organization!:OH subj|by=Organization:O with:cabinet|government|board|committee|ministry
  verb force|hound|drive|vote|sweep|remove|eject|bundle office|power obj=Person!:P as=Position:T from
  verb clear desk subj=Person!:P at=Organization:O
  verb hang boot|boots|whistle subj=Person!:P as=Position:T
  verb throw towel subj=Person!:P as=Position!:T
  verb resign|retire|quit|depart|go subj=Person!:P from=Organization!:OH as=Position:T with:cabinet|board|government|commission|committee|council|bench|army|navy|police|force not:himself|herself|themselves|itself
  verb suspend|stand obj=Person!:P as=Position!:T from|by=Organization:O

Election
  verb elect|reelect|re-elect|elect obj=Person!:P to=Organization:O pred|as=Position:T of=Organization:OL not:player|footballer|album|film
  verb win election|presidency|vote|primary|seat|reelection|re-election|mayoralty subj=Person!:P as=Position:T
  verb vote in obj=Person!:P as=Position:T
  verb win term subj=Person!:P as=Position:T
  verb vote in obj=Person!:P as=Position!:T of=Organization:OL
  verb return mp|councillor|mayor obj=Person!:P as=Position:T for=Organization:OL
  verb capture|take|hold|win|retain|gain seat subj=Person!:P
  verb lose election|presidency|primary|seat|reelection subj=Person!:P denied
  noun election|reelection poss|of=Person!:P as|to=Position:T
  verb elect|reelect|re-elect|vote obj=Person!:P subj=Organization:O to=Position:T pred|as=Position:T of|to|in=Organization:OLH not:player|footballer|sportsman|sportswoman|album|film|award|man|woman|favourite|favorite|best|greatest
  verb elect term|office|post|seat obj=Person!:P pred|to|as|of=Position:T of|in=Organization:OLH
  verb win|clinch|take|secure|capture|hold|retain|gain|claim|snatch|wrest|regain|defend|grab election|presidency|vote|primary|seat|reelection|re-election|mayoralty|by-election|runoff|run-off|race|nomination|ballot|poll|term|leadership|governorship|constituency|mandate subj=Person!:P as|for|to|of=Position:T in|of|obj=Organization:OL not:actor|oscar|prize|lawsuit|formula|grand|horse|marathon|medal|podium
  verb sweep|storm|surge|return|vote|propel|come to|into power|office|victory subj|obj=Person!:P in=Organization:L as=Position:T
  verb win|claim|declare|take victory|landslide|power subj=Person!:P in=Organization:L as|for=Position:T with:election|vote|voter|poll|ballot|presidential|candidate|electoral|presidency|seat
  verb emerge winner|victorious|victor subj=Person!:P of|in=Organization with:election|vote|poll|ballot|race|contest
  verb choose|pick|select|elect|anoint|crown|name delegate|delegates|member|members|voter|voters|conference|ballot|conclave|cardinals|deputies|leadership|convention|electorate obj=Person!:P as|pred=Position!:T of=Organization:OLH not:candidate
  verb become unseat|unseated|oust|ousted|defeat|defeated|beat|elected|election|vote|votes|poll|ballot subj=Person!:P pred|obj|xcomp=Position!:T of=Organization:OLH with:president|chairman|leader|mayor|governor|mp|senator|councillor|sheriff|premier|chancellor|speaker|deputy
  verb fail|lose bid subj=Person!:P denied with:election|re-election|reelection
  verb lose election|presidency|primary|seat|reelection|re-election|by-election|runoff subj=Person!:P in|of=Organization:L denied
  verb fail elect|elected subj=Person!:P denied
  verb concede|admit defeat election subj=Person!:P denied
  noun election|reelection|re-election|victory|win poss|of=Person!:P as|to=Position!:T in|of=Organization:OL
  noun election|reelection|re-election poss|of=Person!:P as|to=Position:T in|of=Organization:OL
  noun president-elect|governor-elect|mayor-elect|senator-elect|chancellor-elect|premier-elect|leader-elect|sheriff-elect self=Person!:P
  verb declare|proclaim|pronounce|announce|certify winner|victor obj=Person!:P of|in=Organization:OL subj|by=Organization:O with:election|vote|presidential|poll|ballot|race|electoral|runoff
  verb win|clinch|take|secure|capture|retain|claim presidency|leadership|governorship|mayoralty|chairmanship|premiership|speakership subj=Person!:P of=Organization:OLH own:Position not:battle|prize
  verb elect|re-elect|reelect|return obj=Person!:P to=Organization!:H pred|as=Position:T with:parliament|congress|senate|council|assembly|legislature|board|house|chamber|committee

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
  verb found|co-found|cofound|establish subj=Founder!:POH obj=Organization!:O each:Founder
  verb start|establish|create|launch|form|open|set|run company|startup|start-up|firm|business|foundation|charity|fund|label|agency|magazine|newspaper|club|school|academy|shelter|clinic|bakery|restaurant|studio|gallery|workshop|orphanage|brand|band|party|movement|union|cooperative|co-operative|institute|nonprofit|non-profit|theatre|choir|orchestra|brewery|consultancy|practice|museum|hospital|collective|dynasty|church|order|league subj=Founder!:POH obj|call|name|dub=Organization!:O each:Founder
  verb found|co-found|cofound|establish subj=Founder!:POH obj=Organization!:OHT each:Founder not:link|precedent|rule|fact|cause|contact|relation|relations|guilty|body|peace
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
  verb launch|unveil|release|debut|introduce|inaugurate subj=Agent obj=Product!:RE not:investigation|appeal|probe|attack|campaign|inquiry|lawsuit|bid|report|statement
  verb launch|unveil|release|introduce|roll subj=Agent obj=Product!:RET satellite|rocket|spacecraft|app|service|product|model|program|programme|platform|phone|car|console|website|tool|chatbot|mission|probe|line|version|assistant|scheme|system|railway|plant|device not:investigation|appeal|attack|campaign in:Product
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
  verb launch|unveil|release|debut|introduce|inaugurate|premiere|preview|showcase|unwrap|present|demonstrate|announce|reveal subj=Agent!:PO obj=Product!:R
  verb launch|unveil|release|introduce|roll|debut|unleash subj=Agent obj=Product!:RET satellite|rocket|spacecraft|app|service|product|model|program|programme|platform|phone|smartphone|car|console|website|tool|chatbot|mission|probe|line|version|assistant|scheme|railway|plant|device|tablet|laptop|headset|watch|ring|camera|drone|game|album|single|film|movie|book|novel|series|show|podcast|newsletter|magazine|perfume|fragrance|collection|range|brand|drink|snack|vaccine|drug|pill|treatment|therapy|test|kit|engine|chip|processor|robot|truck|van|bike|scooter|suv|sedan|hatchback|battery|charger|printer|browser|portal|hotline|helpline|fund|bond|card|account|currency|coin|token|marketplace|store|route|flight|capsule|shuttle|telescope|vessel|ferry|yacht|ship|submarine|missile not:investigation|appeal|attack|campaign|inquiry|lawsuit|offensive in:Product
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
  noun launch|release|unveiling|rollout|debut|introduction|premiere|arrival|publication|roll-out|liftoff|lift-off|blast-off|takeoff of|comp|poss=Product!:RE by|poss|subj=Agent:O from=Place
  noun launch|release|unveiling|rollout|roll-out|liftoff|lift-off|blast-off of=Product!:T by|poss|subj=Agent not:investigation|inquiry|campaign|probe|attack|hostage|prisoner|data|report|figures
  noun launch|release|unveiling|rollout|roll-out by=Agent!:O of=Product!:T not:investigation|inquiry|campaign|probe|attack|hostage|prisoner

Layoff
  verb cut|eliminate|shed|slash|axe|ax|scrap|shed subj=Organization! obj=Count! job|position|role|post|worker|employee|workforce|staff
  verb lay off subj=Organization! obj=Count!:NT
  verb part ways subj=Organization!:OH with=Count!:N
  verb dismiss|sack|furlough|discharge subj=Organization!:OH obj=Count!:N worker|employee|staff|people|miner|journalist|engineer|teacher
  verb go|disappear|vanish|lose job|post|role|position subj|obj=Count!:N at|in=Organization!:O
  verb make redundant subj=Organization! obj=Count!:N
  verb let go subj=Organization!:OH obj=Count!:N
  verb lose|cut|axe|ax|go subj|obj=Count!:N at|by|from=Organization! with:job|position|role|post
  verb shed|cut|lose subj=Organization! obj=Count!:N
  verb cut|reduce|trim|slash workforce|headcount|staff subj=Organization! by=Count!:N
  verb fire|dismiss subj=Organization!:OH obj=Count!:N
  noun layoff|redundancy at|by|of|subj|poss=Organization:OH of=Count:N topic:Organization
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
  noun layoff|redundancy|furlough|sacking|dismissal|retrenchment at|by|of|subj|poss|in=Organization:OH of|comp=Count!:N topic:Organization
  noun loss|cut|cull of|comp=Count!:N at|by|poss|subj|in=Organization:O topic:Organization with:job|jobs|post|posts|role|roles|position|positions|workforce|staff
  noun job|post|position|role self|subj=Count!:N at|in=Organization:O with:risk|threatened|jeopardy possible topic:Organization

FinancialResult
  verb report|post|record|book|make|earn|generate|suffer|announce|register|swing|see|rake|bring|achieve|have|return|slump|fall|take subj=Organization!:OH obj|in|to=Measure! revenue|profit|loss|sale|sales|earnings|earning|income|turnover|deficit|surplus|ebitda of|to|obj|comp=Amount! for|in=Period topic:Organization
  verb expect|forecast|project|anticipate|target|guide|predict subj=Organization!:O obj|in|to=Measure! revenue|profit|loss|sale|sales|earnings|earning|income|turnover|deficit|surplus|ebitda of|to|obj|comp=Amount! for|in=Period topic:Organization planned not:report|post|make|book|record|announce
  noun revenue|profit|loss|sales|earnings|earning|income|turnover|deficit|surplus|ebitda|takings|receipt poss|of|by|at|subj|comp=Organization:OH of|to|at|comp=Amount! for|in=Period own:Measure topic:Organization
  noun sale poss|of|by|at|subj|comp=Organization:OH of|to|at|comp=Amount! for|in=Period own:Measure topic:Organization form:sales
  verb lose|earn subj=Organization!:OH obj=Amount! in|for=Period own:Measure not:bid
  verb turn over subj=Organization!:O obj=Amount! in=Period own:Measure
  verb gross subj=Organization!:OHRET obj=Amount! own:Measure
  verb report|post|record|book|make|earn|generate|suffer|announce|register|swing|see|rake|bring|achieve|have|return|slump|fall|take|rack|deliver|notch|clock|log|incur|declare|enjoy|show|turn|chalk|run|tally|unveil|publish revenue|revenues|profit|profits|loss|losses|sale|sales|earnings|earning|income|turnover|deficit|surplus|ebitda|takings|receipts subj=Organization!:OH of|to|obj|comp|up=Amount! for|in=Period own:Measure topic:Organization
  noun revenue|profit|loss|sales|earnings|earning|income|turnover|deficit|surplus|ebitda|takings|receipt|takings|taking at|of|by|poss=Organization!:OH near|exceed|top|total|of|to|at|comp=Amount! for|in=Period own:Measure
  verb lose|make|earn|clear|net|bank|pocket|gross|rake subj=Organization!:O obj|in=Amount! in|for=Period own:Measure with:year|quarter|month|half|profit|loss|pre-tax|season|opening

Death
  verb die|perish|drown subj=Person!:PH not:down|out
  verb lose life subj=Person!:PH
  verb succumb subj=Person!:PH injury|wound|illness|cancer|disease|burn|stroke
  verb find|shoot|stab dead obj=Person!:P
  verb stab|shoot|beat|burn to_death obj=Person!:P
  verb pass away subj=Person!:P
  verb kill|assassinate|murder|execute|behead obj=Person!:PH
  noun death|assassination|murder|killing of|poss=Person!:P
  adj dead self=Person!:P
  verb gun|mow|cut|shoot|strike|hack|bludgeon|batter down obj=Person!:PH not:bill|proposal|motion|law|plane|drone|cost|costs
  verb kill|assassinate|murder|execute|behead|slay|lynch|strangle|poison|electrocute|hang|massacre|decapitate|crush|trample|drown obj=Person!:PH
  verb take life subj=Person!:PH with:own
  verb take|end|claim life subj=Person!:P with:own|his|her|their
  verb commit suicide subj=Person!:PH
  verb kill himself|herself|themselves subj=Person!:PH
  verb lose battle|fight|life subj=Person!:PH to|with|against not:court|legal|election|lawsuit
  verb pass away|on subj=Person!:P not:title|message|baton|information|job|torch
  verb breathe last subj=Person!:P
  verb meet death|end subj=Person!:P
  verb find|shoot|stab|pronounce|declare|feare|presume dead obj=Person!:PH
  verb pull dead obj=Person!:P
  verb bury|cremate|mourn|entomb obj=Person!:P not:news|hatchet|report
  verb drown|perish|suffocate|starve|expire subj=Person!:PH
  verb burn|freeze|bleed|starve|fall to death subj|obj=Person!:PH
  noun death|assassination|murder|killing|passing|suicide|demise|execution|slaying|drowning of|poss|comp=Person!:P
  noun victim self=Person!:P with:killed|died|dead|fatal
  adj late self=Person!:P
  adj dead|deceased self|subj=Person!:P
  verb claim|cost life|lives of|poss|obj=Person!:PH
  verb find|recover|pull|discover|retrieve|identify|repatriate body|corpse|remains of=Person!:P
  verb gore|maul|trample|crush|club|bludgeon|hack|kick|batter|choke|knife|stone|starve|scald|freeze|shoot|stab|beat|burn|strangle|bleed death obj|subj=Person!:PH with:to
  verb leave dead obj=Person!:PHT
  verb meet|suffer death|end subj=Person!:P
  verb lay rest obj=Person!:P with:to
  verb slay|gun|mow|assassinate|garrotte|guillotine|martyr obj=Person!:PH not:draft|dragon|bill
  verb slip away subj=Person!:P with:peacefully
  verb drop|keel dead|over subj=Person!:P with:dead|died
  verb burn|freeze|bleed|starve|fall|gore|crush|trample|stone to_death subj|obj=Person!:PH

Birth
  verb bear obj=Person!:P form:born
  noun birth of=Person!:P
  verb give birth to=Person!:P
  adj native self|subj=Person!:P of=Place!:L
  noun native self=Person!:P of=Place!:L
  verb hail subj=Person!:P from=Place!:L
  verb give birth to|of=Person!:P
  verb welcome|have|expect|deliver baby|child|son|daughter|twin|twins|boy|girl|firstborn obj|call|name|of=Person!:P
  verb come world subj=Person!:P
  verb bear obj=Person!:P form:born to|of
  verb see light subj=Person!:P with:day|first
  noun birth|arrival of=Person!:P with:birth|son|daughter|baby|child
  noun birth poss|of|to=Person!:P
  adj native self|subj=Person!:P of|comp=Place!:L
  verb hail|originate subj=Person!:P from=Place!:L not:taxi|cab|praise
  noun native self=Person!:P comp|poss|of=Place!:L
  verb welcome|have|deliver daughter|son|boy|girl|baby|twins obj|call|name|of=Person!:P in|at=Place:LO

Position
  verb head|chair subj=Holder!:P obj=Organization!:OLH own:Title not:team|run|queue|home|ball|procession|race|poll|risk|market|list|investigation|chorus|study|project
  verb direct|captain|manage|coach|command subj=Holder!:P obj=Organization!:O own:Title not:race|poll|risk|market|list|investigation|chorus
  verb serve|work|act subj=Holder!:P as=Title! at|for=Organization
  verb remain|stay subj=Holder!:P pred|obj|xcomp=Title!:T with:chairman|chairwoman|president|director|chief|ceo|minister|leader|manager|head|coach|mayor|governor|executive not:owner
  verb hold post|position|office subj=Holder!:P of=Title!
  noun president|chairman|chairwoman|chair|chief|ceo|executive|director|minister|mayor|governor|senator|secretary|ambassador|spokesman|spokeswoman|spokesperson|lawyer|attorney|officer|manager|dean|editor|chancellor|king|queen|pope|prince|princess|commissioner|treasurer|principal|coach|captain|judge|prosecutor|general|admiral|colonel|commander|bishop|archbishop|representative|congressman|congresswoman|lawmaker|deputy|premier|rep|sen|gov|sen.|rep.|gov.|gen.|vice-president|cfo|cto|coo|provost|rector|analyst|economist|envoy|counsel|curator|superintendent|sheriff|legislator|councillor|councilor|undersecretary|negotiator|adviser|advisor|administrator|trustee self=Holder!:P of|at|for|poss|comp|with=Organization:OLRH own:Title
  noun chairman|chairwoman|ceo|cfo|coo|cto|spokesman|spokeswoman|spokesperson|manager|coach|captain|controller|boss self=Holder!:P of|at|for|poss|comp|with=Organization:OLRH own:Title topic:Organization
  noun chief|executive|officer self=Holder!:P of|at|for|poss|comp|with=Organization:OLRH own:Title topic:Organization with:chief|executive|financial|operating|finance
  noun director|manager|vice-president self=Holder!:P of|at|for|poss|comp|with=Organization:OLRH own:Title topic:Organization with:finance|financial|sporting|managing|marketing|creative|artistic|technical|commercial|operations|sales|executive|football|medical|musical|communications|human|general|development|engineering|editorial|investment|programme
  noun chair|vice-chair|vice-chairman|vice-chairwoman|co-chair|co-chairman self=Holder!:P of|at|for|poss|comp|with=Organization:OLRH own:Title topic:Organization not:committee|panel|inquiry|commission|subcommittee|state
  noun head|leader|boss self=Holder!:P of|at|for|poss|comp=Organization!:OLRH own:Title
  noun leader self=Holder!:P own:Title with:opposition|party|union|labour|labor|rebel|council|group|parliamentary|community|spiritual|religious|supreme
  noun auditor|accountant|researcher|controller|professor|fellow|reader|lecturer|scientist|strategist|banker|biostatistician|epidemiologist|virologist|geologist|physicist|chemist|biologist|historian|sociologist|anthropologist|psychologist|criminologist|seismologist|climatologist|meteorologist|ecologist|oncologist|cardiologist|neurologist|neuroscientist|statistician|mathematician|astronomer|trader|broker|planner|consultant|organiser|organizer|campaigner|columnist|reporter|correspondent|producer|presenter|librarian|archivist|nurse|doctor|surgeon|physician|technician|programmer|developer|inspector|detective|lobbyist|specialist|expert|scholar|teacher|investigator|biochemist|immunologist|linguist|archaeologist|oceanographer|hydrologist|volcanologist|zoologist|botanist|paleontologist|palaeontologist|psychiatrist|pediatrician|paediatrician|demographer|actuary|foreman|adjudicator self=Holder!:P of|at|for|poss|comp=Organization!:OH own:Title
  noun pilot|chef|actress|actor|dancer|soloist|violinist|pianist|cellist|architect|designer|engineer|conductor|photographer|bassist|drummer|guitarist|choreographer self=Holder!:P of|at|for|with|poss=Organization!:OH own:Title
  verb serve|work|act|double|moonlight|continue|stay subj=Holder!:P as=Title! at|for|of=Organization
  verb represent|advise|serve subj=Holder!:P as=Title! obj=Organization
  noun helm|head poss|of=Organization!:OH subj|around|beside=Holder!:P own:Title with:at
  noun chairperson|president-elect|clerk|aide|bailiff|usher|warden|ranger|registrar|bursar|headteacher|headmaster|headmistress|matron|abbot|abbess|skipper|vicar|priest|pastor|imam|rabbi|monsignor|cardinal|sultan|emir|taoiseach|tánaiste|lieutenant|captain|sergeant|corporal|brigadier|marshal|commodore|commandant|constable|inspector|superintendent|detective|magistrate|justice|coroner|notary|advocate|solicitor|barrister|attorney-general|ombudsman|comptroller|auditor-general|regent|viceroy|consul|chargé|attaché|nuncio|reeve|alderman|selectman|cllr|rev|rev.|reverend|gen|col|col.|capt.|maj.|lt.|sgt.|cmdr.|adm.|hon.|col|capt|maj|lt|sgt|cpl|adm|cmdr|insp|supt|det self=Holder!:P of|at|for|poss|comp|in=Organization:OLH own:Title
  noun vice-president|vice-chairman|vice-chair|vice-chancellor|deputy|co-chair|co-chief|co-president|co-director|director-general|secretary-general|attorney-general|general-secretary|managing-director|under-secretary|headteacher self=Holder!:P of|at|for|poss|comp|in=Organization:OLH own:Title
  verb run|edit|govern|lead|preside subj=Holder!:P obj|over=Organization!:O own:Title not:race|poll|risk|market|list|victory|win|final|title|table|league|score|points|away|off|by|from|charge|fight|campaign|marathon|to
  noun assistant|deputy|protégé self=Holder!:P of|to|poss=Organization:OLRH own:Title
  noun councilman|councilwoman|councilmember|alderman|alderwoman|assemblyman|assemblywoman|selectman|executor|executrix self=Holder!:P of|at|for|poss|comp|in=Organization:OLRH own:Title
  noun member self=Holder!:P own:Title of|poss=Organization:O with:council|cabinet|board|committee|assembly
  verb precede subj=Holder!:P as=Title! at|of=Organization:O
  noun agent|publicist|counsel|manager|bodyguard|biographer|chauffeur|housekeeper|doctor|solicitor|barrister self=Holder!:P own:Title of|poss|for=Organization:OH
  noun partner self=Holder!:P of|at|in=Organization!:O own:Title
  noun patriarch|nuncio|duke|duchess|baroness|earl|mp|msp|mep|ayatollah|mufti|comptroller|legate|councilor self=Holder!:P of|at|for|in|poss=Organization:OL own:Title
  noun winger|striker|midfielder|defender|goalkeeper|forward|quarterback|pitcher|fullback|skipper self=Holder!:P of|at|for|poss|comp=Organization!:O own:Title

Ownership
  verb own|control|possess subj=Owner!:POLH obj=Owned!:ORET
  verb hold|own|control subj=Owner!:POLH in|of=Owned!:O stake|share|interest|vote|% topic:Owned
  verb belong subj=Owned!:OREPT to=Owner!:POH not:group|network|alliance|coalition|party|league|church|chain
  noun parent self=Owner!:O of|poss=Owned!:OR company|group|firm|organisation|organization
  noun parent self=Owner!:O of|poss=Owned!:O
  noun stake|holding|shareholding poss|subj|of=Owner!:POLH in=Owned!:O
  verb take|hold|have|keep|retain stake|share|interest|shareholding subj=Owner!:POLH in=Owned!:OR
  noun property self=Owned!:ORL of=Owner!:POL
  noun hand of=Owner!:POH subj=Owned!:OR with:in
  noun owner|co-owner|shareholder|proprietor self=Owner!:POLH of|poss|in|comp=Owned!:ORETL
  noun owner|co-owner|shareholder self=Owner!:O topic:Owned min:2
  noun venture self=Owned!:O of|between|poss=Owner!:O joint
  verb own|control|possess|co-own subj=Owner!:POLH obj=Owned!:ORETL not:breath|talk|talks|meeting|hand|hands|rally|record|election|summit|press|view|title|office|post|key|promise|service|event|own
  verb hold|own|control|retain|have|keep|acquire % subj=Owner!:POLH obj|of|in=Owned!:ORL
  verb hold|own|control|have|retain|keep|take|keep stake|share|interest|vote|shareholding|majority|minority|holding|slice|portion|equity subj=Owner!:POLH in|of=Owned!:OR

  verb hold|control obj=Owned!:ORELT by=Owner!:POLH
  noun owner|co-owner|shareholder|proprietor|landlord|part-owner self|subj=Owner!:POLH of|poss|in|comp=Owned!:ORETLH
  noun property|possession self|subj=Owned!:ORLT of=Owner!:POLH
  noun hand|hands|ownership of|poss=Owner!:POLH subj=Owned!:ORT with:in|under
  noun stake|holding|shareholding|share|interest poss|subj|of|by=Owner!:POLH in=Owned!:O

Kinship
  verb marry|wed|remarry subj=Person!:P obj|to=Relative!:P own:Relation
  verb get married|engaged subj=Person!:P to=Relative!:P own:Relation
  noun marriage|engagement|divorce|wedding poss|of=Person!:P to|with|from=Relative!:P own:Relation
  verb marry|engage obj=Person!:P to=Relative!:P own:Relation
  verb tie knot subj=Person!:P with=Relative!:P
  verb divorce subj=Person!:P obj|from=Relative!:P own:Relation
  adj married|engaged self|subj=Person!:P to=Relative!:P own:Relation
  noun father|mother|son|daughter|brother|sister|husband|wife|spouse|fiancé|fiancée|fiance|fiancee|partner|grandfather|grandmother|grandson|granddaughter|great-grandson|great-granddaughter|great-grandfather|great-grandmother|uncle|aunt|nephew|niece|cousin|widow|widower|ex-wife|ex-husband|girlfriend|boyfriend|stepfather|stepmother|stepson|stepdaughter|half-brother|half-sister|twin|brother-in-law|sister-in-law|son-in-law|daughter-in-law|father-in-law|mother-in-law|parent|descendant|great-niece|great-nephew|stepbrother|stepsister|godson|goddaughter|godfather|godmother|child|heir|ex-partner|great-uncle|great-aunt|half-sibling|in-law self=Person!:P of|poss=Relative!:PH own:Relation
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
  verb run|amount|come|add|climb|rise|swell|soar|balloon subj=Item!:T to|up_to=Amount! with:bill|cost|costs|damage|price|repair|repairs|project|debt|budget|total|estimate
  verb estimate|value|price|cost|budget|assess|appraise|insure obj=Item!:ORET at|for|pred=Amount! not:loss|profit|revenue
  verb put|estimate cost|price|value|bill|damage of|obj=Item!:ORET at=Amount!
  verb retail|sell|trade|change|go|wholesale|list subj=Item!:RET for|at|from=Amount! not:share|stock
  verb cost|set subj=Item!:ORETC obj|pred|back=Amount!
  verb slide|fall|drop|rise|climb|jump|soar|surge|sink|tumble|slip|gain|decline|plunge|dip|edge|close|end|open|trade|finish|rally|settle|ease|retreat|advance subj=Item!:T to|at=Amount! with:crude|oil|gold|copper|wheat|barrel|ounce|tonne|ton|share|stock|bitcoin|futures|silver|coffee|cocoa|gas|bushel|brent
  verb require|need|carry|bear investment|budget|price_tag|price|outlay subj=Item!:ORETL of|comp=Amount!
  verb go|be hammer subj=Item!:T for=Amount! with:auction
  noun price_tag|price|cost|budget|valuation|value|tag|bill|fee|tuition|fare|rent|ticket|admission|subscription|market_value of|poss|for|comp|subj=Item!:ORETL of|at|comp|pred|to=Amount!
  adj priced|valued self|subj=Item!:ORET at|obj|comp=Amount! not:contract|order|offer|bid|deal|grant|loan|investment|tender|gift|donation|aid

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
  verb lie|sit|stand|nestle|perch|rise|huddle|cluster subj=Entity!:LORT in|near|on|off|outside|above|beside|at|along|between|just_outside=Place!:L not:trial|ransom|election|ceremony|committee|board|council|parliament|state|court|blame|responsibility|for|temperature|price
  verb base|headquarter|locate|situate|site|house|station|domicile|anchor obj|subj=Entity!:ORL in|at|near|outside|comp|off=Place!:L
  verb have|keep|maintain|operate|run|own|boast|open office|headquarters|head_office|headquarter|base|hq|seat subj=Entity!:O in|at|near=Place!:L
  verb hail|come|originate subj=Entity!:O from|out_of=Place!:L
  verb stretch|extend|run subj=Entity!:L in|across|along=Place!:L
  verb locate|find|situate obj=Entity!:LT in|near|on|off=Place!:L with:island|town|village|mine|field|site|temple|plant|reactor
  adj based|headquartered|located|situated|domiciled self|subj=Entity!:ORL in|at|near|outside|off=Place!:L
  noun port|resort|suburb|district|village|town|neighbourhood|neighborhood self=Entity!:L of|in|near|outside|off=Place!:L
  noun suburb|outskirts|district|neighbourhood poss|of=Place!:L self=Entity!:L

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
  noun subsidiary|unit|division|branch|arm|affiliate|member|component|offshoot|imprint|brand|label|sister_company|associate|chapter|wing|section|department|franchise|bandmate|outpost self=Part!:ORPL of|poss|comp|in|within=Whole!:OR
  noun part|member|signatory|component|backbencher|constituent|founder_member|affiliate|arm|fixture self|subj=Part!:ORPL of|to|in=Whole!:ORE
  verb become|remain|make|include|be part|member|signatory|subsidiary|unit|affiliate subj=Part!:OLPR of|to|in=Whole!:ORE
  verb belong subj=Part!:OPLR to=Whole!:O group|alliance|network|coalition|party|union|federation|chain|family|league|network|bloc|club|consortium|franchise
  verb belong subj=Part!:OP to=Whole!:O
  verb join|rejoin|enter subj=Part!:OL obj=Whole!:O not:search|talk|fight
  verb join|rejoin party|alliance|coalition|union|group|league|band|movement|federation|association subj=Part!:P obj=Whole!:O
  verb include|comprise|count|encompass|span member|brand|subsidiary|unit|members|brands|subsidiaries subj|poss=Whole!:O obj=Part!:OLPR each:Part
  verb make up subj=Part!:OLR obj=Whole!:O
  verb defect|switch subj=Part!:P to=Whole!:O
  verb leave|quit|exit|withdraw|secede|defect party|alliance|coalition|union|bloc|group|eu|nato|band subj=Part!:OLP obj|from=Whole!:O denied
  noun member|brand|subsidiary poss|of=Whole!:O include|comprise=Part!:OLPR each:Part
  noun one self|subj=Part!:ORPL of=Whole!:O with:members|brands|subsidiaries|units
""";
}

namespace Factum.Extraction.Languages.English;

/// <summary>Further wordings by which English news tells of money, firms, contests and things, in the notation of <see cref="Facts.Frames.FrameNotation"/>.</summary>
internal static class EnglishBusinessFrames
{
    /// <summary>The declarations.</summary>
    public const string Declarations = """

Donation
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

Payment
  verb pledge|promise|approve|offer|grant|earmark subsidy|subsidies|loan|bailout|bail-out subj=Payer!:POLH of|obj|comp|worth=Amount! to|for=Payee:POLHT purpose=Purpose:C
  verb receive|get|collect|win|obtain in compensation|damages|subsidy|subsidies|aid|grant|grants|benefits|royalties|rent|support subj=Payee! obj=Amount! from=Payer own:Purpose min:2
  verb get|receive|draw|collect subj=Payee!:POLH obj=Amount! from=Payer!:OLH for|purpose=Purpose:TREC
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

Investment
  verb lead|co-lead|anchor subj=Investor!:PO obj=Amount! round|funding|financing in|into=Recipient
  noun extension|round|funding|financing|raise|series|seed comp|of|worth=Amount! poss|subj|for|in=Recipient:O back_by|fund_by|anchor_by|lead_by|co-lead_by|from|support_by=Investor! min:2
  verb close|complete|secure|announce|land|bag|raise|finalise|finalize extension|round|funding|financing|seed|series subj=Recipient!:OR of|obj|comp|worth=Amount back_by|lead_by|co-lead_by|from|anchor_by|with=Investor min:2
  verb back|fund|finance|support subj=Investor!:PO obj=Recipient!:ORT with|to_the_tune_of|of=Amount!
  verb commit|pledge|earmark|allocate|promise subj=Investor!:O obj=Amount! to|for|into=Recipient!:ORT with:project|venture|fund|plant|startup|start-up|factory|mine|pipeline|development|portfolio planned
  verb invest|commit subj=Investor!:O obj=Amount! on|in=Recipient!:ORT with:shipyard|factory|plant|gigafactory|campus|refinery|mill|smelter|foundry|facility|warehouse|hub|mine planned
  noun injection|infusion|investment of|comp|worth=Amount! by|from|poss=Investor!:POLH in|into|rescue|save|fund|help=Recipient:ORTL min:2
  verb rescue|save|prop|shore injection|infusion|bailout of|comp|worth=Amount! by|from|subj=Investor!:POLH obj=Recipient!:ORT
  verb invest|put|plough|sink|pour|inject|pump|plow subj=Investor! obj=Amount! in|into=Recipient!:ORTEL
  verb take|acquire|buy|get|secure stake|share|holding subj=Investor!:PO in=Recipient!:OR for|return|exchange=Amount put|invest|inject=Amount with:putting|investing|injecting|investment|venture|round
  verb attract|secure|raise|win|draw|land|receive|obtain subj=Recipient!:OR obj=Amount! of|in=Investor:H from=Investor:POLH with:venture|equity|seed|series|round|investors|investor|capital|crowdfunding|backers
  verb see|have investment subj=Recipient!:OR of|worth|comp=Amount! from|by=Investor!

Acquisition
  verb pay subj=Acquirer!:POLH obj=Amount! for=Target!:T with:house|home|mansion|villa|castle|apartment|penthouse|estate|ranch|farm|island|land|plot|site|building|tower|hotel|painting|portrait|canvas|sculpture|manuscript|necklace|ring|diamond|tiara|watch|car|yacht|jet|boat|plane|horse|guitar|violin|shirt|jersey|coin|stamp|bottle|catalog|catalogue|rights|archive|collection|library|label|brand|patent|patents|vineyard|mine|pub|cinema|theatre to=Seller not:damage|repair|repairs|rent|work|cleaning|restoration|use|trip
  verb pay subj=Acquirer!:POLH obj=Amount! at for=Target!:RT with:auction|auctioneer|collector|dealer|saleroom|bidder|sotheby|christie|bonhams
  verb pay subj=Acquirer!:OLH to=Seller!:OL obj=Amount! for=Target!:PT with:striker|winger|midfielder|defender|goalkeeper|forward|full-back|player|playmaker|quarterback|pitcher|star|prospect|teenager|left-back|right-back|centre-back|keeper
  verb sign|recruit|land|snap|capture|acquire|buy obj=Target!:P from=Seller!:OL for|in=Amount in=Amount
  verb sign|tie|lock contract|deal subj=Acquirer!:OL obj=Target!:P worth|of|comp=Amount! from=Seller
  verb sign agent subj=Acquirer!:OL obj=Target!:P worth|of|comp=Amount from=Seller with:free
  verb sign subj=Target!:P for|with=Acquirer!:O from=Seller:OL for|in|on=Amount not:contract|treaty|law|bill|petition|agreement|extension
  verb join|rejoin subj=Target!:P obj=Acquirer!:OL from=Seller:OL for|in|on=Amount with:loan|transfer|deal|fee|window|signing|free
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

ContractAward
  verb hold|have|win contract subj=Supplier!:OH purpose=Subject!:C worth|of|comp=Amount
  verb supply|provide|build|deliver|make|produce|maintain|run|operate|install|upgrade under subcontract|contract|deal|agreement|tender subj=Supplier!:O obj=Subject:TR to|for|with=Client:OLH worth|value|of=Amount
  verb outsource|subcontract|entrust|assign|award|contract|farm|hand subj=Client obj=Subject!:T to=Supplier!:OH under|worth|of=Amount not:sanction|sanctions|penalty|penalties|fine|fines|sentence|sentences|ban|bans|punishment|prize|title|victory|job|post|over|power|control|authority|command|baby|keys|weapon|weapons|suspect|prisoner|prisoners|medal|medals|degree|scholarship|points|point|disk
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

Fine
  noun sanction|fine|penalty|levy of|comp|worth=Amount! impose_on|slap_on|hand_to|levy_on|issue_to|impose|on|against=Offender!:POH impose_by|issue_by|by|from|levy_by=Authority:OLH
  verb impose|slap|levy|issue|hand|mete sanction|fine|penalty of|comp|worth|obj=Amount! on|against|to=Offender!:POLH subj=Authority
  verb earn|bring|cost|net|land fine|penalty|ban|sanction obj|to=Offender!:POH of|comp|obj|pred=Amount! at|from|by=Authority:OLH
  verb pay settlement|penalty|fine|forfeit regulatory|civil|criminal subj=Offender!:POH of|comp|obj|worth=Amount! to=Authority
  verb pay in penalty|penalties|fine|fines subj=Offender! obj=Amount! to=Authority
  verb punish|dock|discipline|sanction|penalise|penalize|sting subj=Authority obj=Offender!:POH for|by|pred|obj=Amount! not:tariff
  verb dock subj=Authority! obj|pred=Amount! from|obj=Offender!:POH not:point|points|pay|ship|ferry|boat
  verb hit|slap|whack|clobber|sting|hammer|wallop|land fine|fines|penalty|penalties subj=Authority obj=Offender!:POLH with|of|worth|comp=Amount!
  verb fine subj=Authority:OLH obj=Offender!:POLH pred|obj|for|of=Amount! for
  verb order|tell|instruct|direct court|judge|regulator|tribunal|watchdog|magistrate|magistrates subj=Authority obj=Offender! pay=Amount! with:fine|penalty
  verb ticket|cite subj=Authority:OLH obj=Offender!:POH obj|pred|for=Amount!
  verb uphold|overturn|quash|slash|annul|reduce|confirm fine|penalty|sanction of|comp|worth=Amount! on|against|impose_on=Offender! by|impose_by=Authority

Lawsuit
  verb challenge|contest|appeal|dispute decision|ruling|verdict|order|ban|law|award|permit|approval|fine|licence|license court|tribunal|judge subj=Plaintiff!:POLH poss|of|by|against=Defendant!:POLH
  verb challenge|contest subj=Plaintiff!:POLH obj=Defendant:OLH with:court|lawsuit|tribunal|judicial|litigation|judge
  verb launch|seek|bring|file|mount|win|lose|pursue review subj=Plaintiff!:POLH against|of=Defendant!:TOL with:judicial
  verb claim|allege complaint|lawsuit|suit|writ|petition subj=Plaintiff!:POLH that|against=Defendant!:POLH
  verb drag|haul|take|bring|bundle|hale before|to|into subj=Plaintiff obj=Defendant!:POLH with:court|tribunal|arbitration|judge
  verb countersue|counter-sue|counterclaim subj=Plaintiff! against|from|obj=Defendant for|obj|demand|seek=Amount min:2
  verb throw|toss|dismiss|reject|strike|quash out case|lawsuit|suit|claim|complaint|challenge against=Defendant!:POLH by|from|file_by|bring_by|poss|of=Plaintiff!:POLH
  verb win|lose|drop|bring|settle|file|withdraw suit|case|claim|action|lawsuit copyright|libel|defamation|patent|discrimination|negligence|antitrust|divorce|class-action subj=Plaintiff!:POLH against=Defendant!:POLH
  verb face|be_hit_with claim|lawsuit|suit|action|writ subj=Defendant!:POLH of|comp|for|worth=Amount from|by=Plaintiff!:POLH
  noun lawsuit|suit|claim|complaint|action|case|challenge against=Defendant!:POLH by|from|file_by|bring_by|lodge_by|launch_by|poss=Plaintiff!:POLH for|comp|worth|seek=Amount

Negotiation
  verb negotiate|bargain|haggle|wrangle|parley|confer|talk subj|with|between=Party:POLRH over|about|on|for|obj=Topic!:TRE min:3 not:phone
  noun talks|negotiations|negotiation|bargaining|dialogue|haggling between|with|of|at|subj|poss|comp=Party!:POLRH over|about|on|for|comp=Topic:T with:collapse|collapsed|stall|stalled|break|broke|failed|fail|resume|resumed|continue|began|begin|restart|deadlocked|adjourned|round|advanced|exclusive|preliminary|formal|deadlock min:2
  verb thrash|hammer|iron|work out subj=Party:POLRH obj|over=Topic!:T with=Party:POLRH min:3
  verb be talk|talks|negotiation|negotiations subj|with|between=Party:POLRH over|about|on|for|purpose=Topic:TREC min:2

Agreement
  verb enter into arrangement|agreement|pact|deal|partnership|alliance|contract|accord|understanding subj|with|between=Party:POLRH on|over|for|about|comp|purpose=Topic:TREC min:2
  verb settle subj|with=Party!:POLRH over|on=Topic:T min:2 with:dispute|lawsuit|case|suit|court
  verb settle suit|lawsuit|case|claim|dispute|action|litigation subj|by|with|from|of=Party:POLRH over=Topic min:2
  verb accept offer|deal|terms|proposal subj=Party!:POLRH poss|of|from|by=Party!:POLRH comp=Topic:T with:union|pay|strike|walkout|teachers|nurses|staff|workers|lockout|creditors
  verb form|create|establish|set|forge|launch|build|announce partnership|alliance|joint_venture|venture|consortium|coalition|collaboration subj|with|between|by=Party:POLRH on|for|purpose|in=Topic:TREC min:2
  verb license|licence|sublicense subj=Party!:O obj=Topic!:TR to|from=Party!:O
  verb grant|give right|rights|licence|license subj=Party!:O obj|to=Party!:O to|obj=Topic:T
  verb sign|pen|ink|agree|extend|renew contract|deal|extension|terms subj=Party!:P with|at=Party:OL until|for|to|of=Topic topic:Party min:2
  verb seal|ink|strike|cement|sign|cut|land|unveil|announce|conclude|clinch partnership|deal|agreement|pact|alliance|tie-up|collaboration|memorandum|accord subj|with|between=Party:POLRH on|over|for|about|purpose|comp=Topic:TREC min:2
  verb back|approve|ratify|endorse deal|agreement|treaty|pact|accord|settlement with|between=Party!:POLRH subj|with=Party!:POLRH on|over|for=Topic:T
  noun agreement|deal|pact|accord|contract|arrangement|treaty|partnership comp=Topic:T between|with=Party:POLRH around|subj|poss=Party:POLRH with:under|signed|code-share|licensing|supply|trade|joint min:2

Conflict
  verb sour|deteriorate|worsen|fray|rupture|cool|collapse relation|relations|relationship|ties|friendship subj|between|with|of|poss=Party:POLRH min:2
  noun relation|relations|ties|relationship between|with=Party:POLRH with:sour|soured|strained|tense|deteriorate|deteriorated|frosty|severed|worsened|frayed|frosty|icy min:2
  verb battle|fight|engage|ambush|attack|shell|bomb|assault subj=Party!:OLH obj=Party!:OL with:troops|troop|soldier|soldiers|rebels|rebel|militia|army|fighters|forces|insurgents|militants|jihadists|gunmen
  verb fall out|foul subj|with|of=Party:POLRH min:2
  verb split|separate|part|break up|ways|company|from|after|with subj|with|from=Party:PRH min:2 not:staff|worker|workers|employee|employees|coach|manager|parent|parents|child|children|live|family|mother|father|group|platoon|rest
  verb stop|refuse|cease speak|speaking|talking subj|to|with=Party:PH min:2
  noun loggerheads|odds|daggers|war around|subj|with|between=Party!:POLRH min:2
  noun blood between|with=Party:POLRH with:bad min:2
  noun war_of_words|slanging_match|tug-of-war|turf_war|price_war|trade_war|row|feud|spat|rift|rupture|dispute|wrangle|stand-off between|with|of|poss=Party:POLRH min:2
  noun row|feud|spat|rift|dispute|quarrel|clash|battle|standoff|stand-off|fight|falling-out|wrangle|argument subj|around|poss|with=Party:POLRH with:after|over|with|amid|between|in min:2
  verb break|erupt|flare|blow row|feud|dispute|fight|clash|conflict out|up subj|between|with=Party:POLRH min:2

Competition
  noun rival|competitor|foe self=Competitor!:POR around=Competitor!:POR min:2
  noun match|game|fixture|clash|final|semi-final|quarter-final|qualifier|derby|friendly|trip against|to|at|with=Competitor!:O topic:Competitor if:sport min:2
  noun tie against|to|at|with=Competitor!:O topic:Competitor if:sport form:tie min:2
  verb chase|pursue|covet|court subj=Competitor:O obj=Over!:T min:3
  verb lose rematch|race|contest|election|runoff|run-off|primary|battle|fight subj=Competitor!:POL to|with|against=Competitor!:POL
  verb pit obj|subj=Competitor:POL against=Competitor!:POL min:2 with:prize|final|semi-final|race|election|match|contest|award|trophy|tie|title|cup|quarter-final|by-election|seat|bout|game
  verb sweep|whitewash|shut|blank|edge|rout|pip|thrash|hammer|trounce|sink|down subj=Competitor!:OL obj=Competitor!:OL in|at|to=Over:TE
  verb knock|dump|send|bundle out|crashing subj=Competitor!:POL obj=Competitor!:POL of=Over:TE
  verb lift|fire|send|carry|take|put victory|win|triumph over|against=Competitor!:POL obj=Competitor!:POL
  noun victory|win|triumph|defeat|draw over|against|to|by|with=Competitor!:POL lift|fire|send|carry|keep|put|take|move|leave=Competitor!:POL
  verb be cheap|cheaper|rival|rivals subj=Competitor!:OR than=Competitor!:OR
  verb run|stand subj=Competitor!:P against=Competitor!:P in|for=Over:TE
  verb finish ahead|clear subj=Competitor!:PO of=Competitor!:PO in=Over:TE
  verb beat|defeat|edge|pip|outsprint|outpoint|outbid subj=Competitor!:POLH obj=Competitor!:POLH for|to|in=Over:TE not:daughter|son|wife|child|children|girlfriend|prisoner|prisoners|detainee|detainees|protester|protesters|toddler|baby
  verb host|visit|welcome|entertain|face|play|meet|travel subj=Competitor!:OL obj|to=Competitor!:OL in=Over:TE with:round|cup|tie|fixture|league|kick-off|final|semi-final|quarter-final|replay|derby|vase|trophy|shield|qualifier|play-off|playoff|test|series|match|game|leg|tomorrow|stadium|park|ground
  noun tie|match|fixture|game|clash|final|semi-final|quarter-final|qualifier|friendly|derby|leg|replay|meeting|trip poss|comp|subj|at|around=Competitor:O against|with|at|to=Competitor!:O with:cup|league|wednesday|saturday|sunday|monday|tuesday|thursday|friday|stadium|round|trophy|next|tomorrow min:2
  noun bidder|runner-up|finalist|challenger self|subj=Competitor!:POL with:losing|rival|beaten|unsuccessful to|of=Competitor min:2
  verb vie|compete|bid|battle|jostle|contend|fight among=Competitor:POL subj|with|against=Competitor:POLH for|over|in=Over!:TRE not:life|survival

Founding
  verb found|co-found|cofound|start|establish|create|set subj|with=Founder!:POH obj=Organization!:OTE with:brother|sister|friend|husband|wife|student|colleague|partner|classmate each:Founder not:link|precedent|fire
  verb set up subj=Founder!:POH obj=Organization!:OET each:Founder not:camp|home|meeting|interview|roadblock|roadblocks|shop|stall|tent|fund|scheme|system|committee|barrier|account|deal|deals|trap|appointment|equipment
  verb start|set up|out subj=Founder!:P obj=Organization!:OR each:Founder
  verb create|launch|form|establish|start|found|open|set party|movement|charity|company|firm|label|foundation|club|magazine|shelter|school|business|studio|agency|union subj=Founder!:POH obj|call|name|dub=Organization!:OE each:Founder
  noun founder|co-founder|creator|originator|instigator self|subj=Founder!:P of|behind|poss|at=Organization!:OE
  verb come being|existence subj=Organization!:O thanks|through|by=Founder
  verb be founder|founding member subj|self=Founder!:P of=Organization!:O
  noun creation|founding|foundation|establishment of|poss=Organization!:O by=Founder!:POH

Launch
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

Layoff
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

FinancialResult
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

Ownership
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

Cost
  noun market subj=Item!:RT for|at=Amount! with:on
  verb cost subj=Item!:ORETC obj|pred=Amount! with:taxpayer|taxpayers|ratepayers|public|company|council|government|state|city|town|country|economy|consumers
  verb build|construct|complete|renovate|restore|refurbish|develop|erect|upgrade|repair|redevelop|produce|make|stage|design|host|finish|rebuild|open|open|offer|sell at|for|on cost|price|budget|outlay|expense obj=Item!:ORTE of|comp=Amount!
  verb range|vary|run|go|start|span price|prices|ticket|tickets|fee|fees|rent|rents|fare|fares from|between|at|to=Amount! subj|for|of=Item!:RTE
  noun ticket|fee|rent|price|fare|room|seat|subscription|pass for|of|in=Item range|cost|start|sell|climb|rise|fall|average=Amount! min:2
  verb climb|rise|fall|drop|jump|increase|soar|grow|go|shoot|average|hit|reach|top rent|rents|price|prices|fare|fares|fee|fees|bill|bills|premium|premiums|tuition|tariff|toll|rate|wage subj|of|for|in=Item!:T to|at|obj|up=Amount!
  verb set|put back obj=Item obj|pred=Amount! subj=Item!:RT
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

PartOf
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

Location
  verb tuck|nestle|perch|squeeze|hide|wedge|sandwich|locate away subj|obj=Entity!:ORTL in|on|at|near|above|behind|off=Place!:L
  noun outskirts|edge|heart|centre|center|suburbs|middle of=Place!:L locate|situate|sit|stand|lie=Entity
  verb locate|situate|base|site|set|nestle|perch outskirts|edge|heart|centre|center|suburb|suburbs|middle|foot|shore|shores|banks obj|subj=Entity!:ORLT on|in|at|near=Place of=Place!:L
  verb operate|trade|work from|out subj=Entity!:O from|of=Place!:L
  noun base|home|headquarters|hq|head_office|offices|seat poss|of|subj=Entity!:OR in|at|near|outside=Place!:L
  noun headquarters|head_office|base|hq in=Place!:L with_of|around=Entity!:O case:with
  verb call home subj=Entity!:O obj=Place!:L

""";
}

namespace Factum.Extraction.Languages.English;

/// <summary>Further wordings for who pays, grants, invests, buys, owns and awards what, and for what it costs; in the notation of <see cref="Facts.Frames.FrameNotation"/>.</summary>
internal static class EnglishFunding
{
    /// <summary>The declarations.</summary>
    public const string Declarations = """

Payment
  verb give|pay|grant|hand|award|lend subj=Payer!:LOH obj=Payee!:T pred|obj=Amount! in:Payee with:festival|club|school|museum|theatre|theater|orchestra|company|college|library|hospital|team|choir|centre|center|port|airport|railway|airline
  verb pay|give|contribute|spend|receive penny|dime|nothing subj=Payer!:POLH to=Payee:POLH
  verb put up subj=Payer!:POLH obj=Amount! for|towards|toward=Purpose:TREC not:to|sale|auction|ticket|price|fare|rent|tax|fee
  verb grant|award|lend|advance in aid|assistance|loans|funding|relief|grants|support|help subj=Payer!:LOH obj|to=Payee!:POLH obj|pred=Amount! own:Purpose min:3
  verb promise|pledge|offer in aid|assistance|loans|funding|relief|grants|support|help subj=Payer!:LOH obj|to=Payee!:POLH obj|pred=Amount! own:Purpose min:3 planned
  verb promise|pledge subj=Payer!:LOH obj|to=Payee!:POLH obj|pred=Amount! for|purpose=Purpose:TREC min:3 planned
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
  verb commit|earmark|unlock|release|allot subj=Payer!:LOH obj=Amount! for|to|towards|purpose=Purpose:TREC

Investment
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

Ownership
  verb have|hold stake|shareholding|holding subj=Owner!:POLH in=Owned!:ORTH %
  verb give|hand|leave stake|holding|shareholding|interest|% obj|to=Owner!:POH in|of=Owned!:O
  noun subsidiary wholly|wholly-owned|wholly_owned|fully|majority-owned self=Owned!:ORT of|poss=Owner!:OL
  verb own subj=Owner!:POLH obj=Owned!:PORT with:%|percent|majority|wholly|jointly|partly|fully
  verb hold|own|control|retain|keep stake|shareholding|% subj=Owner!:POLH in|of=Owned!:O topic:Owned
  noun shareholder|investor|stakeholder largest|biggest|majority|controlling|main|principal|minority|sole self|subj=Owner!:POLH of|in|poss|comp=Owned!:ORT

PartOf
  noun parent company|group|firm self=Whole!:O of|poss=Part!:PORT

Ownership
  noun owner self=Owner!:OL of|poss=Owned!:P with:club|company|firm|team|chain

Fine
  verb hand|give|issue|serve|slap|dish|land fine|penalty subj=Authority!:POLH obj|to=Offender!:POH of|comp|obj|pred=Amount!

ContractAward
  verb supply|build|provide|produce|manufacture|deliver obj=Subject!:T by=Supplier!:O to|for=Client:OL worth|for=Amount if:contract not:tax|food|aid
  verb deliver|supply|provide|sell subj=Supplier!:O obj=Subject!:T to=Client!:OL in:Subject with:bus|train|jet|plane|aircraft|turbine|crane|missile|drone|helicopter|satellite|ship|frigate|submarine|radar|tram|locomotive|engine|tank|vaccine|reactor|carriage|ferry
  verb go|fall subj=Subject!:T to=Supplier!:PO for|worth|at=Amount in:Subject with:contract|tender|order|work|job|project|deal|concession|licence|license|commission|franchise|lot
  verb supply|provide|deliver|build|operate|run|maintain|install subj=Supplier!:OH obj=Subject!:T for|worth|at=Amount! to|for=Client:OL with:deal|contract|agreement|order|tender
  verb pick|choose|select|prefer obj=Supplier!:O subj|by=Client:OLH with:over|ahead_of|against build|supply|provide|run|operate|manage|design|develop|deliver|construct|make|maintain=Subject!:TRE
  verb choose|select|pick|tap|appoint subj=Client!:OLH obj=Supplier!:OL build|supply|provide|run|operate|manage|design|develop|deliver|construct|make|maintain|install|upgrade|restore|renovate|rebuild=Subject!:TRE not:coach|manager|president|leader|minister|chief|candidate
  verb order|buy subj=Client!:OL obj=Subject!:T from=Supplier!:O for|worth|at=Amount in:Subject with:jet|plane|aircraft|train|ship|tank|missile|drone|bus|helicopter|turbine|satellite|frigate|submarine|vehicle|radar|tram|carriage|locomotive|cell|battery

Evaluation
  verb read|watch|taste|sift|consider|score subj=Evaluator!:OH obj=Candidate!:T with:judge|judges|jury|juror|jurors|panel|shortlist|longlist not:verdict|evidence|sentence|statement|case|law|appeal
  verb examine|review|inspect|scrutinise|scrutinize conduct|behaviour|behavior|record subj=Evaluator!:POLH of|poss=Candidate!:POH each:Candidate
  verb examine|review|inspect|audit|scrutinise|scrutinize|check subj=Evaluator!:POLH obj=Candidate!:T in:Candidate with:accounts|finances|books|licence|licences|license|records
  noun review|evaluation|assessment|scrutiny subj=Candidate!:PORT by=Evaluator!:OH case:under each:Candidate not:law|bill|policy|decision

Launch
  verb switch|turn|power on|up subj=Agent! obj=Product!:RT prototype|telescope|satellite|network|reactor|supercomputer|machine|detector|turbine|plant in:Product
  verb launch|release|roll from=Place:L subj=Agent! obj=Product!:RT satellite|rocket|probe|capsule|spacecraft|shuttle|missile in:Product

Cost
  verb fetch|command obj=Amount! subj=Item!:T in:Item with:edition|painting|portrait|manuscript|canvas|letter|ring|necklace|house|villa|shirt|violin|bottle|stamp|coin|car|watch|copy|collection|sculpture
  verb close|settle subj=Item!:T at=Amount! not:to
  adj worth self|subj=Item!:T obj|comp=Amount! in:Item with:contract|order|deal|commission|tender
  adj worth subj=Item!:T obj|comp=Amount! in:Item with:grant|loan|investment|gift|donation|takeover|purchase|transaction|acquisition
  verb estimate|put damage|loss at=Amount! subj|obj|to=Item!:T in:Item with:damage|damages
  noun price|cost|budget|bill|tag climb|rise|swell|balloon|soar|fall|jump|double|grow|reach|hit|top=Amount! for|of|poss=Item!:ORET
  verb pay subj=Item!:T obj=Amount! in:Item with:job|post|role|position|internship
  verb film|shoot|build|make|produce|restore|renovate|construct obj=Item!:RETO for|on|at=Amount!
  verb sell|change obj|subj=Item!:RT for|at=Amount! not:share|stock

Donation
  verb pledge|commit|promise|give|award|grant|provide subj=Donor!:O obj=Amount! to|for|towards|toward=Recipient:OLHT with:foundation|charity|philanthropist not:contract|loan|court|fine
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

FinancialResult
  verb have|carry|owe|bear debt|debts|borrowings|liabilities subj=Organization!:OH in|of|obj|comp=Amount! own:Measure in
  verb earn|make|net|clear subj=Organization!:O obj=Amount! own:Measure on with:sales|revenue|turnover|income
""";
}

namespace Factum.Extraction.Languages.English;

/// <summary>How English tells of bargains, agreements, quarrels, contests and choices, in the notation of <see cref="Facts.Frames.FrameNotation"/>.</summary>
internal static class EnglishContests
{
    /// <summary>The declarations.</summary>
    public const string Declarations = """
Negotiation
  verb negotiate subj|with=Party:POLRH obj|over|on|about=Topic:TRE min:2
  verb enter talks|negotiation|discussion subj|with|between=Party:POLRH over|about|on|for=Topic:TRE min:2
  noun talks|talk|negotiation|discussion between|with|subj|poss=Party:POLRH over|about|on|for=Topic:T min:2
  verb negotiate|haggle|bargain|parley|dicker|wrangle subj|with=Party:POLRH obj|over|on|about|for=Topic:TRE min:2
  verb discuss subj|with=Party!:POLRH obj=Topic!:T with:merger|deal|takeover|sale|partnership|ceasefire|truce|acquisition|tie-up|loan|alliance|pact|treaty|accord|agreement|contract|buyout|bailout|settlement|stake
  verb enter|open|begin|start|reopen|resume|restart|hold|continue|suspend|pause|launch|conduct|pursue|join|abandon|end|extend negotiation|negotiations subj|with|between=Party:POLRH over|about|on|for|to|purpose=Topic:TREC min:2
  verb enter|open|begin|start|reopen|resume|restart|continue|suspend|pause|launch|pursue|break|join|abandon|end talks|talk|discussion|discussions|dialogue subj|with|between=Party:POLRH over|about|on|for|to|purpose=Topic:TREC min:2
  verb lock|engage|engross|embroil|mire in talks|talk|negotiation|negotiations|discussion|discussions subj|obj|with|between=Party:POLRH over|about|on|for|to=Topic:TRE min:2
  verb talk|speak subj|to|with=Party!:POLRH about|over=Topic!:T in:Topic min:3 with:merger|takeover|sale|partnership|ceasefire|truce|acquisition|tie-up|loan|alliance|buyout|bailout|settlement|stake|contract|deal|investment
  verb walk|pull|storm|withdraw|drop out talks|talk|negotiation|negotiations subj|with=Party:POLRH over|about|on=Topic:TRE min:2
  verb break|fall off|down|through talks|talk|negotiation|negotiations between|with|subj=Party:POLRH over|about|on|for=Topic:TRE min:2
  verb discuss|negotiate|explore venture|joint_venture subj|with=Party:POLRH min:2 own:Topic
  verb thrash|hammer|iron out subj|with=Party!:POLRH obj=Topic!:T min:3
  verb sit table subj|with=Party:POLRH over|on|about=Topic min:2
  noun talks|talk|negotiation|discussion|dialogue between|with|subj|poss|occasion=Party:POLRH over|about|on|for|to|purpose=Topic:TREC with:in min:2
  noun talks|talk|negotiation|discussion|dialogue between|with|subj|poss|at|comp|by=Party:POLRH over|about|on|for=Topic!:T min:3
  noun negotiation|haggling|bargaining between|with|subj|poss|at|by=Party:POLRH over|about|on|for=Topic:T min:2
  noun negotiation|talk between|with|subj|poss|at|by=Party!:POLRH comp|over|about|on=Topic!:T min:2
  verb explore|pursue|mull|seek merger|tie-up|alliance|partnership|combination|takeover|joint_venture subj|with=Party!:OLH obj=Topic!:T in:Topic min:3
  verb break|call|cut|suspend|resume|restart|collapse|stall|fail|founder|falter|drag|begin|start|open|continue|reopen|conclude talks|talk|negotiations|negotiation|discussions|dialogue between|with=Party!:POLRH over|about|on|for=Topic:T topic:Party min:2
  noun talks|negotiations|talk|negotiation|discussions with=Party!:POLH over|about|on|for|to|purpose=Topic:TC topic:Party min:2 with:resume|continue|broken|break|stall|collapse|fail|begin|start|under way|underway|reopen|founder
  noun talks|negotiations|discussions|bargaining with=Party!:POLH around=Party!:POLH over|about|on=Topic:T with:day|days|week|weeks|month|months|hours|marathon min:2
  verb negotiate|bargain|haggle|wrangle|parley|confer|talk subj|with|between=Party:POLRH over|about|on|for|obj=Topic!:TRE min:3 not:phone
  noun talks|negotiations|negotiation|bargaining|dialogue|haggling between|with|of|at|subj|poss|comp=Party!:POLRH over|about|on|for|comp=Topic:T with:collapse|collapsed|stall|stalled|break|broke|failed|fail|resume|resumed|continue|began|begin|restart|deadlocked|adjourned|round|advanced|exclusive|preliminary|formal|deadlock min:2
  verb thrash|hammer|iron|work out subj=Party:POLRH obj|over=Topic!:T with=Party:POLRH min:3
  verb be talk|talks|negotiation|negotiations subj|with|between=Party:POLRH over|about|on|for|purpose=Topic:TREC min:2
  noun talks|talk|negotiation|negotiations|discussion|discussions with=Party!:POLH over|about|on|for=Topic:T topic:Party min:2 not:phone|reporter|police
  noun talks|talk|negotiation|negotiations|discussions with=Party!:POLH around=Party!:POLH over|about|on=Topic:T with:fly|travel|head|return|drive|jet|arrive|visit|trip min:2 not:phone|reporter|police
  noun talks|talk|negotiation|negotiations|discussions at=Party!:O over|about|on=Topic!:T
  verb hold|have talks|talk|discussions subj=Party!:O with=Party!:OH over|about|on|for=Topic:T
  verb hold|have|conduct|continue|reopen talks|talk|discussion|discussions|negotiations subj|with|between=Party:POLRH over|about|on|for|to|comp=Topic:T min:3 with:merger|takeover|sale|partnership|ceasefire|truce|acquisition|tie-up|loan|alliance|buyout|bailout|settlement|stake|contract|salary|wages|pay|deal|investment
  verb negotiate|renegotiate subj=Party!:POLH obj=Topic!:T with=Party!:POLH not:bend|corner|slope|rapids

Agreement
  verb sign|strike|reach|ink|conclude|seal|broker|finalize|finalise|announce|ratify deal|agreement|treaty|pact|accord|partnership|truce|ceasefire|memorandum|contract subj|with|between|obj=Party:POLRH on|over|for|about=Topic:TRE min:2
  verb agree subj|with=Party:POLRH on|to=Topic:T min:3
  verb agree subj=Party:OL obj=Topic!:T min:3 not:fee|price
  verb put name|names|signature deal|agreement|treaty|pact|accord|declaration|memorandum subj|with=Party:POLRH on=Topic:T min:2
  verb team|pair|link up subj|with=Party:POLRH on=Topic:T min:2
  verb partner|collaborate subj|with=Party:POLRH on=Topic:T min:2 not:police|fbi|investigation|inquiry|investigators|prosecutors|authorities|regulator|probe
  verb form|create|forge|set venture|alliance|partnership|coalition subj|with=Party:OLH min:2
  verb join forces subj|with=Party:POLH min:2
  verb sign|pen|ink contract|deal|extension subj=Party!:P obj=Topic!:T with|at=Party:OH topic:Party min:2
  noun agreement|deal|treaty|pact|accord|partnership|truce|ceasefire|alliance between|with|subj|poss=Party:POLRH on|over|about=Topic:T min:2
  verb sign|strike|reach|ink|conclude|seal|broker|finalize|finalise|announce|ratify|make|forge|clinch|cut|hammer|do|enter|secure|form|initial|renew|extend deal|agreement|treaty|pact|accord|partnership|truce|ceasefire|cease-fire|memorandum|letter_of_intent|contract|compromise|settlement|understanding|alliance|mou|armistice|protocol|compact|bargain|memorandum_of_understanding|joint_venture|tie-up|collaboration|pledge|coalition subj|with|between|by=Party:POLRH on|over|for|about|to|purpose=Topic:TREC min:2 not:lawsuit|suit
  verb come terms subj|with=Party:POLRH on|over=Topic min:2
  verb agree deal|treaty|pact|accord|partnership|compromise|settlement|alliance subj|with|between|by=Party:POLRH on|over|for|about|to|purpose=Topic:TREC min:2 not:lawsuit|suit
  verb agree terms subj|with|between=Party:POLRH on|over|for=Topic min:2
  verb sign|strike|reach|conclude|agree|renew|extend truce|ceasefire|cease-fire|armistice|treaty|accord|pact|deal|agreement obj=Topic!:T by|between=Party!:POLRH
  verb team|pair|link|hook|buddy|tie up subj|with|obj=Party:POLRH on|for|purpose=Topic:TC min:2
  verb partner|collaborate|cooperate|ally subj|with=Party:POLRH on|in|for|purpose=Topic:TC min:2 not:police|fbi|investigation|inquiry|investigators|prosecutors|authorities|regulator|probe
  verb join forces|hands subj|with=Party:POLRH on|in|for|purpose=Topic:TC min:2
  verb shake hand|hands deal|agreement subj|with=Party:POLRH on=Topic min:2
  verb bury hatchet subj|with=Party:POLRH min:2
  verb pool resource|resources subj|with=Party:POLRH min:2
  verb settle|resolve dispute|row|strike|lawsuit|differences|case subj|with|between=Party:POLRH min:2 not:pay
  verb agree subj|with=Party:POLRH purpose|to|on|over=Topic:TC min:3
  noun agreement|deal|pact|contract|accord|partnership|arrangement|alliance|venture|tie-up under with|between=Party!:POLRH around|subj|poss=Party!:POLRH comp=Topic:T not:defender|striker|midfielder|winger|goalkeeper|forward|player
  noun agreement|deal|treaty|pact|accord|partnership|truce|ceasefire|alliance|compromise|memorandum|tie-up|settlement between|with|of=Party!:POLRH on|over|about|comp|for=Topic:T min:2
  noun agreement|deal|treaty|pact|accord|truce|ceasefire|compromise reach|conclude|sign|broker_by|conclude_by|sign_by|reach_by|agree_by=Party!:POLRH on|over=Topic min:1
  noun agreement|deal|pact|contract|accord|partnership|settlement|treaty|alliance|truce|compromise with=Party!:POLH on|over|for=Topic:T subj|poss|around=Party:POL topic:Party min:2 with:sign|strike|reach|struck|signed|reached|conclude|agree|renew|extend|announce|ink
  verb accept|approve|back|ratify|endorse contract|deal|offer|agreement|settlement subj=Party!:POLH with|from|by|poss=Party!:POLH on|over=Topic:T with:vote|union|workers|members|strike|dockers|teachers|nurses|drivers|staff|creditors|players|pilots
  noun agreement|deal|accord|treaty|pact brokered between=Party!:POLH over|on=Topic:T min:2
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
  verb clash|feud|quarrel|spar|fight|argue|brawl|bicker subj|with|obj|against=Party:POLRH min:2
  verb fall out subj|with=Party:POLRH min:2
  verb invade|bomb|shell|attack|raid subj=Party!:L obj=Party!:L
  verb lock|embroil|entangle|engage|involve dispute|row|conflict|battle|feud|standoff|war|fight subj|obj|with=Party:POLRH min:2 not:legal|court
  verb trade insult|blow|accusation|barb|fire subj|with=Party:POLRH min:2
  verb wage|declare war subj|on|against=Party:POLRH min:2
  noun feud|dispute|conflict|rift|row|quarrel|battle|fallout|hostility|clash|rivalry|standoff|war|tension|split|spat|disagreement between|with|subj|poss=Party:POLRH min:2 not:world|terror
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
  verb break|fall out|off subj|with=Party:POLRH min:2 not:prison|jail|custody|sweat|silence
  verb pit|set|turn against obj|subj=Party:POLRH against=Party:POLRH min:2
  noun feud|dispute|conflict|rift|row|quarrel|battle|fallout|hostility|clash|rivalry|standoff|stand-off|war|tension|split|spat|disagreement|wrangle|tussle|fight|friction|animosity|bust-up|falling-out|fracas|skirmish|squabble|confrontation|vendetta|war_of_words between|with|subj|poss|pit|against=Party:POLRH min:2 not:world|terror
  noun odds|odd|loggerhead|loggerheads|war|dispute|conflict with|subj|between=Party:POLRH min:2 not:world|terror
  noun odds|loggerhead|loggerheads|war|dispute|conflict with=Party!:POLRH subj|beside|around=Party!:POLRH case:at|in min:2 not:world|terror
  verb sour|poison|strain|fray|deteriorate|worsen relation|relations|ties subj|obj|between|with=Party:POLRH min:2
  noun feud|dispute|row|rift|quarrel|battle|spat|standoff|stand-off|wrangle|clash|falling-out with=Party!:POLRH subj|poss|around=Party!:POLRH
  noun dispute|feud|row|standoff|stand-off|quarrel|spat|conflict|battle with=Party!:POLH topic:Party min:2 with:end|ended|drag|escalate|deepen|settle|resolve|began|begin|flare|continue|rumble|intensify|erupt
  noun throat|throats subj=Party!:POLH case:at min:2 with:other
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
  noun term|terms speaking around|subj|with=Party:POLRH denied min:2

Competition
  verb fight|battle|scrap subj=Competitor:POLH with=Competitor:POLH over=Over!:ORT min:3 with:contract|tender|site|chain|title|stake|licence|license|slots
  verb compete|vie|battle|duel|contend|jostle subj|with|against=Competitor:POLRH for|over|in=Over:TRE min:2
  verb rival subj|obj=Competitor min:2
  verb win|lift|claim|capture|clinch subj=Competitor!:POLH obj=Over!:E
  verb win competition|race|match|contest|tournament|championship|title|cup|trophy|final|game|marathon|league subj=Competitor!:POLH ahead_of|against|over=Competitor obj=Over:TE min:2
  verb beat|fend|see|fight off competition subj=Competitor! from=Competitor! for=Over:TPE
  verb edge|see|ease|race|cruise past subj=Competitor!:POL past=Competitor!:POL in=Over:TE
  verb knock out subj=Competitor! obj=Competitor! of=Over:E
  verb draw subj=Competitor!:POL with|against|at=Competitor!:OL in=Over:TE if:sport
  verb lose subj=Competitor!:POL at|against|to=Competitor!:OL in=Over:TE if:sport not:contact|touch|interest|faith|job|life|temper|patience|weight|control|custody|sight|memory|heart|wife|husband|son|daughter|mother|father|brother|sister|parent|parents|child|children|friend|money|track|cancer|illness|injury|eye|leg|arm|hand|hair
  verb win|triumph|prevail subj=Competitor!:OL at|against|over=Competitor!:OL in=Over:TE
  verb square|line up subj=Competitor!:POL against|with|to=Competitor!:POL in=Over:TE
  verb take on subj=Competitor!:POL obj=Competitor!:OL in=Over:TE not:line|stance|role|job|position|responsibility|duty|duties|task|look|form|name|tone|meaning
  verb run subj=Competitor!:P against=Competitor!:P in|for=Over:TE
  verb bid|compete|pitch subj=Competitor!:O for=Over!:TRE against=Competitor!:O
  verb go head subj|to|with|against=Competitor:POL for|in=Over:TE min:2 with:head-to-head|toe
  verb pip|outclass|dispatch|overpower|eliminate|humble|see_off subj=Competitor!:POL obj=Competitor!:POL in|for|to=Over:TE
  verb meet|take subj=Competitor!:OL obj|on=Competitor!:OL in=Over:TE if:sport
  noun defeat|loss|thrashing|drubbing|humiliation by|to|against|at_the_hands_of=Competitor!:OL topic:Competitor if:sport min:2
  verb defeat by|to|subj=Competitor!:OL topic:Competitor if:sport form:defeat with:home|away|derby|cup|heavy min:2
  noun win|victory|defeat|draw|triumph poss|subj|for=Competitor:POL over|against|to|at|by|with=Competitor!:POL in=Over:TE min:2
  noun loss poss|subj|for=Competitor:POL against|to|at|by=Competitor!:POL in=Over:TE min:2
  verb beat|defeat|edge|outbid|thrash|overcome|topple|hammer|crush|stun|rout|outlast|upset|down|trounce subj=Competitor! obj=Competitor! to|in|for=Over:TE not:estimate|forecast|expectation|record|odds|daughter|son|wife|child|children|girlfriend|prisoner|prisoners|detainee|detainees|protester|protesters|toddler|baby
  verb lose subj=Competitor! to=Competitor! in=Over:TE not:contact|touch|interest|faith|job|life|temper|patience|weight|control|custody|sight|memory|heart|wife|husband|son|daughter|mother|father|brother|sister|parent|parents|child|children|friend|money|track|cancer|illness|injury|eye|leg|arm|hand|hair
  verb face|play|host|take subj=Competitor!:POL obj=Competitor!:POL in=Over:TE if:sport
  noun competitor|rival self|of|poss|to|comp=Competitor:OR topic:Competitor min:2
  noun competition|race|contest|match|duel|game|final between|with|against=Competitor:POLR for=Over min:2
  verb beat|defeat|edge|outbid|thrash|overcome|topple|hammer|crush|stun|rout|outlast|upset|down|trounce|demolish|overpower|outclass|pip|vanquish|conquer|outpoint|outscore|outplay|outgun|outsprint|outrun|outfox|drub|wallop|thump|clobber|pummel|batter|maul|whitewash|humble|humiliate|dethrone|eliminate|dispatch|outmuscle|outduel|unseat|trump|shock|nip|overwhelm|annihilate|flatten|outpace|outrank subj=Competitor!:POLH obj=Competitor!:POLH to|in|for=Over:TE at=Place:L not:estimate|forecast|expectation|record|odds|world|market|voter|bill|motion|daughter|son|wife|child|children|girlfriend|prisoner|prisoners|detainee|detainees|protester|protesters|toddler|baby
  verb crash|bow|tumble|slump|limp|go|tumble out subj=Competitor!:POL of=Over:TE by|to|against=Competitor!:POL if:sport
  verb unseat subj=Competitor!:P obj=Competitor!:P
  verb edge|see|hold|fend|fight|shake|brush|knock|sweep out|off|aside subj=Competitor!:POL obj=Competitor!:POL in|for|to|of=Over:TE
  verb ease|race|cruise|edge|squeeze|scrape|slip|sweep|power|breeze|coast|stroll|battle|sail past|over subj=Competitor!:POL past|over=Competitor!:POL in=Over:TE
  verb get|come better|past subj=Competitor!:POL of|past=Competitor!:POL in=Over:TE
  verb hold draw|stalemate subj=Competitor:POL obj=Competitor!:POL by|to|at=Over:TE in=Over:TE min:2
  verb crash|slump|slip|fall|succumb|go|suffer|tumble|stumble|lose|plunge|sink defeat|loss subj=Competitor!:POL against|to|by|at|with|at_the_hands_of|in=Competitor!:POL in=Over:TE
  verb go|fall|slip|bow|lose|miss down|out subj=Competitor!:POL to|against=Competitor!:POL in=Over:TREC
  verb suffer defeat|loss subj=Competitor!:POL to|by|against|at_the_hands_of=Competitor!:POL in=Over:TE
  verb defend|retain title|crown|belt|championship|trophy subj=Competitor!:PO against=Competitor!:PO in=Over:TE obj=Over:T
  verb go|come|run|face|stand|pitch up|off subj=Competitor!:POL against=Competitor!:POL in|for=Over:TE
  verb face off subj=Competitor!:POL with=Competitor!:POL in|for=Over:TE
  verb battle|slug|fight|duke out subj=Competitor:POL with|against|between=Competitor:POL for|in=Over:TE min:2
  verb vie|compete|jostle|jockey|race subj|with|against|between=Competitor:POLH for|over|in|purpose=Over:TREC min:2 not:save|rescue|survive|contain|stop|reach|finish|help|restore|prevent|stem|escape|evacuate|clear|repair
  verb battle|duel|tussle|contend|scrap|spar subj|with|against|between=Competitor:POLH for|over|in=Over:TRE min:2
  verb lose|cede|surrender title|crown|lead|contract|race|seat|final|match|election subj=Competitor!:POL to=Competitor!:POL in|obj=Over:TE
  verb lose subj=Competitor!:POL to=Competitor!:POL in|for=Over:TREC not:contact|touch|interest|faith|job|life|temper|patience|weight|control|custody|sight|memory|heart|wife|husband|son|daughter|mother|father|brother|sister|parent|parents|child|children|friend|money|track|cancer|illness|injury|eye|leg|arm|hand|hair
  verb win|clinch|claim|lift|take|secure|retain|capture victory|win|title|crown|gold|medal|race|bout|fight|final|series|stage subj=Competitor!:PO over|against|ahead_of|from=Competitor!:PO in|of=Over:TE
  verb finish|come|place second|runner-up|ahead subj=Competitor!:PO to|behind|of=Competitor!:PO in=Over:TE
  verb outpoll|outvote subj=Competitor!:P obj=Competitor!:P
  verb host|visit|welcome|meet|entertain|face|play|take subj=Competitor!:OL obj|on=Competitor!:OL in=Over:TE if:sport
  verb stop|floor|sink|top|blank|edge|dump|see|hold|overtake|overhaul|pass|reel subj=Competitor!:POL obj=Competitor!:POL in|out_of|to|for=Over:TE if:sport
  noun win|victory|defeat|draw|loss|triumph|clash|encounter|showdown|fixture|meeting|rematch|derby poss|subj|for|of|between=Competitor:POL over|against|to|at|by|with|between=Competitor!:POL in=Over:TE if:sport min:2
  noun defeat|loss to|against|by|at_the_hands_of=Competitor!:POL poss|of|subj=Competitor!:POL
  verb face|play|host|meet|visit subj=Competitor!:H obj=Competitor!:OL in=Over:TE if:sport with:team|side|women|men
  noun match|game|final|race|contest|bout|fight|duel|semi-final|quarter-final between|against|with=Competitor!:POL subj|poss=Competitor:POL min:2
  noun tie between|against|with=Competitor!:POL subj|poss=Competitor:POL form:tie min:2
  noun rival|competitor subj|self=Competitor!:POL in|on|for=Over:TE to|of|poss|with=Competitor:POL min:2
  noun challenger|contender self=Competitor!:PO to|of|poss=Competitor!:PO
  verb compete|vie subj=Competitor!:TPOR against|with=Competitor!:TPOR at=Over:E with:film|movie|drama|novel|book|album|documentary|series|show|play|bid|city
  verb choose|pick|select|prefer|favour|favor|name|hire obj=Competitor!:PO over|ahead_of|above=Competitor!:POH for|purpose|as=Over:TC with:over|ahead|above
  verb win|land|secure|clinch|bag|take|get contract|tender|bid|order|deal|commission|job|race|competition|election|vote|primary|nomination subj=Competitor!:POL ahead_of|over|against=Competitor!:POLH obj=Over:T
  verb be up against subj=Competitor!:POLH against=Competitor!:POLH in|for=Over:T
  adj up subj|self=Competitor!:POLH against=Competitor!:POLH in|for=Over:T
  verb beat|pip|edge|defeat subj=Competitor!:POL obj=Competitor!:POL to|for=Over!:T
  verb win|finish|come subj=Competitor!:P ahead_of|before|behind=Competitor!:P obj|in=Over:TE
  verb face|challenge|oppose subj=Competitor!:P obj=Competitor!:P in=Over:T with:run-off|runoff|off|election|primary|ballot|round|vote|race|poll|leadership
  verb draw|lose|win subj=Competitor!:OL with|against|at|to=Competitor!:OL in=Over:TE not:teach|art|portrait|picture|sketch|cartoon|inspiration|attention|crowd|prize|award
  verb tie subj=Competitor!:OL with|against=Competitor!:OL in=Over:TE form:tied
  verb lose|cede|gain ground|share subj=Competitor!:OH to|on|from=Competitor!:O
  verb run|stand|campaign subj=Competitor!:P against=Competitor!:P for|in=Over:T
  noun running|contention subj=Competitor!:TR for=Over!:TE case:in with:prize|award|oscar|palme|title|medal|trophy|booker|grammy|bafta
  verb compete|vie subj=Competitor!:T for=Over!:TE with:prize|award|oscar|palme|trophy|medal
  verb lead|trail subj=Competitor!:P obj=Competitor!:P in=Over:T with:point|points|poll|polls|percentage|vote
  noun rival|competitor|foe self=Competitor!:POR around=Competitor!:POR min:2
  noun match|game|fixture|clash|final|semi-final|quarter-final|qualifier|derby|friendly|trip against|to|at|with=Competitor!:O topic:Competitor if:sport min:2
  noun tie against|to|at|with=Competitor!:O topic:Competitor if:sport form:tie min:2
  verb chase|pursue|covet|court subj=Competitor:O obj=Over!:T min:3
  verb lose rematch|race|contest|election|runoff|run-off|primary|battle|fight subj=Competitor!:POL to|with|against=Competitor!:POL
  verb pit obj|subj=Competitor:POL against=Competitor!:POL min:2 with:prize|final|semi-final|race|election|match|contest|award|trophy|tie|title|cup|quarter-final|by-election|seat|bout|game
  verb sweep|whitewash|blank|edge|rout|pip|thrash|hammer|trounce|sink|down subj=Competitor!:OL obj=Competitor!:OL in|at|to=Over:TE
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
  verb finish|come|place first|second|third|fourth|fifth|sixth|last|runner-up subj=Competitor!:POL in|at=Over!:TE with:primary|election|race|final|championship|championships|marathon|contest|poll|tournament|league|olympics|by-election|standings
  verb face|meet|fear|see|feel|expect competition|rivalry subj=Competitor!:OR from=Competitor!:OR in=Over:T

Evaluation
  verb narrow|whittle|cut|trim|reduce field|list|shortlist|longlist|choice|search subj=Evaluator:POLH to=Candidate!:PORTH for=Purpose:TPORLEC each:Candidate not:prize|award
  verb draw|compile|publish|prepare|announce|have|whittle shortlist|short-list|longlist subj=Evaluator:POLH of|to=Candidate!:PORT for|as|purpose=Purpose:TPORLEC each:Candidate not:prize|award
  verb evaluate|assess|vet|shortlist|eye subj=Evaluator:POLH obj|alongside=Candidate!:PORLE for|as=Purpose:TPORLE each:Candidate not:option|possibility|impact|damage|risk|move|sale|plan|issue|whether|step|situation|evidence|appeal min:2
  verb consider|weigh subj=Evaluator:OLH obj|alongside=Candidate!:PORLE for|as=Purpose:TPORLE each:Candidate not:option|possibility|impact|damage|risk|move|sale|plan|issue|whether|step|situation|evidence|appeal min:2
  verb consider|weigh subj=Evaluator:POLH obj|alongside=Candidate!:PORLE for|as=Purpose!:TPORLE each:Candidate not:option|possibility|impact|damage|risk|move|sale|plan|issue|whether|step|situation|evidence|appeal min:2
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
  noun candidate|contender|frontrunner|front-runner|favourite|favorite|finalist self=Candidate!:POR for|to|purpose=Purpose:TC of|poss|by=Evaluator:O min:2 each:Candidate not:presidential|democratic|republican|labour|party|conservative|independent|election|liberal|socialist|parliamentary|mayoral|electoral|defeat|elect|vote|seat|degree|phd|science
  noun running subj=Candidate!:POR for|purpose=Purpose:TC with:in each:Candidate
  verb consider obj=Candidate!:P for|as=Purpose!:T
  verb audition|interview|shortlist|short-list subj=Evaluator!:OLH obj=Candidate!:P for|as=Purpose:T each:Candidate
  verb consider|interview|shortlist|eye|vet|assess obj=Candidate!:PO for|as=Purpose:T subj|by=Evaluator:OLH with:being topic:Evaluator each:Candidate
  verb evaluate|assess|consider|review|examine|study|weigh|vet|scrutinise|scrutinize|test|trial obj=Candidate!:T subj=Evaluator!:OLH for|as=Purpose:T with:bid|bids|application|applications|proposal|proposals|offer|offers|tender|tenders|candidate|candidates|applicant|applicants|drone|vaccine|prototype|request|submission|submissions each:Candidate
  verb consider|assess|vet|interview|shortlist|weigh|evaluate|review|screen obj=Candidate!:PORT in:Candidate subj|by=Evaluator:OLH for|as|purpose=Purpose:TC each:Candidate with:candidate|candidates|contender|contenders|applicant|applicants|bidder|bidders|finalist|finalists
  noun candidate|candidates|contender|contenders|frontrunners|finalists|favourites|favorites subj=Candidate!:P for|purpose=Purpose:TC case:among each:Candidate
  verb test|trial|pilot|evaluate|assess subj=Evaluator!:OLH obj=Candidate!:T in:Candidate for|as=Purpose:T with:drone|drones|vaccine|drug|treatment|device|prototype|robot not:patience|limit|resolve
  noun consideration include|subj=Candidate!:PORL for|as=Purpose:T each:Candidate case:under
  verb include obj=Candidate!:PORL for=Purpose:T each:Candidate with:consideration|shortlist|candidate|candidates|contender|contenders|finalists|shortlisted
  verb begin|start|launch|open|conduct|complete|order review|evaluation|assessment|trial|test subj=Evaluator!:OLH of=Candidate!:RT with:drug|vaccine|medicine|treatment|device|drone|bid|application|prototype|proposal|aircraft not:law|policy|spending|case
  noun testing|trial|trials of=Candidate!:T in:Candidate by|poss=Evaluator:OH with:vaccine|drug|treatment|device|drone|medicine|prototype|therapy not:court|jury|judge
  verb consider|study|assess|weigh|examine|evaluate|scout obj=Candidate!:T in:Candidate subj|by=Evaluator:OLH for|as=Purpose:T with:site|sites|location|locations|city|cities|design|designs|supplier|suppliers each:Candidate not:option|possibility|impact|damage|risk|whether|move
  verb assess|evaluate|vet|shortlist|short-list|screen|inspect|audition|interview obj=Candidate!:T in:Candidate subj|by=Evaluator!:OLH for|as=Purpose:T with:firm|firms|company|companies|supplier|suppliers|maker|makers|manufacturer|manufacturers|start-ups|startups|consortium|consortia|developer|developers|contractor|contractors|vendor|vendors|bidder|bidders|operator|operators|venue|venues|robot|robots|aircraft|truck|trucks|machine|machines
  noun evaluation|assessment|appraisal|vetting|scrutiny of=Candidate!:T in:Candidate by|poss|from=Evaluator!:OLH for|as=Purpose:T with:bid|bids|bidder|bidders|candidate|candidates|applicant|applicants|firm|firms|site|sites|proposal|proposals|design|designs|supplier|suppliers|tender|tenders|offer|offers|application|applications
  verb tip|tout obj=Candidate!:P purpose|as|for=Purpose!:TC each:Candidate
  verb emerge frontrunner|front-runner|favourite|favorite|contender|candidate subj=Candidate!:P purpose|for|to=Purpose:TC
  verb evaluate|assess|consider|vet|weigh|review|examine|study|test|trial|scrutinise|scrutinize|interview|compare subj=Evaluator!:POLH obj=Candidate!:PORT in:Candidate for|as|purpose=Purpose:TPORLEC each:Candidate with:candidate|contender|bidder|bid|offer|applicant|application|proposal|supplier|contractor|partner|vendor|operator|vaccine|drug|treatment|molecule|pesticide|drone|software|system|train|bus|vehicle|robot|aircraft|jet|submarine|tender|finalist|novel|site|merger|design not:its|their|his|her|bill|tax
  verb choose|decide|hesitate|pick between subj=Evaluator!:POLH between=Candidate!:POR purpose|for=Purpose:TPORLEC each:Candidate
  noun consideration|review|evaluation|assessment|trial subj=Candidate!:PORT by=Evaluator:O for|as=Purpose:TPORLE case:under each:Candidate min:2 not:law|bill|policy|decision
  noun shortlist|running|contention|frame subj=Candidate!:POR for|purpose=Purpose:TPORLEC case:on|in each:Candidate not:match|race|election
  verb shortlist|short-list|longlist subj=Evaluator!:OH obj=Candidate!:POR for|purpose=Purpose:TPORLEC each:Candidate
  verb scout|court|tap subj=Evaluator!:O obj=Candidate!:P for|as=Purpose!:TPORLE
  verb read|watch|taste|sift|consider|score subj=Evaluator!:OH obj=Candidate!:T with:judge|judges|jury|juror|jurors|panel|shortlist|longlist not:verdict|evidence|sentence|statement|case|law|appeal
  verb examine|review|inspect|scrutinise|scrutinize conduct|behaviour|behavior|record subj=Evaluator!:POLH of|poss=Candidate!:POH each:Candidate
  verb examine|review|inspect|audit|scrutinise|scrutinize|check subj=Evaluator!:POLH obj=Candidate!:T in:Candidate with:accounts|finances|books|licence|licences|license|records
  noun review|evaluation|assessment|scrutiny subj=Candidate!:PORT by=Evaluator!:OH case:under each:Candidate not:law|bill|policy|decision

""";
}

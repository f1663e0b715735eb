namespace Factum.Extraction.Languages.English;

/// <summary>How English tells of who says what, and who praises, criticizes, accuses and denies, in the notation of <see cref="Facts.Frames.FrameNotation"/>.</summary>
internal static class EnglishSpeech
{
    /// <summary>The declarations.</summary>
    public const string Declarations = """
Statement
  verb tell|warn|assure|inform|notify|urge|remind|reassure|brief subj=Speaker!:POLH obj|to=Audience:POHT not:lie|truth|story|tale|joke|secret
  verb advise subj=Speaker!:POLH obj|to=Audience!:HT
  verb say|add|explain|note|claim|state|declare|confirm|insist|argue|reply|write|report|reveal|disclose|acknowledge|admit|concede|stress|emphasize|emphasise|recount|remark|observe|comment|conclude|caution|predict|forecast|suggest|indicate|contend|assert|maintain|testify|tweet|post|joke|quip|estimate|respond|promise|vow|reiterate|repeat|shout|whisper|signal|hint|propose|counter|complain|lament|muse|boast|plead|retort|protest|swear|affirm|reckon|fume|opine|summarise|summarize|clarify|stipulate subj=Speaker!:POLH to=Audience:POH
  verb believe subj=Speaker!:POLH not:people|many|some|most|others
  verb announce|recall subj=Speaker!:POLH to=Audience:POH not:envoy|ambassador|product|vehicle|parliament|squad
  verb point out subj=Speaker!
  verb inform|notify|warn|assure|apprise|tell of subj=Speaker!:POLH obj|to=Audience:POHT
  verb express subj=Speaker!:POH obj=Quote:T concern|confidence|hope|optimism|regret|support|doubt|fear|satisfaction
  verb describe|call|label|dub|term|brand|deem subj=Speaker!:POLH not:in|off|up|on|for|upon
  verb ask|urge|instruct|beg|implore|counsel|order|tease subj=Speaker!:POLH obj|to=Audience:POH quoted
  verb shrug|smile|laugh|sigh|relate|marvel|enthuse|grumble|gush|growl|mutter|snap|sniff|scoff|exclaim|intone|deadpan|chuckle|chime|volunteer|confide|reflect|recollect|reminisce|rue|snarl|thunder|bellow|roar|yell|cry|sob|groan|murmur|venture|reason|theorise|theorize|posit|postulate|speculate|surmise|ponder|wonder|blog|text|email|message|grin|wince|gasp|drawl|rasp|spit|huff|rage|bark|jest|counsel|interject|elaborate|expand|submit|object|agree|imply|insinuate subj=Speaker!:POLH to=Audience:POH quoted
  verb put it subj=Speaker!:POLH quoted
  verb continue subj=Speaker!:POLH quoted
  verb apologise|apologize subj=Speaker!:POLH to=Audience:POH
  verb call subj=Speaker!:POH
  verb find|show|detail|warn|say|suggest|reveal|conclude|estimate subj=Speaker!:OHT in:Speaker with:draft|prospectus|memo|notice|circular|brochure|report|survey|study|poll|figures|figure|data|audit|inquiry|analysis|investigation|census|document|filing|review|research|statistics|auditor|letter|email|memo|record|records|accounts|minutes|transcript|results
  verb put toll|figure|number|total|cost|bill|damage subj=Speaker!:POH
  verb weigh|chip|chime in subj=Speaker!:POLH quoted
  verb fire|shoot|snap back subj=Speaker!:POLH quoted
  verb sum|pipe|speak up subj=Speaker!:POLH quoted
  verb cite|invoke subj=Speaker!:POLH quoted
  verb put it at subj=Speaker!:POH with:million|billion|%|percent|per_cent|€|£|$|euro|dollar|pound
  verb read|run subj=Speaker!:T quoted with:statement|letter|note|sign|banner|post|message|email|notice|headline|placard|inscription|caption
  verb rule|demand|recommend|pronounce|preach|pray|gloat|crow|moan|whine|gripe|carp|demur|stammer|mumble|croak|hiss|screech|shriek|wail|weep|fret|lecture|beam|blurt|chant|attest|aver|avow|enquire|inquire|query|interrupt|announce|declare|specify|underscore|underline|profess|swear|preface|quote|beseech|admonish|warn subj=Speaker!:POLH quoted
  verb ask|wonder subj=Speaker!:PO with:why|how|whether|if|what|when|where
  verb find|rule|hold|conclude subj=Speaker!:POLH with:justice|judge|court|tribunal|jury|coroner|magistrate|ombudsman|commissioner|regulator|watchdog|inspector|inspectors|auditor|auditors not:guilty|liable

Praise
  verb praise|hail|applaud|commend|laud|salute|congratulate|thank|compliment|welcome subj=Speaker!:POLH obj=Target! not:birthday|anniversary|guest|visitor
  verb pay tribute subj=Speaker! to=Target!
  verb describe|call|dub|hail subj=Speaker!:POLH obj=Target! if:praise
  verb describe|call|dub|label role_model|good_example|credit_to|asset_to|gold_standard|model_for|class_act subj=Speaker!:POLH obj=Target!
  verb describe|call|deem|term outcome|decision|result|choice|step|move|thing|answer|solution|approach|candidate|partner right subj=Speaker!:POLH obj=Target!
  verb win|draw|earn praise|plaudit|acclaim subj=Target! from=Speaker!
  verb heap|lavish praise subj=Speaker! on=Target!
  verb express gratitude|admiration subj=Speaker! for|to=Target!
  verb single out praise subj=Speaker! obj=Target!
  verb single out as subj=Speaker!:POLH obj=Target! if:praise
  noun praise|tribute from|poss=Speaker! for|to=Target!
  verb honor|honour subj=Speaker!:POLH obj=Target! not:birthday|anniversary|guest|visitor|win|victory|goal|wedding|deal|deals|agreement|commitment|commitments|promise|pledge|contract|debt|obligation|obligations|treaty|ceasefire|truce|term|terms
  verb praise|hail|applaud|commend|laud|salute|congratulate|thank|compliment|celebrate|admire|extol|eulogise|eulogize|champion|toast|acclaim|endorse|cheer|revere|exalt|glorify|lionise|lionize|fete|credit|memorialise subj=Speaker!:POLH obj=Target! not:birthday|anniversary|guest|visitor|win|victory|goal|wedding|candidate|jubilee
  verb rave|enthuse|gush|wax|swoon|purr about|over|lyrical subj=Speaker!:POLH about|over=Target!
  verb doff|tip|raise|take cap|hat|glass subj=Speaker!:POLH to=Target!
  verb sing|chant praise|praises subj=Speaker!:POLH of|poss=Target!
  verb speak|talk highly|fondly|warmly|glowingly subj=Speaker!:POLH of|about=Target!
  verb have|reserve|offer|find|save word|words|praise subj=Speaker!:POLH for|about=Target! with:warm|kind|high|special|highest|warmest|generous|glowing|praise
  verb draw|win|earn|garner|receive|get|attract|gain|collect|bring praise|plaudit|plaudits|acclaim|applause|ovation|review|reviews|tribute|tributes|kudos|compliment|compliments|commendation subj|to=Target! from|by=Speaker!
  verb heap|lavish|shower|pour|pile|bestow praise|plaudit|compliment|tribute subj=Speaker!:POLH on|obj|upon=Target!
  verb give|receive|get|win ovation|shout-out|vote_of_confidence|thumbs_up subj=Speaker!:POLH to|obj=Target!
  verb pay|offer|send|extend|express tribute|homage|respect|respects|thanks|gratitude|congratulations|admiration|appreciation subj=Speaker! to|for=Target!
  verb express|voice gratitude|admiration|appreciation|delight subj=Speaker! for|to|at|with=Target!
  verb single out subj=Speaker! obj=Target! with:praise|thanks|mention
  verb pour|flood|flow|come tribute in to|for=Target! from=Speaker
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
  verb criticize|criticise|pan|slate|slam|blast|condemn|denounce|deplore|decry|lambast|lambaste|mock|rebuke|chide|censure|bash|ridicule|fault|berate|assail|deride|savage|scold|castigate|lament|deride subj=Speaker!:POLH obj=Target! not:fort|town|village|position|soldier|ship|into|shut
  verb hit|lash out subj=Speaker!:POH at=Target!
  verb hit back subj=Speaker!:POH at=Target!
  verb launch|mount attack subj=Speaker!:POH on=Target!:POT not:army|troop|rocket|missile|drone|force
  verb take aim|swipe subj=Speaker!:POH at=Target!
  verb tear into subj=Speaker!:POH into=Target!
  verb draw|attract|face|prompt|spark|provoke|meet criticism|condemnation|backlash|outcry|fury subj=Target! from=Speaker!
  verb come under fire|attack|criticism subj=Target! from|by=Speaker!
  verb brand subj=Speaker!:POLH obj=Target!
  verb dismiss as subj=Speaker!:POLH obj=Target! not:fantasy|false|baseless|untrue|unfounded|nonsense|fiction|fabrication|speculation|gossip|propaganda|invention|lie|lies|that|it|this
  verb pour|heap scorn|criticism subj=Speaker! on=Target!
  verb express|voice anger|outrage|dismay|disapproval subj=Speaker! at|over=Target!
  verb describe|call|label|dub subj=Speaker!:POLH obj=Target! if:blame not:office|home|phone|telephone|police
  verb attack subj=Speaker!:POH obj=Target!:T with:budget|plan|decision|policy|proposal|record|government|bill|law|ruling|reform|idea|minister|handling|strategy|claim|cut
  verb attack subj=Speaker!:P obj=Target! not:fort|town|village|position|soldier|ship|police|officer|passenger|knife|gun|sword|machete|bear|bears|dog|dogs|axe|hammer|victim|victims|refugee|refugees|convoy|base|airfield with:over|for|as|minister|president|leader|government|opposition|party|candidate|senator|mp|rival|critic|speech|policy|debate|interview|remark|record|campaign|press|tweet|column|article|book|verbally|publicly
  noun criticism|condemnation from|by|poss=Speaker! of=Target!
  verb slate|pan|trash|skewer|flay|pillory|upbraid|reprimand|admonish|rubbish|excoriate|vilify|malign|lambast|disparage|belittle|grill|heckle|boo|jeer|decry|scorn|deprecate|impugn|fault|chastise|berate|pan|bemoan|revile|criticise|criticize subj=Speaker!:POLHT obj=Target! not:fort|town|village|position|soldier|ship|police|officer|passenger|camera|gold|door|ball|hospital|bear|dog|shark|lion|tiger|leopard|elephant|bull|car|truck|lorry|unconscious|down|over|into
  verb tear|lay|rip|light|wade into subj=Speaker!:POLH into|obj=Target!
  verb speak out|against subj=Speaker!:POLH against=Target!
  verb rail|inveigh|fulminate|rage|sound against|at|off|out subj=Speaker!:POLH against|at|about=Target! not:court|microphone|rally
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
  verb deride|denounce|mock|decry|condemn|ridicule|blast|slam|brand|pan|attack|lambast|lambaste as subj=Speaker!:POLH obj=Target! not:accusation|allegation|claim|charge|report|rumor|rumour|suggestion|fantasy|false|baseless|untrue|unfounded|fiction|fabrication|speculation|gossip|propaganda|invention|lie|lies
  verb dismiss as subj=Speaker!:POLH obj=Target! not:accusation|allegation|claim|charge|report|rumor|rumour|suggestion|fantasy|false|baseless|untrue|unfounded|fiction|fabrication|speculation|gossip|propaganda|invention|lie|lies|that|it|this
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
  verb call|dub|brand|label|liken|term|describe|characterise|characterize subj=Speaker!:POLH obj=Target! quoted
  verb criticise|criticize|condemn|lambast|lambaste|pillory|ridicule|vilify|mock|denounce|slam|blast|pan|slate|censure|rebuke|decry|deride obj=Target! with:be not:fort|village|soldier
  noun critic|detractor self=Speaker!:P of|poss=Target!:PO

Accusation
  verb accuse|suspect subj=Accuser:POLHT obj=Accused! not:it|that
  verb accuse subj=Accuser!:POLHT obj=Accused!
  verb blame subj=Accuser!:POLH obj|on=Accused!:POLH
  verb charge subj=Accuser:OH obj=Accused!:POH with not:care|task|responsibility|duty|mission|lead|leading|oversee|overseeing|manage|managing|develop|developing|run|running|implement|implementing|keep|keeping|design|designing|build|building|ensure|ensuring|guard|guarding|supervision|administration|upkeep|maintenance|raise|raising|provide|providing|protect|protecting
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
  verb appear|stand|go charged|accused|charge|accuse subj=Accused!:P with:court|magistrates|magistrate|judge|dock|tribunal
  verb allege subj=Accuser!:PO
  noun allegation by|from|poss=Accuser!:PO that=Accused:POH with:that

Denial
  verb deny|refute|rebut|dispute subj=Denier!:POLHT not:access|entry|bail|visa|request|permission|save|header|penalty|equaliser|equalizer|shot|winner|goal|chance|victory|point|dismissal|sacking|fine|result|decision|ruling|verdict|asylum|parole|himself|herself|itself|right|rights|freedom|freedoms|liberty|equality|benefit|benefits|opportunity|recognition|protection|marriage|service|treatment|care|convictions
  verb dismiss|reject as accusation|allegation|claim|charge|report|rumor|rumour|suggestion subj=Denier!:POLHT
  verb dismiss|reject subj=Denier!:POLHT accusation|allegation|claim|charge|criticism|report|rumor|rumour|suggestion not:shareholder|shareholders|investor|investors|vote|ballot
  verb plead not guilty subj=Denier!:POLH
  verb reject|deny|dispute|contest responsibility|wrongdoing|liability|blame|link|links|involvement|knowledge subj=Denier!:POLHT
  verb protest|maintain innocence subj=Denier!:POLH
  noun denial by|from|poss=Denier!:POLH not:right|rights|freedom|freedoms|liberty|equality|benefit|benefits|opportunity|recognition|protection|marriage|service|treatment|care|convictions|access
  verb deny|refute|rebut|dispute|contest|repudiate|disavow|gainsay subj=Denier!:POLHT not:access|entry|bail|visa|request|permission|election|seat|title|will|appeal|will|primary|race|save|header|penalty|equaliser|equalizer|shot|winner|goal|chance|victory|point|dismissal|sacking|fine|result|decision|ruling|verdict|asylum|parole|himself|herself|itself|right|rights|freedom|freedoms|liberty|equality|benefit|benefits|opportunity|recognition|protection|marriage|service|treatment|care|convictions
  verb brush|wave|shrug|swat|bat aside|off|away accusation|allegation|claim|charge|report|rumor|rumour|suggestion|speculation|question|criticism subj=Denier!:POLHT
  verb rubbish|quash|scotch|squash|dispel|deflect|counter|reject|dismiss|debunk|play_down accusation|allegation|claim|charge|report|rumor|rumour|suggestion|speculation subj=Denier!:POLHT not:shareholder|shareholders|investor|investors|vote|ballot
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
  noun denial|rebuttal by|from|poss=Denier!:POLH not:right|rights|freedom|freedoms|liberty|equality|benefit|benefits|opportunity|recognition|protection|marriage|service|treatment|care|convictions|access
  verb hit|push|fire|strike back rumor|rumour|rumours|rumors|claim|claims|report|reports|allegation|accusation|suggestion|speculation subj=Denier!:POLH
  verb disclaim|disown|repudiate|disavow subj=Denier!:POLH not:inheritance|son|daughter
  verb plead guilty subj=Denier!:POLH with:not
  verb wash hand|hands subj=Denier!:POLH of with:responsibility|allegation
  verb give short_shrift subj=Denier!:POLH with:claim|allegation|report|suggestion
  verb dispute|deny|refute|rebut|reject|dismiss accusation|allegation|claim|charge|version|account|finding|findings|suggestion|report|criticism subj=Denier!:POLHT not:shareholder|shareholders|investor|investors|vote|ballot|goal|save|header|penalty|court|judge
  verb take issue subj=Denier!:POLH with:claim|allegation|account|version|suggestion
  verb profess|protest|plead innocence|ignorance subj=Denier!:POLH
  verb dismiss|reject accusation|allegation|claim|charge|suggestion|accusations|allegations|claims|charges subj=Denier!:POLHT not:true|serious|credible|shocking|damning|explosive|legitimate|appeal|lawsuit
  verb call|describe|label|brand|dub|term accusation|allegation|claim|charge|suggestion|accusations|allegations|claims|charges subj=Denier!:POLHT not:judge|court|justice|magistrate|tribunal|jury|regulator|watchdog|offensive|insulting|true|serious|credible|shocking|damning|explosive|legitimate|appeal|lawsuit
  verb plead subj=Denier!:POLH guilty not
  noun denial from|by|poss=Denier!:POLH not:access|service|right|rights|freedom|freedoms|liberty|equality|benefit|benefits|opportunity|recognition|protection|marriage|treatment|care|convictions
  verb say|describe accusation|allegation|claim|charge|report|suggestion subj=Denier!:POLHT with:baseless|unfounded|groundless|meritless|fabricated|untrue not:judge|court|appeal
  verb dismiss|reject|rubbish|deny report|reports|story|rumour|rumours|rumor|rumors|claim|claims|suggestion|suggestions|allegations|allegation|charge|charges|accusation|accusations|findings subj|by=Denier!:POLHT not:shareholder|shareholders|investor|investors|vote|ballot

""";
}

namespace Factum.Extraction.Languages.English;

/// <summary>How English tells of who meets, visits and travels, in the notation of <see cref="Facts.Frames.FrameNotation"/>.</summary>
internal static class EnglishEncounters
{
    /// <summary>The declarations.</summary>
    public const string Declarations = """
Meeting
  verb meet subj|obj|with=Participant:POLH min:2 not:target|deadline|demand|expectation|need|requirement|criterion|standard|goal|cost|challenge|obligation
  verb hold|have|host meeting|summit|conversation|lunch|dinner subj|with|between=Participant:POLH min:2
  verb hold|have|host talks|talk|discussion subj|with|between=Participant:PL min:2 not:merger|takeover
  verb hold|have|host talks|talk|discussion subj=Participant!:PH with=Participant!:POLH not:merger|takeover
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
  noun presence of|poss=Participant!:P min:1 if:encounter joins
  verb attend meeting|dinner|lunch|breakfast|summit|talks|discussion|discussions subj=Participant!:P min:1 joins
  verb sit meeting|talks|discussion|discussions subj=Participant!:P min:1 joins
  verb join meeting|talks|dinner|lunch|breakfast|discussion|discussions|call subj=Participant!:P min:1 joins
  adj present subj=Participant!:P min:1 if:encounter joins
  adj present subj=Participant!:P min:1 with:also|table|room joins
  verb include attendee|attendees|participant|participants obj=Participant!:P min:1 joins
  verb convene|assemble|congregate|regroup subj=Participant:POH min:2
  verb convene|assemble|huddle subj=Participant!:PH not:hearing|panel|meeting|jury
  verb huddle|powwow|mingle|liaise|consult|reunite subj|with=Participant:POLH min:2
  verb rub|shake|join|clasp shoulder|shoulders|hand|hands subj|with=Participant:POLH min:2
  verb break bread subj|with=Participant:POLH min:2
  verb come|meet face_to_face subj|with=Participant:POLH min:2
  verb have|hold|host|take|share breakfast|lunch|dinner|coffee|tea|drinks|supper subj|with=Participant:PH min:2
  verb hold|have|host|conduct|begin|start|open|conclude|wrap|attend|join meeting|summit|conversation|consultations|consultation|round_table subj|with|between=Participant:POLH including=Participant:P min:2
  verb hold|have|host|conduct|begin|start|open|conclude|wrap|attend|join talks|talk|discussion|discussions subj|with|between=Participant:PLH including=Participant:P min:2 not:merger|takeover
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
  verb huddle|caucus|hobnob|rendezvous|fraternise|fraternize subj|with=Participant:PLH min:2
  verb breakfast subj=Participant!:PLH with=Participant!:PLH
  verb call meeting subj=Participant!:PH of|with=Participant!:POLH
  noun talks|talk|discussions|meeting with=Participant!:P around=Participant!:P
  verb meet|convene|gather subj|with|obj=Participant!:POLH with:board|committee|council|cabinet|parliament|assembly|states|members|lawmakers|finance|unions|bishops|governors|commissioners not:target|deadline|demand|demands|expectation|expectations|need|needs|requirement|requirements|standard|standards|goal|cost|costs|challenge|obligation|obligations|criteria|criterion|promise|commitment|resistance|opposition|approval|death|end
  noun talks around=Participant!:P with=Participant!:P min:2 with:fly|flew|travel|head|arrive|visit|come|land
  verb receive obj=Participant!:P subj|by=Participant!:P
  noun dinner|lunch|breakfast|coffee|drinks over|subj|around|occasion=Participant!:PH with=Participant!:PH
  noun meeting|talks|dinner|lunch|summit|audience|breakfast|conversation with=Participant!:PLH around=Participant!:PH case:after|before|following|during min:2
  verb meet|gather|convene|assemble subj=Participant!:POH in|at=Place!:L with:ministers|leaders|envoys|officials|negotiators|delegates|delegations|diplomats|mediators|minister|leader|heads not:target|deadline|demand|demands|need|needs|requirement|requirements|goal|costs|challenge
  verb meet|convene|gather subj=Participant!:O if:body not:target|deadline|demand|demands|expectation|expectations|need|needs|requirement|requirements|standard|standards|goal|cost|costs|challenge|obligation|criteria|promise
  noun meeting|summit|talks|lunch|dinner around=Participant!:PH with=Participant!:P min:2 with:fly|travel|head|go|return|drive

Visit
  verb visit subj=Visitor!:POH obj=Place!:LOT not:website|page
  verb visit subj=Visitor!:POH obj=Host!:P
  verb drop|stop in|by|off subj=Visitor!:PH at|on|in|by=Place!:LO
  verb drop in subj=Visitor!:PH on=Host!:PH
  verb call subj=Visitor!:P on=Host!:P not:to
  verb make visit|trip|stop|appearance subj=Visitor!:PH at|to|in=Place!:LO
  verb pay visit|call subj=Visitor! to=Place!:LO
  verb pay visit|call subj=Visitor! to|on=Host!:P not:tribute|tributes|homage
  verb go subj=Visitor!:P to=Place!:L
  verb tour subj=Visitor!:PH obj=Place!:LOT not:band|group|orchestra|singer|squad|choir
  verb wind|wrap up visit|trip|tour subj=Visitor!:PH to|in|of=Place!
  verb make|begin|start|end|conclude|finish|complete|embark|pay|undertake trip|visit|tour subj=Visitor! to|in|of=Place!
  noun visit|trip|tour occasion|poss|subj|by=Visitor:PH to=Place! min:2 not:ego|guilt|power|acid
  verb host|welcome|receive subj=Host!:PO obj=Visitor!:P
  verb make|pay|undertake|begin|start|end|conclude|finish|complete|embark|kick|cut|wind|wrap|take|plan visit|trip|tour|stop|stopover|pilgrimage|walkabout|excursion subj=Visitor!:POH to|in|of|at|around|on=Place!:LOT not:album|band|concert|ego|guilt|power
  verb make|pay call subj=Visitor!:POH at|on=Place!:LOT not:phone|telephone|tribute
  verb show|guide|escort|lead|take around|round|through subj=Host obj=Visitor!:PH around|round|through|of=Place!:LOT not:court|jury|evidence|document|documents|judge|hearing
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
  noun visit|trip|tour|stopover|walkabout|pilgrimage|sojourn occasion|beside|poss|subj|by|from=Visitor!:PH to|of|in|around|at=Place!:LOT not:album|band|concert|hiking|camping|school|bus|ego|guilt|power|acid
  noun visit|trip|tour|stopover poss|by=Visitor!:POH comp=Visitor:PO to|in|of=Place!:LOT not:ego|guilt|power|acid
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
  noun visit|trip|tour occasion|beside|around=Visitor!:PH to|of=Place!:T in:Place case:on|during|after with:school|hospital|factory|plant|farm|museum|camp|base|shipyard|clinic|market|prison|mosque|church|village|town|site|laboratory|lab|warehouse|nursery|mine|depot
  verb be subj=Visitor!:P in|at=Place!:L with:inaugurate|launch|unveil|tour|promote|lobby|open min:2
  verb expect obj=Visitor!:PH in|at=Place!:L with:visit|trip|tour|talks|summit planned
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
  verb fly|travel|head|drive|return|sail|jet|race|rush|hurry|speed|hasten|trek|hike|march|trudge|troop|walk|ride|cycle|row|paddle|swim|wade|limp|straggle|stream|flock|journey|voyage|migrate|emigrate|relocate|decamp|retreat|withdraw|escape|flee|slip|defect|commute|hitchhike|cross|steam|cruise|motor|roll|pull|crawl subj=Mover!:PRHT to|into|for|back_to|out_for|on_to=Destination:L from|out_of=Origin:L bind|bound=Destination:L min:2 not:court|trial|poll|final|market|price|share|stock|victory|defeat|power|history|production|output|jail|prison|arm|arms|drug|drugs|heads|tear|tears|eye|eyes|blood|news|word|rumour|rumor
  verb fly|jet|sail|drive|head|pull|slip|roll|move out|off|away|back|on|up|down subj=Mover!:PRHT of|from=Origin:L to|for|into|bind|bound=Destination:L min:2
  verb arrive|land|touch|dock|berth|moor|anchor|disembark|alight subj=Mover!:PRHT at|in|near|on|down_at|down_in=Destination!:L from=Origin:L
  verb reach subj=Mover!:PRHT obj=Destination!:L from=Origin:L not:deal|agreement|final|semi-final|conclusion|market|home
  verb get|make|come|go back|home|away|ashore subj=Mover!:PHR to|in=Destination:L from=Origin:L min:2
  verb come|go ashore|aboard subj=Mover!:PHR at|in=Destination:L
  verb set|head|start|cast out|off|sail|forth subj=Mover!:PRHT from=Origin:L for|to=Destination:L min:2
  verb depart|leave subj=Mover!:PRHT obj|from=Origin!:L for|to|bind|bound=Destination:L not:mark|impression|legacy|trail|scar|striker|midfielder|winger|defender|goalkeeper|forward|club|player|coach|job|post
  verb deport|extradite|evacuate|fly|airlift|ship|smuggle|transfer|repatriate|divert|reroute|banish|exile|relocate|return|transport|ferry|bus|expel|escort|bring|send|drive|take|rush|move obj=Mover!:PRH from|out_of=Origin:L to|into|back_to|for=Destination:L min:2 not:letter|message|signal|court|hospital|normality|normalcy|order|peace|calm|stability|security|democracy|attention|power|justice|fire|rain|hope|joy|change
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
  verb arrive|fly|jet|travel|return subj=Mover!:PRH from=Origin!:L to|in|at|into=Destination:L not:striker|midfielder|winger|defender|goalkeeper|forward
  verb move|relocate|shift|transfer headquarters|head_office|base|hq|offices subj=Mover!:OH from=Origin:L to=Destination!:L
  verb blast off subj=Mover!:PORT from=Origin!:L to|for=Destination:LT
  verb fly|jet|dash|return|hurry|rush|head|travel home subj=Mover!:PRH from=Origin:L to=Destination:L
  verb disembark|embark|alight subj=Mover!:PRH from|at|in=Origin:L to|for=Destination:L min:2
  verb bring|take|carry|ferry|transport subj|obj=Mover:PRH from=Origin!:L to=Destination!:L
  verb leave|depart|set|head|make|embark subj=Mover!:PRHT for=Destination!:L off|from=Origin:L not:reason|dead|life|good|striker|midfielder|winger|defender|goalkeeper|forward|club|player|coach|job|post
  verb fly|sail|drive|jet in subj=Mover!:PRHT from=Origin!:L to=Destination:L
  verb land|touch|splash|crash|ditch subj=Mover!:RT on|in|off|down_in|down_on|near=Destination!:LT in:Destination with:pitch|roof|lawn|runway|field|beach|deck|sea|ocean|lake|moon|mars|desert|motorway|helipad|tarmac|river
  verb reach|approach subj=Mover!:RT obj=Destination!:LT in:Destination with:orbit|moon|mars|summit|port|shore|coast|station
  noun return around|poss|subj=Mover!:PRH from=Origin!:L to=Destination:L case:on|after|before|upon
  verb make|perform landing subj=Mover!:PRHTO in|at|on|near=Destination!:L
  verb enter|cross subj=Mover!:RTH obj|into=Destination!:L with:convoy|troops|troop|trucks|truck|ship|plane|vessel|tanks|tank|migrants|refugees|soldiers|fighters|aid not:market|office|race|administration|talks
  verb reach|leave|quit subj=Mover!:PRHT obj=Destination!:T in:Destination with:island|port|camp|summit|border|shore|airport|base|harbour|harbor|coast|pole not:talks|deal|ball

""";
}

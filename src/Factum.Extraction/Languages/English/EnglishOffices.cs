namespace Factum.Extraction.Languages.English;

/// <summary>How English tells of posts taken and left, in the notation of <see cref="Facts.Frames.FrameNotation"/>.</summary>
internal static class EnglishOffices
{
    /// <summary>The declarations.</summary>
    public const string Declarations = """
Appointment
  verb replace subj=Organization:O with=Person!:P as=Position:T with:dismiss|sack|fire|oust|remove|depart|departure|resign|resignation|retire|coach|manager|minister|chief|head|director|chairman|secretary not:striker|midfielder|injure|injury|half-time|substitute
  verb appoint|name|nominate|hire|pick|choose|select|tap|elevate|promote|install|recruit|designate|confirm subj=Organization:O obj=Person!:P pred|as|to=Position:T head|lead|run|at|of|by=Organization:OL min:2 not:locally|obe|mbe|cbe|award|awards|oscar|emmy|grammy|tony|bafta|prize|prizes|medal|category
  verb take over subj=Person!:P as=Position:T from|at=Organization:O with:from|as topic:Organization
  verb swear|bring in obj=Person!:P as=Position!:T
  verb succeed|replace subj=Person!:P as=Position:T at=Organization:O topic:Organization
  verb take over|charge|helm|reins|office subj=Person!:P as=Position:T of|at=Organization:O min:2
  verb make obj=Person!:P pred=Position!:T subj=Organization:O with:president|chairman|chairwoman|chief|ceo|director|head|minister|leader|manager|captain|editor|partner|economist|governor
  verb become subj=Person!:P pred|obj|xcomp=Position!:T with:president|chairman|chairwoman|chair|chief|ceo|director|head|minister|leader|manager|coach|captain|governor|mayor|secretary|chancellor|editor|officer|dean|ambassador|commissioner|partner|pope|king|queen|boss not:first
  verb become subj=Person!:P pred|obj|xcomp=Position!:T with:president|chairman|chief|ceo|director|minister|leader|coach|governor|mayor|secretary|chancellor|editor|pope
  verb join subj=Person!:P obj=Organization!:O as=Position!:T
  noun appointment|nomination|promotion poss|of=Person!:P as|to=Position:T to|at|by=Organization:O min:2
  verb appoint|name|nominate|hire|pick|choose|select|tap|elevate|promote|install|recruit|designate|confirm|unveil|anoint|announce|draft|bring|enlist|co-opt|ordain|crown|consecrate|reappoint|re-appoint|parachute subj=Organization:O obj=Person!:P pred|as|to=Position!:T head|lead|run|chair|manage|coach|direct|oversee|at|of|in|by|onto|on=Organization:OLH not:locally|obe|mbe|cbe|award|awards|oscar|emmy|grammy|tony|bafta|prize|prizes|medal|category
  verb appoint|name|nominate|hire|pick|choose|select|tap|elevate|promote|recruit|designate|draft|ask|invite|enlist subj=Organization:O obj=Person!:P head|lead|run|chair|manage|coach|direct|oversee|captain|edit=Organization!:OLHT not:locally|obe|mbe|cbe|award|awards|oscar|emmy|grammy|tony|bafta|prize|prizes|medal|category
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
  verb join board|committee|panel|cabinet|commission|council subj=Person!:P of|poss|comp=Organization:O as=Position:T min:2
  verb elect|appoint|name|nominate|co-opt to|onto board|committee|panel|cabinet|commission|council obj=Person!:P of|poss|comp=Organization:O as=Position:T min:2
  verb move|return|switch subj=Person!:P to|from=Organization:O as=Position!:T not:teenager|child|boy|girl|refugee|immigrant|baby|infant|toddler
  verb become|make subj|obj=Person!:P pred|obj|xcomp=Position!:T of|at=Organization:OLH with:president|chairman|chairwoman|chair|chairperson|chief|ceo|cfo|coo|director|head|minister|leader|manager|coach|captain|governor|mayor|secretary|chancellor|editor|officer|dean|ambassador|commissioner|partner|pope|king|queen|boss|treasurer|principal|provost|rector|bishop|archbishop|judge|sheriff|curator|conductor|general|commander|superintendent|spokesman|spokeswoman|adviser|envoy not:first|coup|mistake|decision|speech|statement|comment|comments|remark|remarks|money|deal|announcement|visit|appearance|profit|film|album|fool|fun
  noun appointment|nomination|promotion|hiring|arrival|elevation|installation|selection|confirmation|recruitment|ascension poss|of=Person!:P as|to=Position!:T to|at|by|of=Organization:O
  noun appointment|nomination|hiring|promotion by|poss=Organization!:O of=Person!:P as|to=Position:T
  noun successor|replacement self=Person!:P to|of|poss=Organization:O as=Position!:T
  verb headhunt|poach|lure|entice|co-opt|bring|draft subj=Organization:O obj=Person!:P head|lead|run|chair|manage|coach|direct|oversee=Organization:OLHT as=Position:T not:pick|draft|squad min:2
  verb come|step in subj=Person!:P as=Position!:T at|of=Organization:O not:down|aside|back|up|out|place|second|third
  verb go post|job|role|position|portfolio|captaincy to=Person!:P of|as=Position:T at=Organization:O min:2
  verb take|swear oath subj=Person!:P as=Position!:T of=Organization:OL
  verb enthrone|induct|inaugurate|install|invest obj=Person!:P as=Position!:T of|at=Organization:OLH
  verb assume|take|begin|start duties|duty|office|charge subj=Person!:P as=Position!:T of|at=Organization:O
  verb hand|entrust|give|assign ministry|department|portfolio obj=Position!:T in:Position to=Person!:P
  verb give|hand|offer|award post|job|role|position|portfolio|captaincy subj=Organization:O obj|to=Person!:P as|of=Position:T at=Organization:O min:2 not:offered
  verb put|place|leave charge obj=Person!:P of=Organization!:OH with:in
  verb name|appoint|select|pick successor|replacement obj=Person!:P subj=Organization:O to|as=Position:T
  verb elevate|promote|raise|name|appoint|nominate to bench|court|lords|cabinet|rank|peerage|post subj=Organization:O obj=Person!:P to|as|of=Organization:OH as|of=Position:T min:2
  verb recall obj=Person!:P as=Position!:T with:captain|coach|manager
  verb join subj=Person!:P obj=Organization!:H as=Position!:T
  verb join subj=Person!:P obj=Organization!:T in:Organization with:board|cabinet|government|committee|commission|council|executive
  verb appoint|hire|recruit|install|reappoint|engage obj=Person!:P subj|by=Organization:O resumes
  verb go|fall|pass post|job|role|portfolio|captaincy|presidency|chairmanship to=Person!:P subj=Position!:T at=Organization:O not:supplier|contract
  verb give|hand|award job|post|role|portfolio|position|captaincy subj=Organization:OH obj|to=Person!:P obj=Position!:T
  verb take over subj=Person!:P from=Organization:O at|of=Organization:O as=Position:T with:from topic:Organization
  verb take rein|reins|helm subj=Person!:P at|of=Organization:OLH topic:Organization min:2

Resignation
  verb resign subj=Person!:P as|from=Position:T from|at=Organization:O topic:Organization not:himself|herself|themselves|itself
  verb quit|leave|exit subj=Person!:P obj=Organization!:O as=Position:T
  verb walk out subj=Person!:P of=Organization!:OH not:talk|talks|court|room|meeting|cinema|theatre|concert|strike|hotel|school|prison|hospital|jail
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
  verb fire|sack|dismiss|oust|remove|depose|axe|ax|unseat|suspend subj=Organization:O obj=Person!:P as|from=Position:T not:claim|allegation|report|suit|lawsuit|complaint|petition|suspect|defendant|motion
  noun resignation|dismissal|ouster|firing|retirement|sacking|removal poss|of=Person!:P as|from=Position:T from|at|by=Organization:O
  noun departure|exit poss|of=Person!:P as=Position!:T from=Organization:O
  verb quit|leave|exit|depart subj=Person!:P obj|from=Organization:O as=Position!:T
  verb leave|quit|exit|depart consent|contract|post|role|job|position subj=Person!:P obj|from=Organization:OL as=Position:T
  verb quit|leave|vacate|relinquish|resign|give|surrender|abandon|renounce|forfeit|lose|cede post|job|role|office|position|presidency|board|chairmanship|captaincy|command|leadership|seat|throne|crown|directorship|portfolio|duties|title subj=Person!:P as|of|from=Position:T at|of=Organization:O not:match|election|race|title
  verb relinquish|surrender|give|hand role|post|job|position|reins|leadership|chairmanship subj=Person!:P as|of=Position:T at=Organization:O
  verb step|stand aside|down|back|away subj=Person!:P as|from=Position:T from|at|of=Organization:O topic:Organization
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
  verb fire|sack|dismiss|oust|remove|depose|axe|ax|unseat|suspend|ditch|dump|jettison|can|terminate|discharge|drop|defrock|impeach|topple|cashier|disbar|overthrow subj=Organization:OP obj=Person!:P as|from=Position:T from|at|by=Organization:O not:claim|allegation|report|election|vote|squad|team|goal|match|charge|suit|lawsuit|complaint|petition|suspect|defendant|motion
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
  verb leave|depart subj=Person!:P resumes not:for|home|house|room|hospital|airport|country|city|town|court|stage|pitch|field|building|meeting|school|university|message|note|behind|wife|husband|estate|fortune
  verb take over from=Person!:P as=Position:T at=Organization:O topic:Organization
  verb leave|depart|retire subj=Person!:P as=Position:T if:succession not:mark|legacy|school|home|room|country|for

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
  verb win|clinch|take|secure|capture|hold|retain|gain|claim|snatch|wrest|regain|defend|grab election|vote|primary|seat|reelection|re-election|by-election|runoff|run-off|race|nomination|ballot|poll|term|constituency|mandate subj=Person!:P as|for|to|of=Position:T in|of|obj=Organization:OL not:actor|oscar|prize|lawsuit|formula|grand|horse|marathon|medal|podium
  verb sweep|storm|surge|return|vote|propel|come to|into power|office|victory subj|obj=Person!:P in=Organization:L as=Position:T not:the
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
  verb win|clinch|take|secure|capture|retain|claim presidency|leadership|governorship|mayoralty|chairmanship|premiership|speakership subj=Person!:P of|in=Organization:OLH own:Position not:battle|prize
  verb elect|re-elect|reelect|return obj=Person!:P to=Organization!:H pred|as=Position:T with:parliament|congress|senate|council|assembly|legislature|board|house|chamber|committee

""";
}

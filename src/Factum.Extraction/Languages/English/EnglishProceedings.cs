namespace Factum.Extraction.Languages.English;

/// <summary>Further wordings for what is said, charged, heard, met about and settled, and for families; in the notation of <see cref="Facts.Frames.FrameNotation"/>.</summary>
internal static class EnglishProceedings
{
    /// <summary>The declarations.</summary>
    public const string Declarations = """

Fine
  verb order|make|tell|instruct|direct|force|require|compel|oblige pay subj=Authority:OLH obj|to=Offender!:POLH pay|of|comp|obj=Amount! if:wrong not:compensation|damages|costs|cost|maintenance|alimony|ransom|tax|taxes|rent|deposit|victim|victims|wages|back
  verb order|tell|require pay fine|penalty subj=Authority:OLH obj|to=Offender!:POLH pay|of|comp|obj=Amount!

Lawsuit
  verb take|drag|haul to|before commission|board|ombudsman|arbitrator|panel|regulator|watchdog subj=Plaintiff!:PO obj=Defendant!:PO not:sale|vote|market|meeting
  verb move|approach|petition court|tribunal subj=Plaintiff!:POLH against|over=Defendant:POLH
  verb appeal subj=Plaintiff!:POH if:court not:for|vote|voter|fan|donor
  verb seek|demand|claim damages|compensation subj=Plaintiff! of|obj|in|comp=Amount! joins
  verb face|confront|fight|settle|defend lawsuit|suit|class_action|action|claim subj=Defendant!:POLH by|from=Plaintiff:POLH of|for|comp=Amount with:lawsuit|lawsuits|suit|class|court|legal
  verb take|drag|haul to|before commission|board|tribunal|court|arbitration subj=Plaintiff!:POH obj=Defendant!:POLH with:labour|labor|relations|human|rights|employment|supreme|high|court|tribunal not:sale|vote|market|meeting
  noun battle|fight|action|challenge|dispute poss=Plaintiff!:POLH with|against=Defendant!:POLH with:legal|court
  verb lock|embroil|entangle|engage|involve battle|fight|wrangle|dispute subj|obj=Plaintiff!:POLH with|against=Defendant:POLH with:legal|court
  noun class_action|lawsuit|suit|action against=Defendant!:POLH with:class|hear|heard|dismissed|dismiss|certified|file|filed|tried by|file_by|bring_by=Plaintiff:POLH not:police|military|strike|industrial
  verb seek|demand|claim|want in damages|compensation|restitution|reparations|damage subj=Plaintiff! obj|of|comp=Amount! joins
  verb seek|demand|claim|want in damages|compensation|restitution|reparations|damage subj=Plaintiff! obj|of|comp=Amount! from|against=Defendant!:POLH

Payment
  verb award in damages|compensation against=Payer!:POLH obj|to=Payee!:POLH of|obj|comp=Amount! own:Purpose

Accusation
  verb appear|stand|go charged|accused|charge|accuse subj=Accused!:P with:court|magistrates|magistrate|judge|dock|tribunal
  verb allege subj=Accuser!:PO
  noun allegation by|from|poss=Accuser!:PO that=Accused:POH with:that

Meeting
  verb meet|gather|convene|assemble subj=Participant!:OH in|at=Place!:L with:ministers|leaders|envoys|officials|negotiators|delegates|delegations|diplomats|mediators|minister|leader|heads not:target|deadline|demand|demands|need|needs|requirement|requirements|goal|costs|challenge
  verb meet|convene|gather subj=Participant!:O if:body not:target|deadline|demand|demands|expectation|expectations|need|needs|requirement|requirements|standard|standards|goal|cost|costs|challenge|obligation|criteria|promise
  noun meeting|summit|talks|lunch|dinner around=Participant!:PH with=Participant!:P min:2 with:fly|travel|head|go|return|drive

Appointment
  verb take over subj=Person!:P from=Organization:O at|of=Organization:O as=Position:T with:from topic:Organization

Appointment
  verb take rein|reins|helm subj=Person!:P at|of=Organization:OLH topic:Organization min:2

Resignation
  verb leave|depart subj=Person!:P resumes not:for|home|house|room|hospital|airport|country|city|town|court|stage|pitch|field|building|meeting|school|university|message|note|behind|wife|husband|estate|fortune
  verb take over from=Person!:P as=Position:T at=Organization:O topic:Organization
  verb leave|depart|retire subj=Person!:P as=Position:T if:succession not:mark|legacy|school|home|room|country|for

Conflict
  noun term|terms speaking around|subj|with=Party:POLRH denied min:2

Launch
  verb enter|begin|start service|production|operation subj=Product!:RT agent|with=Agent:O not:army|navy|military|force
  verb come service subj=Product!:RT into with:into

Ownership
  noun company|firm|business|group|outfit|vehicle poss=Owner!:P self=Owned!:O

Statement
  verb find|rule|hold|conclude subj=Speaker!:POLH with:justice|judge|court|tribunal|jury|coroner|magistrate|ombudsman|commissioner|regulator|watchdog|inspector|inspectors|auditor|auditors not:guilty|liable

Competition
  verb finish|come|place first|second|third|fourth|fifth|sixth|last|runner-up subj=Competitor!:POL in|at=Over!:TE with:primary|election|race|final|championship|championships|marathon|contest|poll|tournament|league|olympics|by-election|standings

  verb face|meet|fear|see|feel|expect competition|rivalry subj=Competitor!:OR from=Competitor!:OR in=Over:T

PartOf
  verb form|constitute part subj=Part!:ORL of=Whole!:OE
  noun parent self=Whole!:O poss|of=Part!:OR

Location
  noun firm|company|business|outfit|start-up|startup|group|maker|builder self=Entity!:O from|out_of=Place!:L

Death
  noun victim|dead|casualty|fatality subj=Person!:P case:among with:crash|accident|killed|kill|died|die|bombing|shooting|fire|flood|quake|earthquake|attack|blast|storm|avalanche|dead

Kinship
  verb marry|wed|remarry|divorce subj=Person!:P min:2 own:Relation
  verb get married|engaged|divorced|hitched|engage|marry|divorce subj=Person!:P min:2 own:Relation

Position
  noun scientist|researcher|analyst|economist|strategist|engineer|geologist|glaciologist|biologist|ecologist|chemist|physicist|historian|lawyer|solicitor|barrister|reporter|correspondent|columnist|officer|consultant|adviser|advisor|nurse|doctor|surgeon|epidemiologist|meteorologist|campaigner|organiser|organizer|curator|archivist|spokesman|spokeswoman|spokesperson|trader|broker|partner self=Holder!:P with=Organization!:O own:Title
  verb run subj=Holder!:P obj=Organization!:O not:race|poll|risk|market|victory|win|final|title|against|charge|fight|campaign|marathon|to with:from|since|until
""";
}

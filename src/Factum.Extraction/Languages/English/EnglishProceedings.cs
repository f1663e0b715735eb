namespace Factum.Extraction.Languages.English;

/// <summary>How English tells of fines and lawsuits, in the notation of <see cref="Facts.Frames.FrameNotation"/>.</summary>
internal static class EnglishProceedings
{
    /// <summary>The declarations.</summary>
    public const string Declarations = """
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
  verb order|make|tell|instruct|direct|force|require|compel|oblige pay subj=Authority:OLH obj|to=Offender!:POLH pay|of|comp|obj=Amount! if:wrong not:compensation|damages|costs|cost|maintenance|alimony|ransom|tax|taxes|rent|deposit|victim|victims|wages|back
  verb order|tell|require pay fine|penalty subj=Authority:OLH obj|to=Offender!:POLH pay|of|comp|obj=Amount!
  verb hand|give|issue|serve|slap|dish|land fine|penalty subj=Authority!:POLH obj|to=Offender!:POH of|comp|obj|pred=Amount!

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

""";
}

namespace Factum.Extraction.Languages.English;

/// <summary>How English tells of deaths and births, in the notation of <see cref="Facts.Frames.FrameNotation"/>.</summary>
internal static class EnglishLives
{
    /// <summary>The declarations.</summary>
    public const string Declarations = """
Death
  verb die|perish|drown subj=Person!:PH not:down|out
  verb lose life subj=Person!:PH
  verb succumb subj=Person!:PH injury|wound|illness|cancer|disease|burn|stroke
  verb find|shoot|stab dead obj=Person!:P
  verb stab|shoot|beat|burn to_death obj=Person!:P
  verb pass away subj=Person!:P
  verb kill|assassinate|murder|execute|behead obj=Person!:PH not:your|thy|thyself|yourself|warrant|order|agreement|plan|trade|command|manoeuvre|will|hopes|hope|bill|deal
  noun death of=Person!:H form:deaths
  noun death|assassination|murder|killing of|poss=Person!:P not:your|thy|thyself|yourself
  adj dead self=Person!:P
  verb cut|shoot|strike down obj=Person!:P
  verb gun|mow|hack|bludgeon|batter down obj=Person!:PH not:bill|proposal|motion|law|plane|drone|cost|costs
  verb kill|assassinate|murder|execute|behead|slay|lynch|strangle|poison|electrocute|hang|massacre|decapitate|crush|trample|drown obj=Person!:PH not:your|thy|thyself|yourself|warrant|order|agreement|plan|trade|command|manoeuvre|will|hopes|hope|bill|deal
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
  noun death|assassination|murder|killing|passing|suicide|demise|execution|slaying|drowning of|poss|comp=Person!:P not:your|thy|thyself|yourself
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
  noun victim|dead|casualty|fatality subj=Person!:P case:among with:crash|accident|killed|kill|died|die|bombing|shooting|fire|flood|quake|earthquake|attack|blast|storm|avalanche|dead

Birth
  verb bear obj=Person!:PH form:born
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

""";
}

namespace Factum.Extraction.Languages.English;

/// <summary>Further wordings for what officials and firms undertake: where they go, what they launch, cut, pay, weigh and deny; in the notation of <see cref="Facts.FrameNotation"/>.</summary>
internal static class EnglishUndertakings
{
    /// <summary>The declarations.</summary>
    public const string Declarations = """

Visit
  verb be subj=Visitor!:P in|at=Place!:L with:inaugurate|launch|unveil|tour|promote|lobby|open min:2
  adj due|expected subj|self=Visitor!:PH in|at=Place!:L planned
  verb stop|stay|overnight subj=Visitor!:PH in|at=Place!:L
  verb call|cancel|scrap|abandon|axe|ditch|shelve trip|visit|tour off subj=Visitor!:PH to|in|of=Place!:LO denied
  verb cancel|scrap|abandon|axe|ditch|shelve trip|visit|tour subj=Visitor!:PH to|in|of=Place!:LO denied not:band|album|concert
  verb spend day|days|night|nights|week|weekend|morning|afternoon|hour|hours subj=Visitor!:PH in|at|on|aboard=Place!:L not:jail|prison|custody|hospital|cell
  verb arrive|land|fly|travel|come|head|go visit|trip|tour for|on|in|at|to=Place!:L subj=Visitor!:PH with:for|on
  verb leave|depart|return|fly|come visit|trip|tour subj=Visitor!:PH obj|from=Place!:L with:after|following|end|ending
  verb receive|get|host visit subj=Host!:POLHT from|by|of=Visitor!:POH
  verb go|come|drop see|visit|greet|comfort|thank|reassure subj=Visitor!:PH see|visit|greet|comfort|thank|reassure=Host:PH at|in|to=Place:LO min:2
  verb shuttle subj=Visitor!:PH between|to|from=Place!:L
  verb visit|tour|inspect|explore subj=Visitor!:POH obj=Place!:T with:site|works|ruins|camp|school|hospital|plant|factory|farm|shipyard|base|museum|village|town|district|mine|dam|clinic|shelter|laboratory|lab|port|market|church|mosque|temple|cemetery|memorial|exhibition|headquarters|prison|barracks|area|region in:Place not:website|page
  noun visit|trip|stopover during|on|after|before|for=Visitor:P occasion|beside|around=Visitor!:PH to|of|in|at=Place!:LOT case:during|on not:album|band|concert|hiking|school
  verb take trip|tour|excursion subj=Visitor!:PH to|of|around=Place!:LO not:album|band|concert
  verb sweep|swing|pass through subj=Visitor!:P through=Place!:L

Launch
  verb launch|introduce|unveil|establish|pilot|trial|start|create subj=Agent!:OLH obj=Product!:T in:Product with:grant|voucher|scheme|programme|program|service|app|edition|campaign|course|award|prize|subscription|paywall|plan|fund|fellowship|scholarship|label|festival|newsletter|podcast|magazine|channel|line|route|shuttle|bus|card|pass|ticket|loan|bond|currency|token|hotline|helpline|website|platform|portal|tool|initiative|project|competition|tour|range|collection|brand|version|tax_credit not:investigation|inquiry|tirade|attack|bid|appeal
  verb sell|market|offer|ship start|begin subj=Agent!:OH obj=Product!:TR
  verb open subj=Product!:RT with:line|route|tramway|railway|tram|metro|service|motorway|corridor in:Product not:door|fire|account
  verb commission subj=Agent:OLH obj=Product!:RT in:Product with:station|plant|reactor|line|satellite|frigate|submarine|telescope|ferry|destroyer|ship not:study|report|survey|inquiry
  verb enter|go|come|put service|circulation|operation|production|use into subj=Product!:RT not:deal|law|agreement|administration|rule|ban
  verb enter service|production|circulation subj=Product!:RT
  verb premiere|debut|air|open subj=Product!:T in:Product with:documentary|film|series|show|drama|play|musical|exhibition|podcast|sitcom|movie
  adj available self|subj=Product!:RT in:Product with:vaccine|drug|app|book|album|game|model|version|console|smartphone|card|treatment|service|ticket
  verb fire|test-fire|launch subj=Agent!:OLH obj=Product!:RT in:Product with:missile|missiles|rocket|rockets|torpedo
  verb launch|fire|blast|propel obj=Product!:R from=Place:LO
  noun launch|rollout|unveiling|introduction of=Product!:T in:Product by|poss|subj=Agent:OLH with:app|service|product|programme|program|scheme|satellite|rocket|missile|car|phone|console|vaccine|plan|line|route|platform

Layoff
  noun risk subj|self=Count!:N at|in=Organization:O possible with:job|jobs|post|posts|role|roles case:at topic:Organization
  verb threaten|jeopardise|jeopardize|endanger|risk obj|subj=Count!:N at|in=Organization:O possible with:job|jobs|post|posts|role|roles topic:Organization
  verb cost|claim|threaten|mean|entail|put job|jobs|work closure|collapse|shutdown|failure|loss subj_of=Organization:OT obj|pred|of=Count!:N topic:Organization
  verb take|accept redundancy|buyout|severance subj=Count!:N at|from=Organization:O topic:Organization
  verb eliminate|cut|shed|axe|slash|trim|lose|cull obj=Count!:N around|subj=Organization:OH topic:Organization with:job|jobs|post|posts|position|positions|role|roles|worker|workers|staff|employee|employees
  verb reduce|cut|slash|trim|shrink|pare headcount|workforce|staff|payroll|personnel subj=Organization!:OH by=Count:N obj=Count:N to=Count
  verb put work out subj_of=Organization:OT obj=Count!:N
  verb lay off subj=Organization!:OHT obj=Count!:NT
  verb receive|get notice|notices|slip|slips redundancy|termination|layoff|pink|dismissal|severance subj=Count!:NT subj_of|at=Organization:OT
  verb lose job|jobs|post|posts|livelihood|livelihoods subj=Count!:NT at|with|subj_of=Organization:OH
  verb make redundant subj=Organization!:OHT obj=Count!:NT
  noun cut|loss|losses|cuts job at|by|of|poss|subj|from=Organization:OH own:Count topic:Organization min:1
  noun redundancy|retrenchment|layoff|lay-off at|poss|by|from=Organization!:OH reach|total|hit|number=Count:N
  verb announce|confirm|plan|propose|detail|begin|start cut|redundancy|layoff|loss|lay-off subj=Organization!:OH of|obj|involve|affect=Count!:N with:job|jobs|staff|workers|people|employees|redundancies|layoffs
  verb shed|axe|cut subj=Organization!:OHT obj=Count!:N

PartOf
  noun subsidiary|unit|division|arm|offshoot|branch self=Part!:ORL comp=Whole!:O
  noun agency|arm|branch|bureau|office|department self=Part!:O of|within=Whole!:O
  verb include|comprise|unite|group|bring subj=Whole!:O obj=Part!:O with:alliance|consortium|group|network|holding|coalition|federation|union|company|companies|association|brands|subsidiaries|members|conglomerate
  noun brand|subsidiary|unit|label|member include|comprise=Part!:OR poss|of=Whole!:OH
  verb be part subj=Part!:OPLR of=Whole!:T in:Whole with:zone|eurozone|alliance|network|group|coalition|federation|bloc|team|consortium|union|collective|commonwealth
  verb leave|quit|exit|abandon subj=Part!:OL obj=Whole!:OT denied in:Whole with:pact|alliance|bloc|coalition|union|treaty|league|group|cartel|eu|nato|opec|commonwealth
  verb belong subj=Part!:OPLR to=Whole!:T in:Whole with:network|alliance|federation|coalition|union|league|family|consortium|bloc
  verb lead|run|head project|programme|program|mission|initiative obj=Part!:R by=Whole!:O
  noun firms|companies|members|partners in|of=Whole!:O self|pred=Part!:O with:consortium|alliance|group|bloc
""";
}

using Factum.Extraction.Quantities.Times;

namespace Factum.Extraction.Languages.English;

/// <summary>The English words of time.</summary>
internal static class EnglishTimeWords
{
    /// <summary>Word groups; case does not count.</summary>
    public static readonly WordGroup[] All =
    [
        new(TimeClass.Month, 1, "january|jan. february|feb. march|mar. april|apr. may june|jun. july|jul. august|aug. september|sept.|sep. october|oct. november|nov. december|dec."),

        new(TimeClass.Weekday, 1, "monday|mon.|mondays tuesday|tue.|tues.|tuesdays wednesday|wed.|weds.|wednesdays thursday|thu.|thur.|thurs.|thursdays friday|fri.|fridays saturday|sat.|saturdays sunday|sun.|sundays"),

        new(TimeClass.Unit, (int)TimeUnit.Second, "second|seconds|sec.|secs.|s minute|minutes|min.|mins.|m hour|hours|hr.|hrs.|h night|nights day|days"),
        new(TimeClass.Unit, (int)TimeUnit.Weekend, "weekend|weekends week|weeks|wks fortnight|fortnights month|months|mths quarter|quarters"),
        new(TimeClass.Unit, (int)TimeUnit.Half, "semester|semesters year|years|yr.|yrs. decade|decades century|centuries millennium|millennia"),

        new(TimeClass.Part, (int)DayPart.Morning, "morning|mornings"),
        new(TimeClass.Part, (int)DayPart.Afternoon, "afternoon|afternoons evening|evenings night|nights daytime"),

        new(TimeClass.Season, (int)Season.Spring, "spring summer autumn|fall winter"),

        new(TimeClass.Side, (int)Direction.Last, "last|past|previous"),
        new(TimeClass.Side, (int)Direction.Next, "next|coming|upcoming this|current"),

        new(TimeClass.Edge, (int)Edge.Start, "early|beginning|start mid|middle late|end"),

        new(TimeClass.Often, (int)TimeUnit.Day, "daily"),
        new(TimeClass.Often, (int)TimeUnit.Week, "weekly biweekly|fortnightly monthly quarterly"),
        new(TimeClass.Often, (int)TimeUnit.Year, "annually|yearly|annual"),
        new(TimeClass.Often, (int)TimeUnit.Hour, "hourly"),

        new(TimeClass.Meridiem, 0, "am"),
        new(TimeClass.Meridiem, 12, "pm"),

        new(TimeClass.Number, 0, "zero one|a|an two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty"),
        new(TimeClass.Number, 30, "thirty forty fifty sixty seventy eighty ninety hundred", 10),
        new(TimeClass.Number, 1000, "thousand"),

        new(TimeClass.Rank, 1, "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth"),
        new(TimeClass.Rank, 30, "thirtieth"),

        new(TimeClass.None, 0, "and or but the of in on at by to from with for as was is has his this its were are had have that which who when where while because after before since until than then also it he she they we you i not no if so about over under into against during despite across per plus thus us up down off out", 0),
    ];

    /// <summary>Words that the spoken rules name and no others do.</summary>
    public const string Spoken = "minutes mins min pm am 12 noonish ish p ampm lunchtime lunch tmrw tmr whole entire another working work ~ thru";
}

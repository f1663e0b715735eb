namespace Factum;

/// <summary>A part of a year that is no month.</summary>
public enum DatePeriod
{
    /// <summary>Spring; EDTF 21, TIMEX3 <c>SP</c>.</summary>
    Spring,

    /// <summary>Summer; EDTF 22, TIMEX3 <c>SU</c>.</summary>
    Summer,

    /// <summary>Autumn; EDTF 23, TIMEX3 <c>FA</c>.</summary>
    Autumn,

    /// <summary>Winter; EDTF 24, TIMEX3 <c>WI</c>.</summary>
    Winter,

    /// <summary>January to March; EDTF 33, TIMEX3 <c>Q1</c>.</summary>
    FirstQuarter,

    /// <summary>April to June; EDTF 34, TIMEX3 <c>Q2</c>.</summary>
    SecondQuarter,

    /// <summary>July to September; EDTF 35, TIMEX3 <c>Q3</c>.</summary>
    ThirdQuarter,

    /// <summary>October to December; EDTF 36, TIMEX3 <c>Q4</c>.</summary>
    FourthQuarter,

    /// <summary>January to June; EDTF 40, TIMEX3 <c>H1</c>.</summary>
    FirstHalf,

    /// <summary>July to December; EDTF 41, TIMEX3 <c>H2</c>.</summary>
    SecondHalf,
}

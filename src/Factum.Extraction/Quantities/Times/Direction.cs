namespace Factum.Extraction.Quantities.Times;

/// <summary>Which of the recurring days, months or seasons of one name is meant.</summary>
internal enum Direction : sbyte
{
    /// <summary>The one before now ("mars dernier", "last Tuesday").</summary>
    Last = -1,

    /// <summary>Left to tense and nearness ("mercredi", "in April").</summary>
    Open = 0,

    /// <summary>The one after now ("lundi prochain", "next June").</summary>
    Next = 1,

    /// <summary>The one of the current week or year ("ce lundi", "this summer").</summary>
    This = 2,
}

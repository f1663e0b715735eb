using System;

namespace Factum.Extraction.Grammar.Models;

/// <summary>
/// By how much a class must lead, after the features of the first stages have spoken, for those of the later stages to be left unread:
/// they hardly ever turn such a lead. (Strubell, Vilnis, Silverstein and McCallum 2015, Learning Dynamic Feature Selection for Fast Sequential Prediction;
/// there the weights are trained to decide early, here the margins are measured on weights as they are.)
/// </summary>
internal readonly unsafe struct DecisionMargins
{
    /// <summary>Stages at which a decision may end early; one more stage has the rest of the features.</summary>
    public const int Stages = 2;

    private readonly ushort* least;
    private readonly int categories;

    /// <summary>Reads the margins of <paramref name="section"/>, 16 bits each: of each category at the first stage, then at the next; a section of no length lets no decision end early.</summary>
    public DecisionMargins(ModelSection section, int stages = Stages)
    {
        least = (ushort*)section.Start;
        categories = section.Length / (sizeof(ushort) * stages);
    }

    /// <summary>Whether a decision ends after a stage, where the leading class (or what else its margins go by) is of a category and leads by <paramref name="lead"/>; a draw never ends it early.</summary>
    public bool Settle(int stage, int category, int lead) =>
        stage >= Stages || Holds(stage, category, lead);

    /// <summary>Whether a lead after a stage is as large as its category asks.</summary>
    public bool Holds(int stage, int category, int lead) => category < categories && lead >= Math.Max((ushort)1, least[(stage * categories) + category]);
}

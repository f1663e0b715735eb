namespace Factum.Extraction.Grammar.Models;

/// <summary>Sees how decisions come about, stage by stage.</summary>
internal abstract class DecisionObserver
{
    /// <summary>After a stage of a decision, <paramref name="best"/> leads by <paramref name="margin"/>; after the last stage it is chosen.</summary>
    /// <param name="decision">The section of the weights that decide.</param>
    /// <param name="stage">The stage, from 0 to <see cref="DecisionMargins.Stages"/>.</param>
    /// <param name="category">What the decision's margins go by.</param>
    /// <param name="best">The class that leads.</param>
    /// <param name="margin">By how much.</param>
    public abstract void Lead(string decision, int stage, int category, int best, int margin);
}

namespace Factum.Generator.Emission;

/// <summary>A generated method that gives something for a number.</summary>
/// <param name="Modifiers">What stands before its type: <c>protected override</c>.</param>
/// <param name="Type">What it gives.</param>
/// <param name="Name">Its name.</param>
/// <param name="Parameters">Its parameters, the number first: <c>int index, CorpusRow row</c>.</param>
/// <param name="Arguments">Their names: <c>index, row</c>.</param>
internal sealed record NumberedMethod(string Modifiers, string Type, string Name, string Parameters, string Arguments)
{
    /// <summary>The method up to its body.</summary>
    public string Head => Modifiers + " " + Type + " " + Name + "(" + Parameters + ")";

    /// <summary>The parameter that is the number.</summary>
    public string Number => Arguments.Split(',')[0];
}

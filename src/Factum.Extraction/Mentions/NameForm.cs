using Factum.Extraction.Mentions.Coreference;

namespace Factum.Extraction.Mentions;

/// <summary>One spelling of a name in a document.</summary>
internal sealed class NameForm(string text, string key, string[] words, EntityKind kind, double confidence, int order)
{
    private NameForm? joined;

    /// <summary>The spelling.</summary>
    public string Text = text;

    /// <summary>The spelling without regard to case and apostrophes.</summary>
    public readonly string Key = key;

    /// <summary>The words of <see cref="Key"/>.</summary>
    public readonly string[] Words = words;

    /// <summary>The kind that its places give it.</summary>
    public EntityKind Kind = kind;

    /// <summary>How sure the kind is.</summary>
    public readonly double Confidence = confidence;

    /// <summary>Its place in the order of first appearance.</summary>
    public readonly int Order = order;

    /// <summary>The gender that a form of address gives the bearer; none where there is none.</summary>
    public GrammaticalGender Address;

    /// <summary>Whether the text says of something that it is there: "in X", "from X".</summary>
    public bool IsWhere;

    /// <summary>Whether the text writes it without an article anywhere.</summary>
    public bool IsBare;

    /// <summary>Whether the bearer was born with it, and goes by another.</summary>
    public bool IsBirthName;

    /// <summary>The form that stands for the entity.</summary>
    public NameForm Entity
    {
        get
        {
            NameForm form = this;
            while (form.joined is not null) form = form.joined;
            return form;
        }
    }

    /// <summary>Settles that it names an organisation, which the text calls by the first word of it.</summary>
    public void TakeForOrganization() => Kind = EntityKind.Organization;

    /// <summary>Settles that it names a place, after which the text calls those who govern it.</summary>
    public void TakeForPlace() => Kind = EntityKind.Place;

    /// <summary>Makes this form name the entity of another.</summary>
    public void Join(NameForm other)
    {
        NameForm entity = other.Entity;
        if (entity != this && Entity == this) joined = entity;
    }
}

using System;
using System.Globalization;

namespace Factum;

/// <summary>A place in a document that states something.</summary>
public sealed class Evidence : IEquatable<Evidence>
{
    /// <summary>A place in a document.</summary>
    /// <param name="document">The document.</param>
    /// <param name="line">1-based line of the words that state it.</param>
    /// <param name="column">1-based column of those words, in UTF-16 code units.</param>
    /// <param name="quote">The whole sentence, as written.</param>
    /// <param name="trigger">The words that made it: the verb or noun of a fact, the name of an entity, the numeral and currency of an amount.</param>
    /// <param name="certainty">In whose voice this place states it.</param>
    /// <exception cref="ArgumentOutOfRangeException">Line or column is less than 1.</exception>
    public Evidence(SourceDocument document, int line, int column, string quote, string trigger, Certainty certainty = Certainty.Asserted)
    {
        Document = document ?? throw new ArgumentNullException(nameof(document));
        Line = line >= 1 ? line : throw new ArgumentOutOfRangeException(nameof(line));
        Column = column >= 1 ? column : throw new ArgumentOutOfRangeException(nameof(column));
        Quote = quote ?? throw new ArgumentNullException(nameof(quote));
        Trigger = trigger ?? throw new ArgumentNullException(nameof(trigger));
        Certainty = certainty;
    }

    /// <summary>The document.</summary>
    public SourceDocument Document { get; }

    /// <summary>1-based line of the words that state it.</summary>
    public int Line { get; }

    /// <summary>1-based column of those words, in UTF-16 code units.</summary>
    public int Column { get; }

    /// <summary>The whole sentence, as written.</summary>
    public string Quote { get; }

    /// <summary>The words that made it: the verb or noun of a fact, the name of an entity, the numeral and currency of an amount.</summary>
    public string Trigger { get; }

    /// <summary>In whose voice, and how surely, this place states it.</summary>
    public Certainty Certainty { get; }

    /// <summary>Whether the places are the same.</summary>
    public static bool operator ==(Evidence? left, Evidence? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether the places differ.</summary>
    public static bool operator !=(Evidence? left, Evidence? right) => !(left == right);

    /// <inheritdoc/>
    public bool Equals(Evidence? other)
        => other is not null && Line == other.Line && Column == other.Column && Certainty == other.Certainty && Document.Equals(other.Document)
            && string.Equals(Quote, other.Quote, StringComparison.Ordinal) && string.Equals(Trigger, other.Trigger, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Evidence);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((((Line * 397) ^ Column) * 397) ^ StringComparer.Ordinal.GetHashCode(Document.Path));

    /// <summary>Path, line, column and sentence, as compilers write a place: <c>news/a.txt(3,14): The sentence.</c></summary>
    public override string ToString()
        => Document.Path + "(" + Line.ToString(CultureInfo.InvariantCulture) + "," + Column.ToString(CultureInfo.InvariantCulture) + "): " + Quote;
}

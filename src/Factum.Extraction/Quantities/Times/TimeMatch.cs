namespace Factum.Extraction.Quantities.Times;

/// <summary>What a pattern took of the text, element by element.</summary>
internal sealed class TimeMatch
{
    private readonly Part[] parts = new Part[40];
    private int count;

    /// <summary>The tokens.</summary>
    public TimeLexer Tokens = null!;

    /// <summary>The whole text.</summary>
    public string Text = "";

    /// <summary>Whether the text is known to be about times.</summary>
    public bool IsTerse;

    /// <summary>Index of the first token of the expression proper.</summary>
    public int Start;

    /// <summary>Index after the last token of the expression proper.</summary>
    public int End;

    /// <summary>The value of an element's class; -1 when the pattern took none.</summary>
    /// <param name="kind">The class.</param>
    /// <param name="occurrence">0 for the first of the class.</param>
    public int this[TimeClass kind, int occurrence = 0]
    {
        get
        {
            int index = Index(kind, occurrence);
            return index < 0 ? -1 : parts[index].Element.Value(Tokens, Text, parts[index].Start);
        }
    }

    /// <summary>Whether the pattern took an element of a class.</summary>
    public bool Has(TimeClass kind) => Index(kind, 0) >= 0;

    /// <summary>The token that an element of a class took.</summary>
    public TimeToken Token(TimeClass kind, int occurrence = 0) => Tokens[parts[Index(kind, occurrence)].Start];

    /// <summary>A number with its decimals.</summary>
    public decimal Number(int occurrence = 0) => Token(TimeClass.Number, occurrence).Value;

    /// <summary>Whether a literal was taken, by any of its spellings in the pattern.</summary>
    public bool Says(string word)
    {
        int id = Tokens.Find(word);
        for (int i = 0; i < count; i++)
            if (parts[i].Element.Kind == ElementKind.Literal && Tokens[parts[i].Start].Word == id) return true;
        return false;
    }

    /// <summary>What a category element took; <see langword="null"/> when there is none.</summary>
    public Temporal? Sub(int occurrence = 0)
    {
        for (int i = 0; i < count; i++)
            if (parts[i].Element.Kind == ElementKind.Category && occurrence-- == 0) return parts[i].Result;
        return null;
    }

    /// <summary>Whether the expression is followed by one of some words.</summary>
    public bool Followed(params string[] words) => Speaks(End, words);

    /// <summary>Whether a noun in the plural follows: what comes before it counts something.</summary>
    public bool CountsNoun()
    {
        if (!Tokens.Has(End)) return false;
        TimeToken next = Tokens[End];
        return next is { Shape: TokenShape.Word, Word: 0, Capital: false } && FoldedText.Letter(Text[next.End - 1]) is 's' or 'x';
    }

    /// <summary>Whether the expression comes after one of some words.</summary>
    public bool Preceded(params string[] words) => Speaks(Start - 1, words);

    private bool Speaks(int at, string[] words)
    {
        if (at < 0 || !Tokens.Has(at)) return false;
        TimeToken token = Tokens[at];
        foreach (string word in words)
            if (token.End - token.Start == word.Length && FoldedText.Matches(Text, token.Start, word)) return true;
        return false;
    }

    internal int Push(PatternElement element, int start, Temporal? result)
    {
        parts[count] = new Part(element, start, result);
        return count++;
    }

    internal void Pop() => count--;

    internal void Close(int end)
    {
        Start = count > 0 ? parts[0].Start : end;
        End = end;
        for (int i = 0; i < count; i++)
        {
            if (parts[i].Element.Kind == ElementKind.SpanStart) Start = parts[i].Start;
            if (parts[i].Element.Kind == ElementKind.SpanEnd) End = parts[i].Start;
        }
    }

    private int Index(TimeClass kind, int occurrence)
    {
        for (int i = 0; i < count; i++)
            if (parts[i].Element.Kind == ElementKind.Class && parts[i].Element.Class == kind && occurrence-- == 0) return i;
        return -1;
    }

    private readonly struct Part(PatternElement element, int start, Temporal? result)
    {
        public readonly PatternElement Element = element;
        public readonly int Start = start;
        public readonly Temporal? Result = result;
    }
}

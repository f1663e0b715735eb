using System.Text;

namespace Factum.Generator.Emission;

/// <summary>Writes indented source with LF line ends.</summary>
internal sealed class CodeWriter
{
    private readonly StringBuilder source = new();
    private int depth;

    /// <summary>Writes a line at the current depth; an empty one has no spaces.</summary>
    public CodeWriter Line(string text = "")
    {
        if (text.Length > 0) source.Append(' ', depth * 4).Append(text);
        source.Append('\n');
        return this;
    }

    /// <summary>Opens a block.</summary>
    public CodeWriter Open()
    {
        Line("{");
        depth++;
        return this;
    }

    /// <summary>Closes a block.</summary>
    public CodeWriter Close(string after = "")
    {
        depth--;
        return Line("}" + after);
    }

    /// <summary>Writes the following lines deeper.</summary>
    public CodeWriter Indent()
    {
        depth++;
        return this;
    }

    /// <summary>Ends <see cref="Indent"/>.</summary>
    public CodeWriter Outdent()
    {
        depth--;
        return this;
    }

    /// <summary>The source so far.</summary>
    public override string ToString() => source.ToString();
}

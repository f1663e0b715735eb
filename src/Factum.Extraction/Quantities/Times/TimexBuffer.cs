namespace Factum.Extraction.Quantities.Times;

/// <summary>A value while it is written; no value of the calendar is longer than the buffer.</summary>
internal unsafe struct TimexBuffer
{
    /// <summary>Characters that the buffer must hold.</summary>
    public const int Size = 64;

    private readonly char* characters;
    private int length;

    /// <summary>Begins a value.</summary>
    /// <param name="characters">Room for <see cref="Size"/> characters.</param>
    public TimexBuffer(char* characters)
    {
        this.characters = characters;
        length = 0;
    }

    /// <summary>Appends a character.</summary>
    public void Append(char c)
    {
        if (length < Size) characters[length++] = c;
    }

    /// <summary>Appends characters.</summary>
    public void Append(string text)
    {
        foreach (char c in text) Append(c);
    }

    /// <summary>Appends a number with at least so many digits.</summary>
    public void Append(int value, int digits)
    {
        long rest = value;
        if (rest < 0)
        {
            Append('-');
            rest = -rest;
        }

        int width = 1;
        for (long power = 10; power <= rest; power *= 10) width++;
        for (; digits > width; digits--) Append('0');
        long scale = 1;
        for (int i = 1; i < width; i++) scale *= 10;
        for (; scale > 0; scale /= 10) Append((char)('0' + (rest / scale % 10)));
    }

    /// <summary>The value.</summary>
    public override readonly string ToString() => new(characters, 0, length);
}

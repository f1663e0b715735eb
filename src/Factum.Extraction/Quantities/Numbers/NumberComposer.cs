namespace Factum.Extraction.Quantities.Numbers;

/// <summary>Builds a number from its words: which word may follow, and what it makes of the value so far.</summary>
internal struct NumberComposer
{
    private const decimal Limit = 1_000_000_000_000_000_000_000_000m;

    private readonly NumberGrammar grammar;
    private decimal total;
    private decimal group;
    private bool groupHasWords;
    private bool groupIsDigits;
    private NumberRole last;
    private bool isEmpty;
    private bool conjunctionMayFollow;

    /// <summary>An empty number.</summary>
    public NumberComposer(NumberGrammar grammar)
    {
        this.grammar = grammar;
        total = 0;
        group = 0;
        groupHasWords = false;
        groupIsDigits = false;
        last = NumberRole.Article;
        isEmpty = true;
        conjunctionMayFollow = false;
        LastMagnitude = 1;
        IsClosed = false;
        IsComplete = false;
    }

    /// <summary>The value so far.</summary>
    public readonly decimal Value => total + group;

    /// <summary>The lowest magnitude so far; 1 without one.</summary>
    public decimal LastMagnitude;

    /// <summary>Whether nothing may follow.</summary>
    public bool IsClosed;

    /// <summary>Whether no word may follow, though a part may be joined.</summary>
    public bool IsComplete;

    /// <summary>Whether the last word was a magnitude.</summary>
    public readonly bool EndsInMagnitude => last == NumberRole.Magnitude && !groupHasWords;

    /// <summary>Whether the last word was a ten that "et un" may follow.</summary>
    public readonly bool EndsInTens => last is NumberRole.Tens or NumberRole.Score && !groupIsDigits;

    /// <summary>What a number after a conjunction must stay below; 1 where no conjunction may follow.</summary>
    public readonly decimal RoomAfterConjunction =>
        conjunctionMayFollow || last == NumberRole.Hundred ? 100 : EndsInMagnitude ? LastMagnitude : 1;

    /// <summary>A number that starts with digits.</summary>
    public static NumberComposer OfDigits(decimal value, NumberGrammar grammar) =>
        new(grammar) { group = value, groupHasWords = true, groupIsDigits = true, last = NumberRole.Unit, isEmpty = false };

    /// <summary>A finished number.</summary>
    public static NumberComposer OfClosed(decimal value, decimal magnitude, NumberGrammar grammar) =>
        new(grammar) { total = value, LastMagnitude = magnitude, IsClosed = true, isEmpty = false };

    /// <summary>Takes a word into the number; false, and no change, where it does not fit.</summary>
    public bool TryAdd(NumberWord word)
    {
        if (IsClosed || IsComplete) return false;
        switch (word.Role)
        {
            case NumberRole.Zero:
                if (!isEmpty) return false;
                IsClosed = true;
                break;
            case NumberRole.Unit:
                if (!TryAddUnit(word.Value)) return false;
                break;
            case NumberRole.Teen:
                if (!TryAddBelowHundred(word.Value, grammar.IsVigesimal)) return false;
                break;
            case NumberRole.Tens:
                if (!TryAddBelowHundred(word.Value, false)) return false;
                break;
            case NumberRole.Score:
                if (grammar.IsVigesimal && !groupIsDigits && last == NumberRole.Unit && group % 100 == 4) group += 76;
                else if (!TryAddBelowHundred(word.Value, false)) return false;
                break;
            case NumberRole.Hundred:
                if (!TryAddHundred(word)) return false;
                break;
            case NumberRole.Magnitude:
                if (!TryAddMagnitude(word)) return false;
                break;
            case NumberRole.Collective:
                if (isEmpty || (groupHasWords ? group : total) <= 0) return false;
                Multiply(word.Value);
                last = NumberRole.Collective;
                LastMagnitude = 1;
                conjunctionMayFollow = false;
                return true;
            default:
                return false;
        }

        last = word.Role;
        isEmpty = false;
        conjunctionMayFollow = false;
        return true;
    }

    /// <summary>Multiplies the whole number.</summary>
    public void Multiply(decimal factor)
    {
        if (Value * factor >= Limit) return;
        total = Value * factor;
        group = 0;
        groupHasWords = false;
        groupIsDigits = false;
        LastMagnitude = factor;
        last = NumberRole.Magnitude;
    }

    /// <summary>Adds digits after a magnitude ("4 thousand 3 hundred").</summary>
    public void AddDigits(decimal value, bool conjunctionMayFollow)
    {
        group += value;
        groupHasWords = true;
        groupIsDigits = true;
        last = NumberRole.Unit;
        this.conjunctionMayFollow = conjunctionMayFollow;
    }

    /// <summary>Adds the number after a conjunction.</summary>
    public void AddConjunct(decimal value)
    {
        group += value;
        groupHasWords = true;
        last = NumberRole.Unit;
        conjunctionMayFollow = false;
    }

    /// <summary>"two hundred and two thousand": the number after the conjunction brings the magnitude of the whole.</summary>
    public void AddAndMultiply(decimal count, decimal magnitude)
    {
        group += count;
        Multiply(magnitude);
    }

    /// <summary>Takes the last added unit back.</summary>
    public void TakeBack(decimal value)
    {
        group -= value;
        last = NumberRole.Tens;
        IsComplete = true;
    }

    /// <summary>Lets nothing follow.</summary>
    public void Close() => IsClosed = true;

    private bool TryAddUnit(decimal value)
    {
        if (groupIsDigits && !conjunctionMayFollow && last != NumberRole.Hundred) return false;
        decimal tail = group % 100;
        bool fits = last switch
        {
            NumberRole.Tens or NumberRole.Score => tail % 10 == 0,
            NumberRole.Teen => grammar.IsVigesimal && tail % 20 == 10 && value >= 7,
            NumberRole.Hundred or NumberRole.Magnitude or NumberRole.Article => tail == 0,
            _ => false,
        };
        if (!fits) return false;
        group += value;
        groupHasWords = true;
        return true;
    }

    private bool TryAddBelowHundred(decimal value, bool onSixtyOrEighty)
    {
        if (groupIsDigits && last != NumberRole.Hundred) return false;
        decimal tail = group % 100;
        bool opens = last is NumberRole.Hundred or NumberRole.Magnitude or NumberRole.Article && tail == 0;
        bool continues = onSixtyOrEighty && last is NumberRole.Tens or NumberRole.Score && onSixtyOrEighty && tail is 60 or 80;
        if (!opens && !continues) return false;
        group += value;
        groupHasWords = true;
        return true;
    }

    private bool TryAddHundred(NumberWord word)
    {
        if (last == NumberRole.Hundred) return false;
        if (!groupHasWords)
        {
            if (word.IsPlural && !word.IsOrdinal) return false;
            group = 100;
            groupHasWords = true;
            return true;
        }

        bool fits = groupIsDigits
            ? !grammar.IsVigesimal && group < 100
            : (group >= 1 && group <= 9 && (group > 1 || !grammar.IsVigesimal)) || (group >= 11 && group <= (grammar.CountsHundredsPastNine ? 99 : 19) && group % 10 != 0)
                || (grammar.CountsHundredsPastNine && group is >= 20 and <= 90);
        if (!fits) return false;
        group *= 100;
        return true;
    }

    private bool TryAddMagnitude(NumberWord word)
    {
        decimal magnitude = word.Value;
        if (!groupHasWords)
        {
            if (total > 0)
            {
                if (last != NumberRole.Magnitude || magnitude <= 1000 || Value * magnitude >= Limit) return false;
                Multiply(magnitude);
                return true;
            }

            if (word.IsPlural && !word.IsOrdinal) return false;
            if (magnitude > 1000 && !word.IsOrdinal) return false;
            total = magnitude;
            LastMagnitude = magnitude;
            return true;
        }

        if (group * magnitude >= Limit) return false;
        if (total == 0 || magnitude < LastMagnitude)
        {
            if (groupIsDigits && total > 0 && conjunctionMayFollow) return false;
            total += group * magnitude;
        }
        else
        {
            if (magnitude == LastMagnitude || Value * magnitude >= Limit) return false;
            total = Value * magnitude;
        }

        group = 0;
        groupHasWords = false;
        groupIsDigits = false;
        LastMagnitude = magnitude;
        return true;
    }
}

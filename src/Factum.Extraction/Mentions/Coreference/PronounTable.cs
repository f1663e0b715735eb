using System;
using System.Collections.Generic;

namespace Factum.Extraction.Mentions.Coreference;

/// <summary>Pronouns by lower-case form with what they tell of their referent.</summary>
internal sealed class PronounTable() : Dictionary<string, PronounEntry>(StringComparer.Ordinal)
{
    /// <summary>Adds forms, parted by spaces, that tell the same.</summary>
    public new void Add(string forms, PronounEntry entry)
    {
        foreach (string form in forms.Split(' ')) base.Add(form, entry);
    }
}

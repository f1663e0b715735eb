using System;

namespace Factum.Extraction.Mentions.Coreference;

/// <summary>What kinds of thing a noun or a pronoun may stand for.</summary>
[Flags]
internal enum ReferentClass : byte
{
    None = 0,
    Person = 1,
    Organization = 2,
    Place = 4,
    Thing = 8,
    Any = Person | Organization | Place | Thing,
}

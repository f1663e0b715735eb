using System;

namespace Factum.Extraction.Mentions.Coreference;

/// <summary>The genders that a form or a referent may have; several while it is not settled.</summary>
[Flags]
internal enum GrammaticalGender : byte
{
    None = 0,
    Masculine = 1,
    Feminine = 2,
    Neuter = 4,
    Any = Masculine | Feminine | Neuter,
}

using Factum.Extraction.Facts.Clauses;
using Factum.Extraction.Facts.Frames;
using Factum.Extraction.Facts.Speech;

namespace Factum.Extraction.Facts.Relations;

/// <summary>Whom a noun says what it is: "X" of "X is a Norwegian airline", "X, a painter,".</summary>
internal static class DescribedNames
{
    /// <summary>The name that a noun most surely describes, or <see langword="null"/>.</summary>
    public static Filler? Of(SentenceReading reading, int noun, FillerTypes types)
    {
        Filler? best = null;
        double score = 0;
        foreach (Complement complement in reading.Clauses.Noun(noun).Complements)
        {
            if (complement.Function != "self" || complement.Score <= score || complement.Head == noun || reading.Fillers.Entity(complement.Head, types) is not Filler named) continue;
            best = named;
            score = complement.Score;
        }

        return best;
    }
}

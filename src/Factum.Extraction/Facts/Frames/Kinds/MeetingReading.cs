namespace Factum.Extraction.Facts.Frames.Kinds;

/// <summary>Several meet.</summary>
internal sealed class MeetingReading : KindReading
{
    /// <inheritdoc/>
    /// <remarks>"Les chefs de la diplomatie se sont retrouvés": several in one phrase meet each other.</remarks>
    public override bool IsAmongThemselves(FrameMatch match) =>
        match.Alone("Participant") is Filler several && match.Sentence.HeadOf(several.Range) is int head and >= 0 && match.Sentence[head].Features.Has("Number", "Plur") && match.Grammar.Actors.Contains(match.Sentence.Lemmas[head]);
}

namespace Factum.Extraction.Facts.Frames.Kinds;

/// <summary>Somebody leaves an office.</summary>
internal sealed class ResignationReading : StaffChangeReading
{
    /// <inheritdoc/>
    protected override bool LeavesOffice => true;

    /// <inheritdoc/>
    /// <remarks>"X is stepping down".</remarks>
    public override bool IsToCome(FrameMatch match, FactDraft draft, int verb, bool present, bool progressive) => progressive || base.IsToCome(match, draft, verb, present, progressive);

    /// <inheritdoc/>
    public override bool HappensOnce(FactDraft told, FactDraft draft) => IsOneChange(told, draft);
}

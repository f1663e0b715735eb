namespace Factum.Extraction.Facts.Frames.Kinds;

/// <summary>How what happens takes up time.</summary>
internal enum Aspect
{
    /// <summary>It may last, and begin.</summary>
    Lasting,

    /// <summary>Nobody says for how long: what lasts in "stepped down after nine years" is another thing.</summary>
    Brief,

    /// <summary>It happens at once, and has no beginning either: in "a succédé à X, président depuis 2015" that of something else is told.</summary>
    Sudden,
}

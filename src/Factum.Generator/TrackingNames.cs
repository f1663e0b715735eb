namespace Factum.Generator;

/// <summary>The names of the pipeline's steps, by which a test asks why each ran.</summary>
internal static class TrackingNames
{
    /// <summary>The project's settings.</summary>
    public const string Settings = "Settings";

    /// <summary>How the project wants its C# files.</summary>
    public const string EmitOptions = "EmitOptions";

    /// <summary>A document's text and metadata.</summary>
    public const string Extract = "Extract";

    /// <summary>What a document states.</summary>
    public const string Analyze = "Analyze";

    /// <summary>What all documents state together.</summary>
    public const string Link = "Link";

    /// <summary>The C# files.</summary>
    public const string Emit = "Emit";

    /// <summary>What is wrong with documents, each by itself.</summary>
    public const string DocumentDiagnostics = "DocumentDiagnostics";

    /// <summary>What is wrong between documents.</summary>
    public const string CorpusDiagnostics = "CorpusDiagnostics";

    /// <summary>What is wrong with the project's settings.</summary>
    public const string SettingsDiagnostics = "SettingsDiagnostics";
}

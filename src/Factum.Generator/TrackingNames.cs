using System.Collections.Generic;

namespace Factum.Generator;

/// <summary>The names of the pipeline's steps, by which a test asks why each ran.</summary>
internal static class TrackingNames
{
    /// <summary>All of them.</summary>
    public static readonly IReadOnlyList<string> All =
    [
        Settings, EmitOptions, Extract, Analyze, Match, Kinds, Frames, Corrections, Word, Link, Emit, KindDiagnostics, CorrectionDiagnostics, DocumentDiagnostics, CorpusDiagnostics, SettingsDiagnostics,
    ];

    /// <summary>The project's settings.</summary>
    public const string Settings = "Settings";

    /// <summary>How the project wants its C# files.</summary>
    public const string EmitOptions = "EmitOptions";

    /// <summary>A document's text and metadata.</summary>
    public const string Extract = "Extract";

    /// <summary>What a document states.</summary>
    public const string Analyze = "Analyze";

    /// <summary>What a document states, with the facts of the project's own kinds.</summary>
    public const string Match = "Match";

    /// <summary>The kinds that the project declares.</summary>
    public const string Kinds = "Kinds";

    /// <summary>The frames that match them.</summary>
    public const string Frames = "Frames";

    /// <summary>What is wrong with the kinds that the project declares.</summary>
    public const string KindDiagnostics = "KindDiagnostics";

    /// <summary>What the project corrects of names.</summary>
    public const string Corrections = "Corrections";

    /// <summary>What is wrong with the project's corrections.</summary>
    public const string CorrectionDiagnostics = "CorrectionDiagnostics";

    /// <summary>What all documents state together.</summary>
    public const string Link = "Link";

    /// <summary>The words that each document gives to the C# files.</summary>
    public const string Word = "Word";

    /// <summary>The C# files.</summary>
    public const string Emit = "Emit";

    /// <summary>What is wrong with documents, each by itself.</summary>
    public const string DocumentDiagnostics = "DocumentDiagnostics";

    /// <summary>What is wrong between documents.</summary>
    public const string CorpusDiagnostics = "CorpusDiagnostics";

    /// <summary>What is wrong with the project's settings.</summary>
    public const string SettingsDiagnostics = "SettingsDiagnostics";
}

using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Factum.Extraction.Facts.Declared;
using Factum.Extraction.Facts.Frames;
using Factum.Extraction.Text;
using Factum.Generator.Diagnostics;

namespace Factum.Generator.Kinds;

/// <summary>The kinds of a project, and what is wrong between them.</summary>
/// <param name="Kinds">The kinds, ordered by full name; of two of one name the first.</param>
/// <param name="Diagnostics">What is wrong between them.</param>
internal sealed record DeclaredKinds(EquatableArray<DeclaredKind> Kinds, EquatableArray<DiagnosticInfo> Diagnostics)
{
    /// <summary>Orders the kinds and refuses a second one of the same name.</summary>
    public static DeclaredKinds Of(ImmutableArray<KindReading> readings)
    {
        List<DeclaredKind> kinds = [];
        List<DiagnosticInfo> diagnostics = [];
        HashSet<string> names = new(StringComparer.Ordinal);
        foreach (KindReading reading in readings.Where(static reading => reading.Kind is not null).OrderBy(static reading => reading.Kind!.Shape.FullName, StringComparer.Ordinal))
        {
            if (names.Add(reading.Kind!.Shape.Name)) kinds.Add(reading.Kind);
            else diagnostics.Add(new DiagnosticInfo(DiagnosticDescriptors.KindNameTaken.Id, reading.Name, new(reading.Kind.Shape.Name)));
        }

        return new DeclaredKinds(kinds.ToEquatableArray(), diagnostics.ToEquatableArray());
    }

    /// <summary>The frames that match the kinds.</summary>
    public static IReadOnlyList<Frame> Frames(EquatableArray<KindDeclaration> declarations, CancellationToken cancellation) =>
        declarations.SelectMany(declaration => DeclaredFrames.Of(declaration, cancellation)).ToArray();
}

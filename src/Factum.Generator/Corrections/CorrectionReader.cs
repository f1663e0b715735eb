using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Factum.Extraction.Corpora.Corrections;
using Factum.Extraction.Mentions;
using Factum.Extraction.Text;
using Factum.Generator.Diagnostics;
using Factum.Generator.Kinds;
using Microsoft.CodeAnalysis;

namespace Factum.Generator.Corrections;

/// <summary>Reads the assembly attributes that correct the engine.</summary>
internal static class CorrectionReader
{
    /// <summary>Reads the attributes of one class that stand in one file.</summary>
    public static CorrectionReading Read(GeneratorAttributeSyntaxContext context, CancellationToken cancellation)
    {
        List<NameAliases> aliases = [];
        List<NameKind> kinds = [];
        List<string> ignored = [];
        List<PlacedName> names = [];
        List<DiagnosticInfo> diagnostics = [];
        foreach (AttributeData attribute in context.Attributes)
        {
            if (attribute.ConstructorArguments.Length == 0 || attribute.ConstructorArguments[0].Value is not string { Length: > 0 } name) continue;
            switch (attribute.AttributeClass?.ToDisplayString())
            {
                case CorrectionAttributes.EntityAlias:
                    string[] others = TriggerReader.Strings(attribute.ConstructorArguments[1]);
                    aliases.Add(new NameAliases(name, others.ToEquatableArray()));
                    for (int i = 0; i < others.Length; i++) Place(attribute, i + 1, others[i]);
                    break;
                case CorrectionAttributes.EntityKind:
                    if (Kind(attribute.ConstructorArguments[1].Value as ITypeSymbol) is { } kind)
                    {
                        kinds.Add(new NameKind(name, kind));
                        Place(attribute, 0, name);
                    }
                    else
                    {
                        diagnostics.Add(new(DiagnosticDescriptors.NoEntityKind.Id, TriggerReader.ArgumentLocation(attribute, 1, cancellation), new(name)));
                    }

                    break;
                case CorrectionAttributes.IgnoreName:
                    ignored.Add(name);
                    Place(attribute, 0, name);
                    break;
            }
        }

        return new CorrectionReading(new CorpusCorrections(aliases.ToEquatableArray(), kinds.ToEquatableArray(), ignored.ToEquatableArray()), names.ToEquatableArray(), diagnostics.ToEquatableArray());

        void Place(AttributeData attribute, int index, string name)
        {
            if (TriggerReader.ArgumentLocation(attribute, index, cancellation) is { } place) names.Add(new PlacedName(name, place));
        }
    }

    /// <summary>All corrections of a project, in an order that does not depend on that of its files.</summary>
    public static CorpusCorrections Join(ImmutableArray<CorrectionReading> readings) => readings.IsEmpty ? CorpusCorrections.None : new(
        readings.SelectMany(static reading => reading.Corrections.Aliases).OrderBy(static aliases => aliases.Name, StringComparer.Ordinal).ThenBy(static aliases => string.Join("\n", aliases.Aliases), StringComparer.Ordinal).ToEquatableArray(),
        readings.SelectMany(static reading => reading.Corrections.Kinds).OrderBy(static kind => kind.Name, StringComparer.Ordinal).ThenBy(static kind => kind.Kind).ToEquatableArray(),
        readings.SelectMany(static reading => reading.Corrections.Ignored).OrderBy(static name => name, StringComparer.Ordinal).ToEquatableArray());

    /// <summary>A warning at each name that no document has.</summary>
    public static IEnumerable<DiagnosticInfo> Unknown(ImmutableArray<CorrectionReading> readings, EquatableArray<string> unknown) =>
        readings.SelectMany(static reading => reading.Names)
            .Where(placed => unknown.Contains(placed.Name, StringComparer.Ordinal))
            .Select(static placed => new DiagnosticInfo(DiagnosticDescriptors.UnknownName.Id, placed.Place, new(placed.Name)));

    private static EntityKind? Kind(ITypeSymbol? type) => type?.ToDisplayString() switch
    {
        "Factum.Person" => EntityKind.Person,
        "Factum.Organization" => EntityKind.Organization,
        "Factum.Place" => EntityKind.Place,
        "Factum.Product" => EntityKind.Product,
        "Factum.NamedEvent" => EntityKind.Event,
        _ => null,
    };
}

using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis;
using RoslynLocation = Microsoft.CodeAnalysis.Location;

namespace Factum.Generator.Tests.Snapshots;

/// <summary>Diagnostics as Verify.SourceGenerators writes them: like JSON without quotes, empty members left out.</summary>
internal static class DiagnosticText
{
    public static string Of(IEnumerable<Diagnostic> diagnostics)
    {
        StringBuilder text = new("{\n  Diagnostics: [\n");
        text.AppendJoin(",\n", diagnostics.Select(One));
        return text.Append("\n  ]\n}").ToString();
    }

    private static string One(Diagnostic diagnostic)
    {
        DiagnosticDescriptor descriptor = diagnostic.Descriptor;
        string inner = Members(
            8,
            ("Id", descriptor.Id),
            ("Title", descriptor.Title.ToString(CultureInfo.InvariantCulture)),
            ("Description", descriptor.Description.ToString(CultureInfo.InvariantCulture)),
            ("HelpLink", descriptor.HelpLinkUri),
            ("MessageFormat", descriptor.MessageFormat.ToString(CultureInfo.InvariantCulture)),
            ("Category", descriptor.Category),
            ("DefaultSeverity", descriptor.DefaultSeverity.ToString()),
            ("IsEnabledByDefault", descriptor.IsEnabledByDefault ? "true" : "false"));
        string outer = Members(
            6,
            ("Location", Place(diagnostic.Location)),
            ("Message", diagnostic.GetMessage(CultureInfo.InvariantCulture)),
            ("Severity", diagnostic.Severity.ToString()),
            ("WarningLevel", diagnostic.WarningLevel.ToString(CultureInfo.InvariantCulture)),
            ("Descriptor", "{\n" + inner + "\n      }"));
        return "    {\n" + outer + "\n    }";
    }

    private static string Members(int indent, params (string Name, string Value)[] members) =>
        string.Join(",\n", members.Where(static member => member.Value.Length > 0).Select(member => new string(' ', indent) + member.Name + ": " + member.Value));

    // Positions count from 0, and paths have backslashes, whatever the machine.
    private static string Place(RoslynLocation location)
    {
        if (location == RoslynLocation.None) return "";
        FileLinePositionSpan span = location.GetMappedLineSpan();
        return FormattableString.Invariant(
            $"{span.Path.Replace('/', '\\')}: ({span.StartLinePosition.Line},{span.StartLinePosition.Character})-({span.EndLinePosition.Line},{span.EndLinePosition.Character})");
    }
}

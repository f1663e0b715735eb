using System.Linq;
using Factum.Generator.Kinds;
using Factum.Generator.Naming;

namespace Factum.Generator.Emission;

/// <summary>Writes the other part of a kind of the user's own: its base class, constructor and properties.</summary>
internal static class UserKindFile
{
    private const string Library = "global::Factum.";

    /// <summary>The file's source.</summary>
    public static string Write(UserKind kind, EmitOptions options)
    {
        CodeWriter code = SourceEmitter.Open(options);
        string orNull = options.HasNullableReferences ? "?" : string.Empty;
        string Type(UserRole role) => TypeName(role) + (role.IsList || role.IsRequired ? string.Empty : orNull);
        if (kind.Namespace.Length > 0) code.Line("namespace " + string.Join(".", kind.Namespace.Split('.').Select(Identifiers.Escaped))).Open();
        string name = Identifiers.Escaped(kind.Name);
        code.Line(SourceEmitter.GeneratedCode).Line("partial class " + name + " : " + Library + "Event").Open();
        UserRole[] partials = kind.Roles.Where(role => role.IsPartial).ToArray();
        foreach (UserRole role in partials) code.Line("private readonly " + Type(role) + " " + Field(role) + ";");
        if (partials.Length > 0) code.Line();

        code.Line("/// <summary>A fact of this kind.</summary>");
        string[] shared = new[] { "Time", "Duration", "Place" }.Where(common => kind.Roles.All(role => role.Name != common)).ToArray();
        string[] parameters =
        [
            Library + "Attestation attestation",
            .. kind.Roles.Where(IsRequired).Select(role => Type(role) + " " + Parameter(role.Name)),
            .. kind.Roles.Where(role => !IsRequired(role)).Select(role => TypeName(role) + orNull + " " + Parameter(role.Name) + " = null"),
            .. shared.Select(common => Library + (common == "Place" ? "Entity" : "TimeReference") + orNull + " " + Parameter(common) + " = null"),
        ];
        code.Line("internal " + name + "(" + string.Join(", ", parameters) + ")");
        code.Line("    : base(attestation" + string.Concat(shared.Select(common => ", " + Parameter(common) + ": " + Parameter(common))) + ")").Open();
        foreach (UserRole role in kind.Roles)
        {
            string empty = role.IsList ? " ?? global::System.Array.Empty<" + Item(role) + ">()" : string.Empty;
            code.Line("this." + (role.IsPartial ? Field(role) : Identifiers.Escaped(role.Name)) + " = " + Parameter(role.Name) + empty + ";");
        }

        code.Close();
        foreach (UserRole role in partials)
            code.Line().Line(string.Join(" ", new[] { role.Declaration, "partial", Type(role), Identifiers.Escaped(role.Name) }.Where(part => part.Length > 0)) + " => " + Field(role) + ";");
        code.Line().Line("/// <inheritdoc/>");
        code.Line("protected override void ListRoles(" + Library + "RoleList roles)").Open();
        foreach (UserRole role in kind.Roles) code.Line("roles.Add(" + CSharpText.Literal(role.Name) + ", this." + Identifiers.Escaped(role.Name) + ");");
        code.Close();
        code.Close();
        if (kind.Namespace.Length > 0) code.Close();
        return code.ToString();
    }

    private static bool IsRequired(UserRole role) => role.IsRequired && !role.IsList;

    private static string Parameter(string role) => Identifiers.Escaped(Identifiers.Camel(role));

    private static string Field(UserRole role) => "_" + Identifiers.Camel(role.Name) + "Role";

    private static string Item(UserRole role) => role.Type == UserRoleType.Text ? "string" : Library + KindShape.TypeName(role.Type);

    private static string TypeName(UserRole role) => role.IsList ? "global::System.Collections.Generic.IReadOnlyList<" + Item(role) + ">" : Item(role);
}

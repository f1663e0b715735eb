using System.IO;

namespace Factum.Package.Tests.Consuming;

/// <summary>Writes a project that references the package as a user's would.</summary>
internal static class ConsumerProject
{
    /// <summary>The text of a project file.</summary>
    /// <param name="version">The package's version.</param>
    /// <param name="properties">Further properties, as XML.</param>
    /// <param name="items">Further items, as XML.</param>
    public static string Text(string version, string properties = "", string items = "") => $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <TargetFramework>net10.0</TargetFramework>
            <Nullable>enable</Nullable>
            <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
            <WarningLevel>9999</WarningLevel>
            {properties}
          </PropertyGroup>
          <ItemGroup>
            <PackageReference Include="Factum" Version="{version}" />
            {items}
          </ItemGroup>
        </Project>
        """;

    /// <summary>Writes a file into a folder, which is made where it is missing.</summary>
    public static void Write(string folder, string name, string text)
    {
        string path = Path.Combine(folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }
}

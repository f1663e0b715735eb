using System;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json;
using Xunit;

namespace Factum.Tool.Tests;

public sealed class ExtractCommandTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("factum").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void PrintsOneObjectALine()
    {
        string first = Write("a.txt", "Le groupe Brévin a payé 3 millions d’euros."), second = Write("b.txt", "Nothing much.");
        (int exit, string output, _) = Run("", "extract", "--format", "jsonl", first, second);
        Assert.Equal(0, exit);
        JsonElement[] documents = output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement).ToArray();
        Assert.Equal([first, second], documents.Select(document => document.GetProperty("document").GetString()));
        JsonElement amount = documents[0].GetProperty("amounts")[0];
        Assert.Equal((3_000_000m, "EUR", "exact"), (amount.GetProperty("value").GetDecimal(), amount.GetProperty("currency").GetString(), amount.GetProperty("bound").GetString()));
        Assert.Equal("3 millions d’euros", amount.GetProperty("text").GetString());
    }

    [Fact]
    public void ReadsStandardInputAndAnchorsTimes()
    {
        (int exit, string output, _) = Run("The plant closed on 3 March 2021.", "extract", "--language", "en", "--published", "2021-03-05", "-");
        Assert.Equal(0, exit);
        JsonElement document = JsonDocument.Parse(output).RootElement;
        Assert.Equal("-", document.GetProperty("document").GetString());
        Assert.Equal("2021-03-03", document.GetProperty("times")[0].GetProperty("value").GetString());
    }

    [Fact]
    public void OffsetsCountFromAfterTheByteOrderMark()
    {
        string file = Path.Combine(folder, "bom.txt");
        File.WriteAllText(file, "5 euros", new UTF8Encoding(true));
        (_, string output, _) = Run("", "extract", "--language", "fr", file);
        Assert.Equal(0, JsonDocument.Parse(output).RootElement.GetProperty("amounts")[0].GetProperty("start").GetInt32());
    }

    [Fact]
    public void AFileThatCannotBeReadIsNamedAndLosesNothingElse()
    {
        string good = Write("good.txt", "Bonjour."), missing = Path.Combine(folder, "missing.txt"), latin = Path.Combine(folder, "latin1.txt");
        File.WriteAllBytes(latin, [0x63, 0x61, 0x66, 0xE9, 0x0A]);
        (int exit, string output, string errors) = Run("", "extract", "--format", "jsonl", missing, good, latin);
        Assert.Equal(1, exit);
        Assert.Contains("good.txt", output, StringComparison.Ordinal);
        Assert.Contains(missing, errors, StringComparison.Ordinal);
        Assert.Contains(latin + ": not UTF-8 text", errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--published", "5 mars")]
    [InlineData("--language", "xx")]
    [InlineData("--format", "xml")]
    public void BadOptionsAreRefused(string option, string value)
    {
        (int exit, _, string errors) = Run("", "extract", option, value, Write("a.txt", "x"));
        Assert.NotEqual(0, exit);
        Assert.Contains(value, errors, StringComparison.Ordinal);
    }

    private static (int Exit, string Output, string Errors) Run(string input, params string[] arguments)
    {
        ProcessStartInfo start = new(Environment.ProcessPath!)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardInputEncoding = new UTF8Encoding(false),
        };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "Factum.Tool.dll"));
        foreach (string argument in arguments) start.ArgumentList.Add(argument);
        using Process process = Process.Start(start)!;
        process.StandardInput.Write(input);
        process.StandardInput.Close();
        System.Threading.Tasks.Task<string> errors = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output, errors.Result);
    }

    private string Write(string name, string text)
    {
        string path = Path.Combine(folder, name);
        File.WriteAllText(path, text);
        return path;
    }
}

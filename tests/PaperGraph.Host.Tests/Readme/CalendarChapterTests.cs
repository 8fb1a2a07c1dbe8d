using System.Net;
using System.Text.RegularExpressions;
using PaperGraph.Host.Tests.Commands;
using PaperGraph.Host.Tests.HouseRules;
using PaperGraph.Host.Tests.Seed;

namespace PaperGraph.Host.Tests.Readme;

/// <summary>The chapter on the calendar, as it is written.</summary>
public sealed partial class CalendarChapterTests : IDisposable
{
    private static readonly string Chapter =
        Regex.Match(File.ReadAllText(Path.Combine(Repository.Root, "README.md")), @"\n## The calendar\n(.*?)\n## ", RegexOptions.Singleline).Groups[1].Value;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("papergraph-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task The_key_that_the_command_makes_opens_the_link_and_nothing_else_does()
    {
        var made = await HostProcess.RunAsync([.. CommandWords(), $"--Storage:Path={_folder.FullName}"]);
        Assert.Equal((string.Empty, 0), (made.Error, made.ExitCode));
        await using var server = new SeedServer { Library = _folder.FullName, Seeds = _folder.CreateSubdirectory("none").FullName };
        using var client = server.CreateClient();
        var link = Regex.Match(Chapter, "curl \"http://127.0.0.1:5080(.*?)\"").Groups[1].Value;

        using var opened = await client.GetAsync(link.Replace("$PAPERGRAPH_KEY", KeyPattern().Match(made.Output).Value, StringComparison.Ordinal));
        using var closed = await client.GetAsync(link);

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.Unauthorized), (opened.StatusCode, closed.StatusCode));
    }

    private static IEnumerable<string> CommandWords() => WordPattern().Matches(Regex.Match(Chapter, "PaperGraph.Host -- (.*)").Groups[1].Value)
        .Select(word => word.Value.Trim('"'));

    [GeneratedRegex("\"[^\"]*\"|\\S+")]
    private static partial Regex WordPattern();

    [GeneratedRegex("papergraph_[A-Za-z0-9_-]+")]
    private static partial Regex KeyPattern();
}

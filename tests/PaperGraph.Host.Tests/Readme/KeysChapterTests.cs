using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.RegularExpressions;
using PaperGraph.Host.Tests.Commands;
using PaperGraph.Host.Tests.HouseRules;
using PaperGraph.Host.Tests.Seed;

namespace PaperGraph.Host.Tests.Readme;

/// <summary>The chapter on keys, as it is written.</summary>
public sealed partial class KeysChapterTests : IDisposable
{
    private static readonly string Chapter =
        Regex.Match(File.ReadAllText(Path.Combine(Repository.Root, "README.md")), @"\n## Keys\n(.*?)\n## ", RegexOptions.Singleline).Groups[1].Value;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("papergraph-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task The_key_that_the_command_makes_opens_the_server_that_starts_behind_it()
    {
        var made = await HostProcess.RunAsync([.. CommandWords(), $"--Storage:Path={_folder.FullName}"]);
        Assert.Equal((string.Empty, 0), (made.Error, made.ExitCode));
        await using var server = new SeedServer { Library = _folder.FullName, Seeds = _folder.CreateSubdirectory("none").FullName };

        Assert.Equal(HttpStatusCode.OK, await SendAsync(server, KeyPattern().Match(made.Output).Value));
        Assert.Equal(HttpStatusCode.Unauthorized, await SendAsync(server, null));
    }

    private static IEnumerable<string> CommandWords() => WordPattern().Matches(Regex.Match(Chapter, "PaperGraph.Host -- (.*)").Groups[1].Value)
        .Select(word => word.Value.Trim('"'));

    private static async Task<HttpStatusCode> SendAsync(SeedServer server, string? key)
    {
        var curl = Regex.Match(Chapter, """curl http://127.0.0.1:5080(\S+) -H "authorization: (\w+) \$PAPERGRAPH_KEY" -H 'content-type: (\S+)' -d '(.*)'""");
        using var client = server.CreateClient();
        client.DefaultRequestHeaders.Authorization = key is null ? null : new AuthenticationHeaderValue(curl.Groups[2].Value, key);
        using var body = new StringContent(curl.Groups[4].Value, Encoding.UTF8, curl.Groups[3].Value);
        using var response = await client.PostAsync(new Uri(curl.Groups[1].Value, UriKind.Relative), body);
        return response.StatusCode;
    }

    [GeneratedRegex("\"[^\"]*\"|\\S+")]
    private static partial Regex WordPattern();

    [GeneratedRegex("papergraph_[A-Za-z0-9_-]+")]
    private static partial Regex KeyPattern();
}

using System.Net.Http.Headers;
using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using PaperGraph.Core.Imports;
using PaperGraph.Host.Tests.HouseRules;
using PaperGraph.Host.Tests.Seed;

namespace PaperGraph.Host.Tests.Readme;

public sealed partial class FollowingTests
{
    private const string Notes = " Jul 2023\n\narxiv.org arxiv.org\n\nA. Reader. \"Notes on Reading\", ICLR, 2016.\n";

    private static readonly string Chapter = File.ReadAllText(Path.Combine(Repository.Root, "README.md")).Split("\n## ").Single(part => part.StartsWith("Following\n", StringComparison.Ordinal));

    [Fact]
    public async Task An_import_is_followed_as_printed()
    {
        var folder = Directory.CreateTempSubdirectory("papergraph-");
        await using var server = new SeedServer
        {
            Seeds = folder.FullName,
            Settings = new Dictionary<string, string> { ["Import:Watch"] = "true", ["Import:WatchEvery"] = "00:00:00.1" },
        };
        await server.InitializeAsync();
        using var client = server.CreateClient();
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql");
        request.Headers.Accept.ParseAdd("text/event-stream");
        request.Content = new StringContent(BodyPattern().Match(Chapter).Groups[1].Value, new MediaTypeHeaderValue("application/json"));
        using var response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        using var stream = new StreamReader(await response.Content.ReadAsStreamAsync());
        while (server.Services.GetRequiredService<ImportNews>().Followers == 0)
            await Task.Yield();
        await File.WriteAllTextAsync(Path.Combine(folder.FullName, "notes.txt"), Notes);

        var printed = EventPattern().Matches(Chapter).Select(one => one.Value).ToList();
        var told = new List<string>();
        while (told.LastOrDefault() != printed[^1])
        {
            if (await stream.ReadLineAsync().WaitAsync(TimeSpan.FromMinutes(1)) is { } line && line.StartsWith("data:", StringComparison.Ordinal))
                told.Add(line);
            Assert.Subset(printed.ToHashSet(), told.ToHashSet());
        }

        folder.Delete(recursive: true);
    }

    [GeneratedRegex("-d '(.*)'\n")]
    private static partial Regex BodyPattern();

    [GeneratedRegex("(?<=\n)data: .*")]
    private static partial Regex EventPattern();
}

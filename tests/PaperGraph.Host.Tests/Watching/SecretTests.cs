using System.Net.Http.Json;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using PaperGraph.Host.Tests.Seed;

namespace PaperGraph.Host.Tests.Watching;

[Collection(nameof(Alone))]
public sealed class SecretTests
{
    private const string Secret = "zwetschge";

    private static readonly object[] Requests =
    [
        new { query = "mutation($title: String!) { addPaper(input: { title: $title, authors: [$title] }) { paper { id } errors { message } } }", variables = new { title = Secret } },
        new { query = $$"""mutation { addPaper(input: { title: "{{Secret}} again" }) { paper { id } errors { message } } }""" },
        new { query = $$"""mutation { tagPaper(paper: "{{Secret}}", tag: "{{Secret}}") { errors { message } } }""" },
        new { query = $$"""{ search(text: "{{Secret}}", first: 3) { nodes { __typename } } }""" },
        new { query = $$"""{ paper(id: "{{Secret}}") { title } }""" },
        new { query = $$"""{ papers(after: "{{Secret}}") { nodes { title } } }""" },
        new { query = $$"""{ {{Secret}} }""" },
        new { query = $$"""query {{Secret}} { nothing }""" },
        new { query = $$"""{ "{{Secret}} """ },
        new { query = "query($first: Int) { papers(first: $first) { nodes { title } } }", variables = new { first = Secret } },
        new { query = $$"""mutation { importText(file: "notes.txt", text: "{{Secret}}") { import { status } errors { message } } }""" },
    ];

    [Fact]
    public async Task Neither_logs_nor_spans_nor_metrics_tell_papers_keys_documents_or_variables()
    {
        using var said = new EverythingSaid();
        await using var server = new SeedServer
        {
            Settings = new Dictionary<string, string> { ["Logging:LogLevel:Default"] = "Trace", ["Logging:LogLevel:Microsoft.AspNetCore"] = "Trace" },
            Also = services => services.AddSingleton<ILoggerProvider>(said),
        };
        await server.InitializeAsync();
        using var client = server.CreateClient();

        foreach (var request in Requests)
            (await client.PostAsJsonAsync("/graphql", request)).Dispose();
        (await client.GetAsync($"/graphql?query={{paper(id:%22{Secret}%22){{title}}}}&variables={{%22x%22:%22{Secret}%22}}")).Dispose();
        (await client.GetAsync($"/calendar.ics?key={Secret}")).Dispose();
        client.DefaultRequestHeaders.Add("Authorization", $"Bearer {Secret}");
        (await client.PostAsJsonAsync("/graphql", new { query = "{ server { version } }" })).Dispose();

        Assert.NotEmpty(said.Spans);
        Assert.Contains(said.Texts, text => text.Contains("/calendar.ics", StringComparison.Ordinal));
        Assert.DoesNotContain(said.Texts, text => text.Contains(Secret, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task A_correction_that_cannot_be_meant_is_told_by_its_line_alone()
    {
        using var said = new EverythingSaid();
        var folder = Directory.CreateTempSubdirectory("papergraph-");
        await File.WriteAllTextAsync(Path.Combine(folder.FullName, "curation.yaml"), $"papers:\n  - find: {{ says: {Secret} }}\n    year: {Secret}\n");
        await using var server = new SeedServer { Seeds = folder.FullName, Also = services => services.AddSingleton<ILoggerProvider>(said) };
        await server.InitializeAsync();

        Assert.Contains("curation.yaml, line 3: it cannot be used; the problems of the import say why.", string.Join('\n', said.Texts.Where(text => text.StartsWith("curation.yaml", StringComparison.Ordinal))), StringComparison.Ordinal);
        Assert.DoesNotContain(said.Texts, text => text.Contains(Secret, StringComparison.OrdinalIgnoreCase));
        Assert.Contains(Secret, (await server.AskAsync("{ imports { nodes { problems { nodes { message } } } } }")).ToJsonString(), StringComparison.Ordinal);
        folder.Delete(recursive: true);
    }
}

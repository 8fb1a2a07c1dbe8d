using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using PaperGraph.GraphQL.Access;
using PaperGraph.Host.Tests.Importing;
using PaperGraph.Host.Tests.Seed;

namespace PaperGraph.Host.Tests.Access;

/// <summary>The whole server, with keys and tokens.</summary>
public sealed class DoorTests : IAsyncLifetime
{
    private readonly CollectedLog _log = new();
    private readonly DirectoryInfo _seeds = Directory.CreateTempSubdirectory("papergraph-");
    private Authority _authority = null!; // Both are made before each test begins.
    private SeedServer _server = null!;

    public async ValueTask InitializeAsync()
    {
        _authority = await Authority.StartAsync();
        _server = new SeedServer
        {
            Seeds = _seeds.FullName,
            Settings = new Dictionary<string, string>
            {
                ["Auth:Keys:ada:Role"] = "READER",
                ["Auth:Keys:ada:Hash"] = KeyHash.Of("the key"),
                ["Auth:Jwt:Authority"] = _authority.Address,
                ["Auth:Jwt:Audience"] = Authority.Audience,
            },
            Also = services => services.AddLogging(log => log.AddProvider(_log)),
        };
    }

    public async ValueTask DisposeAsync()
    {
        await _server.DisposeAsync();
        await _authority.DisposeAsync();
        _seeds.Delete(recursive: true);
    }

    [Theory]
    [InlineData("/health/live")]
    [InlineData("/")]
    [InlineData("/graphql/schema.graphql")]
    public async Task What_tells_nothing_of_the_group_is_open(string path)
    {
        using var client = _server.CreateClient();

        using var response = await client.GetAsync(path);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Fact]
    public async Task Keys_and_tokens_let_in_and_nothing_else_does()
    {
        var token = _authority.Sign(("name", "Ada"), ("roles", "READER"));

        Assert.Equal((HttpStatusCode.OK, null), await AskAsync("the key"));
        Assert.Equal((HttpStatusCode.OK, null), await AskAsync(token));
        Assert.Equal((HttpStatusCode.Unauthorized, "UNAUTHENTICATED"), await AskAsync(null));
        Assert.Equal((HttpStatusCode.Unauthorized, "UNAUTHENTICATED"), await AskAsync($"{token}A"));
        Assert.Equal((HttpStatusCode.Forbidden, "FORBIDDEN"), await AskAsync(_authority.Sign(("name", "Ada"))));
        Assert.DoesNotContain(_log.Lines, line => line.Contains("the key", StringComparison.Ordinal) || line.Contains(token, StringComparison.Ordinal));
    }

    private async Task<(HttpStatusCode Status, string? Code)> AskAsync(string? credential)
    {
        using var client = _server.CreateClient();
        client.DefaultRequestHeaders.Authorization = credential is null ? null : new AuthenticationHeaderValue("Bearer", credential);
        using var response = await client.PostAsJsonAsync("/graphql", new { query = "{ __typename }" });
        var answer = await response.Content.ReadFromJsonAsync<JsonNode>();
        return (response.StatusCode, answer!["errors"]?[0]!["extensions"]!["code"]!.GetValue<string>());
    }
}

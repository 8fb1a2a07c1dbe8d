using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using PaperGraph.GraphQL.Access;
using PaperGraph.Host.Tests.Importing;
using PaperGraph.Host.Tests.Seed;

namespace PaperGraph.Host.Tests.Calendars;

/// <summary>Who may read the calendar where somebody has a key, and what becomes of the key in a link.</summary>
public sealed class CalendarKeyTests : IDisposable
{
    private const string Reader = "the_key_of_ada";
    private const string Calendar = "the_key_of_the_phone";

    private readonly CollectedLog _log = new();
    private readonly DirectoryInfo _seeds = Directory.CreateTempSubdirectory("papergraph-");

    public void Dispose() => _seeds.Delete(recursive: true);

    [Theory]
    [InlineData("/calendar.ics", null, HttpStatusCode.Unauthorized, "UNAUTHENTICATED", "This server answers those who have a key or a token.")]
    [InlineData("/calendar.ics", Reader, HttpStatusCode.OK, null, null)]
    [InlineData("/calendar.ics", Calendar, HttpStatusCode.OK, null, null)]
    [InlineData("/calendar.ics", "nobody's", HttpStatusCode.Unauthorized, "UNAUTHENTICATED", "The key or token that was sent is none that is known here")]
    [InlineData($"/calendar.ics?key={Calendar}", null, HttpStatusCode.OK, null, null)]
    [InlineData($"/calendar.ics?a=b&%6Bey={Calendar}", null, HttpStatusCode.OK, null, null)]
    [InlineData("/calendar.ics?key=nobodys", null, HttpStatusCode.Unauthorized, "UNAUTHENTICATED", "The key or token that was sent is none that is known here")]
    [InlineData("/calendar.ics?key=", null, HttpStatusCode.Unauthorized, "UNAUTHENTICATED", "The key or token that was sent is none that is known here")]
    [InlineData($"/calendar.ics?key={Reader}", null, HttpStatusCode.Forbidden, "FORBIDDEN", "The key of “ada” lets do more than read the calendar, and does not belong into a link")]
    [InlineData($"/calendar.ics?key={Reader}", Calendar, HttpStatusCode.Forbidden, "FORBIDDEN", "The key of “ada” lets do more than read the calendar, and does not belong into a link")]
    [InlineData("/graphql?query={__typename}", Reader, HttpStatusCode.OK, null, null)]
    [InlineData("/graphql?query={__typename}", Calendar, HttpStatusCode.Forbidden, "FORBIDDEN", "“phone” has the role CALENDAR, which reads the calendar and nothing else.")]
    [InlineData($"/graphql?query={{__typename}}&key={Reader}", null, HttpStatusCode.Unauthorized, "UNAUTHENTICATED", "This server answers those who have a key or a token.")]
    public async Task Keys_open_what_they_are_for_and_those_that_do_more_are_none_for_links(string path, string? header, HttpStatusCode status, string? code, string? message)
    {
        await using var server = Server();
        using var client = server.CreateClient();
        client.DefaultRequestHeaders.Authorization = header is null ? null : new AuthenticationHeaderValue("Bearer", header);

        using var answer = await client.GetAsync(path);

        Assert.Equal(status, answer.StatusCode);
        if (status == HttpStatusCode.OK)
            return;
        var error = (await answer.Content.ReadFromJsonAsync<JsonNode>())!["errors"]![0]!;
        Assert.Equal(code, error["extensions"]!["code"]!.GetValue<string>());
        Assert.StartsWith(message!, error["message"]!.GetValue<string>(), StringComparison.Ordinal); // Every refusal has one.
    }

    [Fact]
    public async Task What_a_key_was_needed_for_is_kept_by_nobody_between()
    {
        await using var closedServer = Server();
        await using var openServer = Server(("Auth:AnonymousRead", "true"));
        using var closedClient = closedServer.CreateClient();
        using var openClient = openServer.CreateClient();

        using var keyed = await closedClient.GetAsync($"/calendar.ics?key={Calendar}");
        using var open = await openClient.GetAsync("/calendar.ics");

        Assert.Equal(("no-cache, private", "no-cache"), ($"{keyed.Headers.CacheControl}", $"{open.Headers.CacheControl}"));
    }

    [Fact]
    public async Task A_key_opens_nothing_but_the_request_that_it_came_with()
    {
        await using var server = Server();
        server.UseKestrel(0);
        using var client = server.CreateClient();
        using var opened = await client.GetAsync($"/calendar.ics?key={Calendar}");

        // Over the same connection, of which the server keeps things.
        using var closed = await client.GetAsync("/calendar.ics");

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.Unauthorized), (opened.StatusCode, closed.StatusCode));
    }

    [Fact]
    public async Task Keys_in_links_are_guessed_no_oftener_than_others()
    {
        await using var server = Server();
        using var client = server.CreateClient();
        for (var guess = 0; guess < 10; guess++)
            await client.GetAsync($"/calendar.ics?key=guess{guess}");

        using var answer = await client.GetAsync("/calendar.ics?key=another");

        Assert.Equal(HttpStatusCode.TooManyRequests, answer.StatusCode);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_key_in_a_link_is_in_no_log_however_much_is_logged(bool isInMemory)
    {
        await using var server = Server(("Logging:LogLevel:Default", "Trace"), ("Logging:LogLevel:Microsoft.AspNetCore", "Trace"));
        if (!isInMemory)
            server.UseKestrel(0);
        using var client = server.CreateClient();
        foreach (var link in new[] { $"/calendar.ics?key={Calendar}&a=b", $"/calendar.ics?KEY={Calendar}", $"/calendar.ics?a=b&%6bey={Calendar}", $"/calendar.ics?key={Reader}", $"/graphql?key={Reader}", $"/elsewhere?key={Reader}" })
            await client.GetAsync(link);

        Assert.Contains(_log.Lines, line => line.Contains("Request starting", StringComparison.Ordinal) && line.Contains("/calendar.ics", StringComparison.Ordinal));
        Assert.DoesNotContain(_log.Lines, line => line.Contains("the_key_of", StringComparison.Ordinal) || line.Contains("a=b", StringComparison.Ordinal));
    }

    private SeedServer Server(params (string Name, string Value)[] also)
    {
        var settings = new Dictionary<string, string>
        {
            ["Auth:Keys:ada:Role"] = "CURATOR",
            ["Auth:Keys:ada:Hash"] = KeyHash.Of(Reader),
            ["Auth:Keys:phone:Role"] = "CALENDAR",
            ["Auth:Keys:phone:Hash"] = KeyHash.Of(Calendar),
        };
        foreach (var (name, value) in also)
            settings[name] = value;
        return new SeedServer { Seeds = _seeds.FullName, Settings = settings, Also = services => services.AddLogging(log => log.AddProvider(_log)) };
    }
}

using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using PaperGraph.Core.Storage;
using PaperGraph.Host.Tests.Commands;
using PaperGraph.Host.Tests.Seed;

namespace PaperGraph.Host.Tests.Calendars;

public sealed class CalendarHttpTests : IAsyncLifetime
{
    private readonly DirectoryInfo _seeds = Directory.CreateTempSubdirectory("papergraph-");
    private SeedServer _server = null!; // Made before each test begins.

    public async ValueTask InitializeAsync()
    {
        _server = new SeedServer { Seeds = _seeds.FullName };
        await _server.InitializeAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await _server.DisposeAsync();
        _seeds.Delete(recursive: true);
    }

    [Fact]
    public async Task The_same_state_is_the_same_bytes_and_is_not_sent_again()
    {
        await ScheduleAsync("2024-03-07");
        using var first = await SendAsync(HttpMethod.Get);
        Assert.Equal(
            (HttpStatusCode.OK, "text/calendar; charset=utf-8", "no-cache", false),
            (first.StatusCode, $"{first.Content.Headers.ContentType}", $"{first.Headers.CacheControl}", first.Headers.ETag!.IsWeak)); // It has one.

        using var again = await SendAsync(HttpMethod.Get);
        Assert.Equal((first.Headers.ETag, await first.Content.ReadAsStringAsync()), (again.Headers.ETag, await again.Content.ReadAsStringAsync()));
        using var known = await SendAsync(HttpMethod.Get, $"{first.Headers.ETag}");
        Assert.Equal((HttpStatusCode.NotModified, first.Headers.ETag, string.Empty), (known.StatusCode, known.Headers.ETag, await known.Content.ReadAsStringAsync()));

        await ScheduleAsync("2024-03-14");

        using var changed = await SendAsync(HttpMethod.Get, $"{first.Headers.ETag}");
        Assert.Equal(HttpStatusCode.OK, changed.StatusCode);
        Assert.NotEqual(first.Headers.ETag, changed.Headers.ETag);
    }

    [Fact]
    public async Task Whoever_asks_for_the_head_gets_that_alone()
    {
        using var whole = await SendAsync(HttpMethod.Get);

        using var head = await SendAsync(HttpMethod.Head);

        Assert.Equal(
            (HttpStatusCode.OK, whole.Headers.ETag, whole.Content.Headers.ContentLength, string.Empty),
            (head.StatusCode, head.Headers.ETag, head.Content.Headers.ContentLength, await head.Content.ReadAsStringAsync()));
    }

    [Fact]
    public async Task Other_methods_and_other_hosts_are_refused()
    {
        using var posted = await SendAsync(HttpMethod.Post);
        Assert.Equal((HttpStatusCode.MethodNotAllowed, "METHOD_NOT_ALLOWED", "GET, HEAD"), (posted.StatusCode, await CodeAsync(posted), string.Join(", ", posted.Content.Headers.Allow)));

        using var client = _server.CreateClient();
        client.DefaultRequestHeaders.Host = "evil.example";
        using var elsewhere = await client.GetAsync("/calendar.ics");
        Assert.Equal((HttpStatusCode.Forbidden, "FORBIDDEN"), (elsewhere.StatusCode, await CodeAsync(elsewhere)));
    }

    [Fact]
    public async Task Where_only_the_day_is_known_it_takes_the_whole_day()
    {
        await ScheduleAsync("2024-03-07");

        using var answer = await SendAsync(HttpMethod.Get);

        var text = await answer.Content.ReadAsStringAsync();
        Assert.Contains("DTSTART;VALUE=DATE:20240307\r\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain("VTIMEZONE", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task While_the_store_is_away_it_says_so()
    {
        await using var server = new SeedServer
        {
            Seeds = _seeds.FullName,
            Also = services => HinderedStore.LoseIn(services, nameof(IPaperStore.PageSessionsAsync)),
        };
        using var client = server.CreateClient();

        using var answer = await client.GetAsync("/calendar.ics");

        Assert.Equal((HttpStatusCode.ServiceUnavailable, "UNAVAILABLE"), (answer.StatusCode, await CodeAsync(answer)));
    }

    [Theory]
    [InlineData("--Sessions:StartsAt=5 pm", "Sessions:StartsAt is “5 pm”. It has to be a time of the day, as in 17:00.")]
    [InlineData("--Sessions:TimeZone=Berlin", "Sessions:TimeZone is “Berlin”. It has to be the name of an IANA time zone, as in Europe/Berlin.")]
    public async Task A_time_that_cannot_be_meant_stops_the_start(string setting, string reason)
    {
        var ended = await HostProcess.RunAsync(setting, $"--Storage:Path={_seeds.FullName}", $"--Import:Folder={_seeds.FullName}", "--urls=http://127.0.0.1:0");

        Assert.Equal(1, ended.ExitCode);
        Assert.Contains(reason, Assert.Single(ended.Error.Trim().Split('\n')), StringComparison.Ordinal);
    }

    private async Task ScheduleAsync(string date) =>
        Assert.Equal("[]", (await _server.AskAsync($$"""mutation { scheduleSession(input: {date: "{{date}}", papers: []}) { errors { message } } }"""))["scheduleSession"]!["errors"]!.ToJsonString());

    private async Task<HttpResponseMessage> SendAsync(HttpMethod method, string? known = null)
    {
        using var client = _server.CreateClient();
        using var request = new HttpRequestMessage(method, "/calendar.ics");
        if (known is not null)
            request.Headers.Add("If-None-Match", known);
        return await client.SendAsync(request);
    }

    private static async Task<string> CodeAsync(HttpResponseMessage answer) =>
        (await answer.Content.ReadFromJsonAsync<JsonNode>())!["errors"]![0]!["extensions"]!["code"]!.GetValue<string>();
}

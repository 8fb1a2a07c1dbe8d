using System.Diagnostics;
using PaperGraph.Benchmarks.Dumps;
using PaperGraph.Benchmarks.Following;
using PaperGraph.Benchmarks.Load;

namespace PaperGraph.Benchmarks.Soak;

/// <summary>What members of a group do, one round of each.</summary>
internal sealed class Activities(SoakServer server, HttpClient client, Uri url, IReadOnlyList<Question> questions, Ledger ledger)
{
    private const string Subscription = "subscription { paperChanged { id paper { title } } }";
    private const string Plan = "{ proposePlan(input: { from: \"2030-01-07\", sessions: 4, timeLimitMs: 500 }) { status sessions { date papers { paper { id } } } } }";
    private const int MostPapersImported = 60;

    private readonly Member _member = new(client, url, ledger);
    private int _reads;
    private int _writes;
    private int _imports;
    private int _plans;

    public async Task ReadAsync()
    {
        var question = questions[Interlocked.Increment(ref _reads) % questions.Count];
        var besidePlan = Volatile.Read(ref _plans) > 0;
        var start = Stopwatch.GetTimestamp();
        await _member.AskAsync("reads", question.Body);
        ledger.Read(Stopwatch.GetElapsedTime(start).TotalMilliseconds, besidePlan);
    }

    /// <summary>Annotates a paper and takes that back.</summary>
    public async Task WriteAsync()
    {
        var write = Interlocked.Increment(ref _writes);
        var page = await _member.AskAsync("pages", "{ papers(first: 50, orderBy: TITLE_ASC) { nodes { id } } }");
        if (page is not { } papers)
            return;
        var paper = papers.GetProperty("papers").GetProperty("nodes")[write % 50].GetProperty("id").GetString();
        await _member.AskAsync(
            "annotations", "mutation ($paper: ID!, $note: String!) { annotate(input: { paper: $paper, note: $note, tags: [\"soak\"] }) { annotation { id } errors { code message } } }", new { paper, note = $"Note {write}" });
        var changes = await _member.AskAsync("changes", "query ($paper: ID!) { changes(paper: $paper, by: \"local\", last: 1) { nodes { id } } }", new { paper });
        if (changes is { } said && said.GetProperty("changes").GetProperty("nodes") is { } nodes && nodes.GetArrayLength() > 0)
            await _member.AskAsync("undos", "mutation ($change: ID!) { undo(change: $change) { change { id } errors { code message } } }", new { change = nodes[0].GetProperty("id").GetString() });
    }

    public Task ImportAsync()
    {
        var import = Interlocked.Increment(ref _imports);
        server.Write("soak.txt", new DumpGenerator(1 + (import * 7 % MostPapersImported), 2, Seed: import));
        ledger.Done("files changed");
        return Task.CompletedTask;
    }

    public async Task PlanAsync()
    {
        Interlocked.Increment(ref _plans);
        await _member.AskAsync("plans", Plan);
        Interlocked.Decrement(ref _plans);
    }

    /// <summary>Follows over a socket until the next event, and goes without a word.</summary>
    public async Task FollowAsync()
    {
        using var follower = await Follower.ConnectAsync(url, Subscription);
        await follower.ReadAsync();
        ledger.Done("sockets");
    }

    /// <summary>Follows as an event stream until something comes, and goes.</summary>
    public async Task StreamAsync()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, $"{url}?query={Uri.EscapeDataString(Subscription)}");
        request.Headers.Accept.Add(new("text/event-stream"));
        using var response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        response.EnsureSuccessStatusCode();
        using var reader = new StreamReader(await response.Content.ReadAsStreamAsync());
        while (await reader.ReadLineAsync() is { } line && !line.StartsWith("data:", StringComparison.Ordinal)) { }
        ledger.Done("event streams");
    }
}

using PaperGraph.Core.Imports;
using PaperGraph.Core.Papers;
using PaperGraph.Core.Storage;
using PaperGraph.Storage.Neo4j.Tests.Servers;
using PaperGraph.Storage.Neo4j.Tests.Transport;
using PaperGraph.Storage.Specs;
using PaperGraph.Storage.Specs.Changes;
using PaperGraph.Storage.Specs.Transcripts;

namespace PaperGraph.Storage.Neo4j.Tests.Faults;

/// <summary>Imports over a connection that breaks.</summary>
[Collection(Neo4jCollection.Name)]
public sealed class BrokenImportTests(Neo4jServer server) : IAsyncLifetime
{
    private const int Seed = 7;

    // In the order of an import.
    private static readonly string[] Statements =
    [
        "Imports/begin-import", "Imports/write-works", "Imports/find-affected-works", "Imports/end-papers", "Imports/count-people", "Imports/carry-links",
        "Imports/switch-on",
    ];

    private CuttableProxy _proxy = null!; // Set before each test begins.

    public static MatrixTheoryData<string, string> Steps => new(StoreOn.Ways, Statements);

    public ValueTask InitializeAsync()
    {
        _proxy = CuttableProxy.Before(server.HttpUri);
        return ValueTask.CompletedTask;
    }

    public ValueTask DisposeAsync() => _proxy.DisposeAsync();

    [Theory]
    [ClassData(typeof(EveryWay))]
    public async Task All_that_was_seen_is_seen_as_before_while_an_import_is_broken_and_when_it_was_swept(string way)
    {
        await using var watching = await StoreOn.By(way, server).OpenEmptyAsync();
        var group = new RandomGroup(Seed);
        await group.LiveAsync(4, watching);
        var before = await SeenAsync(watching, group);
        var proxied = Proxied(way);
        await using var store = await proxied.OpenAsync();

        var import = await store.BeginAsync("a.txt", RoundState.Of(1));
        _proxy.Refuse();
        var failure = await Assert.ThrowsAsync<StoreUnavailableException>(() => store.ReadAsync(import, Some.Entry("Half")));

        Assert.Contains($"does not answer at {proxied.Options.Uri.GetLeftPart(UriPartial.Authority)}", failure.Message, StringComparison.Ordinal);
        Assert.Equal(before, await SeenAsync(watching, group));

        _proxy.GoOn();
        await store.ImportUntilDoneAsync("nothing.txt");

        Assert.Equal(before.Where(IsNotOfLog), (await SeenAsync(watching, group)).Select(WithoutFile("nothing.txt")).Where(IsNotOfLog));
        Assert.Equal(ImportStatus.Failed, (await watching.FindImportsAsync([import], CancellationToken.None))[import].Status);
        Assert.Equal(0, await CountAsync("MATCH (reading:PaperReading) WHERE reading.title STARTS WITH 'Paper ' RETURN count(reading)"));
    }

    [Theory]
    [ClassData(typeof(EveryWay))]
    public async Task Papers_that_a_broken_import_would_have_made_one_are_as_before(string way)
    {
        const string Merged = "MATCH ()-[merged:MERGED_INTO]->() WHERE merged.until = 9223372036854775807 RETURN count(merged)";
        await using var watching = await StoreOn.By(way, server).OpenEmptyAsync();
        var group = new RandomGroup(Seed);
        await group.LiveAsync(4, watching);
        await group.MergeSomethingAsync(watching);
        var (before, mergedBefore, broken) = (await SeenAsync(watching, group), await CountAsync(Merged), 0);
        await using var store = Proxied(way).Make(transport => new WatchedTransport(transport, name => BreakOnce(name == "Imports/switch-on", ref broken)));

        await Assert.ThrowsAsync<StoreUnavailableException>(() => store.ImportAsync(
            "merging.yaml", [.. group.Papers.Skip(1).Select(paper => Some.Entry(Say.Claim(paper, group.Papers[0])))]));

        Assert.Equal(before, await SeenAsync(watching, group));
        _proxy.GoOn();
        await store.ImportUntilDoneAsync("nothing.txt");
        Assert.Equal(before.Where(IsNotOfLog), (await SeenAsync(watching, group)).Select(WithoutFile("nothing.txt")).Where(IsNotOfLog));
        Assert.Equal(mergedBefore, await CountAsync(Merged));
        await store.ImportUntilDoneAsync("merging.yaml", [.. group.Papers.Skip(1).Select(paper => Some.Entry(Say.Claim(paper, group.Papers[0])))]);
        Assert.NotEqual(before, await SeenAsync(watching, group));
    }

    [Theory]
    [MemberData(nameof(Steps))]
    public async Task Wherever_the_connection_breaks_nothing_is_half_seen_and_the_import_can_be_done_again(string way, string statement)
    {
        await using var watching = await StoreOn.By(way, server).OpenEmptyAsync();
        await watching.ImportAsync(RoundState.File, RoundState.Of(1));
        var broken = 0;
        await using var store = Proxied(way).Make(transport => new WatchedTransport(transport, name => BreakOnce(name == statement, ref broken)));

        var failure = await Assert.ThrowsAsync<StoreUnavailableException>(() => store.ImportAsync(RoundState.File, RoundState.Of(2)));

        Assert.Contains("Neo4j", failure.Message, StringComparison.Ordinal);
        Assert.Equal(1, await RoundState.ReadAsync(watching));
        _proxy.GoOn();
        await store.ImportUntilDoneAsync(RoundState.File, RoundState.Of(2));
        Assert.Equal(2, await RoundState.ReadAsync(watching));
        Assert.Equal(0, await CountAsync("MATCH (import:Import) WHERE import.leftover = 'ALL' RETURN count(import)"));
    }

    [Theory]
    [ClassData(typeof(EveryWay))]
    public async Task An_import_whose_look_up_broke_is_given_up_with_its_turn_and_the_next_one_begins(string way)
    {
        await using var watching = await StoreOn.By(way, server).OpenEmptyAsync();
        await using var store = await Proxied(way).OpenAsync();
        var turn = await store.TakeTurnAsync(CancellationToken.None);
        var import = await store.BeginAsync(RoundState.File, RoundState.Of(1));

        _proxy.Refuse();
        await Assert.ThrowsAsync<StoreUnavailableException>(() => store.FindWorksAsync([WorkKey.Title("DQN")], CancellationToken.None));
        await turn.DisposeAsync();
        _proxy.GoOn();

        await store.ImportUntilDoneAsync(RoundState.File, RoundState.Of(2));
        Assert.Equal(2, await RoundState.ReadAsync(watching));
        Assert.Equal(ImportStatus.Failed, (await watching.FindImportsAsync([import], CancellationToken.None))[import].Status);
    }

    [Theory]
    [ClassData(typeof(EveryWay))]
    public async Task A_switch_of_which_nobody_knows_is_seen_whole_or_not_at_all(string way)
    {
        await using var watching = await StoreOn.By(way, server).OpenEmptyAsync();
        await watching.ImportAsync(RoundState.File, RoundState.Of(1));
        var (isSwitching, broken) = (false, 0);
        await using var store = Proxied(way).Make(transport => new WatchedTransport(transport, name =>
        {
            BreakOnce(isSwitching && name == WatchedTransport.Commit, ref broken);
            isSwitching |= name == "Imports/switch-on";
        }));

        var failure = await Assert.ThrowsAsync<StoreUnavailableException>(() => store.ImportAsync(RoundState.File, RoundState.Of(2)));

        Assert.Contains("nobody knows", failure.Message, StringComparison.Ordinal);
        Assert.InRange(await RoundState.ReadAsync(watching), 1, 2);
        _proxy.GoOn();
        await store.ImportUntilDoneAsync(RoundState.File, RoundState.Of(3));
        Assert.Equal(3, await RoundState.ReadAsync(watching));
    }

    [Theory]
    [ClassData(typeof(EveryWay))]
    public async Task An_import_that_was_switched_on_is_done_though_theserver_is_gone_before_the_turn_ends(string way)
    {
        await using var watching = await StoreOn.By(way, server).OpenEmptyAsync();
        var broken = 0;
        await using var store = Proxied(way).Make(transport => new WatchedTransport(transport, name => BreakOnce(name == "Leases/release-lease", ref broken)));
        // What is there at the start is swept, which takes the lease and gives it up.
        broken = 1;
        await store.OpenAsync(CancellationToken.None);
        broken = 0;

        var done = await store.SwitchOnAsync(await store.BeginAsync(RoundState.File, RoundState.Of(1)));

        Assert.Equal((ImportStatus.Done, 1), (done.Status, broken));
        Assert.Equal(1, await RoundState.ReadAsync(watching));
        _proxy.GoOn();
        Assert.Equal(1, await RoundState.ReadAsync(store));
    }

    private static Func<string, string> WithoutFile(string file) => line => line.Replace($",\"{file}\"", string.Empty, StringComparison.Ordinal);

    private static bool IsNotOfLog(string line) => !line.StartsWith("log", StringComparison.Ordinal) && !line.StartsWith("length of the log", StringComparison.Ordinal);

    // Imports have a list of their own, in which the broken one stands.
    private static async Task<IReadOnlyList<string>> SeenAsync(IPaperStore store, RandomGroup group) =>
        [.. (await StoreTranscript.OfAsync(store, group, Seed)).Where(line => !line.StartsWith("imports", StringComparison.Ordinal) && !line.Contains("problems", StringComparison.Ordinal))];

    private void BreakOnce(bool isNow, ref int broken)
    {
        if (isNow && Interlocked.Exchange(ref broken, 1) == 0)
            _proxy.Refuse();
    }

    // A transaction that nobody can end any more goes on holding its locks for as long as it may take.
    private StoreOn Proxied(string way)
    {
        var store = StoreOn.By(way, server);
        _proxy.LeadTo(store.Options.Uri);
        store.Options.Uri = _proxy.Address(store.Options.Uri);
        store.Options.RetryFor = TimeSpan.FromMilliseconds(1);
        store.Options.QueryTimeout = TimeSpan.FromSeconds(5);
        return store;
    }

    private async Task<int> CountAsync(string statement) =>
        (await ServerQuery.RunAsync(server.Address, statement))[0]![0]!.GetValue<int>();
}

using Microsoft.Extensions.Logging;
using PaperGraph.Core.Storage;
using PaperGraph.Storage.Neo4j.Cypher;
using PaperGraph.Storage.Neo4j.Schema;
using PaperGraph.Storage.Neo4j.Tests.Servers;
using PaperGraph.Storage.Neo4j.Tests.Transport;
using PaperGraph.Storage.Neo4j.Transport;
using PaperGraph.Storage.Neo4j.Transport.Http;
using PaperGraph.Storage.Specs;

namespace PaperGraph.Storage.Neo4j.Tests.Faults;

/// <summary>A server that cannot be used: the store opens all the same, every call says why, and it answers as soon as the server does.</summary>
[Collection(Neo4jCollection.Name)]
public sealed class UnusableServerTests(Neo4jServer server)
{
    private const string OldDiscovery = """{"bolt_routing":"neo4j://localhost:7687","transaction":"http://localhost:7474/db/{databaseName}/tx","bolt_direct":"bolt://localhost:7687","neo4j_version":"4.4.38","neo4j_edition":"community"}""";

    private static readonly CypherQuery LockLibrary = CypherQuery.Named("Leases/release-lease");

    [Theory]
    [ClassData(typeof(EveryWay))]
    public async Task At_an_address_where_nobody_answers_every_call_says_so_until_somebody_does(string way)
    {
        await server.ClearAsync();
        var address = StoreOn.By(way, server).Options.Uri;
        await using var proxy = CuttableProxy.Before(address);
        proxy.Refuse();
        await using var store = Make(way, proxy.Address(address));

        await store.OpenAsync(CancellationToken.None);

        await AssertUnusableAsync(store, $"Neo4j does not answer at {address.Scheme}://127.0.0.1:{proxy.Port}", "Neo4j:Uri");
        proxy.GoOn();
        await AssertUsableAsync(store);
    }

    [Fact]
    public async Task Of_a_server_that_is_too_old_every_call_says_so_until_the_address_leads_to_another()
    {
        await server.ClearAsync();
        await using var old = await FakeNeo4j.StartAsync((request, _) => request.Path == "/" ? new FakeAnswer(200, OldDiscovery) : new FakeAnswer(404, string.Empty));
        await using var proxy = CuttableProxy.Before(old.Uri);
        await using var store = Make(nameof(StoreOn.Http), proxy.Address(old.Uri));

        await store.OpenAsync(CancellationToken.None);

        await AssertUnusableAsync(store, "is no Neo4j that can be asked: It is Neo4j 4.4.38", "Neo4j:Uri");
        proxy.LeadTo(server.HttpUri);
        await AssertUsableAsync(store);
    }

    [Theory]
    [ClassData(typeof(EveryWay))]
    public async Task With_a_password_that_is_refused_every_call_says_so_until_it_is_taken(string way)
    {
        await server.ClearAsync();
        Assert.SkipWhen(server.Password.Length == 0, "The server takes no passwords.");
        var on = StoreOn.By(way, server);
        (on.Options.User, on.Options.Password) = ("newcomer", "secret of mine");
        await ServerQuery.RunAsync(server.Address, "DROP USER newcomer IF EXISTS");
        await using var store = on.Make();

        await store.OpenAsync(CancellationToken.None);

        await AssertUnusableAsync(store, "refuses the user “newcomer” with this password", "Neo4j__Password");
        await ServerQuery.RunAsync(server.Address, "CREATE USER newcomer SET PASSWORD 'secret of mine' CHANGE NOT REQUIRED");
        try
        {
            await AssertUsableAsync(store);
        }
        finally
        {
            await ServerQuery.RunAsync(server.Address, "DROP USER newcomer");
        }
    }

    [Fact]
    public async Task While_an_index_is_being_built_every_call_says_how_far_it_is_and_then_is_answered()
    {
        var isBuilt = false;
        await using var building = await FakeNeo4j.StartAsync((request, _) => Answer(request, isBuilt));
        await using var store = new Neo4jPaperStore(
            new CypherClient(new HttpCypherTransport(building.Options()), building.Options()), Microsoft.Extensions.Options.Options.Create(building.Options()),
            TimeProvider.System, LoggerFactory.Create(_ => { }).CreateLogger<Neo4jPaperStore>());

        await store.OpenAsync(CancellationToken.None);

        await AssertUnusableAsync(store, "Neo4j is still building 2 indexes; annotationText has come to 43 %.");
        isBuilt = true;
        Assert.Equal(new StoreCounts(3, 4, 5, 6, 7) { Sessions = 8 }, await store.CountAsync(CancellationToken.None));
    }

    [Theory]
    [ClassData(typeof(EveryWay))]
    public async Task A_change_that_another_holds_up_for_too_long_is_ended_and_done_when_the_other_is(string way)
    {
        await using var other = StoreOn.By(way, server).MakeClient();
        var on = StoreOn.By(way, server);
        // A busy server that meets the change for the first time takes more than a second for it.
        on.Options.QueryTimeout = TimeSpan.FromSeconds(4);
        await using var store = await on.OpenEmptyAsync();
        var failure = await HoldAsync(other, () => Assert.ThrowsAsync<StoreUnavailableException>(() => SaveAsync(store, "Learning")));

        Assert.Contains("had to wait for another one", failure.Message, StringComparison.Ordinal);
        Assert.Contains("4 s", failure.Message, StringComparison.Ordinal);
        Assert.Equal(0, (await store.CountAsync(CancellationToken.None)).Topics);
        await SaveAsync(store, "Learning");
        Assert.Equal(1, (await store.CountAsync(CancellationToken.None)).Topics);
    }

    private static Task SaveAsync(IPaperStore store, params string[] names) =>
        store.SaveTopicsAsync([.. names.Select(name => Some.Topic(name))], CancellationToken.None);

    // Holds the library locked while something is tried.
    private static Task<TResult> HoldAsync<TResult>(CypherClient client, Func<Task<TResult>> tried) => client.WriteAsync(
        async transaction =>
        {
            await transaction.RunAsync(LockLibrary.With("host", "nobody"), CancellationToken.None);
            return await tried();
        },
        CancellationToken.None);

    private static async Task AssertUnusableAsync(Neo4jPaperStore store, params string[] words)
    {
        Func<Task>[] calls = [() => store.CountAsync(CancellationToken.None), () => store.PapersAsync(), () => SaveAsync(store, "Learning")];
        foreach (var call in calls)
        {
            var failure = await Assert.ThrowsAsync<StoreUnavailableException>(call);
            Assert.All(words, word => Assert.Contains(word, failure.Message, StringComparison.Ordinal));
        }
    }

    private static async Task AssertUsableAsync(Neo4jPaperStore store)
    {
        await store.ImportUntilDoneAsync("a.txt", Some.Entry("DQN"));
        Assert.Equal(["DQN"], (await store.PapersAsync()).Select(paper => paper.Title));
    }

    private static FakeAnswer Answer(FakeRequest request, bool isBuilt) => request switch
    {
        { Path: "/" } => new FakeAnswer(200, OldDiscovery.Replace("4.4.38", "5.26.0", StringComparison.Ordinal)),
        _ when request.Body.Contains("library.schema AS", StringComparison.Ordinal) => Rows("\"schema\", \"isCopying\"", $"[{SchemaScript.Newest}, false]"),
        _ when request.Body.Contains("SHOW INDEXES", StringComparison.Ordinal) => Rows(
            "\"name\",\"state\",\"percent\"", isBuilt ? string.Empty : """["annotationText","POPULATING",42.7],["paperText","POPULATING",0.0]"""),
        _ when request.Body.Contains("COUNT { (:Topic) }", StringComparison.Ordinal) => Rows(
            "\"papers\",\"annotations\",\"topics\",\"tags\",\"people\",\"sessions\"", "[3,4,5,6,7,8]"),
        _ when request.Path.EndsWith("/commit", StringComparison.Ordinal) => FakeAnswer.Committed,
        // Another program writes, so nothing is swept.
        _ => Rows("\"generation\"", string.Empty),
    };

    private static FakeAnswer Rows(string fields, string values) =>
        new(202, $$$"""{"data":{"fields":[{{{fields}}}],"values":[{{{values}}}]},"transaction":{"id":"77aa","expires":"2030-01-01T00:00:00Z"}}""");

    private Neo4jPaperStore Make(string way, Uri address)
    {
        var on = StoreOn.By(way, server);
        on.Options.Uri = address;
        on.Options.RetryFor = TimeSpan.FromMilliseconds(1);
        return on.Make();
    }
}

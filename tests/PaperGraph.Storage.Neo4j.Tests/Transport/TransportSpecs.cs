using PaperGraph.Storage.Neo4j.Cypher;
using PaperGraph.Storage.Neo4j.Tests.Servers;
using PaperGraph.Storage.Neo4j.Transport;

namespace PaperGraph.Storage.Neo4j.Tests.Transport;

/// <summary>What every way to a real server does.</summary>
[Collection(Neo4jCollection.Name)]
public abstract partial class TransportSpecs(Neo4jServer server) : IAsyncLifetime
{
    private readonly string _test = Guid.NewGuid().ToString();

    private protected abstract ICypherTransportFactory Factory { get; }

    private protected abstract Uri Address { get; }

    private Neo4jStoreOptions Options => new() { Uri = Address, User = server.User, Password = server.Password };

    public ValueTask InitializeAsync()
    {
        _ = Address;
        return ValueTask.CompletedTask;
    }

    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        await using var client = NewClient(Options);
        await client.WriteAsync(Of("delete-nodes"), CancellationToken.None);
    }

    [Fact]
    public async Task The_server_says_which_version_it_is()
    {
        await using var client = NewClient(Options);

        Assert.Matches(@"^\d+\.\d+", await client.GetServerVersionAsync(CancellationToken.None));
    }

    [Fact]
    public async Task Values_come_back_as_they_went()
    {
        await using var client = NewClient(Options);
        var value = new Dictionary<string, object?>
        {
            ["text"] = "“quoted” \\ \u0000 \n \U0001F600 <script>",
            ["long"] = long.MaxValue,
            ["small"] = long.MinValue,
            ["int"] = 7,
            ["whole"] = 1.0,
            ["zero"] = -0.0,
            ["large"] = 1e300,
            ["tiny"] = double.Epsilon,
            ["third"] = 1 / 3.0,
            ["flag"] = true,
            ["nothing"] = null,
            ["list"] = new List<object?> { 1L, 2.0, "three", null, new Dictionary<string, object?> { ["four"] = new[] { "5" } } },
            ["empty"] = Array.Empty<string>(),
        };

        var row = (await client.ReadAsync(TestQuery.Of("return-value").With("value", value), CancellationToken.None))[0].Row("value");

        Assert.Equal((string)value["text"]!, row.Text("text"));
        Assert.Equal((long.MaxValue, long.MinValue, 7), (row.Long("long"), row.Long("small"), row.Int("int")));
        Assert.Equal((1.0, 1e300, double.Epsilon, 1 / 3.0), (row.Double("whole"), row.Double("large"), row.Double("tiny"), row.Double("third")));
        Assert.True(double.IsNegative(row.Double("zero")));
        Assert.Throws<InvalidOperationException>(() => row.Long("whole"));
        Assert.True(row.Flag("flag"));
        Assert.False(row.Has("nothing"));
        Assert.Empty(row.Texts("empty"));
    }

    [Fact]
    public async Task Lists_may_be_deep()
    {
        await using var client = NewClient(Options);

        var row = (await client.ReadAsync(
            TestQuery.Of("return-value").With("value", new[] { new Dictionary<string, object?> { ["names"] = new[] { "a", "b" }, ["places"] = new[] { 1, 2 } } }),
            CancellationToken.None))[0].Rows("value").Single();

        Assert.Equal(["a", "b"], row.Texts("names"));
        Assert.Equal([1, 2], row.Ints("places"));
    }

    [Fact]
    public async Task Half_a_surrogate_pair_becomes_the_replacement_character()
    {
        await using var client = NewClient(Options);

        var row = (await client.ReadAsync(TestQuery.Of("return-value").With("value", "a\uD83Db \U0001F600\uDE00"), CancellationToken.None))[0];

        Assert.Equal("a\uFFFDb \U0001F600\uFFFD", row.Text("value"));
    }

    [Fact]
    public async Task Many_rows_come_in_order()
    {
        await using var client = NewClient(Options);

        var rows = await client.ReadAsync(TestQuery.Of("return-many").With("count", 20_000), CancellationToken.None);

        Assert.Equal(Enumerable.Range(1, 20_000), rows.Select(row => row.Int("number")));
        Assert.Equal("20000", rows[^1].Text("text"));
    }

    private static async Task UntilAsync(Func<Task<bool>> condition)
    {
        var end = TimeProvider.System.GetTimestamp();
        while (!await condition())
        {
            Assert.True(TimeProvider.System.GetElapsedTime(end) < TimeSpan.FromSeconds(30), "It did not come to that within 30 s.");
            await Task.Yield();
        }
    }

    private static CypherClient NewClient(Neo4jStoreOptions options, ICypherTransportFactory factory) =>
        new(factory.Make(options), options, TimeProvider.System, new Random(1));

    private CypherClient NewClient(Neo4jStoreOptions options) => NewClient(options, Factory);

    private CypherStatement Of(string name) => TestQuery.Of(name).With("test", _test);

    private CypherStatement Add(string name) => Of("add-node").With("name", name);

    private CypherStatement Endless() => TestQuery.Of("count-endlessly").With("mark", _test);

    private async Task<IReadOnlyList<string>> FindIdleAsync()
    {
        await using var client = NewClient(Options);
        return [.. (await client.ReadAsync(TestQuery.Of("find-idle"), CancellationToken.None)).Select(row => row.Text("transactionId"))];
    }

    private async Task<int> CountRunningAsync()
    {
        await using var client = NewClient(Options);
        return (await client.ReadAsync(TestQuery.Of("find-running").With("wanted", _test), CancellationToken.None)).Count;
    }
}

using PaperGraph.Storage.Neo4j.Cypher;
using PaperGraph.Storage.Neo4j.Schema;

namespace PaperGraph.Storage.Neo4j.Tests.Servers;

/// <summary>The real server that tests ask: the one that the environment names, else one in Docker, else none, and whoever asks for it is skipped with the reason.</summary>
/// <remarks>A class of tests takes it in its constructor and is <c>[Collection(Neo4jCollection.Name)]</c>. It is looked for once an assembly, and only where such a test runs.</remarks>
public sealed class Neo4jServer : IAsyncLifetime
{
    private static readonly CypherQuery SaveLibrary = CypherQuery.Named("Schema/save-library");

    private FoundServer? _found;

    /// <summary>Why there is none, and how to get one; null while there is one or nobody has looked.</summary>
    public static string? WhyNot { get; private set; }

    /// <summary>Of its Query API.</summary>
    public Uri HttpUri => Found.Address.HttpUri;

    public Uri BoltUri => Found.Address.BoltUri;

    public string User => Found.Address.User;

    public string Password => Found.Address.Password;

    internal ServerAddress Address => Found.Address;

    private FoundServer Found
    {
        get
        {
            Assert.SkipWhen(_found is null, WhyNot ?? string.Empty);
            return _found!; // Or the test would have been skipped a line above.
        }
    }

    private IServerHost StoppableHost
    {
        get
        {
            Assert.SkipWhen(Found.Host.WhyNotStopped is not null, Found.Host.WhyNotStopped ?? string.Empty);
            return Found.Host;
        }
    }

    public async ValueTask InitializeAsync()
    {
        var search = await ServerSearch.FindAsync();
        (_found, WhyNot) = (search.Server, search.WhyNot);
    }

    /// <summary>Deletes every node and edge; constraints and indexes stay. Where there was a library with all of them, an empty one takes its place, so that no store asks for each again.</summary>
    public async Task ClearAsync()
    {
        var isNewest = await ServerQuery.RunAsync(Found.Address, "MATCH (library:Library) RETURN library.schema") is [var library]
            && library?[0]?.GetValue<int>() == SchemaScript.Newest;
        await ServerQuery.RunAsync(Found.Address, "MATCH (node) CALL (node) { DETACH DELETE node } IN TRANSACTIONS OF 1000 ROWS");
        if (isNewest)
            await ServerQuery.RunAsync(Found.Address, SaveLibrary.Text.Replace("$schema", $"{SchemaScript.Newest}", StringComparison.Ordinal));
    }

    /// <summary>Skips the test where nobody here can stop the server; returns when it no longer answers.</summary>
    public Task StopAsync() => StoppableHost.StopAsync();

    /// <summary>Returns when it answers again, with what it held.</summary>
    public Task StartAsync() => StoppableHost.StartAsync();

    public async ValueTask DisposeAsync()
    {
        if (_found is not null)
            await _found.Host.DisposeAsync();
    }
}

using System.Reflection;
using Neo4j.Driver;
using PaperGraph.Storage.Neo4j.Cypher;
using PaperGraph.Storage.Neo4j.Transport;

namespace PaperGraph.Storage.Neo4j.Bolt;

/// <summary>Speaks with a server, or a cluster, over Bolt.</summary>
internal sealed class BoltCypherTransport : ICypherTransport
{
    private const string Agent = "Neo4j/";

    private static readonly TimeSpan ConnectionTimeout = TimeSpan.FromSeconds(5);

    private readonly IDriver _driver;
    private readonly BoltCalls _calls;
    private readonly string _database;

    public BoltCypherTransport(Neo4jStoreOptions options)
    {
        _database = options.Database;
        _driver = GraphDatabase.Driver(
            options.Uri,
            options.Password.Length > 0 ? AuthTokens.Basic(options.User, options.Password) : AuthTokens.None,
            Configure);
        _calls = new BoltCalls(_driver, _database, options.QueryTimeout);
    }

    public async Task<string> GetServerVersionAsync(CancellationToken cancellationToken)
    {
        var server = await _calls.WaitAsync(_driver.GetServerInfoAsync(), cancellationToken);
        return ServerVersion.Check(server.Agent.Replace(Agent, string.Empty, StringComparison.Ordinal));
    }

    public Task<CypherAnswer> ReadAsync(CypherStatement statement, TransactionTerms terms, CancellationToken cancellationToken) =>
        RunAsync(statement, terms, AccessMode.Read, cancellationToken);

    public Task<CypherAnswer> WriteAtOnceAsync(CypherStatement statement, TransactionTerms terms, CancellationToken cancellationToken) =>
        RunAsync(statement, terms, AccessMode.Write, cancellationToken);

    public async Task<ICypherTransportTransaction> BeginAsync(TransactionTerms terms, CancellationToken cancellationToken)
    {
        var session = _driver.AsyncSession(terms.ForSession(_database, AccessMode.Write));
        var beginning = session.BeginTransactionAsync(terms.ForTransaction);
        try
        {
            return new BoltCypherTransaction(_calls, session, await _calls.WaitAsync(beginning, cancellationToken));
        }
        catch (Exception failure) when (failure is CypherException or OperationCanceledException)
        {
            _calls.CloseAfter(beginning, session);
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _calls.DisposeAsync();
        await _driver.DisposeAsync();
    }

    private static void Configure(ConfigBuilder config) => config
        .WithConnectionTimeout(ConnectionTimeout)
        // Answers are read whole: in parts, each would be a round trip.
        .WithFetchSize(Config.Infinite)
        .WithUserAgent($"PaperGraph/{typeof(BoltCypherTransport).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion}");

    private Task<CypherAnswer> RunAsync(CypherStatement statement, TransactionTerms terms, AccessMode mode, CancellationToken cancellationToken)
    {
        var name = _calls.NextName();
        return _calls.WaitAsync(RunAsync(statement, name, terms, mode), name, cancellationToken);
    }

    // A statement in a transaction of its own takes one round trip, as beginning and ending one would not.
    private async Task<CypherAnswer> RunAsync(CypherStatement statement, string name, TransactionTerms terms, AccessMode mode)
    {
        await using var session = _driver.AsyncSession(terms.ForSession(_database, mode));
        var cursor = await session.RunAsync(statement.Query.Text, BoltParameters.Of(statement, name), terms.ForTransaction);
        var rows = await BoltRows.ReadAsync(cursor);
        return new CypherAnswer(rows, session.LastBookmarks?.Values ?? []);
    }
}

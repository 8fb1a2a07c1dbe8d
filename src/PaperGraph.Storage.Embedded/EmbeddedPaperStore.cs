using System.Diagnostics;
using System.Runtime.CompilerServices;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using PaperGraph.Core.Graph;
using PaperGraph.Core.Storage;
using PaperGraph.Storage.Embedded.Database;
using PaperGraph.Storage.Embedded.Graph;
using PaperGraph.Storage.Embedded.Watching;

namespace PaperGraph.Storage.Embedded;

/// <summary>The store in one file: SQLite is the record, and the graph is held in memory over it.</summary>
/// <remarks>
/// Queries take one state of the graph and read it without a lock, so that they never wait for a write; texts they read from the
/// database. Writes wait for one another.
/// </remarks>
internal sealed partial class EmbeddedPaperStore(IOptions<EmbeddedStoreOptions> options, ILogger<EmbeddedPaperStore> logger) : IPaperStore
{
    private readonly SemaphoreSlim _writing = new(1, 1);
    private EmbeddedDatabase? _database;
    private volatile StoreState _state = StoreState.Empty;
    private volatile bool _isRewriting;

    public string Name => "embedded";

    /// <summary>Whether an import that is done is a change, and which papers a change touched is found out; not where a log is copied that says so already.</summary>
    internal bool LogsImports { get; init; } = true;

    /// <summary>What is seen now.</summary>
    internal GraphSnapshot Graph => _state.Graph;

    private EmbeddedDatabase Database =>
        _database ?? throw new InvalidOperationException($"The store is used before {nameof(OpenAsync)} or after it was closed.");

    public async Task OpenAsync(CancellationToken cancellationToken)
    {
        var database = EmbeddedDatabase.Open(options.Value.Path);
        try
        {
            if (database.CountLost() is > 0 and var lost)
                logger.Lost(options.Value.Path, lost);
            using (new UnhurriedGarbageCollection())
                _state = await StoreLoader.LoadAsync(database, cancellationToken);
            _database = database;
            database = null;
        }
        finally
        {
            database?.Dispose();
        }

        logger.Opened(options.Value.Path, _state.Graph.Counts.Papers, _state.Graph.Counts.Annotations);
    }

    public Task<StoreCounts> CountAsync(CancellationToken cancellationToken) => Task.FromResult(_state.Graph.Counts);

    public async ValueTask DisposeAsync()
    {
        await _writing.WaitAsync();
        try
        {
            _database?.Dispose();
            _database = null;
        }
        finally
        {
            _writing.Release();
        }
    }

    /// <summary>Answers from the graph alone where that is enough.</summary>
    /// <param name="query">Is asked without a connection first, and answers null where it takes one.</param>
    /// <param name="operation">Who asks.</param>
    private Task<TResult> Ask<TResult>(Func<GraphSnapshot, DatabaseConnection?, TResult?> query, [CallerMemberName] string operation = "")
        where TResult : class => Task.FromResult(
        query(_state.Graph, null)
        ?? Read((state, connection) => query(state.Graph, connection), operation)
        ?? throw new InvalidOperationException("A query that has a connection answers."));

    /// <summary>Answers from the graph and the database, both in one and the same state.</summary>
    private TResult Read<TResult>(Func<StoreState, DatabaseConnection, TResult> query, [CallerMemberName] string operation = "")
    {
        using var measurement = EmbeddedTelemetry.Begin(operation);
        try
        {
            return Database.Read(connection => query(BeginReading(connection), connection));
        }
        catch (Exception failure)
        {
            measurement?.Fail(failure);
            throw;
        }
    }

    // Rows that a state needs are written before it and deleted only after the next one is there: a reader that still meets the
    // state it took once its transaction has begun finds all of them.
    // Rows that are written anew in place, which is what recognition does, go with the next state: who begins at that moment waits for it.
    private StoreState BeginReading(DatabaseConnection connection)
    {
        var waiting = default(SpinWait);
        while (true)
        {
            var state = _state;
            connection.BeginReading();
            if (ReferenceEquals(state, _state) && !_isRewriting)
                return state;
            connection.EndReading();
            waiting.SpinOnce();
        }
    }

    private static List<int> Seen<TNode>(IReadOnlyCollection<Id<TNode>> ids, Func<Id<TNode>, int> numberOf)
        where TNode : class
    {
        ArgumentNullException.ThrowIfNull(ids);
        return [.. ids.Select(numberOf).Where(number => number != 0).Distinct()];
    }

    private async Task<TResult> WriteAsync<TResult>(Func<DatabaseConnection, TResult> action, CancellationToken cancellationToken, [CallerMemberName] string operation = "")
    {
        var start = Stopwatch.GetTimestamp();
        await _writing.WaitAsync(cancellationToken);
        EmbeddedTelemetry.Waited(start);
        using var measurement = EmbeddedTelemetry.Begin(operation);
        try
        {
            return Database.Write(action);
        }
        catch (Exception failure)
        {
            measurement?.Fail(failure);
            throw;
        }
        finally
        {
            _writing.Release();
        }
    }

    private Task WriteAsync(Action<DatabaseConnection> action, CancellationToken cancellationToken, [CallerMemberName] string operation = "") => WriteAsync(
        connection =>
        {
            action(connection);
            return true;
        },
        cancellationToken,
        operation);
}

using System.Diagnostics;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using PaperGraph.Core.Storage;
using PaperGraph.Storage.Neo4j.Cypher;
using PaperGraph.Storage.Neo4j.Leases;
using PaperGraph.Storage.Neo4j.Schema;
using PaperGraph.Storage.Neo4j.Sweeping;
using PaperGraph.Storage.Neo4j.Transport;
using PaperGraph.Storage.Neo4j.Watching;

namespace PaperGraph.Storage.Neo4j;

/// <summary>The store on a Neo4j server. Every question goes there; nothing of the graph is kept here but the last answer that took a walk through the whole library.</summary>
/// <remarks>A server that cannot be reached when the store is opened is tried again by every call, so that the store mends itself.</remarks>
internal sealed partial class Neo4jPaperStore : IPaperStore
{
    private static readonly CypherQuery CountAll = CypherQuery.Named("count-all");

    private readonly SemaphoreSlim _opening = new(1, 1);
    private readonly SemaphoreSlim _writing = new(1, 1);
    private readonly CypherClient _client;
    private readonly WriteLease _lease;
    private readonly Sweeper _sweeper;
    private readonly Neo4jStoreOptions _options;
    private readonly ILogger<Neo4jPaperStore> _logger;
    private volatile bool _isOpen;

    public Neo4jPaperStore(CypherClient client, IOptions<Neo4jStoreOptions> options, TimeProvider clock, ILogger<Neo4jPaperStore> logger)
    {
        _client = client;
        _options = options.Value;
        _logger = logger;
        _lease = new WriteLease(client, _options.QueryTimeout + _options.LeaseLength, clock);
        // Longer than any one question can take.
        _sweeper = new Sweeper(client, _lease, _options.QueryTimeout * 2);
    }

    public string Name => "neo4j";

    public async Task OpenAsync(CancellationToken cancellationToken)
    {
        try
        {
            var counts = await CountAsync(cancellationToken);
            _logger.Opened(_options.Uri, counts.Papers, counts.Annotations);
        }
        catch (StoreUnavailableException failure)
        {
            _logger.NotOpened(failure.Message);
        }
    }

    public async Task<StoreCounts> CountAsync(CancellationToken cancellationToken)
    {
        var counts = (await ReadAsync(CountAll, cancellationToken))[0];
        return new StoreCounts(counts.Int("papers"), counts.Int("annotations"), counts.Int("topics"), counts.Int("tags"), counts.Int("people")) { Sessions = counts.Int("sessions") };
    }

    public async ValueTask DisposeAsync()
    {
        await _lease.LetGoAsync();
        _lease.Dispose();
        await _client.DisposeAsync();
    }

    private async Task<IReadOnlyList<CypherRow>> ReadAsync(CypherStatement statement, CancellationToken cancellationToken) =>
        await (await OpenClientAsync(cancellationToken)).ReadAsync(statement, cancellationToken);

    private async Task<CypherClient> OpenClientAsync(CancellationToken cancellationToken)
    {
        if (_isOpen)
            return _client;
        await _opening.WaitAsync(cancellationToken);
        try
        {
            if (_isOpen)
                return _client;
            await new GraphSchema(_client).PrepareAsync(cancellationToken);
            await SweepUnlessSomebodyWritesAsync(cancellationToken);
            _isOpen = true;
            return _client;
        }
        finally
        {
            _opening.Release();
        }
    }

    // Whoever imports has swept before.
    private async Task SweepUnlessSomebodyWritesAsync(CancellationToken cancellationToken)
    {
        if (!await _lease.TryTakeAsync(cancellationToken))
            return;
        try
        {
            await _sweeper.SweepAsync(cancellationToken);
        }
        finally
        {
            await LetOthersWriteAsync();
        }
    }

    // A turn goes on holding the lease, and so does an import that can be gone on with.
    private Task LetOthersWriteAsync() => _isOurTurn || IsImporting ? Task.CompletedTask : _lease.LetGoAsync();

    private async Task WriteWithLeaseAsync(Func<CypherClient, Task> work, CancellationToken cancellationToken)
    {
        var start = Stopwatch.GetTimestamp();
        await WriteAloneAsync(
            async client =>
            {
                await _lease.TakeAsync(cancellationToken);
                Neo4jTelemetry.Waited(start);
                try
                {
                    await work(client);
                }
                finally
                {
                    await LetOthersWriteAsync();
                }
            },
            cancellationToken);
    }

    // Writes of one program wait for one another here, those of several for the lease.
    private async Task WriteAloneAsync(Func<CypherClient, Task> work, CancellationToken cancellationToken)
    {
        var client = await OpenClientAsync(cancellationToken);
        await _writing.WaitAsync(cancellationToken);
        try
        {
            await work(client);
        }
        finally
        {
            _writing.Release();
        }
    }
}

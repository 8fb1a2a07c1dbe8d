using PaperGraph.Core.Copies;
using PaperGraph.Storage.Neo4j.Transport;

namespace PaperGraph.Storage.Neo4j.Copies;

/// <summary>The record on a server, which nobody writes to while it is read.</summary>
internal sealed class Neo4jCopySource(Neo4jPaperStore store) : ICopySource
{
    private CypherClient? _client;
    private IAsyncDisposable? _turn;

    private RecordReader Record => new(_client ?? throw new InvalidOperationException($"The record is read before {nameof(OpenAsync)}."));

    public async Task<RecordSize> OpenAsync(CancellationToken cancellationToken)
    {
        (_client, _turn) = await store.OpenToCopyFromAsync(cancellationToken);
        return await Record.MeasureAsync(cancellationToken);
    }

    public IAsyncEnumerable<RecordPart> ReadAsync(CancellationToken cancellationToken) => Record.ReadAsync(cancellationToken);

    public async ValueTask DisposeAsync()
    {
        if (_turn is not null)
            await _turn.DisposeAsync();
        _turn = null;
    }
}

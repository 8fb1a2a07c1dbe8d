using PaperGraph.Core.Copies;

namespace PaperGraph.Storage.Neo4j.Copies;

/// <summary>An empty database on a server, marked as half a copy until it is a whole one.</summary>
internal sealed class Neo4jCopyTarget(Neo4jPaperStore store) : ICopyTarget
{
    private IAsyncDisposable? _turn;

    public async Task<IRecordWriter> BeginAsync(CancellationToken cancellationToken)
    {
        _turn = await store.OpenToCopyIntoAsync(cancellationToken);
        return store;
    }

    public Task CompleteAsync(CancellationToken cancellationToken) => store.EndCopyAsync(cancellationToken);

    public async ValueTask DisposeAsync()
    {
        if (_turn is not null)
            await _turn.DisposeAsync();
        _turn = null;
    }
}

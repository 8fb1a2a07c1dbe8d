namespace PaperGraph.Storage.Neo4j;

internal sealed partial class Neo4jPaperStore
{
    /// <summary>Deletes what nobody sees any more, unless this program or another is writing: whoever writes sweeps before.</summary>
    public async Task SweepAsync(CancellationToken cancellationToken)
    {
        if (!_isOpen || !await _writing.WaitAsync(TimeSpan.Zero, cancellationToken))
            return;
        try
        {
            if (!IsImporting && await _sweeper.IsAnythingLeftAsync(cancellationToken))
                await SweepUnlessSomebodyWritesAsync(cancellationToken);
        }
        finally
        {
            _writing.Release();
        }
    }
}

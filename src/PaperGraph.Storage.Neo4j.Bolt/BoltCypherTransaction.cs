using Neo4j.Driver;
using PaperGraph.Storage.Neo4j.Cypher;
using PaperGraph.Storage.Neo4j.Transport;

namespace PaperGraph.Storage.Neo4j.Bolt;

/// <summary>A transaction over Bolt, in a session of its own.</summary>
internal sealed class BoltCypherTransaction(BoltCalls calls, IAsyncSession session, IAsyncTransaction transaction) : ICypherTransportTransaction
{
    private Task _last = Task.CompletedTask;

    public Task<IReadOnlyList<CypherRow>> RunAsync(CypherStatement statement, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var name = calls.NextName();
        var running = RunAsync(statement, name);
        _last = running;
        return calls.WaitAsync(running, name, cancellationToken);
    }

    public Task<IReadOnlyList<string>> CommitAsync(CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var committing = CommitAsync();
        _last = committing;
        return calls.WaitAsync(committing, cancellationToken);
    }

    // A session takes one call at a time.
    public async ValueTask DisposeAsync()
    {
        if (_last.IsCompleted)
            await BoltCalls.CloseAsync(session);
        else
            calls.CloseAfter(_last, session);
    }

    private async Task<IReadOnlyList<CypherRow>> RunAsync(CypherStatement statement, string name) =>
        await BoltRows.ReadAsync(await transaction.RunAsync(statement.Query.Text, BoltParameters.Of(statement, name)));

    private async Task<IReadOnlyList<string>> CommitAsync()
    {
        await transaction.CommitAsync();
        return session.LastBookmarks?.Values ?? [];
    }
}

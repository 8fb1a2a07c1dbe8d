namespace PaperGraph.Storage.Neo4j.Transport.Http;

/// <summary>A request that runs a statement under a name, and goes on when nobody waits for it any more: so that its statement can be ended and its end be met.</summary>
/// <remarks>A server goes on with a statement whose connection is closed, and keeps open the transaction that it began.</remarks>
internal sealed class NamedRequest
{
    private readonly CancellationTokenSource _abort = new();
    private readonly Task<QueryApiReply> _reply;

    /// <param name="name">The statement's.</param>
    /// <param name="send">Sends it, under its name.</param>
    public NamedRequest(string name, Func<string, CancellationToken, Task<QueryApiReply>> send) => (Name, _reply) = (name, send(name, _abort.Token));

    public string Name { get; }

    /// <summary>Whether there is an answer, or will be none.</summary>
    public bool IsOver => _reply.IsCompleted;

    /// <summary>Whether there is an answer.</summary>
    public bool IsAnswered => _reply.IsCompletedSuccessfully;

    /// <summary>The answer; null where there is none, or none yet.</summary>
    public async Task<QueryApiReply?> FindReplyAsync() => IsAnswered ? await _reply : null;

    /// <summary>Waits for the answer.</summary>
    /// <exception cref="CypherException">It failed.</exception>
    /// <exception cref="TimeoutException">There is none yet.</exception>
    public Task<QueryApiReply> WaitAsync(TimeSpan longest, CancellationToken cancellationToken) => _reply.WaitAsync(longest, cancellationToken);

    /// <summary>Waits until it is over, whatever comes of it, or the time is.</summary>
    public async Task SettleAsync(TimeSpan longest, CancellationToken cancellationToken) =>
        await ((Task)_reply).WaitAsync(longest, cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);

    /// <summary>Closes the connection, if it is not over.</summary>
    public void Abort() => _abort.Cancel();
}

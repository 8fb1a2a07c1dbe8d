namespace PaperGraph.Storage.Neo4j.Transport;

/// <summary>Tells a server that takes its time from one that hangs: while a question waits, the server is asked who it is, which takes it no time.</summary>
/// <remarks>Both together are shorter than a request of somebody may take, so that they are told that the server is away, not that time is up.</remarks>
internal sealed class SilenceWatch(ICypherTransport transport, TimeProvider time)
{
    /// <summary>How long an answer may take before the server is asked who it is, and how long that may take.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(3);

    /// <summary>Waits for an answer as long as the server shows that it is there.</summary>
    /// <exception cref="CypherException">It failed, or the server hangs.</exception>
    public async Task<CypherAnswer> WaitAsync(Func<CancellationToken, Task<CypherAnswer>> ask, CancellationToken cancellationToken)
    {
        using var end = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var answer = ask(end.Token);
        while (!await IsOverAsync(answer))
        {
            if (await IsThereAsync(answer, end.Token))
                continue;
            await end.CancelAsync();
            throw new CypherException(CypherException.Silent, $"It does not even say who it is within {Patience.TotalSeconds:0} s.", isTransient: false);
        }

        return await answer;
    }

    private async Task<bool> IsThereAsync(Task answer, CancellationToken cancellationToken)
    {
        var version = transport.GetServerVersionAsync(cancellationToken);
        await IsOverAsync(Task.WhenAny(answer, version));
        return answer.IsCompleted || version.IsCompletedSuccessfully;
    }

    private async Task<bool> IsOverAsync(Task task)
    {
        await task.WaitAsync(Patience, time).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        return task.IsCompleted;
    }
}

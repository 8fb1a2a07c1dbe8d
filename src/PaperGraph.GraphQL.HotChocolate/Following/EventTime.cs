using HotChocolate.Execution;
using PaperGraph.GraphQL.Following;
using PaperGraph.GraphQL.HotChocolate.Execution;
using PaperGraph.GraphQL.Limits;

namespace PaperGraph.GraphQL.HotChocolate.Following;

/// <summary>Gives each event of a subscription the time of a request, and counts what is asked and each event as long as it is answered.</summary>
internal sealed class EventTime(QueryLimits limits, Follower follower) : IDisposable
{
    private IRequestContext? _request;
    private Entry _entry = new();

    /// <summary>What each event costs.</summary>
    public OperationCost? Cost => _request?.FindCost();

    /// <summary>Whether an event took longer. Hot Chocolate ends the subscription then and says nothing.</summary>
    public bool IsOver { get; private set; }

    /// <summary>Begins with what is asked; events are executed with its token.</summary>
    /// <exception cref="GraphQL.Errors.RequestException">Too much is asked at once.</exception>
    public void Begin(IRequestContext request)
    {
        _request = request;
        follower.Ask(_entry);
    }

    /// <summary>Begins the time of an event, once it can be answered beside others; it ends when the result is disposed of.</summary>
    public async Task<IDisposable> BeginEventAsync(CancellationToken aborted)
    {
        var request = _request ?? throw new InvalidOperationException("An event comes before its subscription.");
        _entry = new Entry();
        await follower.AwaitEventAsync(_entry, aborted);
        var ending = CancellationTokenSource.CreateLinkedTokenSource(aborted);
        ending.Token.Register(() => IsOver = !aborted.IsCancellationRequested);
        ending.CancelAfter(limits.Timeout);
        request.RequestAborted = ending.Token;
        return ending;
    }

    /// <summary>It is answered; the client takes the answer up in its own time.</summary>
    public void End() => _entry.Dispose();

    /// <inheritdoc />
    public void Dispose() => End();
}

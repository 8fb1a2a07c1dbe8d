using HotChocolate.Execution;
using PaperGraph.GraphQL.HotChocolate.Execution;
using PaperGraph.GraphQL.Limits;

namespace PaperGraph.GraphQL.HotChocolate.Following;

/// <summary>Gives each event of a subscription the time of a request.</summary>
internal sealed class EventTime(QueryLimits limits)
{
    /// <summary>The request that subscribed; its events are executed with its token.</summary>
    public IRequestContext? Request { private get; set; }

    /// <summary>What each event costs.</summary>
    public OperationCost? Cost => Request?.FindCost();

    /// <summary>Whether an event took longer. Hot Chocolate ends the subscription then and says nothing.</summary>
    public bool IsOver { get; private set; }

    /// <summary>Begins the time of an event, which ends when the result is disposed of.</summary>
    public IDisposable Begin(CancellationToken aborted)
    {
        var request = Request ?? throw new InvalidOperationException("An event comes before its subscription.");
        var ending = CancellationTokenSource.CreateLinkedTokenSource(aborted);
        ending.Token.Register(() => IsOver = !aborted.IsCancellationRequested);
        ending.CancelAfter(limits.Timeout);
        request.RequestAborted = ending.Token;
        return ending;
    }
}

using System.Runtime.CompilerServices;
using HotChocolate.Execution;
using PaperGraph.GraphQL.Resolving;

namespace PaperGraph.GraphQL.HotChocolate.Following;

/// <summary>The events of the resolver map, as Hot Chocolate takes them.</summary>
internal sealed class EventStream(EventResolver events, FieldCall call, EventTime time) : ISourceStream
{
    public IAsyncEnumerable<object?> ReadEventsAsync() => ReadAsync(CancellationToken.None);

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private async IAsyncEnumerable<object?> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        // The token of the call ends with the request that subscribed.
        await foreach (var one in events.Follow(call with { Cancellation = cancellationToken }).WithCancellation(cancellationToken))
        {
            using (await time.BeginEventAsync(cancellationToken))
                yield return one;
        }
    }
}

using System.Runtime.CompilerServices;
using PaperGraph.GraphQL.Resolving;

namespace PaperGraph.GraphQL.Watching;

/// <summary>Counts who follows.</summary>
/// <param name="field">Of the schema, with its type: <c>Subscription.paperChanged</c>.</param>
/// <param name="watched">What gives the events.</param>
internal sealed class WatchedEventResolver(string field, EventResolver watched) : EventResolver
{
    public override Type Parent => watched.Parent;

    public override Type Result => watched.Result;

    public override IAsyncEnumerable<object> Follow(FieldCall call) => FollowAsync(call, call.Cancellation);

    private async IAsyncEnumerable<object> FollowAsync(FieldCall call, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var tag = KeyValuePair.Create<string, object?>("papergraph.graphql.field", field);
        GraphQLTelemetry.Subscriptions.Add(1, tag);
        try
        {
            await foreach (var one in watched.Follow(call).WithCancellation(cancellationToken))
                yield return one;
        }
        finally
        {
            GraphQLTelemetry.Subscriptions.Add(-1, tag);
        }
    }
}

using System.Diagnostics;
using System.Diagnostics.Metrics;
using PaperGraph.Core.Watching;

namespace PaperGraph.GraphQL.Watching;

/// <summary>What can be watched of requests.</summary>
internal static class GraphQLTelemetry
{
    public static readonly ActivitySource Source = new("PaperGraph.GraphQL");

    private static readonly Meter Meter = new("PaperGraph.GraphQL");

    public static readonly Histogram<double> Operations = Meter.CreateDurations(
        "papergraph.graphql.operation.duration", "How long operations take, events of subscriptions each by itself.");

    public static readonly Histogram<double> Batches = Meter.CreateDurations(
        "papergraph.graphql.batch.duration", "How long a field takes to be answered for a batch of parents.");

    public static readonly Histogram<int> BatchSizes = Meter.CreateHistogram<int>(
        "papergraph.graphql.batch.size", "{parent}", "How many parents a field is answered for at once.");

    public static readonly UpDownCounter<int> Subscriptions = Meter.CreateUpDownCounter<int>(
        "papergraph.graphql.subscription.active", "{subscription}", "Subscriptions that are followed.");

    public static readonly UpDownCounter<int> Sockets = Meter.CreateUpDownCounter<int>(
        "papergraph.graphql.socket.active", "{socket}", "Sockets that are open.");

    public static readonly UpDownCounter<int> SocketMessages = Meter.CreateUpDownCounter<int>(
        "papergraph.graphql.socket.queue.length", "{message}", "Messages that wait to be sent over sockets.");

    public static readonly UpDownCounter<int> WaitingPlans = Meter.CreateUpDownCounter<int>(
        "papergraph.plan.queue.length", "{plan}", "Plans that wait for others to be computed.");

    public static readonly Histogram<double> PlanWaits = Meter.CreateDurations(
        "papergraph.plan.wait.duration", "How long plans wait for others.");
}

using PaperGraph.Core.Watching;
using PaperGraph.GraphQL.Errors;
using PaperGraph.GraphQL.Resolving;

namespace PaperGraph.GraphQL.Watching;

/// <summary>Tells how long each batch takes.</summary>
/// <param name="field">Of the schema, with its type: <c>Paper.topics</c>.</param>
/// <param name="watched">What answers.</param>
internal sealed class WatchedBatchResolver(string field, BatchResolver watched) : BatchResolver
{
    private const string Field = "papergraph.graphql.field";

    public override Type Parent => watched.Parent;

    public override Type Result => watched.Result;

    public override Task<IReadOnlyList<object?>> ResolveAsync(IReadOnlyList<object> parents, FieldCall call)
    {
        GraphQLTelemetry.BatchSizes.Record(parents.Count, KeyValuePair.Create<string, object?>(Field, field));
        return Measurement.Begin(GraphQLTelemetry.Source, GraphQLTelemetry.Batches, field) is { } measurement
            ? ResolveAsync(parents, call, measurement)
            : watched.ResolveAsync(parents, call);
    }

    private async Task<IReadOnlyList<object?>> ResolveAsync(IReadOnlyList<object> parents, FieldCall call, Measurement measurement)
    {
        using (measurement)
        {
            measurement.Tag(Field, field);
            measurement.Note("papergraph.graphql.batch.size", parents.Count);
            try
            {
                return await watched.ResolveAsync(parents, call);
            }
            catch (RequestException refused)
            {
                measurement.Fail(refused.Code.Name);
                throw;
            }
            catch (Exception failure)
            {
                measurement.Fail(failure);
                throw;
            }
        }
    }
}

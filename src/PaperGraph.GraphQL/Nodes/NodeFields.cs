using Microsoft.Extensions.Options;
using PaperGraph.Core.Graph;
using PaperGraph.GraphQL.Errors;
using PaperGraph.GraphQL.Limits;
using PaperGraph.GraphQL.Resolving;

namespace PaperGraph.GraphQL.Nodes;

internal sealed class NodeFields(NodeLoader nodes, IOptions<LimitsOptions> limits) : IResolverPart
{
    public void AddTo(ResolverMapBuilder map) => map
        .Query("node", async call => (await FindAsync([call.Arguments.Get<string>("id")], call.Cancellation))[0])
        .Query("nodes", call => FindAsync(IdsOf(call), call.Cancellation));

    private IReadOnlyList<string> IdsOf(FieldCall call)
    {
        var ids = call.Arguments.FindList<string>("ids") ?? [];
        return ids.Count <= limits.Value.MaxPageSize
            ? ids
            : throw new RequestException(
                ErrorCode.PageTooLarge, $"`ids` names {ids.Count} nodes; at most {limits.Value.MaxPageSize} are given at once.");
    }

    private async Task<IReadOnlyList<object?>> FindAsync(IReadOnlyList<string> texts, CancellationToken cancellationToken)
    {
        var ids = texts.Select(text => NodeId.TryParse(text, out var id) ? id : default(NodeId?)).ToList();
        var found = await nodes.FindAsync([.. ids.OfType<NodeId>()], cancellationToken);
        return [.. ids.Select(id => id is { } known ? found.GetValueOrDefault(known) : null)];
    }
}

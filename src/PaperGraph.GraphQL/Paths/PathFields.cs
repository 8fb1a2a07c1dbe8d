using PaperGraph.Core.Graph;
using PaperGraph.Core.Paths;
using PaperGraph.Core.Storage;
using PaperGraph.GraphQL.Errors;
using PaperGraph.GraphQL.Nodes;
using PaperGraph.GraphQL.Resolving;

namespace PaperGraph.GraphQL.Paths;

internal sealed class PathFields(IPaperStore store, NodeLoader nodes) : IResolverPart
{
    private const int MostHops = 6;

    public void AddTo(ResolverMapBuilder map)
    {
        map.Query("path", FindAsync);
        map.Type<EvidencePath>("Path");
        map.Type<PathStep>("PathStep")
            .One<NodeId, object>("from", step => step.From, nodes.FindAsync)
            .One<NodeId, object>("to", step => step.To, nodes.FindAsync);
    }

    private Task<EvidencePath?> FindAsync(FieldCall call)
    {
        var hops = call.Arguments.Get<int>("maxHops");
        return hops is >= 1 and <= MostHops
            ? store.FindPathAsync(IdOf(call, "from"), IdOf(call, "to"), hops, call.Cancellation)
            : throw RequestException.BadInput($"`maxHops` is {hops}; it has to be from 1 to {MostHops}.");
    }

    private static NodeId IdOf(FieldCall call, string name) =>
        NodeId.TryParse(call.Arguments.Get<string>(name), out var id)
            ? id
            : throw RequestException.BadInput($"“{call.Arguments.Get<string>(name)}” is no id; `{name}` needs one.");
}

using PaperGraph.Core.Graph;
using PaperGraph.Core.Papers;
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

    private async Task<EvidencePath?> FindAsync(FieldCall call)
    {
        var hops = call.Arguments.Get<int>("maxHops");
        if (hops is < 1 or > MostHops)
            throw RequestException.BadInput($"`maxHops` is {hops}; it has to be from 1 to {MostHops}.");
        var (from, to) = (IdOf(call, "from"), IdOf(call, "to"));
        var papers = await store.FindPapersAsync([.. new[] { from, to }.Where(id => id.Kind == NodeKind.Paper).Select(Id<Paper>.Of)], call.Cancellation);
        return await store.FindPathAsync(ShownAs(from, papers), ShownAs(to, papers), hops, call.Cancellation);
    }

    // A path from a paper that was merged begins with the paper that it is part of.
    private static NodeId ShownAs(NodeId id, IReadOnlyDictionary<Id<Paper>, Paper> papers) =>
        id.Kind == NodeKind.Paper && papers.TryGetValue(Id<Paper>.Of(id), out var paper) ? paper.Id.Node : id;

    private static NodeId IdOf(FieldCall call, string name) =>
        NodeId.TryParse(call.Arguments.Get<string>(name), out var id)
            ? id
            : throw RequestException.BadInput($"“{call.Arguments.Get<string>(name)}” is no id; `{name}` needs one.");
}

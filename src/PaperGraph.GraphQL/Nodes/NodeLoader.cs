using PaperGraph.Core.Annotations;
using PaperGraph.Core.Changes;
using PaperGraph.Core.Graph;
using PaperGraph.Core.Imports;
using PaperGraph.Core.Papers;
using PaperGraph.Core.People;
using PaperGraph.Core.Sessions;
using PaperGraph.Core.Storage;
using PaperGraph.Core.Tags;
using PaperGraph.Core.Topics;

namespace PaperGraph.GraphQL.Nodes;

/// <summary>Finds nodes of any kind, with one call to the store a kind.</summary>
internal sealed class NodeLoader(IPaperStore store)
{
    public async Task<IReadOnlyDictionary<NodeId, object>> FindAsync(
        IReadOnlyCollection<NodeId> ids, CancellationToken cancellationToken)
    {
        var asked = ids as IReadOnlySet<NodeId> ?? ids.ToHashSet();
        var kinds = await Task.WhenAll(asked.GroupBy(id => id.Kind).Select(kind => FindKindAsync(kind.Key, [.. kind], cancellationToken)));
        var found = new Dictionary<NodeId, object>(asked.Count);
        foreach (var (id, node) in kinds.SelectMany(kind => kind))
            found.Add(id, node);
        return found;
    }

    private Task<IEnumerable<KeyValuePair<NodeId, object>>> FindKindAsync(NodeKind kind, NodeId[] ids, CancellationToken cancellationToken) => kind switch
    {
        NodeKind.Paper => FindAsync<Paper>(ids, store.FindPapersAsync, cancellationToken),
        NodeKind.Annotation => FindAsync<Annotation>(ids, store.FindAnnotationsAsync, cancellationToken),
        NodeKind.Topic => FindAsync<Topic>(ids, store.FindTopicsAsync, cancellationToken),
        NodeKind.Tag => FindAsync<Tag>(ids, store.FindTagsAsync, cancellationToken),
        NodeKind.Person => FindAsync<Person>(ids, store.FindPeopleAsync, cancellationToken),
        NodeKind.Session => FindAsync<Session>(ids, store.FindSessionsAsync, cancellationToken),
        NodeKind.Import => FindAsync<Import>(ids, store.FindImportsAsync, cancellationToken),
        NodeKind.Change => FindAsync<Change>(ids, store.FindChangesAsync, cancellationToken),
        _ => Task.FromResult(Enumerable.Empty<KeyValuePair<NodeId, object>>()),
    };

    private static async Task<IEnumerable<KeyValuePair<NodeId, object>>> FindAsync<TNode>(
        NodeId[] ids,
        Func<IReadOnlyCollection<Id<TNode>>, CancellationToken, Task<IReadOnlyDictionary<Id<TNode>, TNode>>> find,
        CancellationToken cancellationToken)
        where TNode : class
    {
        var found = await find([.. ids.Select(Id<TNode>.Of)], cancellationToken);
        return found.Select(node => KeyValuePair.Create<NodeId, object>(node.Key.Node, node.Value));
    }
}

using PaperGraph.Core.Graph;
using PaperGraph.Core.Storage;
using PaperGraph.Core.Tags;
using PaperGraph.Storage.Embedded.Graph;
using PaperGraph.Storage.Embedded.Paging;

namespace PaperGraph.Storage.Embedded;

internal sealed partial class EmbeddedPaperStore
{
    public Task<IReadOnlyDictionary<Id<Tag>, Tag>> FindTagsAsync(IReadOnlyCollection<Id<Tag>> ids, CancellationToken cancellationToken)
    {
        var graph = _state.Graph;
        return Task.FromResult<IReadOnlyDictionary<Id<Tag>, Tag>>(Seen(ids, graph.NumberOf)
            .Select(number => graph.Tag(number).Record).ToDictionary(tag => tag.Id));
    }

    public Task<Page<Tag>> PageTagsAsync(string? contains, PageRequest page, CancellationToken cancellationToken)
    {
        var graph = _state.Graph;
        var tags = GraphOrders.OfTags(graph);
        var cut = new NodePager(tags, page).CutSorted(graph.Sorted.OfTags(graph), number => Contains(graph.Tag(number).Record.Name, contains));
        return Task.FromResult(cut.Of(tags, number => graph.Tag(number).Record));
    }

    public Task<int> CountTagsAsync(string? contains, CancellationToken cancellationToken)
    {
        var graph = _state.Graph;
        return Task.FromResult(graph.Sorted.OfTags(graph).All().Count(number => Contains(graph.Tag(number).Record.Name, contains)));
    }

    private static IReadOnlyList<Tag> TagsByName(GraphSnapshot graph, int[] numbers) =>
        [.. numbers.Order(GraphOrders.OfTags(graph)).Select(number => graph.Tag(number).Record)];

    private static bool Contains(string name, string? part) => part is null || name.Contains(part, StringComparison.OrdinalIgnoreCase);
}

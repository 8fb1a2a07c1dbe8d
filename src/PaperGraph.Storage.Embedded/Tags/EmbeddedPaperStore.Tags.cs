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

    public Task<Page<Tag>> PageTagsAsync(string? contains, PageRequest page, CancellationToken cancellationToken) =>
        Task.FromResult(TagsOf(_state.Graph).Cut(contains, page));

    public Task<int> CountTagsAsync(string? contains, CancellationToken cancellationToken) =>
        Task.FromResult(TagsOf(_state.Graph).Count(contains));

    private static NameList<Tag> TagsOf(GraphSnapshot graph) =>
        new(GraphOrders.OfTags(graph), graph.Sorted.OfTags(graph), number => graph.Tag(number).Record, tag => tag.Name);

    private static IReadOnlyList<Tag> TagsByName(GraphSnapshot graph, int[] numbers) =>
        [.. numbers.Order(GraphOrders.OfTags(graph)).Select(number => graph.Tag(number).Record)];
}

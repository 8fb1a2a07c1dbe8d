using PaperGraph.Core.Graph;
using PaperGraph.Core.Papers;
using PaperGraph.Core.Storage;
using PaperGraph.Core.Tags;
using PaperGraph.Storage.Embedded.Database;
using PaperGraph.Storage.Embedded.Graph;
using PaperGraph.Storage.Embedded.Imports;
using PaperGraph.Storage.Embedded.Paging;
using PaperGraph.Storage.Embedded.Papers;

namespace PaperGraph.Storage.Embedded;

internal sealed partial class EmbeddedPaperStore
{
    public Task<IReadOnlyDictionary<Id<Paper>, Paper>> FindPapersAsync(IReadOnlyCollection<Id<Paper>> ids, CancellationToken cancellationToken) =>
        Ask<IReadOnlyDictionary<Id<Paper>, Paper>>((graph, connection) =>
            PaperRecords.Find(graph, connection, Seen(ids, graph.WholeOf)) is { } papers
                ? ids.Distinct().Where(id => graph.WholeOf(id) != 0).ToDictionary(id => id, id => papers[graph.WholeOf(id)])
                : null);

    public Task<Paper?> FindPaperAsync(WorkKey key, CancellationToken cancellationToken) =>
        Task.FromResult(Read((state, connection) => PaperLookup.Find(state, connection, key) is > 0 and var number
            ? PaperRecords.Find(state.Graph, connection, [number])?[number]
            : null));

    public Task<IReadOnlyList<Page<Paper>>> PagePapersAsync(
        IReadOnlyList<PaperSelection> selections, PaperOrder order, PageRequest page, CancellationToken cancellationToken) =>
        Ask<IReadOnlyList<Page<Paper>>>((graph, connection) =>
        {
            if (Select(graph, connection, selections) is not { } selected)
                return null;
            var papers = GraphOrders.OfPapers(graph, order);
            var pages = selected.ConvertAll(selection => selection.Cut(papers, page, () => graph.Sorted.OfPapers(graph, order)));
            return PaperRecords.Find(graph, connection, [.. pages.SelectMany(cut => cut.Numbers).Distinct()]) is { } records
                ? pages.ConvertAll(cut => cut.Of(papers, number => records[number]))
                : null;
        });

    public Task<IReadOnlyList<int>> CountPapersAsync(IReadOnlyList<PaperSelection> selections, CancellationToken cancellationToken) =>
        Ask<IReadOnlyList<int>>((graph, connection) => Select(graph, connection, selections)?
            .ConvertAll(selection => selection.Count(() => graph.Sorted.OfPapers(graph, PaperOrder.AnnotatedDesc))));

    public Task<IReadOnlyDictionary<Id<Paper>, IReadOnlyList<Tag>>> FindTagsOfPapersAsync(
        IReadOnlyCollection<Id<Paper>> papers, CancellationToken cancellationToken)
    {
        var graph = _state.Graph;
        return Task.FromResult<IReadOnlyDictionary<Id<Paper>, IReadOnlyList<Tag>>>(Seen(papers, graph.NumberOf)
            .Where(number => graph.Paper(number).Tags.Length > 0)
            .ToDictionary(graph.PaperId, number => TagsByName(graph, graph.Paper(number).Tags)));
    }

    public Task<IReadOnlyDictionary<Id<Paper>, IReadOnlyList<PaperLink>>> FindLinksAsync(
        IReadOnlyCollection<Id<Paper>> papers, CancellationToken cancellationToken) =>
        Ask<IReadOnlyDictionary<Id<Paper>, IReadOnlyList<PaperLink>>>((graph, connection) =>
        {
            var linked = Seen(papers, graph.NumberOf).Where(number => PaperLinks.AreAny(graph.Paper(number))).ToList();
            if (linked.Count > 0 && connection is null)
                return null;
            return linked.ToDictionary(graph.PaperId, number => PaperLinks.Of(graph, connection, number));
        });

    public Task<IReadOnlyDictionary<Id<Paper>, IReadOnlyList<PaperText>>> FindTextsAsync(
        IReadOnlyCollection<Id<Paper>> papers, CancellationToken cancellationToken) =>
        Task.FromResult(Read<IReadOnlyDictionary<Id<Paper>, IReadOnlyList<PaperText>>>((state, connection) =>
            Seen(papers, state.Graph.NumberOf)
                .ToDictionary(state.Graph.PaperId, number => PaperTexts.Of(state.Graph, connection, number))));

    public Task<IReadOnlyDictionary<Id<Paper>, IReadOnlyList<MergedPaper>>> FindMergedAsync(
        IReadOnlyCollection<Id<Paper>> papers, CancellationToken cancellationToken) =>
        Ask<IReadOnlyDictionary<Id<Paper>, IReadOnlyList<MergedPaper>>>((graph, connection) =>
        {
            var wholes = papers.Distinct().Where(paper => graph.PartsOf(paper).Count > 0).ToList();
            if (wholes.Count > 0 && connection is null)
                return null;
            return wholes.ToDictionary(paper => paper, paper => MergeTable.PartsOf(connection!, paper)); // Without one there are none.
        });

    /// <returns>Null where a text is searched for, which takes a connection.</returns>
    private static List<NodeSelection>? Select(GraphSnapshot graph, DatabaseConnection? connection, IReadOnlyList<PaperSelection> selections)
    {
        if (connection is null && selections.Any(selection => selection.Text is not null))
            return null;
        return [.. selections.Select(selection => new NodeSelection(PaperConditions.Of(
            graph, selection, selection.Text is { } text && connection is not null ? FindPapersByText(graph, connection, text) : null)))];
    }
}

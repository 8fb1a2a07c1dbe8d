using PaperGraph.Core.Graph;
using PaperGraph.Core.Paging;
using PaperGraph.Core.Papers;
using PaperGraph.Core.Storage;
using PaperGraph.Core.Tags;
using PaperGraph.Storage.Neo4j.Cypher;
using PaperGraph.Storage.Neo4j.Merges;
using PaperGraph.Storage.Neo4j.Paging;
using PaperGraph.Storage.Neo4j.Papers;
using PaperGraph.Storage.Neo4j.Tags;

namespace PaperGraph.Storage.Neo4j;

internal sealed partial class Neo4jPaperStore : IPaperQueries
{
    private static readonly CypherQuery FindPapers = CypherQuery.Named("Papers/find-papers");
    private static readonly CypherQuery FindPaperByKey = CypherQuery.Named("Papers/find-paper-by-key");
    private static readonly CypherQuery PageSelectedPapers = CypherQuery.Named("Papers/page-selected-papers");
    private static readonly CypherQuery CountSelectedPapers = CypherQuery.Named("Papers/count-selected-papers");
    private static readonly CypherQuery FindTagsOfPapers = CypherQuery.Named("Papers/find-tags-of-papers");
    private static readonly CypherQuery FindLinks = CypherQuery.Named("Papers/find-links");
    private static readonly CypherQuery FindMerged = CypherQuery.Named("Merges/find-merged");
    private static readonly CypherQuery FindTexts = CypherQuery.Named("Papers/find-texts");
    private static readonly Dictionary<PaperOrder, WalkQueries> WalkPapers = Enum.GetValues<PaperOrder>()
        .ToDictionary(order => order, order => WalkQueries.Named($"Papers/page-by-{EnumText.Of(order).Replace('_', '-').ToLowerInvariant()}"));

    public async Task<IReadOnlyDictionary<Id<Paper>, Paper>> FindPapersAsync(IReadOnlyCollection<Id<Paper>> ids, CancellationToken cancellationToken) =>
        (await ReadAsync(FindPapers, ids, cancellationToken)).ToDictionary(row => row.Id<Paper>("id"), row => PaperRecord.Read(row.Row("paper")));

    public async Task<Paper?> FindPaperAsync(WorkKey key, CancellationToken cancellationToken) =>
        await ReadAsync(FindPaperByKey.With("key", key.Text), cancellationToken) is [var row] ? PaperRecord.Read(row.Row("paper")) : null;

    public async Task<IReadOnlyList<Page<Paper>>> PagePapersAsync(
        IReadOnlyList<PaperSelection> selections, PaperOrder order, PageRequest page, CancellationToken cancellationToken)
    {
        var list = new ListRequest(ListNames.Papers(order), NodeKind.Paper, page);
        if (selections.Count == 0)
            return [];
        if (selections.All(PaperConditions.AreNone))
            return [.. Enumerable.Repeat(PageOf((await ReadAsync(list.Walk(WalkPapers[order]), cancellationToken))[0]), selections.Count)];
        var rows = await ReadAsync(list.Gather(PageSelectedPapers, selections.Select(PaperConditions.Of), $"order{order}"), cancellationToken);
        return [.. rows.Select(PageOf)];

        Page<Paper> PageOf(CypherRow row) => list.Of(row.Rows("papers"), row.Flag("isAnyBehind"), node =>
        {
            var paper = PaperRecord.Read(node);
            return (paper, SortKeys.OfPaper(order, paper, node.Int("annotationCount")));
        });
    }

    public async Task<IReadOnlyList<int>> CountPapersAsync(IReadOnlyList<PaperSelection> selections, CancellationToken cancellationToken)
    {
        var asked = selections.Select(selection => PaperConditions.AreNone(selection) ? CountQuestion.OfAll : PaperConditions.Of(selection));
        var rows = await ReadAsync(CountQuestion.Of(CountSelectedPapers, asked), cancellationToken);
        return [.. selections.Zip(rows, (selection, row) => row.Int(PaperConditions.AreNone(selection) ? "all" : "papers"))];
    }

    public async Task<IReadOnlyDictionary<Id<Paper>, IReadOnlyList<Tag>>> FindTagsOfPapersAsync(
        IReadOnlyCollection<Id<Paper>> papers, CancellationToken cancellationToken) =>
        (await ReadAsync(FindTagsOfPapers, papers, cancellationToken)).ToDictionary(row => row.Id<Paper>("id"), row => TagRecord.ReadAll(row, "tags"));

    public async Task<IReadOnlyDictionary<Id<Paper>, IReadOnlyList<PaperLink>>> FindLinksAsync(
        IReadOnlyCollection<Id<Paper>> papers, CancellationToken cancellationToken) =>
        (await ReadAsync(FindLinks, papers, cancellationToken)).Select(row => (Paper: row.Id<Paper>("id"), Links: PaperLinks.Read(row)))
            .Where(paper => paper.Links.Count > 0).ToDictionary(paper => paper.Paper, paper => paper.Links);

    public async Task<IReadOnlyDictionary<Id<Paper>, IReadOnlyList<PaperText>>> FindTextsAsync(
        IReadOnlyCollection<Id<Paper>> papers, CancellationToken cancellationToken) =>
        (await ReadAsync(FindTexts, papers, cancellationToken)).ToDictionary(row => row.Row("paper").Id<Paper>("id"), PaperTexts.Read);

    public async Task<IReadOnlyDictionary<Id<Paper>, IReadOnlyList<MergedPaper>>> FindMergedAsync(
        IReadOnlyCollection<Id<Paper>> papers, CancellationToken cancellationToken) =>
        (await ReadAsync(FindMerged, papers, cancellationToken)).ToDictionary(row => row.Id<Paper>("id"), MergedRecord.ReadAll);
}

using PaperGraph.Core.Graph;
using PaperGraph.Core.Imports;
using PaperGraph.Core.Paging;
using PaperGraph.Core.Storage;
using PaperGraph.Storage.Neo4j.Cypher;
using PaperGraph.Storage.Neo4j.Imports;
using PaperGraph.Storage.Neo4j.Paging;

namespace PaperGraph.Storage.Neo4j;

internal sealed partial class Neo4jPaperStore : IImportQueries
{
    private static readonly CypherQuery FindImports = CypherQuery.Named("Imports/find-imports");
    private static readonly CypherQuery CountImports = CypherQuery.Named("Imports/count-imports");
    private static readonly CypherQuery CountProblems = CypherQuery.Named("Imports/count-problems");
    private static readonly WalkQueries WalkImports = WalkQueries.Named("Imports/page-imports");
    private static readonly WalkQueries WalkProblems = WalkQueries.Named("Imports/page-problems");

    public async Task<IReadOnlyDictionary<Id<Import>, Import>> FindImportsAsync(IReadOnlyCollection<Id<Import>> ids, CancellationToken cancellationToken) =>
        (await ReadAsync(FindImports, ids, cancellationToken)).Select(row => WithProgress(ImportProperties.Read(row.Row("import")))).ToDictionary(import => import.Id);

    public async Task<Page<Import>> PageImportsAsync(PageRequest page, CancellationToken cancellationToken)
    {
        var list = new ListRequest(ListNames.Imports, NodeKind.Import, page);
        var row = (await ReadAsync(list.Walk(WalkImports), cancellationToken))[0];
        return list.Of(row.Rows("imports"), row.Flag("isAnyBehind"), node =>
        {
            var import = ImportProperties.Read(node);
            return (WithProgress(import), SortKeys.OfImport(import));
        });
    }

    public async Task<int> CountImportsAsync(CancellationToken cancellationToken) =>
        (await ReadAsync(CountImports, cancellationToken))[0].Int("imports");

    public async Task<IReadOnlyList<Page<ImportProblem>>> PageProblemsAsync(
        IReadOnlyList<Id<Import>> imports, PageRequest page, CancellationToken cancellationToken)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(page.Size, nameof(page));
        var from = page.From is { } cursor ? ProblemPlace.Read(cursor) : page.Backward ? PlacedPage.End : PlacedPage.Beginning;
        var rows = await ReadAsync(
            WalkProblems.Of(page.Backward).With("imports", imports.Select(id => id.ToString()).ToList()).With("from", from).With("limit", page.Size + 1), cancellationToken);
        return [.. rows.Select(row => PlacedPage.Of(page, row.Rows("problems"), row.Flag("isAnyBehind"), problem => new PageItem<ImportProblem>(
            new ImportProblem(problem.Int("line"), problem.Text("message"), problem.Text("text")),
            () => ProblemPlace.CursorOf(problem.Int("line"), problem.Text("place")))))];
    }

    public async Task<IReadOnlyList<int>> CountProblemsAsync(IReadOnlyList<Id<Import>> imports, CancellationToken cancellationToken) =>
        [.. (await ReadAsync(CountProblems.With("imports", imports.Select(id => id.ToString()).ToList()), cancellationToken)).Select(row => row.Int("problems"))];

    private Import WithProgress(Import import) =>
        import.Status == ImportStatus.Running && _progress.TryGetValue(import.Id, out var progress)
            ? import.At(progress)
            : import;
}

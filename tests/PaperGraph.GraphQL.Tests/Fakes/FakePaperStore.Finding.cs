using PaperGraph.Core.Graph;
using PaperGraph.Core.Imports;
using PaperGraph.Core.Paths;
using PaperGraph.Core.Search;
using PaperGraph.Core.Storage;

namespace PaperGraph.GraphQL.Tests.Fakes;

internal sealed partial class FakePaperStore
{
    public List<SearchHit> Hits { get; } = [];

    public EvidencePath? Path { get; set; }

    /// <summary>Between what the latest path was asked for.</summary>
    public (NodeId From, NodeId To) PathEnds { get; private set; }

    public List<Import> Imports { get; } = [];

    public List<(Id<Import> Import, ImportProblem Problem)> Problems { get; } = [];

    public Task<Page<SearchHit>> SearchAsync(SearchRequest search, PageRequest page, CancellationToken cancellationToken) =>
        AnswerAsync(() => PageOf("hits", Select(search), hit => hit.Node, page), cancellationToken);

    public Task<int> CountHitsAsync(SearchRequest search, CancellationToken cancellationToken) =>
        AnswerAsync(() => Select(search).Count(), cancellationToken);

    public Task<EvidencePath?> FindPathAsync(NodeId from, NodeId to, int maxHops, CancellationToken cancellationToken)
    {
        PathEnds = (from, to);
        return AnswerAsync(() => Path, cancellationToken);
    }

    public Task<IReadOnlyDictionary<Id<Import>, Import>> FindImportsAsync(
        IReadOnlyCollection<Id<Import>> ids, CancellationToken cancellationToken) =>
        AnswerAsync(() => ByKey(ids, Imports, import => import.Id), cancellationToken);

    public Task<Page<Import>> PageImportsAsync(PageRequest page, CancellationToken cancellationToken) =>
        AnswerAsync(() => PageOf("imports", Imports, import => import.Id, page), cancellationToken);

    public Task<int> CountImportsAsync(CancellationToken cancellationToken) => AnswerAsync(() => Imports.Count, cancellationToken);

    public Task<IReadOnlyList<Page<ImportProblem>>> PageProblemsAsync(
        IReadOnlyList<Id<Import>> imports, PageRequest page, CancellationToken cancellationToken) =>
        AnswerAsync<IReadOnlyList<Page<ImportProblem>>>(
            () => [.. imports.Select(import => PageOf("problems", ProblemsOf(import), problem => problem.Line, page))], cancellationToken);

    public Task<IReadOnlyList<int>> CountProblemsAsync(IReadOnlyList<Id<Import>> imports, CancellationToken cancellationToken) =>
        AnswerAsync<IReadOnlyList<int>>(() => [.. imports.Select(import => ProblemsOf(import).Count())], cancellationToken);

    private IEnumerable<SearchHit> Select(SearchRequest search) => Hits.Where(hit => search.Kinds?.Contains(hit.Node.Kind) ?? true);

    private IEnumerable<ImportProblem> ProblemsOf(Id<Import> import) =>
        Problems.Where(pair => pair.Import == import).Select(pair => pair.Problem);
}

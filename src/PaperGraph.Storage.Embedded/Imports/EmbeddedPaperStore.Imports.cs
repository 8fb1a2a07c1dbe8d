using PaperGraph.Core.Graph;
using PaperGraph.Core.Imports;
using PaperGraph.Core.Paging;
using PaperGraph.Core.Storage;
using PaperGraph.Storage.Embedded.Imports;
using PaperGraph.Storage.Embedded.Paging;

namespace PaperGraph.Storage.Embedded;

internal sealed partial class EmbeddedPaperStore
{
    public Task<IReadOnlyDictionary<Id<Import>, Import>> FindImportsAsync(IReadOnlyCollection<Id<Import>> ids, CancellationToken cancellationToken)
    {
        var ledger = _state.Imports;
        return Task.FromResult<IReadOnlyDictionary<Id<Import>, Import>>(ids.Distinct()
            .Select(ledger.Find).OfType<ImportEntry>().ToDictionary(entry => entry.Import.Id, WithProgress));
    }

    public Task<Page<Import>> PageImportsAsync(PageRequest page, CancellationToken cancellationToken)
    {
        var ledger = _state.Imports;
        var order = new NodeOrder(ListNames.Imports, NodeKind.Import, number => SortKeys.OfImport(ledger[number].Import));
        var numbers = new NodePager(order, page).CutUnsorted(ledger.Latest.Select(entry => entry.Number), _ => true);
        return Task.FromResult(numbers.Of(order, number => WithProgress(ledger[number])));
    }

    public Task<int> CountImportsAsync(CancellationToken cancellationToken) => Task.FromResult(_state.Imports.Latest.Count);

    public Task<IReadOnlyList<Page<ImportProblem>>> PageProblemsAsync(
        IReadOnlyList<Id<Import>> imports, PageRequest page, CancellationToken cancellationToken)
    {
        var pager = new ProblemPager(page);
        return Task.FromResult(Read<IReadOnlyList<Page<ImportProblem>>>((state, connection) =>
            [.. imports.Select(id => state.Imports.Find(id) is { } entry ? pager.Cut(connection, entry.Number) : Page<ImportProblem>.Empty)]));
    }

    public Task<IReadOnlyList<int>> CountProblemsAsync(IReadOnlyList<Id<Import>> imports, CancellationToken cancellationToken) =>
        Task.FromResult(Read<IReadOnlyList<int>>((state, connection) =>
            [.. imports.Select(id => state.Imports.Find(id) is { } entry ? ProblemTable.Count(connection, entry.Number) : 0)]));

    private Import WithProgress(ImportEntry entry) =>
        entry.Import.Status == ImportStatus.Running && _progress.TryGetValue(entry.Import.Id, out var progress)
            ? entry.Import.At(progress)
            : entry.Import;
}

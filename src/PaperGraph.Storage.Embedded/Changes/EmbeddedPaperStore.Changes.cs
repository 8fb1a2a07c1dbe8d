using PaperGraph.Core.Changes;
using PaperGraph.Core.Graph;
using PaperGraph.Core.Storage;
using PaperGraph.Storage.Embedded.Changes;
using PaperGraph.Storage.Embedded.Database;

namespace PaperGraph.Storage.Embedded;

internal sealed partial class EmbeddedPaperStore
{
    public Task<long> FindHeadAsync(CancellationToken cancellationToken) =>
        Task.FromResult(Read((_, connection) => ChangeTable.Head(connection)));

    public Task<IReadOnlyDictionary<Id<Change>, Change>> FindChangesAsync(IReadOnlyCollection<Id<Change>> ids, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyDictionary<Id<Change>, Change>>(Read((_, connection) =>
            ids.Distinct().Select(id => ChangeTable.Find(connection, id)).OfType<Change>().ToDictionary(change => change.Id)));

    public Task<Page<Change>> PageChangesAsync(ChangeSelection selection, PageRequest page, CancellationToken cancellationToken)
    {
        var pager = new ChangePager(selection, page);
        return Task.FromResult(Read((_, connection) => pager.Cut(connection)));
    }

    public Task<int> CountChangesAsync(ChangeSelection selection, CancellationToken cancellationToken) =>
        Task.FromResult(Read((_, connection) => ChangePager.Count(connection, selection)));

    public Task<IReadOnlyList<Change>> FindStandingOnAsync(Change change, int most, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<Change>>(Read((_, connection) =>
            ChangeTable.FindLater(connection, change).Where(later => later.StandsOn(change)).Take(most).ToList()));

    public async Task<Change?> ChangeAsync(ChangeDraft draft, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(draft);
        await using var turn = await TakeTurnAsync(cancellationToken);
        return await WriteAsync(
            connection =>
            {
                SweepWhatIsLeft(connection);
                if (_state.Imports.Running is { } running)
                    throw new StoreUnavailableException($"“{running.Import.File}” is being read. Try again when that is done.");
                var taking = new ChangeTaking(connection, _state) { IsCopied = !LogsImports, Rewriting = () => _isRewriting = true };
                try
                {
                    if (OnDisk(connection, () => taking.Run(draft, cancellationToken)) is not { } taken)
                        return null;
                    _state = taken.After;
                    CleanUp(taking.CleanUp, draft.Change.Summary);
                    return taken.Change;
                }
                finally
                {
                    _isRewriting = false;
                }
            },
            cancellationToken);
    }

    // Nobody is told that something is said before it is on disk. What is cleaned up behind it need not be: that would be to wait for the disk twice.
    private static TResult OnDisk<TResult>(DatabaseConnection connection, Func<TResult> write)
    {
        connection.Execute("PRAGMA synchronous = FULL");
        try
        {
            return write();
        }
        finally
        {
            connection.Execute("PRAGMA synchronous = NORMAL");
        }
    }
}

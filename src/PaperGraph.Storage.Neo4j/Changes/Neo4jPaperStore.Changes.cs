using PaperGraph.Core.Changes;
using PaperGraph.Core.Graph;
using PaperGraph.Core.Paging;
using PaperGraph.Core.Storage;
using PaperGraph.Storage.Neo4j.Changes;
using PaperGraph.Storage.Neo4j.Cypher;
using PaperGraph.Storage.Neo4j.Paging;

namespace PaperGraph.Storage.Neo4j;

internal sealed partial class Neo4jPaperStore : IChangeQueries, IChangeWriter
{
    private static readonly CypherQuery FindHead = CypherQuery.Named("Changes/find-head");
    private static readonly CypherQuery FindChanges = CypherQuery.Named("Changes/find-changes");
    private static readonly CypherQuery FindLater = CypherQuery.Named("Changes/find-later");
    private static readonly CypherQuery CountChangesOfPaper = CypherQuery.Named("Changes/count-changes-of-paper");
    private static readonly CypherQuery CountChangesByPerson = CypherQuery.Named("Changes/count-changes-by-person");
    private static readonly WalkQueries WalkChanges = WalkQueries.Named("Changes/page-changes");
    private static readonly WalkQueries WalkChangesOfPaper = WalkQueries.Named("Changes/page-changes-of-paper");

    public async Task<long> FindHeadAsync(CancellationToken cancellationToken) => (await ReadAsync(FindHead, cancellationToken))[0].Long("number");

    public async Task<IReadOnlyDictionary<Id<Change>, Change>> FindChangesAsync(IReadOnlyCollection<Id<Change>> ids, CancellationToken cancellationToken) =>
        (await ReadAsync(FindChanges, ids, cancellationToken)).Select(row => ChangeProperties.Read(row.Row("change"))).ToDictionary(change => change.Id);

    public async Task<Page<Change>> PageChangesAsync(ChangeSelection selection, PageRequest page, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(selection);
        var list = new ListRequest(ListNames.Changes, NodeKind.Change, page);
        var asked = selection.Paper is { } paper ? list.Walk(WalkChangesOfPaper).With("paper", paper.ToString()) : list.Walk(WalkChanges);
        var row = (await ReadAsync(asked.With("by", selection.By), cancellationToken))[0];
        return list.Of(row.Rows("changes"), row.Flag("isAnyBehind"), node =>
        {
            var change = ChangeProperties.Read(node);
            return (change, SortKeys.OfChange(change));
        });
    }

    public async Task<int> CountChangesAsync(ChangeSelection selection, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(selection);
        if (selection == ChangeSelection.All)
            return (int)await FindHeadAsync(cancellationToken);
        var asked = selection.Paper is { } paper ? CountChangesOfPaper.With("paper", paper.ToString()).With("by", selection.By) : CountChangesByPerson.With("by", selection.By);
        return (await ReadAsync(asked, cancellationToken))[0].Int("changes");
    }

    public async Task<IReadOnlyList<Change>> FindStandingOnAsync(Change change, int most, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(change);
        var later = await ReadAsync(FindLater.With("papers", IdTexts.Of(change.Papers)).With("sessions", IdTexts.Of(change.Sessions)).With("number", change.Number), cancellationToken);
        return [.. later.Select(row => ChangeProperties.Read(row.Row("change"))).Where(one => one.StandsOn(change)).Take(most)];
    }

    public async Task<Change?> ChangeAsync(ChangeDraft draft, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(draft);
        // Whoever copies has the turn.
        if (_lease.MayCopy)
            return await TakeInAsync(draft, cancellationToken);
        await _turn.WaitAsync(cancellationToken);
        try
        {
            return await TakeInAsync(draft, cancellationToken);
        }
        finally
        {
            _turn.Release();
        }
    }

    private async Task<Change?> TakeInAsync(ChangeDraft draft, CancellationToken cancellationToken)
    {
        Change? change = null;
        await WriteWithLeaseAsync(
            async opened =>
            {
                if (_running is { IsBroken: false } running)
                    throw new StoreUnavailableException($"“{running.File}” is being read. Try again when that is done.");
                // What a broken import left would otherwise be seen from the next generation on.
                await _sweeper.SweepAllBrokenAsync(cancellationToken);
                var standing = await FindStandingAsync(opened, cancellationToken);
                var vocabulary = await FindVocabularyAsync(opened, cancellationToken);
                change = await _lease.WriteAsync(
                    transaction => new ChangeTaking(transaction, standing, vocabulary, cancellationToken) { IsCopied = _lease.MayCopy }.RunAsync(draft), cancellationToken);
            },
            cancellationToken);
        return change;
    }
}

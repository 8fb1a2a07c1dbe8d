using PaperGraph.Core.Changes;
using PaperGraph.Storage.Embedded.Changes;
using PaperGraph.Storage.Embedded.Database;
using PaperGraph.Storage.Embedded.Graph;

namespace PaperGraph.Storage.Embedded.Imports;

/// <summary>Makes an import stand for its file, in place of the one that stood for it before.</summary>
/// <remarks>
/// How every affected paper will be seen is written first, in bounded transactions and under new numbers, so that the transaction that
/// switches on is small: what comes before it is swept after a crash, what comes after it is done at the next start.
/// </remarks>
internal sealed class ImportSwitch
{
    private const int PapersATime = 1_000;

    private readonly DatabaseConnection _connection;
    private readonly StoreState _before;
    private readonly ImportEntry _done;
    private readonly ImportEntry? _replaced;
    private readonly MergeRenewal _merging;
    private readonly HashSet<int> _regrouped;
    private readonly PaperFolder _folder;
    private readonly PaperStateTable _states;
    private readonly GraphEditor _editor;
    private readonly ChangeCounter _counter = new();
    private readonly List<int> _changed = [];
    private readonly List<int> _outdated = [];

    /// <param name="connection">Where the readings are.</param>
    /// <param name="before">What is seen.</param>
    /// <param name="done">The import as it will stand, but for what it changes.</param>
    public ImportSwitch(DatabaseConnection connection, StoreState before, ImportEntry done)
    {
        (_connection, _before, _done) = (connection, before, done);
        _replaced = before.Imports.Standing.GetValueOrDefault(done.Import.File);
        _merging = new MergeRenewal(before.Graph, new ClaimTable(connection, WillStand), Claimed());
        _regrouped = [.. _merging.Regrouped];
        _folder = new PaperFolder(connection, before.Graph, _merging.After, WillStand);
        _states = new PaperStateTable(connection, new PaperStateCodec(_folder.People.Record));
        _editor = new GraphEditor(before.Graph);
    }

    public string File => _done.Import.File;

    /// <summary>Whether it is written into the log.</summary>
    public required bool IsLogged { get; init; }

    /// <summary>Prepares and does the switch.</summary>
    /// <returns>The state to be seen from now on.</returns>
    public StoreState Run(CancellationToken cancellationToken)
    {
        Prepare(cancellationToken);
        _editor.Merge(_merging.After);
        _folder.Tags.PutInto(_editor);
        _folder.People.PutInto(_editor);
        var graph = _editor.Done();
        return new StoreState(graph, Flip(_done with { Import = _done.Import with { Changes = _counter.Changes } }));
    }

    /// <summary>Deletes the rows that nothing leads to any more; to be called once the new state is seen.</summary>
    public void CleanUp()
    {
        PaperStateTable.Delete(_connection, _outdated);
        if (_replaced is { } replaced)
            ImportRanges.Delete(_connection, replaced.Number, withKeys: false);
    }

    private SortedSet<int> Claimed()
    {
        var works = new SortedSet<int>();
        ClaimTable.AddOf(_connection, _done.Number, works);
        if (_replaced is { } replaced)
            ClaimTable.AddOf(_connection, replaced.Number, works);
        return works;
    }

    private void Prepare(CancellationToken cancellationToken)
    {
        var works = new SortedSet<int>();
        AffectedPapers.AddOf(_connection, _done.Number, works);
        if (_replaced is { } replaced)
            AffectedPapers.AddOf(_connection, replaced.Number, works);
        var (before, after) = (_before.Graph.Merged, _merging.After);
        var papers = before.WholesOf(works);
        papers.UnionWith(after.WholesOf(works));
        var keys = AffectedPapers.ChangedKeys(
            new ReadingTable(_connection, import => _before.Imports[import].IsStanding, before), new ReadingTable(_connection, import => WillStand(import) is not null, after), papers);
        var stating = AffectedPapers.FindStating(_connection, keys, after, papers);
        foreach (var some in papers.Concat(stating).Chunk(PapersATime))
        {
            cancellationToken.ThrowIfCancellationRequested();
            _connection.Transact(_ => Array.ForEach(some, paper => Prepare(paper, isCounted: papers.Contains(paper))));
        }

        _counter.CountMoved();
    }

    private void Prepare(int paper, bool isCounted)
    {
        var seen = _before.Graph.Papers[paper];
        var folded = _folder.Fold(paper);
        if (isCounted && _counter.Compare(seen is null ? null : _states.Find(seen.State), folded?.State, _regrouped.Contains(paper)) && _changed.Count < Change.MostPapers)
            _changed.Add(paper);
        if (seen is not null)
            _outdated.Add(seen.State);
        if (folded is not null)
            _editor.Put(_states.Insert(folded));
        else if (seen is not null)
            Withdraw(paper);
    }

    private void Withdraw(int paper)
    {
        _outdated.Add(_states.InsertWithdrawn(paper));
        _editor.Withdraw(paper);
    }

    private ImportLedger Flip(ImportEntry done)
    {
        ImportEntry[] changed = _replaced is { } replaced ? [replaced with { IsStanding = false }, done] : [done];
        _connection.Transact(connection =>
        {
            foreach (var entry in changed)
                ImportTable.Save(connection, entry);
            ImportRanges.Close(connection, done.Number);
            _merging.Save(connection);
            _folder.Tags.SaveTopics();
            if (IsLogged)
                ChangeTable.Insert(connection, ImportEntries.Of(done.Import, _changed.Select(_before.Graph.PaperId)));
        });
        return _before.Imports.With(changed);
    }

    private ImportEntry? WillStand(int import) =>
        import == _done.Number ? _done
        : import == _replaced?.Number ? null
        : _before.Imports.FindStanding(import);
}

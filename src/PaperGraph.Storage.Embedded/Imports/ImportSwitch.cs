using PaperGraph.Core.Changes;
using PaperGraph.Core.Imports;
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
    private readonly ImportEntry _running;
    private readonly ImportEntry? _replaced;
    private readonly PaperFolder _folder;
    private readonly PaperStateTable _states;
    private readonly GraphEditor _editor;
    private readonly ChangeCounter _counter = new();
    private readonly List<int> _changed = [];
    private readonly List<int> _outdated = [];

    public ImportSwitch(DatabaseConnection connection, StoreState before, ImportEntry running)
    {
        (_connection, _before, _running) = (connection, before, running);
        _replaced = before.Imports.Standing.GetValueOrDefault(running.Import.File);
        _folder = new PaperFolder(connection, before.Graph, WillStand);
        _states = new PaperStateTable(connection, new PaperStateCodec(_folder.People.Record));
        _editor = new GraphEditor(before.Graph);
    }

    public string File => _running.Import.File;

    /// <summary>Whether it is written into the log.</summary>
    public required bool IsLogged { get; init; }

    /// <summary>Prepares and does the switch.</summary>
    /// <returns>The state to be seen from now on.</returns>
    public StoreState Run(LineCounts lines, DateTimeOffset finishedAt, CancellationToken cancellationToken)
    {
        Prepare(cancellationToken);
        _folder.Tags.PutInto(_editor);
        _folder.People.PutInto(_editor);
        var graph = _editor.Done();
        var done = _running with
        {
            IsStanding = true,
            Import = _running.Import with { Status = ImportStatus.Done, FinishedAt = finishedAt, Lines = lines, Changes = _counter.Changes },
        };
        return new StoreState(graph, Flip(done));
    }

    /// <summary>Deletes the rows that nothing leads to any more; to be called once the new state is seen.</summary>
    public void CleanUp()
    {
        PaperStateTable.Delete(_connection, _outdated);
        if (_replaced is { } replaced)
            ImportRanges.Delete(_connection, replaced.Number, withKeys: false);
    }

    private void Prepare(CancellationToken cancellationToken)
    {
        var papers = new SortedSet<int>();
        AffectedPapers.AddOf(_connection, _running.Number, papers);
        if (_replaced is { } replaced)
            AffectedPapers.AddOf(_connection, replaced.Number, papers);
        var stating = AffectedPapers.FindStating(
            _connection, new ReadingTable(_connection, import => Stands(import) is not null), new ReadingTable(_connection, import => WillStand(import) is not null), papers);
        foreach (var some in papers.Concat(stating).Chunk(PapersATime))
        {
            cancellationToken.ThrowIfCancellationRequested();
            _connection.Transact(_ => Array.ForEach(some, paper => Prepare(paper, isCounted: papers.Contains(paper))));
        }
    }

    private void Prepare(int paper, bool isCounted)
    {
        var seen = _before.Graph.Papers[paper];
        var folded = _folder.Fold(paper);
        if (isCounted && _counter.Compare(seen is null ? null : _states.Find(seen.State), folded?.State) && _changed.Count < Change.MostPapers)
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
            _folder.Tags.SaveTopics();
            if (IsLogged)
                ChangeTable.Insert(connection, ImportEntries.Of(done.Import, _changed.Select(_before.Graph.PaperId)));
        });
        return _before.Imports.With(changed);
    }

    private ImportEntry? Stands(int import) => _before.Imports[import] is { IsStanding: true } entry ? entry : null;

    private ImportEntry? WillStand(int import) =>
        import == _running.Number ? _running
        : import == _replaced?.Number ? null
        : Stands(import);
}

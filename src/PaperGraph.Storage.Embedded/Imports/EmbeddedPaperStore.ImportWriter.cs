using System.Collections.Concurrent;
using PaperGraph.Core.Annotations;
using PaperGraph.Core.Graph;
using PaperGraph.Core.Imports;
using PaperGraph.Core.Papers;
using PaperGraph.Core.Topics;
using PaperGraph.Core.Watching;
using PaperGraph.Storage.Embedded.Database;
using PaperGraph.Storage.Embedded.Imports;
using PaperGraph.Storage.Embedded.Topics;

namespace PaperGraph.Storage.Embedded;

internal sealed partial class EmbeddedPaperStore
{
    // The database is locked for this program alone, so that only its own importer and those who say something take turns.
    private readonly SemaphoreSlim _turn = new(1, 1);
    private readonly ConcurrentDictionary<Id<Import>, ImportProgress> _progress = new();
    // Nobody can go on with an import once its turn is over.
    private bool _isLeftBroken;

    public async Task<IAsyncDisposable> TakeTurnAsync(CancellationToken cancellationToken)
    {
        await _turn.WaitAsync(cancellationToken);
        return new Turn(EndTurn);
    }

    public Task SaveTopicsAsync(IReadOnlyList<Topic> topics, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(topics);
        return WriteAsync(
            connection =>
            {
                var before = _state;
                if (VocabularyChange.IsNone(before.Graph, topics))
                    return;
                connection.Transact(transaction => TopicTable.Replace(transaction, topics));
                _state = before with { Graph = VocabularyChange.Apply(before.Graph, TopicTable.ReadAll(connection)) };
            },
            cancellationToken);
    }

    public Task<StandingReading?> FindReadingAsync(string file, CancellationToken cancellationToken) =>
        Task.FromResult(_state.Imports.Standing.GetValueOrDefault(file) is { } entry
            ? new StandingReading(entry.Import.Id, entry.Import.Fingerprint, entry.Rules)
            : null);

    public Task<IReadOnlyList<string>> FindStandingFilesAsync(CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<string>>([.. _state.Imports.Standing.Values.Where(entry => entry.Import.By is null).Select(entry => entry.Import.File).Order(StringComparer.Ordinal)]);

    public Task<IReadOnlyDictionary<WorkKey, KnownWork>> FindWorksAsync(IReadOnlyCollection<WorkKey> keys, CancellationToken cancellationToken) =>
        WriteAsync<IReadOnlyDictionary<WorkKey, KnownWork>>(connection => KnownKeys.FindWorks(connection, keys), cancellationToken);

    public Task<IReadOnlyDictionary<AnnotationKey, KnownAnnotation>> FindAnnotationsAsync(IReadOnlyCollection<AnnotationKey> keys, CancellationToken cancellationToken) =>
        WriteAsync<IReadOnlyDictionary<AnnotationKey, KnownAnnotation>>(connection => KnownKeys.FindAnnotations(connection, keys), cancellationToken);

    public Task BeginImportAsync(ImportStart start, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(start);
        return WriteAsync(
            connection =>
            {
                SweepWhatIsLeft(connection);
                if (_state.Imports.Running is { } running)
                    throw new InvalidOperationException($"“{running.Import.File}” is being imported; one import runs at a time.");
                connection.Transact(transaction =>
                {
                    var entry = ImportTable.Insert(transaction, Import.Of(start), start.RulesFingerprint);
                    ImportRanges.Open(transaction, entry.Number);
                });
                _state = _state with { Imports = ImportTable.ReadAll(connection) };
            },
            cancellationToken);
    }

    public Task WriteAsync(Id<Import> import, ImportBatch batch, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(batch);
        return WriteAsync(
            connection => new ReadingWriter(connection, _state.Graph, RunningEntry(import).Number).Write(batch, cancellationToken),
            cancellationToken);
    }

    public void ReportProgress(Id<Import> import, ImportProgress progress)
    {
        ArgumentNullException.ThrowIfNull(progress);
        _progress[import] = progress;
    }

    public Task<Import> SwitchOnAsync(Id<Import> import, LineCounts lines, DateTimeOffset finishedAt, CancellationToken cancellationToken) =>
        WriteAsync(
            connection =>
            {
                var running = RunningEntry(import);
                var done = running.Import with { Status = ImportStatus.Done, FinishedAt = finishedAt, Lines = lines };
                var change = new ImportSwitch(connection, _state, running with { IsStanding = true, Import = done }) { IsLogged = LogsImports };
                var after = change.Run(cancellationToken);
                _state = after;
                _progress.TryRemove(import, out _);
                CleanUp(change.CleanUp, change.File);
                return after.Imports[running.Number].Import;
            },
            cancellationToken);

    public Task AbandonAsync(
        Id<Import> import, LineCounts lines, IReadOnlyList<ImportProblem> problems, DateTimeOffset finishedAt, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(problems);
        return WriteAsync(
            connection =>
            {
                var running = RunningEntry(import);
                var failed = running with
                {
                    Import = running.Import with { Status = ImportStatus.Failed, Lines = lines, FinishedAt = finishedAt },
                };
                connection.Transact(transaction =>
                {
                    foreach (var earlier in _state.Imports.Latest.Where(entry => entry.Import.Status == ImportStatus.Failed && entry.Import.File == failed.Import.File))
                    {
                        ProblemTable.DeleteAll(transaction, earlier.Number);
                        ImportTable.Delete(transaction, earlier.Number);
                    }

                    ImportTable.Save(transaction, failed);
                    foreach (var problem in problems)
                        ProblemTable.Insert(transaction, running.Number, problem);
                });
                ImportRanges.Delete(connection, running.Number, withKeys: true);
                _progress.TryRemove(import, out _);
                _state = _state with { Imports = ImportTable.ReadAll(connection) };
            },
            cancellationToken);
    }

    public Task RecordUnchangedAsync(ImportStart start, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(start);
        return WriteAsync(
            connection =>
            {
                var standing = _state.Imports.Standing.GetValueOrDefault(start.File);
                var unchanged = Import.Of(start) with
                {
                    Status = ImportStatus.Unchanged,
                    FinishedAt = start.StartedAt,
                    Lines = standing?.Import.Lines ?? LineCounts.None,
                };
                connection.Transact(transaction =>
                {
                    foreach (var earlier in _state.Imports.Latest.Where(entry => entry.Import.Status == ImportStatus.Unchanged && entry.Import.File == start.File))
                        ImportTable.Delete(transaction, earlier.Number);
                    ImportTable.Insert(transaction, unchanged, start.RulesFingerprint);
                });
                _state = _state with { Imports = ImportTable.ReadAll(connection) };
            },
            cancellationToken);
    }

    private void EndTurn()
    {
        _isLeftBroken = _state.Imports.Running is not null;
        _turn.Release();
    }

    // Numbers only grow, so that what is written next must not come before what is deleted.
    private void SweepWhatIsLeft(DatabaseConnection connection)
    {
        if (!_isLeftBroken)
            return;
        _state = _state with { Imports = ImportSweep.Run(connection, _state.Imports) };
        _isLeftBroken = false;
    }

    // What nothing leads to any more does no harm: the switch is done, and the next start deletes it.
    private void CleanUp(Action cleanUp, string after)
    {
        try
        {
            cleanUp();
        }
        catch (Microsoft.Data.Sqlite.SqliteException failure)
        {
            logger.LeftOver(after, FailureTrace.Of(failure));
        }
    }

    private ImportEntry RunningEntry(Id<Import> import) =>
        _state.Imports.Find(import) is { Import.Status: ImportStatus.Running } entry
            ? entry
            : throw new ArgumentException($"No import {import} is running.", nameof(import));
}

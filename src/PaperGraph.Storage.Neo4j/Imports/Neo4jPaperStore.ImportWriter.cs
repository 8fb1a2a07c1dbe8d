using System.Collections.Concurrent;
using PaperGraph.Core.Annotations;
using PaperGraph.Core.Graph;
using PaperGraph.Core.Imports;
using PaperGraph.Core.Papers;
using PaperGraph.Core.Topics;
using PaperGraph.Storage.Neo4j.Cypher;
using PaperGraph.Storage.Neo4j.Imports;
using PaperGraph.Storage.Neo4j.Transport;

namespace PaperGraph.Storage.Neo4j;

internal sealed partial class Neo4jPaperStore : IImportWriter
{
    private static readonly CypherQuery BeginImport = CypherQuery.Named("Imports/begin-import");
    private static readonly CypherQuery FindStandingImports = CypherQuery.Named("Imports/find-standing-imports");
    private static readonly CypherQuery FindTopicIds = CypherQuery.Named("Imports/find-topic-ids");
    private static readonly CypherQuery FindReading = CypherQuery.Named("Imports/find-reading");
    private static readonly CypherQuery FindStandingFiles = CypherQuery.Named("Imports/find-standing-files");
    private static readonly CypherQuery EndImport = CypherQuery.Named("Imports/end-import");
    private static readonly CypherQuery DeleteEarlierImports = CypherQuery.Named("Imports/delete-earlier-imports");
    private static readonly CypherQuery DeleteProblems = CypherQuery.Named("Imports/delete-problems");
    private static readonly CypherQuery RecordUnchanged = CypherQuery.Named("Imports/record-unchanged");

    private readonly ConcurrentDictionary<Id<Import>, ImportProgress> _progress = new();
    // An import goes on through many writes, and whatever people say waits until it is done.
    private readonly SemaphoreSlim _turn = new(1, 1);
    private RunningImport? _running;
    private bool _isOurTurn;

    private bool IsImporting => _running is { IsBroken: false };

    public async Task<IAsyncDisposable> TakeTurnAsync(CancellationToken cancellationToken)
    {
        await _turn.WaitAsync(cancellationToken);
        var isTaken = false;
        try
        {
            await WriteAloneAsync(
                async _ =>
                {
                    await _lease.TakeAsync(cancellationToken);
                    _isOurTurn = isTaken = true;
                },
                cancellationToken);
        }
        finally
        {
            if (!isTaken)
                _turn.Release();
        }

        return new Turn(this);
    }

    public async Task<StandingReading?> FindReadingAsync(string file, CancellationToken cancellationToken) =>
        await ReadAsync(FindReading.With("file", file), cancellationToken) is [var reading]
            ? new StandingReading(reading.Id<Import>("id"), reading.Text("fingerprint"), reading.Text("rules"))
            : null;

    public async Task<IReadOnlyList<string>> FindStandingFilesAsync(CancellationToken cancellationToken) =>
        [.. (await ReadAsync(FindStandingFiles, cancellationToken)).Select(reading => reading.Text("file")).Order(StringComparer.Ordinal)];

    public async Task<IReadOnlyDictionary<WorkKey, KnownWork>> FindWorksAsync(IReadOnlyCollection<WorkKey> keys, CancellationToken cancellationToken) =>
        await KnownKeys.FindWorksAsync(await OpenClientAsync(cancellationToken), keys, cancellationToken);

    public async Task<IReadOnlyDictionary<AnnotationKey, KnownAnnotation>> FindAnnotationsAsync(
        IReadOnlyCollection<AnnotationKey> keys, CancellationToken cancellationToken) =>
        await KnownKeys.FindAnnotationsAsync(await OpenClientAsync(cancellationToken), keys, cancellationToken);

    public Task BeginImportAsync(ImportStart start, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(start);
        return WriteWithLeaseAsync(
            async opened =>
            {
                if (_running is { IsBroken: false } running)
                    throw new InvalidOperationException($"“{running.File}” is being imported; one import runs at a time.");
                await _sweeper.SweepAsync(cancellationToken);
                _running = await BeginAsync(opened, start, cancellationToken);
            },
            cancellationToken);
    }

    public Task WriteAsync(Id<Import> import, ImportBatch batch, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(batch);
        return DuringImportAsync(
            import,
            (opened, running) => new ReadingWriter(_lease, running).WriteAsync(batch, cancellationToken),
            cancellationToken);
    }

    public void ReportProgress(Id<Import> import, ImportProgress progress)
    {
        ArgumentNullException.ThrowIfNull(progress);
        _progress[import] = progress;
    }

    public async Task<Import> SwitchOnAsync(Id<Import> import, LineCounts lines, DateTimeOffset finishedAt, CancellationToken cancellationToken)
    {
        Import? done = null;
        await DuringImportAsync(
            import,
            async (opened, running) =>
            {
                done = await new ImportSwitch(opened, _lease, running) { IsLogged = !_lease.MayCopy }.RunAsync(lines, finishedAt, cancellationToken);
                End(import);
            },
            cancellationToken);
        return done ?? throw new InvalidOperationException($"The import {import} was neither switched on nor refused.");
    }

    public Task AbandonAsync(
        Id<Import> import, LineCounts lines, IReadOnlyList<ImportProblem> problems, DateTimeOffset finishedAt, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(problems);
        return WriteWithLeaseAsync(
            async _ =>
            {
                // One that broke can be given up too.
                if (_running is not { } running || running.Id != import)
                    throw new ArgumentException($"No import {import} is running.", nameof(import));
                running.IsBroken = true;
                var failed = ImportProperties.Begun(running.Start, ImportStatus.Failed) with { Lines = lines, FinishedAt = finishedAt };
                await _lease.WriteAsync(EndImport.With("import", running.Number).With("ended", ImportProperties.Of(failed)), cancellationToken);
                await new ReadingWriter(_lease, running).WriteAsync(new ImportBatch([], problems), cancellationToken);
                await _sweeper.SweepBrokenAsync(running.Number, cancellationToken);
                await ForgetEarlierAsync(failed, running.Number, cancellationToken);
                End(import);
            },
            cancellationToken);
    }

    public Task RecordUnchangedAsync(ImportStart start, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(start);
        return WriteWithLeaseAsync(
            async opened =>
            {
                var standing = await opened.ReadAsync(FindReading.With("file", start.File), cancellationToken);
                var unchanged = ImportProperties.Begun(start, ImportStatus.Unchanged) with
                {
                    FinishedAt = start.StartedAt,
                    Lines = standing is [var reading] ? ImportProperties.LinesOf(reading) : LineCounts.None,
                };
                var recorded = await _lease.WriteAsync(RecordUnchanged.With("import", ImportProperties.Of(unchanged)), cancellationToken);
                await ForgetEarlierAsync(unchanged, recorded[0].Long("number"), cancellationToken);
            },
            cancellationToken);
    }

    private async Task<RunningImport> BeginAsync(CypherClient opened, ImportStart start, CancellationToken cancellationToken)
    {
        var properties = ImportProperties.Of(ImportProperties.Begun(start, ImportStatus.Running)).Put("rules", start.RulesFingerprint).Put("standing", false);
        var begun = await _lease.WriteAsync(BeginImport.With("import", properties), cancellationToken);
        return new RunningImport(start, begun[0].Long("number"), await FindStandingAsync(opened, cancellationToken), await FindVocabularyAsync(opened, cancellationToken));
    }

    private static async Task<IReadOnlyDictionary<long, string>> FindStandingAsync(CypherClient opened, CancellationToken cancellationToken)
    {
        var standing = (await opened.ReadAsync(FindStandingImports, cancellationToken)).ToDictionary(import => import.Long("number"), import => import.Text("file"));
        standing.Add(SaidImports.Said, SaidImports.NoFile);
        return standing;
    }

    private static async Task<IReadOnlySet<Id<Topic>>> FindVocabularyAsync(CypherClient opened, CancellationToken cancellationToken) =>
        (await opened.ReadAsync(FindTopicIds, cancellationToken)).Select(topic => topic.Id<Topic>("id")).ToHashSet();

    private async Task DuringImportAsync(Id<Import> import, Func<CypherClient, RunningImport, Task> work, CancellationToken cancellationToken) =>
        await WriteAloneAsync(
            async opened =>
            {
                if (_running is not { IsBroken: false } running || running.Id != import)
                    throw new ArgumentException($"No import {import} is running.", nameof(import));
                // Whatever ends the work half-way leaves a part that only a sweep can take back.
                running.IsBroken = true;
                try
                {
                    await work(opened, running);
                    running.IsBroken = false;
                }
                finally
                {
                    await LetOthersWriteAsync();
                }
            },
            cancellationToken);

    private void End(Id<Import> import)
    {
        _running = null;
        _progress.TryRemove(import, out _);
    }

    private async Task ForgetEarlierAsync(Import ended, long number, CancellationToken cancellationToken)
    {
        var deleted = await _lease.WriteAsync(
            DeleteEarlierImports.With("file", ended.File).With("status", EnumText.Of(ended.Status)).With("import", number), cancellationToken);
        if (deleted[0].Longs("numbers") is { Count: > 0 } imports)
            await _lease.WriteUntilDoneAsync(DeleteProblems.With("imports", imports), cancellationToken);
    }

    private sealed class Turn(Neo4jPaperStore store) : IAsyncDisposable
    {
        private int _isOver;

        public async ValueTask DisposeAsync()
        {
            if (Interlocked.Exchange(ref _isOver, 1) != 0)
                return;
            await store._writing.WaitAsync();
            try
            {
                store._isOurTurn = false;
                // What could not be ended, as the server was away, is swept by whoever has the next turn.
                if (store._running is { } running)
                    running.IsBroken = true;
                await store.LetOthersWriteAsync();
            }
            finally
            {
                store._writing.Release();
                store._turn.Release();
            }
        }
    }
}

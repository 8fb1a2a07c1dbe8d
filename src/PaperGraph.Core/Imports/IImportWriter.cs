using PaperGraph.Core.Annotations;
using PaperGraph.Core.Graph;
using PaperGraph.Core.Papers;
using PaperGraph.Core.Topics;

namespace PaperGraph.Core.Imports;

/// <summary>How an import gets into a store: begun, written in batches that nobody sees, then switched on whole or abandoned.</summary>
/// <remarks>
/// What is switched on for a file replaces what was on for it before. One import runs at a time. Whatever a broken process left
/// unfinished is swept when the store opens, and its import is <see cref="ImportStatus.Failed" />. A DOI, arXiv id, address or
/// title belongs to the work that first had it; words and positions belong to the one that was last seen there.
/// </remarks>
public interface IImportWriter
{
    /// <summary>Keeps other programs on the same store from importing until it is disposed of; waits as long as one of them does.</summary>
    /// <remarks>Who looks whether a file is due and then imports it does both within one turn, or two programs that watch the same folder would read it twice. What is still running when the turn ends has failed.</remarks>
    Task<IAsyncDisposable> TakeTurnAsync(CancellationToken cancellationToken);

    /// <summary>Makes these the topics; topics that are not among them are gone, and so is what touched them.</summary>
    Task SaveTopicsAsync(IReadOnlyList<Topic> topics, CancellationToken cancellationToken);

    /// <summary>The reading of a file that is switched on; null where there is none.</summary>
    Task<StandingReading?> FindReadingAsync(string file, CancellationToken cancellationToken);

    /// <summary>The files of which a reading is switched on, by name; a text that somebody sent is none.</summary>
    Task<IReadOnlyList<string>> FindStandingFilesAsync(CancellationToken cancellationToken);

    /// <summary>The works known by these keys, withdrawn ones and those of running imports included; of several known by one key the one with the lowest id.</summary>
    Task<IReadOnlyDictionary<WorkKey, KnownWork>> FindWorksAsync(IReadOnlyCollection<WorkKey> keys, CancellationToken cancellationToken);

    /// <summary>The annotations known by these keys, withdrawn ones and those of running imports included.</summary>
    Task<IReadOnlyDictionary<AnnotationKey, KnownAnnotation>> FindAnnotationsAsync(IReadOnlyCollection<AnnotationKey> keys, CancellationToken cancellationToken);

    /// <summary>Begins a reading; it is <see cref="ImportStatus.Running" /> from now on.</summary>
    /// <exception cref="InvalidOperationException">Another import is running.</exception>
    Task BeginImportAsync(ImportStart start, CancellationToken cancellationToken);

    /// <summary>Takes in a batch in one bounded transaction, or a few. Mentions of topics that were not saved are left out.</summary>
    /// <exception cref="ArgumentException">The import is not running.</exception>
    Task WriteAsync(Id<Import> import, ImportBatch batch, CancellationToken cancellationToken);

    /// <summary>Says how far a running import has come; kept in memory alone.</summary>
    void ReportProgress(Id<Import> import, ImportProgress progress);

    /// <summary>Makes all that was written seen at once, in place of what the file said before.</summary>
    /// <returns>The import as it stands: <see cref="ImportStatus.Done" />, with what changed.</returns>
    /// <exception cref="ArgumentException">The import is not running.</exception>
    Task<Import> SwitchOnAsync(Id<Import> import, LineCounts lines, DateTimeOffset finishedAt, CancellationToken cancellationToken);

    /// <summary>Forgets all that was written but the problems, which say why; the import is <see cref="ImportStatus.Failed" />. Of each file only the latest such import is kept.</summary>
    /// <exception cref="ArgumentException">The import is not running.</exception>
    Task AbandonAsync(Id<Import> import, LineCounts lines, IReadOnlyList<ImportProblem> problems, DateTimeOffset finishedAt, CancellationToken cancellationToken);

    /// <summary>Notes that a file has the bytes of its standing reading. Of each file only the latest such note is kept.</summary>
    Task RecordUnchangedAsync(ImportStart start, CancellationToken cancellationToken);
}

using PaperGraph.Core.Annotations;
using PaperGraph.Core.Graph;
using PaperGraph.Core.Imports;
using PaperGraph.Core.Papers;
using PaperGraph.Core.Topics;

namespace PaperGraph.Import.Tests.Importing;

/// <summary>A store that knows some works and no annotation, and notes of which annotations it was asked.</summary>
internal sealed class AskedStore : IImportWriter
{
    public Dictionary<WorkKey, KnownWork> Works { get; } = [];

    public List<AnnotationKey> Asked { get; } = [];

    public Task<IReadOnlyDictionary<WorkKey, KnownWork>> FindWorksAsync(IReadOnlyCollection<WorkKey> keys, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyDictionary<WorkKey, KnownWork>>(Works.Where(known => keys.Contains(known.Key)).ToDictionary());

    public Task<IReadOnlyDictionary<AnnotationKey, KnownAnnotation>> FindAnnotationsAsync(IReadOnlyCollection<AnnotationKey> keys, CancellationToken cancellationToken)
    {
        Asked.AddRange(keys);
        return Task.FromResult<IReadOnlyDictionary<AnnotationKey, KnownAnnotation>>(new Dictionary<AnnotationKey, KnownAnnotation>());
    }

    public Task<IAsyncDisposable> TakeTurnAsync(CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task SaveTopicsAsync(IReadOnlyList<Topic> topics, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task<StandingReading?> FindReadingAsync(string file, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task<IReadOnlyList<string>> FindStandingFilesAsync(CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task BeginImportAsync(ImportStart start, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task WriteAsync(Id<Core.Imports.Import> import, ImportBatch batch, CancellationToken cancellationToken) => throw new NotSupportedException();

    public void ReportProgress(Id<Core.Imports.Import> import, ImportProgress progress) => throw new NotSupportedException();

    public Task<Core.Imports.Import> SwitchOnAsync(Id<Core.Imports.Import> import, LineCounts lines, DateTimeOffset finishedAt, CancellationToken cancellationToken) =>
        throw new NotSupportedException();

    public Task AbandonAsync(
        Id<Core.Imports.Import> import, LineCounts lines, IReadOnlyList<ImportProblem> problems, DateTimeOffset finishedAt, CancellationToken cancellationToken) =>
        throw new NotSupportedException();

    public Task RecordUnchangedAsync(ImportStart start, CancellationToken cancellationToken) => throw new NotSupportedException();
}

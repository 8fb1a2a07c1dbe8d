using PaperGraph.Core.Annotations;
using PaperGraph.Core.Graph;
using PaperGraph.Core.Imports;
using PaperGraph.Core.Papers;
using PaperGraph.Core.Topics;

namespace PaperGraph.GraphQL.Tests.Fakes;

/// <remarks>GraphQL writes nothing yet.</remarks>
internal sealed partial class FakePaperStore
{
    public Task<IAsyncDisposable> TakeTurnAsync(CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task SaveTopicsAsync(IReadOnlyList<Topic> topics, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task<StandingReading?> FindReadingAsync(string file, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task<IReadOnlyList<string>> FindStandingFilesAsync(CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task<IReadOnlyDictionary<WorkKey, KnownWork>> FindWorksAsync(
        IReadOnlyCollection<WorkKey> keys, CancellationToken cancellationToken) =>
        throw new NotSupportedException();

    public Task<IReadOnlyDictionary<AnnotationKey, KnownAnnotation>> FindAnnotationsAsync(
        IReadOnlyCollection<AnnotationKey> keys, CancellationToken cancellationToken) =>
        throw new NotSupportedException();

    public Task BeginImportAsync(ImportStart start, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task WriteAsync(Id<Import> import, ImportBatch batch, CancellationToken cancellationToken) => throw new NotSupportedException();

    public void ReportProgress(Id<Import> import, ImportProgress progress) => throw new NotSupportedException();

    public Task<Import> SwitchOnAsync(Id<Import> import, LineCounts lines, DateTimeOffset finishedAt, CancellationToken cancellationToken) =>
        throw new NotSupportedException();

    public Task AbandonAsync(
        Id<Import> import, LineCounts lines, IReadOnlyList<ImportProblem> problems, DateTimeOffset finishedAt, CancellationToken cancellationToken) =>
        throw new NotSupportedException();

    public Task RecordUnchangedAsync(ImportStart start, CancellationToken cancellationToken) => throw new NotSupportedException();
}

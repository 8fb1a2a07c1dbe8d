using System.Collections.Concurrent;
using PaperGraph.Core.Changes;
using PaperGraph.Core.Graph;
using PaperGraph.Core.Storage;

namespace PaperGraph.GraphQL.Tests.Fakes;

internal sealed partial class FakePaperStore
{
    public ConcurrentQueue<Change> Changes { get; } = [];

    public Task<long> FindHeadAsync(CancellationToken cancellationToken) => AnswerAsync(() => (long)Changes.Count, cancellationToken);

    public Task<IReadOnlyDictionary<Id<Change>, Change>> FindChangesAsync(IReadOnlyCollection<Id<Change>> ids, CancellationToken cancellationToken) =>
        AnswerAsync(() => ByKey(ids, Changes, change => change.Id), cancellationToken);

    public Task<Page<Change>> PageChangesAsync(ChangeSelection selection, PageRequest page, CancellationToken cancellationToken) =>
        AnswerAsync(() => PageOf("changes", Select(selection), change => change.Id, page), cancellationToken);

    public Task<int> CountChangesAsync(ChangeSelection selection, CancellationToken cancellationToken) =>
        AnswerAsync(() => Select(selection).Count(), cancellationToken);

    public Task<IReadOnlyList<Change>> FindStandingOnAsync(Change change, int most, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task<Change?> ChangeAsync(ChangeDraft draft, CancellationToken cancellationToken) => throw new NotSupportedException();

    private IEnumerable<Change> Select(ChangeSelection selection) => Changes.Where(change =>
        (selection.Paper is not { } paper || change.Papers.Contains(paper)) && (selection.By is null || change.By == selection.By));
}

using PaperGraph.Core.Graph;
using PaperGraph.Core.Papers;
using PaperGraph.Core.People;
using PaperGraph.Core.Sessions;
using PaperGraph.Core.Storage;

namespace PaperGraph.GraphQL.Tests.Fakes;

internal sealed partial class FakePaperStore
{
    public List<Session> Sessions { get; } = [];

    /// <summary>Which sessions the latest page was cut from.</summary>
    public SessionSelection? SelectedSessions { get; private set; }

    public Task<IReadOnlyDictionary<Id<Session>, Session>> FindSessionsAsync(IReadOnlyCollection<Id<Session>> ids, CancellationToken cancellationToken) =>
        AnswerAsync(() => ByKey(ids, Sessions, session => session.Id), cancellationToken);

    public Task<Page<Session>> PageSessionsAsync(SessionSelection selection, PageRequest page, CancellationToken cancellationToken)
    {
        SelectedSessions = selection;
        return AnswerAsync(() => PageOf("sessions", Sessions.Where(selection.Holds), session => session.Id, page), cancellationToken);
    }

    public Task<int> CountSessionsAsync(SessionSelection selection, CancellationToken cancellationToken) =>
        AnswerAsync(() => Sessions.Count(selection.Holds), cancellationToken);

    public Task<IReadOnlyDictionary<Id<Session>, SessionHistory>> FindHistoriesAsync(IReadOnlyCollection<Id<Session>> sessions, CancellationToken cancellationToken) =>
        throw new NotSupportedException("Nothing over GraphQL asks for that.");

    public Task<IReadOnlyDictionary<Id<Paper>, IReadOnlyList<Session>>> FindSessionsOfPapersAsync(
        IReadOnlyCollection<Id<Paper>> papers, CancellationToken cancellationToken) => AnswerAsync<IReadOnlyDictionary<Id<Paper>, IReadOnlyList<Session>>>(
        () => papers.ToDictionary(paper => paper, IReadOnlyList<Session> (paper) => [.. Sessions.Where(session => session.Papers.Any(one => one.Paper == paper))]), cancellationToken);

    public Task<IReadOnlyDictionary<Id<Person>, IReadOnlyList<SessionPaper>>> FindPresentedAsync(
        IReadOnlyCollection<Id<Person>> people, CancellationToken cancellationToken) => AnswerAsync<IReadOnlyDictionary<Id<Person>, IReadOnlyList<SessionPaper>>>(
        () => people.ToDictionary(person => person, Sessions.PresentedBy), cancellationToken);
}

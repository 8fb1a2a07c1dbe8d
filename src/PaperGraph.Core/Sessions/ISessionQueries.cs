using PaperGraph.Core.Graph;
using PaperGraph.Core.Papers;
using PaperGraph.Core.People;
using PaperGraph.Core.Storage;

namespace PaperGraph.Core.Sessions;

/// <summary>What a store answers about sessions. A paper that cannot be seen is left out of a session as long as it cannot; of one that was merged stands the one that it is part of.</summary>
public interface ISessionQueries
{
    /// <summary>The sessions that exist, by id; unknown ids are left out.</summary>
    Task<IReadOnlyDictionary<Id<Session>, Session>> FindSessionsAsync(IReadOnlyCollection<Id<Session>> ids, CancellationToken cancellationToken);

    /// <summary>A page of the sessions, by date, then by id.</summary>
    /// <exception cref="InvalidCursorException">The page starts at a cursor of another list.</exception>
    Task<Page<Session>> PageSessionsAsync(SessionSelection selection, PageRequest page, CancellationToken cancellationToken);

    /// <summary>How many sessions a selection holds.</summary>
    Task<int> CountSessionsAsync(SessionSelection selection, CancellationToken cancellationToken);

    /// <summary>How each session came to be what it is, by id, whether or not it exists any more; those of which nothing was ever said are left out.</summary>
    Task<IReadOnlyDictionary<Id<Session>, SessionHistory>> FindHistoriesAsync(IReadOnlyCollection<Id<Session>> sessions, CancellationToken cancellationToken);

    /// <summary>The sessions at which each paper, or what is part of it, is discussed, by date, then by id; papers without any are left out.</summary>
    Task<IReadOnlyDictionary<Id<Paper>, IReadOnlyList<Session>>> FindSessionsOfPapersAsync(IReadOnlyCollection<Id<Paper>> papers, CancellationToken cancellationToken);

    /// <summary>What each person presents, by the session's date and id, then in its order; whoever presents nothing is left out.</summary>
    Task<IReadOnlyDictionary<Id<Person>, IReadOnlyList<SessionPaper>>> FindPresentedAsync(IReadOnlyCollection<Id<Person>> people, CancellationToken cancellationToken);
}

using PaperGraph.Core.Graph;
using PaperGraph.Core.People;

namespace PaperGraph.Core.Sessions;

/// <summary>What is found in lists of sessions.</summary>
public static class SessionListExtensions
{
    /// <summary>What a person presents at sessions, in the order of these.</summary>
    public static IReadOnlyList<SessionPaper> PresentedBy(this IEnumerable<Session> sessions, Id<Person> person)
    {
        ArgumentNullException.ThrowIfNull(sessions);
        return [.. sessions.SelectMany(session => session.Papers).Where(paper => paper.Presenter?.Id == person)];
    }
}

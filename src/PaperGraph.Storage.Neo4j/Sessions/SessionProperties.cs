using PaperGraph.Core.Paging;
using PaperGraph.Core.Papers;
using PaperGraph.Core.Sessions;
using PaperGraph.Core.Timeline;
using PaperGraph.Storage.Neo4j.Cypher;
using PaperGraph.Storage.Neo4j.Paging;
using PaperGraph.Storage.Neo4j.People;

namespace PaperGraph.Storage.Neo4j.Sessions;

/// <summary>A session as its node and its edges, and back.</summary>
internal static class SessionProperties
{
    /// <summary>A row of <c>write-sessions</c>.</summary>
    public static CypherMap Of(Session session) => new CypherMap()
        .Put("properties", new CypherMap()
            .Put("id", session.Id.ToString()).Put("title", session.Title).Put("date", DateText.Of(session.Date)).Put("startsAt", InstantText.Of(session.StartsAt))
            .Put("status", EnumText.Of(session.Status)).Put("notes", session.Notes).Put("orderDate", OrderText.Of(SortKeys.OfSession(session))))
        .Put("papers", session.Papers.Select(one => new CypherMap()
            .Put("paper", one.Paper.ToString()).Put("position", one.Position).Put("minutes", one.Minutes).Put("presenter", one.Presenter?.Id.ToString())).ToList())
        .Put("presenters", session.Papers.Select(one => one.Presenter?.Id.ToString()).OfType<string>().Distinct().ToList())
        .Put("attended", session.Attended.Select(person => person.Id.ToString()).ToList());

    /// <summary>A session that is seen.</summary>
    public static Session Read(CypherRow node)
    {
        var id = node.Id<Session>("id");
        var session = new Session
        {
            Id = id,
            Title = node.Text("title"),
            Date = DateText.Read(node.Text("date")),
            StartsAt = node.MaybeText("startsAt") is { } instant ? InstantText.Read(instant) : null,
            Status = EnumText.Read<SessionStatus>(node.Text("status")),
            Papers = [.. node.Rows("papers").Select(row => new SessionPaper(
                id, row.Id<Paper>("paper"), row.Int("position"), row.Int("minutes"), row.MaybeRow("presenter") is { } presenter ? PersonRecord.Read(presenter) : null))],
            Attended = [.. node.Rows("attended").Select(PersonRecord.Read)],
            Notes = node.MaybeText("notes"),
        };
        // The server has answered both already, but for papers that are one.
        return session.Shown(paper => paper, person => person);
    }
}

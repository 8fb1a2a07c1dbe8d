using PaperGraph.Core.Graph;
using PaperGraph.Core.Papers;
using PaperGraph.Core.Sessions;
using PaperGraph.Core.Timeline;
using PaperGraph.Storage.Neo4j.Cypher;

namespace PaperGraph.Storage.Neo4j.Related;

/// <summary>A session at which a paper stands.</summary>
/// <param name="Session">When it is, and what it is called.</param>
/// <param name="Papers">The papers that are seen at it, few enough to be known at once.</param>
/// <param name="Weight">What it adds to the score of another of them.</param>
internal sealed record SharedSession(Session Session, IReadOnlySet<Id<Paper>> Papers, double Weight)
{
    public static SharedSession Of(CypherRow row, Func<int, double> weigh)
    {
        var papers = row.Ids<Paper>("papers").ToHashSet();
        var session = new Session
        {
            Id = row.Id<Session>("id"),
            Title = row.Text("title"),
            Date = DateText.Read(row.Text("date")),
            Status = EnumText.Read<SessionStatus>(row.Text("status")),
        };
        return new SharedSession(session, papers, weigh(papers.Count));
    }
}

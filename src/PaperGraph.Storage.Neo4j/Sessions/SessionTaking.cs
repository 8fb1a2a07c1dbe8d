using PaperGraph.Core.Changes;
using PaperGraph.Core.Sessions;
using PaperGraph.Storage.Neo4j.Cypher;
using PaperGraph.Storage.Neo4j.Imports;
using PaperGraph.Storage.Neo4j.Transport;

namespace PaperGraph.Storage.Neo4j.Sessions;

/// <summary>Takes in, within a transaction, what a person says of sessions, and how these are seen from a generation on.</summary>
internal sealed class SessionTaking(ICypherTransaction transaction, long generation, CancellationToken cancellationToken)
{
    private static readonly CypherQuery WriteSaidSessions = CypherQuery.Named("Sessions/write-said-sessions");
    private static readonly CypherQuery FindSaidSessions = CypherQuery.Named("Sessions/find-said-sessions");
    private static readonly CypherQuery EndSessions = CypherQuery.Named("Sessions/end-sessions");
    private static readonly CypherQuery WriteSessions = CypherQuery.Named("Sessions/write-sessions");
    private static readonly CypherQuery CountPeople = CypherQuery.Named("Sessions/count-people");
    private static readonly CypherQuery WriteWorks = CypherQuery.Named("Imports/write-works");
    private static readonly CypherQuery WritePeople = CypherQuery.Named("Imports/write-people");

    /// <summary>Keeps what a change says.</summary>
    public async Task TakeAsync(IReadOnlyList<SaidSession> said, Change change)
    {
        if (said.Count == 0)
            return;
        var numbers = new Numbering(generation);
        var works = said.SelectMany(one => one.Papers.Value ?? []).Select(one => one.Paper).Distinct()
            .Select(paper => new CypherMap().Put("id", paper.ToString()).Put("number", numbers.Next()).Put("keys", Array.Empty<string>())).ToList();
        await RunAsync(WriteWorks.With("works", works).With("import", generation));
        await RunAsync(WriteSaidSessions.With("sessions", said.Select((one, position) => SaidSessionProperties.Of(one, change, position)).ToList()));
    }

    /// <summary>Shows the sessions of which a change says something as they are now.</summary>
    /// <returns>How many people come into sight, less those that go.</returns>
    public async Task<int> ShowAsync(Change said)
    {
        var rows = await RunAsync(FindSaidSessions.With("number", said.Number));
        if (rows.Count == 0)
            return 0;
        var sessions = rows.Select(row => row.Text("id")).ToList();
        var folded = rows.Select(row => SessionFold.Of(row.Id<Session>("id"), row.Rows("said").Select(SaidSessionProperties.Read))).OfType<Session>().ToList();
        var people = folded.SelectMany(session => session.People).DistinctBy(person => person.Id).Select(person => PaperParameters.NamedNode(person.Id.Node, person.Name)).ToList();
        await RunAsync(EndSessions.With("sessions", sessions).With("generation", generation));
        await RunAsync(WritePeople.With("people", people).With("import", generation));
        await RunAsync(WriteSessions.With("sessions", folded.ConvertAll(SessionProperties.Of)).With("generation", generation).With("never", Generations.Never));
        return (await RunAsync(CountPeople.With("sessions", sessions).With("generation", generation)))[0].Int("come");
    }

    private Task<IReadOnlyList<CypherRow>> RunAsync(CypherStatement statement) => transaction.RunAsync(statement, cancellationToken);
}

using PaperGraph.Core.Editing;
using PaperGraph.Core.Graph;
using PaperGraph.Core.Papers;
using PaperGraph.Core.Sessions;
using PaperGraph.Core.Timeline;
using PaperGraph.Storage.Embedded.Database;
using PaperGraph.Storage.Embedded.Imports;

namespace PaperGraph.Storage.Embedded.Sessions;

/// <summary>Reads and writes the rows of <c>session</c> and <c>said_session</c>.</summary>
internal static class SaidSessionTable
{
    private const string SaidRows = """
        session.id, is_new, given, title, date, starts_at, status, said.papers, attended, notes, session.number
        FROM said_session AS said JOIN session ON session.number = said.session
        """;

    private const string Counting = $"SELECT {SaidRows} JOIN change ON change.number = said.change WHERE undone_by IS NULL";

    /// <summary>Keeps what a person says in a change.</summary>
    public static void Insert(DatabaseConnection connection, SaidSession said, long change)
    {
        var id = said.Session.Node.Value;
        connection.Prepare("INSERT INTO session (id) VALUES (?) ON CONFLICT DO NOTHING").Bind(id).Run();
        connection.Prepare("""
            INSERT INTO said_session (change, session, is_new, given, title, date, starts_at, status, papers, attended, notes)
            VALUES (?, (SELECT number FROM session WHERE id = ?), ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """)
            .Bind(change).Bind(id).Bind(said.IsNew ? 1 : 0).Bind((int)GivenBy(said)).Bind(said.Title.Value)
            .Bind(said.Date.IsGiven ? DateText.Of(said.Date.Value) : null).Bind(InstantText.Of(said.StartsAt.Value))
            .Bind((int)said.Status.Value).Bind(PackPapers(said.Papers.Value ?? [])).Bind(ReadingLists.PackTexts(new Packer(), said.Attended.Value ?? [])).Bind(said.Notes.Value).Run();
    }

    /// <summary>What was said in a change.</summary>
    public static List<SaidSession> SaidIn(DatabaseConnection connection, long change) =>
        [.. Read(connection.Prepare($"SELECT {SaidRows} WHERE said.change = ? ORDER BY said.number").Bind(change)).Select(said => said.Words)];

    /// <summary>The sessions of which a change, by number, says something, by number: as they are, or null where they are not there.</summary>
    public static Dictionary<int, Session?> FoldIn(DatabaseConnection connection, long change)
    {
        var folded = new Dictionary<int, Session?>();
        using (var rows = connection.Prepare("SELECT session FROM said_session WHERE change = ?").Bind(change).Rows())
        {
            while (rows.Next())
                folded[rows.Int(0)] = null;
        }

        foreach (var session in folded.Keys)
        {
            var said = Read(connection.Prepare($"{Counting} AND said.session = ? ORDER BY said.change, said.number").Bind(session));
            folded[session] = Fold(said);
        }

        return folded;
    }

    /// <summary>All sessions that are there, by number.</summary>
    public static Dictionary<int, Session> FoldAll(DatabaseConnection connection) =>
        Read(connection.Prepare($"{Counting} ORDER BY said.change, said.number")).GroupBy(said => said.Number)
            .Select(said => (Number: said.Key, Session: Fold([.. said]))).Where(one => one.Session is not null)
            .ToDictionary(one => one.Number, one => one.Session!); // The others were left out.

    private static Session? Fold(List<(int Number, SaidSession Words)> said) =>
        said is [var (_, first), ..] ? SessionFold.Of(first.Session, said.Select(one => one.Words)) : null;

    private static List<(int Number, SaidSession Words)> Read(Statement statement)
    {
        var said = new List<(int Number, SaidSession Words)>();
        using var rows = statement.Rows();
        while (rows.Next())
            said.Add((rows.Int(10), Read(rows)));
        return said;
    }

    private static SaidSession Read(Rows rows)
    {
        var given = (SessionFields)rows.Int(2);
        return new SaidSession
        {
            Session = Id<Session>.Of(NodeId.Of(NodeKind.Session, rows.Id(0))),
            IsNew = rows.Int(1) != 0,
            Title = Given(given, SessionFields.Title, rows.MaybeText(3)),
            Date = Given(given, SessionFields.Date, rows.MaybeText(4) is { } date ? DateText.Read(date) : default),
            StartsAt = Given<DateTimeOffset?>(given, SessionFields.StartsAt, rows.MaybeText(5) is { } instant ? InstantText.Read(instant) : null),
            Status = Given(given, SessionFields.Status, (SessionStatus)rows.Int(6)),
            Papers = Given<IReadOnlyList<SaidSessionPaper>>(given, SessionFields.Papers, ReadPapers(rows.List(7))),
            Attended = Given<IReadOnlyList<string>>(given, SessionFields.Attended, ReadingLists.Texts(rows.List(8))),
            Notes = Given(given, SessionFields.Notes, rows.MaybeText(9)),
        };
    }

    private static Packer PackPapers(IReadOnlyList<SaidSessionPaper> papers)
    {
        var list = new Packer();
        foreach (var paper in papers)
            list.Id(paper.Paper.Node.Value).Number(paper.Minutes).Text(paper.Presenter);
        return list;
    }

    private static List<SaidSessionPaper> ReadPapers(Unpacker from)
    {
        var papers = new List<SaidSessionPaper>();
        while (!from.IsAtEnd)
            papers.Add(new SaidSessionPaper(Id<Paper>.Of(NodeId.Of(NodeKind.Paper, from.Id())), from.Number(), from.MaybeText()));
        return papers;
    }

    private static SessionFields GivenBy(SaidSession said) =>
        (said.Title.IsGiven ? SessionFields.Title : SessionFields.None)
        | (said.Date.IsGiven ? SessionFields.Date : SessionFields.None)
        | (said.StartsAt.IsGiven ? SessionFields.StartsAt : SessionFields.None)
        | (said.Status.IsGiven ? SessionFields.Status : SessionFields.None)
        | (said.Papers.IsGiven ? SessionFields.Papers : SessionFields.None)
        | (said.Attended.IsGiven ? SessionFields.Attended : SessionFields.None)
        | (said.Notes.IsGiven ? SessionFields.Notes : SessionFields.None);

    private static Optional<TValue> Given<TValue>(SessionFields given, SessionFields field, TValue? value) =>
        given.HasFlag(field) ? Optional<TValue>.Of(value) : default;
}

using PaperGraph.Core.Changes;
using PaperGraph.Core.Graph;
using PaperGraph.Core.Imports;
using PaperGraph.Core.Papers;
using PaperGraph.Core.Timeline;
using PaperGraph.Storage.Embedded.Database;
using PaperGraph.Storage.Embedded.Imports;

namespace PaperGraph.Storage.Embedded.Changes;

/// <summary>Reads and writes the rows of <c>change</c> and <c>change_paper</c>.</summary>
internal static class ChangeTable
{
    /// <summary>The columns that <see cref="Read" /> reads.</summary>
    public const string Columns = "number, id, at, by, kind, summary, papers, makes, needs, import, undoes, undone_by";

    public static long Head(DatabaseConnection connection) => connection.Prepare("SELECT coalesce(max(number), 0) FROM change").Number();

    /// <summary>The change, which now has a number.</summary>
    public static Change Insert(DatabaseConnection connection, Change change)
    {
        var list = new Packer();
        var number = connection.Prepare("""
            INSERT INTO change (id, at, by, kind, summary, papers, makes, needs, import, undoes) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """)
            .Bind(change.Id.Node.Value).Bind(InstantText.Of(change.At)).Bind(change.By).Bind((int)change.Kind).Bind(change.Summary)
            .Bind(PackIds(list, change.Papers)).Bind(ReadingLists.PackTexts(list, change.Makes)).Bind(ReadingLists.PackTexts(list, change.Needs))
            .BindMaybe(change.Import?.Node.Value).BindMaybe(change.Undoes?.Node.Value)
            .Insert();
        foreach (var paper in change.Papers)
            connection.Prepare("INSERT INTO change_paper (paper, change) VALUES (?, ?)").Bind(paper.Node.Value).Bind(number).Run();
        return change with { Number = number };
    }

    /// <summary>Makes a change name these papers, and no fewer than before.</summary>
    public static void SavePapers(DatabaseConnection connection, Change change)
    {
        connection.Prepare("UPDATE change SET papers = ? WHERE number = ?").Bind(PackIds(new Packer(), change.Papers)).Bind(change.Number).Run();
        foreach (var paper in change.Papers)
            connection.Prepare("INSERT OR IGNORE INTO change_paper (paper, change) VALUES (?, ?)").Bind(paper.Node.Value).Bind(change.Number).Run();
    }

    /// <summary>Keeps who took a change back.</summary>
    public static void SaveUndoneBy(DatabaseConnection connection, Change change) =>
        connection.Prepare("UPDATE change SET undone_by = ? WHERE number = ?").BindMaybe(change.UndoneBy?.Node.Value).Bind(change.Number).Run();

    public static Change? Find(DatabaseConnection connection, Id<Change> id)
    {
        using var rows = connection.Prepare($"SELECT {Columns} FROM change WHERE id = ?").Bind(id.Node.Value).Rows();
        return rows.Next() ? Read(rows) : null;
    }

    /// <summary>Whether, after a look at the graph, something touched one of a change's papers or sessions.</summary>
    public static bool IsAnyTouched(DatabaseConnection connection, Change change, long since) =>
        change.Papers.Any(paper => connection.Prepare("SELECT EXISTS (SELECT 1 FROM change_paper WHERE paper = ? AND change > ?)").Bind(paper.Node.Value).Bind(since).Number() != 0)
        || (change.Sessions.Any() && ReadAll(connection.Prepare($"SELECT {Columns} FROM change WHERE number > ?").Bind(since)).Any(later => later.Sessions.Intersect(change.Sessions).Any()));

    /// <summary>
    /// The changes after one that touched one of its papers, or said something of its sessions, and count. What touches neither is said of topics: those after it that
    /// speak of topics.
    /// </summary>
    public static List<Change> FindLater(DatabaseConnection connection, Change change)
    {
        const string Later = $"SELECT {Columns} FROM change WHERE undone_by IS NULL AND number";
        if (change.Papers.Count == 0 && !change.Sessions.Any())
        {
            return ReadAll(connection.Prepare($"{Later} > ? AND kind IN (?, ?) ORDER BY number")
                .Bind(change.Number).Bind((long)ChangeKind.Topic).Bind((long)ChangeKind.Verdict));
        }

        var later = change.Papers.SelectMany(paper => ReadAll(connection
            .Prepare($"{Later} IN (SELECT change FROM change_paper WHERE paper = ? AND change > ?)").Bind(paper.Node.Value).Bind(change.Number)));
        var ofSessions = change.Sessions.SelectMany(session => ReadAll(connection
            .Prepare($"{Later} IN (SELECT said.change FROM said_session AS said JOIN session ON session.number = said.session WHERE session.id = ? AND said.change > ?)")
            .Bind(session.Node.Value).Bind(change.Number)));
        return [.. later.Concat(ofSessions).DistinctBy(one => one.Number).OrderBy(one => one.Number)];
    }

    /// <summary>Reads a row of <see cref="Columns" />.</summary>
    public static Change Read(Rows rows) => new()
    {
        Number = rows.Long(0),
        Id = IdOf<Change>(NodeKind.Change, rows.Id(1)),
        At = InstantText.Read(rows.Text(2)),
        By = rows.MaybeText(3),
        Kind = (ChangeKind)rows.Int(4),
        Summary = rows.Text(5),
        Papers = ReadIds(rows.List(6)),
        Makes = ReadingLists.Texts(rows.List(7)),
        Needs = ReadingLists.Texts(rows.List(8)),
        Import = rows.IsNull(9) ? null : IdOf<Import>(NodeKind.Import, rows.Id(9)),
        Undoes = rows.IsNull(10) ? null : IdOf<Change>(NodeKind.Change, rows.Id(10)),
        UndoneBy = rows.IsNull(11) ? null : IdOf<Change>(NodeKind.Change, rows.Id(11)),
    };

    /// <summary>The changes that say something of sessions, and those that take something back, in the order of the log.</summary>
    public static List<Change> FindOfSessions(DatabaseConnection connection) => ReadAll(connection
        .Prepare($"SELECT {Columns} FROM change WHERE kind IN (?, ?) ORDER BY number").Bind((long)ChangeKind.Session).Bind((long)ChangeKind.Undo));

    private static List<Change> ReadAll(Statement statement)
    {
        var changes = new List<Change>();
        using var rows = statement.Rows();
        while (rows.Next())
            changes.Add(Read(rows));
        return changes;
    }

    private static Packer PackIds(Packer to, IReadOnlyList<Id<Paper>> papers)
    {
        to.Clear();
        foreach (var paper in papers)
            to.Id(paper.Node.Value);
        return to;
    }

    private static List<Id<Paper>> ReadIds(Unpacker from)
    {
        var papers = new List<Id<Paper>>();
        while (!from.IsAtEnd)
            papers.Add(IdOf<Paper>(NodeKind.Paper, from.Id()));
        return papers;
    }

    private static Id<TNode> IdOf<TNode>(NodeKind kind, UInt128 value)
        where TNode : class => Id<TNode>.Of(NodeId.Of(kind, value));
}

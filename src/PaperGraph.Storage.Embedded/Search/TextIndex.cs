using PaperGraph.Core.Graph;
using PaperGraph.Storage.Embedded.Database;
using PaperGraph.Storage.Embedded.Graph;

namespace PaperGraph.Storage.Embedded.Search;

/// <summary>The full-text index of one kind of node.</summary>
/// <param name="Kind">The nodes.</param>
/// <param name="Weight">What the best hit of the kind scores: what is named by the words comes before what only holds them.</param>
/// <param name="Table">The table of FTS5.</param>
/// <param name="Rank">FTS5's bm25 of a row: the better, the further below 0. The columns' weights are in it.</param>
internal sealed record TextIndex(NodeKind Kind, double Weight, string Table, string Rank)
{
    /// <summary>Behind all rows.</summary>
    public const int End = int.MaxValue;

    private readonly string _rows = $"SELECT rowid FROM {Table} WHERE {Table} MATCH ? AND rowid < ?";
    private readonly string _latestRanked = $"SELECT rowid, {Rank} FROM {Table} WHERE {Table} MATCH ? ORDER BY rowid DESC LIMIT ?";

    public static IReadOnlyList<TextIndex> All { get; } =
    [
        new(NodeKind.Topic, 1, "topic_text", "bm25(topic_text, 10.0, 8.0, 1.0)"),
        new(NodeKind.Paper, 0.95, "paper_text", "bm25(paper_text, 10.0, 2.0, 5.0)"),
        new(NodeKind.Person, 0.9, "person_text", "bm25(person_text)"),
        new(NodeKind.Tag, 0.9, "tag_text", "bm25(tag_text)"),
        new(NodeKind.Annotation, 0.8, "annotation_text", "bm25(annotation_text, 1.0, 1.0)"),
    ];

    public static TextIndex OfPapers => All[1];

    public static TextIndex OfAnnotations => All[4];

    /// <summary>The numbers of the nodes whose rows match and stand before a row, in no order; each row is a node's own.</summary>
    public List<int> Find(GraphSnapshot graph, DatabaseConnection connection, string match, int before, CancellationToken cancellationToken)
    {
        var found = new List<int>();
        using var rows = connection.Prepare(_rows).Bind(match).Bind(before).Rows();
        while (rows.Next())
        {
            if (NodeOf(graph, rows.Int(0)) is not 0 and var number)
                found.Add(number);
            if (found.Count % 4096 == 0)
                cancellationToken.ThrowIfCancellationRequested();
        }

        return found;
    }

    /// <summary>The latest rows that match, with the relevance of each: above 0, to be compared within the index alone.</summary>
    /// <returns>The nodes, and the row before which others may match; 0 where none does.</returns>
    public (List<(int Number, double Relevance)> Found, int Before) RankLatest(
        GraphSnapshot graph, DatabaseConnection connection, string match, int most, CancellationToken cancellationToken)
    {
        var found = new List<(int Number, double Relevance)>();
        var (met, last) = (0, 0);
        using var rows = connection.Prepare(_latestRanked).Bind(match).Bind(most).Rows();
        while (rows.Next())
        {
            (met, last) = (met + 1, rows.Int(0));
            if (NodeOf(graph, last) is not 0 and var number)
                found.Add((number, -rows.Double(1)));
            if (met % 1024 == 0)
                cancellationToken.ThrowIfCancellationRequested();
        }

        return (found, met < most ? 0 : last);
    }

    // Rows stay for a while when what they hold is not seen any more.
    private int NodeOf(GraphSnapshot graph, int row) => Kind switch
    {
        NodeKind.Paper => graph.PapersOfStates[row],
        NodeKind.Annotation => graph.AnnotationsOfReadings[row],
        NodeKind.Topic => graph.Topics[row] is null ? 0 : row,
        NodeKind.Tag => graph.Tags[row] is { IsSeen: true } ? row : 0,
        _ => graph.People[row] is { IsSeen: true } ? row : 0,
    };
}

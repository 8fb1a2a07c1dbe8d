using PaperGraph.Core.Graph;
using PaperGraph.Storage.Embedded.Database;
using PaperGraph.Storage.Embedded.Graph;

namespace PaperGraph.Storage.Embedded.Search;

/// <summary>The full-text index of one kind of node.</summary>
/// <param name="Kind">The nodes.</param>
/// <param name="Weight">What the best hit of the kind scores: what is named by the words comes before what only holds them.</param>
/// <param name="Rows">The rows that match, in their order.</param>
/// <param name="RankedRows">The rows that match and FTS5's bm25 of each: the better, the further below 0. The columns' weights are in it.</param>
internal sealed record TextIndex(NodeKind Kind, double Weight, string Rows, string RankedRows)
{
    public static IReadOnlyList<TextIndex> All { get; } =
    [
        new(NodeKind.Topic, 1, "SELECT rowid FROM topic_text WHERE topic_text MATCH ?",
            "SELECT rowid, bm25(topic_text, 10.0, 8.0, 1.0) FROM topic_text WHERE topic_text MATCH ?"),
        new(NodeKind.Paper, 0.95, "SELECT rowid FROM paper_text WHERE paper_text MATCH ?",
            "SELECT rowid, bm25(paper_text, 10.0, 2.0, 5.0) FROM paper_text WHERE paper_text MATCH ?"),
        new(NodeKind.Person, 0.9, "SELECT rowid FROM person_text WHERE person_text MATCH ?",
            "SELECT rowid, bm25(person_text) FROM person_text WHERE person_text MATCH ?"),
        new(NodeKind.Tag, 0.9, "SELECT rowid FROM tag_text WHERE tag_text MATCH ?",
            "SELECT rowid, bm25(tag_text) FROM tag_text WHERE tag_text MATCH ?"),
        new(NodeKind.Annotation, 0.8, "SELECT rowid FROM annotation_text WHERE annotation_text MATCH ?",
            "SELECT rowid, bm25(annotation_text, 1.0, 1.0) FROM annotation_text WHERE annotation_text MATCH ?"),
    ];

    public static TextIndex OfPapers => All[1];

    public static TextIndex OfAnnotations => All[4];

    /// <summary>The numbers of the nodes whose rows match, in no order; each row is a node's own.</summary>
    public List<int> Find(GraphSnapshot graph, DatabaseConnection connection, string match, CancellationToken cancellationToken)
    {
        var found = new List<int>();
        using var rows = connection.Prepare(Rows).Bind(match).Rows();
        while (rows.Next())
        {
            if (NodeOf(graph, rows.Int(0)) is not 0 and var number)
                found.Add(number);
            if (found.Count % 4096 == 0)
                cancellationToken.ThrowIfCancellationRequested();
        }

        return found;
    }

    /// <summary>The same with the relevance of each: above 0, to be compared within the index alone.</summary>
    public List<(int Number, double Relevance)> Rank(GraphSnapshot graph, DatabaseConnection connection, string match, CancellationToken cancellationToken)
    {
        var found = new List<(int Number, double Relevance)>();
        using var rows = connection.Prepare(RankedRows).Bind(match).Rows();
        while (rows.Next())
        {
            if (NodeOf(graph, rows.Int(0)) is not 0 and var number)
                found.Add((number, -rows.Double(1)));
            if (found.Count % 4096 == 0)
                cancellationToken.ThrowIfCancellationRequested();
        }

        return found;
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

using PaperGraph.Core.Annotations;
using PaperGraph.Core.Graph;
using PaperGraph.Core.Papers;
using PaperGraph.Core.Topics;
using PaperGraph.Storage.Embedded.Database;
using PaperGraph.Storage.Embedded.Graph;

namespace PaperGraph.Storage.Embedded.Papers;

/// <summary>What is stated from and to a paper, with the words that say so.</summary>
internal static class PaperLinks
{
    public static bool AreAny(PaperNode paper) => paper.LinksFrom.Length + paper.LinksTo.Length > 0;

    /// <summary>First from the paper, then to it, each by kind and the other paper's id.</summary>
    /// <param name="graph">The state.</param>
    /// <param name="connection">Where the evidence is; without it there is none.</param>
    /// <param name="number">The paper.</param>
    public static IReadOnlyList<PaperLink> Of(GraphSnapshot graph, DatabaseConnection? connection, int number)
    {
        var paper = graph.Paper(number);
        return
        [
            .. paper.LinksFrom.Select(link => Of(graph, connection, number, link, isFrom: true)),
            .. paper.LinksTo.Select(link => Of(graph, connection, number, link, isFrom: false)),
        ];
    }

    /// <summary>One link of a paper.</summary>
    public static PaperLink Of(GraphSnapshot graph, DatabaseConnection? connection, int number, Link link, bool isFrom) =>
        isFrom ? From(graph, connection, number, link) : From(graph, connection, link.Paper, link with { Paper = number });

    private static PaperLink From(GraphSnapshot graph, DatabaseConnection? connection, int from, Link link) => new(
        graph.PaperId(from), graph.PaperId(link.Paper), link.Kind, connection is null ? null : EvidenceOf(connection, link.Statement));

    private static Mention? EvidenceOf(DatabaseConnection connection, int statement)
    {
        using var rows = connection.Prepare("""
            SELECT place, start, length, quote, note, id
            FROM statement
            JOIN annotation_reading ON annotation_reading.number = annotation_reading
            JOIN annotation ON annotation.number = annotation
            WHERE statement.number = ?
            """).Bind(statement).Rows();
        if (!rows.Next())
            return null;
        var where = (MentionPlace)rows.Int(0);
        var annotation = Id<Annotation>.Of(NodeId.Of(NodeKind.Annotation, rows.Id(5)));
        return MentionCut.From(rows.MaybeText(where == MentionPlace.Quote ? 3 : 4), where, annotation, rows.Int(1), rows.Int(2));
    }
}

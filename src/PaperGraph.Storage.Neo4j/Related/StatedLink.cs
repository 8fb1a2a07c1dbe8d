using PaperGraph.Core.Graph;
using PaperGraph.Core.Papers;
using PaperGraph.Storage.Neo4j.Cypher;
using PaperGraph.Storage.Neo4j.Papers;

namespace PaperGraph.Storage.Neo4j.Related;

/// <summary>A link of the paper asked about.</summary>
/// <param name="Link">What is stated.</param>
/// <param name="Other">The other paper.</param>
/// <param name="FromTitle">The title of the paper that the sentence is about.</param>
/// <param name="ToTitle">The title of the paper that it speaks of.</param>
internal sealed record StatedLink(PaperLink Link, Id<Paper> Other, string FromTitle, string ToTitle)
{
    /// <summary>Those of a paper that count; see <see cref="Core.Related.Relatedness.OfLink" />.</summary>
    public static IReadOnlyList<StatedLink> AllOf(Id<Paper> paper, string title, IReadOnlyList<CypherRow> rows)
    {
        var links = rows.Select(row => Of(paper, title, row)).ToList();
        return [.. links.Where(link => !links.Exists(other => SaysTheSame(other.Link, link.Link)))];
    }

    // Of a series stated both ways, only what the smaller id says counts.
    private static bool SaysTheSame(PaperLink first, PaperLink second) =>
        first.Kind == LinkKind.SameSeries && second.Kind == LinkKind.SameSeries
        && first.From == second.To && first.To == second.From && first.From.CompareTo(second.From) < 0;

    private static StatedLink Of(Id<Paper> paper, string title, CypherRow row)
    {
        var other = row.Id<Paper>("other");
        return row.Flag("isFrom")
            ? new StatedLink(PaperLinks.Read(row, paper, other), other, title, row.Text("title"))
            : new StatedLink(PaperLinks.Read(row, other, paper), other, row.Text("title"), title);
    }
}

using PaperGraph.Storage.Neo4j.Cypher;

namespace PaperGraph.Storage.Neo4j.Tests.Cypher;

/// <summary>A page and a count must mean the same by a selection; Cypher has no way to say it once.</summary>
public sealed class SelectionQueryTests
{
    private const string Beginning = "\n  CALL (generation";

    [Theory]
    [InlineData("Papers/page-selected-papers", "  WITH paper, paper[$page.order]", "Papers/count-selected-papers", "  RETURN count(*)")]
    [InlineData("Annotations/page-selected-annotations", "  WITH annotation, annotation.orderNewest", "Annotations/count-selected-annotations", "  RETURN count(*)")]
    public void A_count_selects_what_a_page_selects(string page, string endOfPage, string count, string endOfCount) =>
        Assert.Equal(SelectionOf(page, endOfPage), SelectionOf(count, endOfCount));

    private static string SelectionOf(string query, string end)
    {
        var text = CypherQuery.Named(query).Text.ReplaceLineEndings("\n");
        var (from, to) = (text.IndexOf(Beginning, StringComparison.Ordinal), text.IndexOf(end, StringComparison.Ordinal));
        Assert.InRange(from, 0, to);
        return text[text.IndexOf('{', from)..to];
    }
}

using PaperGraph.Core.Search;
using PaperGraph.Core.Storage;
using PaperGraph.Storage.Embedded.Database;
using PaperGraph.Storage.Embedded.Graph;

namespace PaperGraph.Storage.Embedded;

// Temporary: replaced by the branch that writes searches.
internal sealed partial class EmbeddedPaperStore
{
    public Task<Page<SearchHit>> SearchAsync(SearchRequest search, PageRequest page, CancellationToken cancellationToken) =>
        Task.FromResult(Page<SearchHit>.Empty);

    public Task<int> CountHitsAsync(SearchRequest search, CancellationToken cancellationToken) => Task.FromResult(0);

    private static NumberList FindPapersByText(GraphSnapshot graph, DatabaseConnection connection, SearchExpression text) => NumberList.Of([.. Find(
        text,
        phrase => Rows(connection, "SELECT rowid FROM paper_text WHERE paper_text MATCH ?", phrase).Select(row => graph.PapersOfStates[row])
            .Concat(Rows(connection, "SELECT rowid FROM annotation_text WHERE annotation_text MATCH ?", phrase)
                .Select(row => graph.Annotations[graph.AnnotationsOfReadings[row]].Paper)))]);

    private static NumberList FindAnnotationsByText(GraphSnapshot graph, DatabaseConnection connection, SearchExpression text) => NumberList.Of([.. Find(
        text,
        phrase => Rows(connection, "SELECT rowid FROM annotation_text WHERE annotation_text MATCH ?", phrase).Select(row => graph.AnnotationsOfReadings[row]))]);

    private static SortedSet<int> Find(SearchExpression text, Func<SearchExpression.Phrase, IEnumerable<int>> find)
    {
        switch (text)
        {
            case SearchExpression.Phrase phrase:
                return [.. find(phrase).Where(number => number != 0)];
            case SearchExpression.And and:
                return and.Parts.Select(part => Find(part, find)).Aggregate((one, other) => { one.IntersectWith(other); return one; });
            case SearchExpression.Or or:
                return [.. or.Parts.SelectMany(part => Find(part, find))];
            case SearchExpression.Except except:
                var wanted = Find(except.Wanted, find);
                wanted.ExceptWith(Find(except.Unwanted, find));
                return wanted;
            default:
                return [];
        }
    }

    private static List<int> Rows(DatabaseConnection connection, string sql, SearchExpression.Phrase phrase)
    {
        var numbers = new List<int>();
        using var rows = connection.Prepare(sql).Bind($"\"{string.Join(' ', phrase.Words)}\"{(phrase.IsPrefix ? "*" : string.Empty)}").Rows();
        while (rows.Next())
            numbers.Add(rows.Int(0));
        return numbers;
    }
}

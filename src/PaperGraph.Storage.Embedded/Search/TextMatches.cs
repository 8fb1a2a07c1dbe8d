using PaperGraph.Core.Search;
using PaperGraph.Storage.Embedded.Database;
using PaperGraph.Storage.Embedded.Graph;

namespace PaperGraph.Storage.Embedded.Search;

/// <summary>Finds the nodes whose texts answer a search, as a list by number.</summary>
internal static class TextMatches
{
    /// <summary>Papers that answer by all their texts together; see <see cref="Core.Papers.PaperSelection.Text" />.</summary>
    /// <remarks>A paper's words stand in several rows, so that every phrase is looked up by itself.</remarks>
    public static NumberList Papers(GraphSnapshot graph, DatabaseConnection connection, SearchExpression search)
    {
        return NumberList.Of(Find(search));

        int[] Find(SearchExpression part) => part switch
        {
            SearchExpression.Phrase phrase => WithPhrase(graph, connection, phrase),
            SearchExpression.And and => and.Parts.Select(Find).Aggregate(Sorted.Both),
            SearchExpression.Or or => or.Parts.Select(Find).Aggregate(Sorted.Either),
            SearchExpression.Except except => Sorted.Without(Find(except.Wanted), Find(except.Unwanted)),
            _ => throw new ArgumentOutOfRangeException(nameof(search), part, "No such expression."),
        };
    }

    /// <summary>Annotations whose quote or note answers.</summary>
    public static NumberList Annotations(GraphSnapshot graph, DatabaseConnection connection, SearchExpression search) =>
        NumberList.Of(Sorted.Distinct(TextIndex.OfAnnotations.Find(graph, connection, MatchText.Of(search), TextIndex.End, CancellationToken.None)));

    private static int[] WithPhrase(GraphSnapshot graph, DatabaseConnection connection, SearchExpression.Phrase phrase)
    {
        var match = MatchText.Of(phrase);
        var papers = TextIndex.OfPapers.Find(graph, connection, match, TextIndex.End, CancellationToken.None);
        foreach (var annotation in TextIndex.OfAnnotations.Find(graph, connection, match, TextIndex.End, CancellationToken.None))
            papers.Add(graph.Annotations[annotation].Paper);
        return Sorted.Distinct(papers);
    }
}

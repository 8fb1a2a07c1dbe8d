using PaperGraph.Core.Search;
using PaperGraph.GraphQL.Errors;

namespace PaperGraph.GraphQL.Search;

/// <summary>Reads what somebody searches for.</summary>
internal static class SearchText
{
    public static SearchExpression? Read(string? text) => text is null ? null : Parse(text);

    public static SearchExpression Parse(string text) => SearchQuery.Parse(text) switch
    {
        SearchQuery.Understood understood => understood.Expression,
        SearchQuery.Misunderstood wrong => throw new RequestException(ErrorCode.BadUserInput, wrong.Message)
        {
            Details = new Dictionary<string, object> { ["position"] = wrong.Position },
        },
        _ => throw new InvalidOperationException("A search is understood or misunderstood."),
    };
}

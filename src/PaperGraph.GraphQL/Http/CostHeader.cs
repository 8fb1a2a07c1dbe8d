using Microsoft.AspNetCore.Http;

namespace PaperGraph.GraphQL.Http;

/// <summary>The header by which a client asks what its requests cost before they run; Hot Chocolate knows it by the same name and words.</summary>
internal static class CostHeader
{
    /// <summary>The name of it.</summary>
    public const string Name = "GraphQL-Cost";

    private const string Validate = "validate";
    private const string Report = "report";

    /// <summary>Whether the cost is all that is wanted.</summary>
    /// <exception cref="Errors.RequestException">It cannot be told.</exception>
    public static bool WantsCostAlone(HttpRequest request) => request.Headers[Name].ToString() switch
    {
        "" or Report => false,
        Validate => true,
        var other => throw RequestFields.Bad($"{Name} is “{other}”. It can be {Report}, which says what a request costs beside its data, or {Validate}, which says that and executes nothing."),
    };
}

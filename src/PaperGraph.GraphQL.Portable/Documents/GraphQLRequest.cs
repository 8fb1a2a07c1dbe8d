using GraphQL;

namespace PaperGraph.GraphQL.Portable.Documents;

/// <summary>What a client asks, as it came.</summary>
internal sealed record GraphQLRequest(string Query, string? OperationName, Inputs Variables)
{
    /// <summary>Whether anything but a query is refused.</summary>
    public bool IsReadOnly { get; init; }
}

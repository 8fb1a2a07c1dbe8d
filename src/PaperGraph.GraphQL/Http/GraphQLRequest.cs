namespace PaperGraph.GraphQL.Http;

/// <summary>What a client asks, as it came.</summary>
/// <param name="Query">The text of a document.</param>
/// <param name="OperationName">Which of its operations is meant; null where it has one only.</param>
/// <param name="Variables">JSON values: dictionaries, lists, strings, numbers, booleans and nulls.</param>
public sealed record GraphQLRequest(string Query, string? OperationName, IReadOnlyDictionary<string, object?> Variables)
{
    /// <summary>Whether anything but a query is refused.</summary>
    public bool IsReadOnly { get; init; }

    /// <summary>Whether responses are taken as they come, so that a subscription can be followed.</summary>
    public bool TakesStream { get; init; }

    /// <summary>Whether nothing is executed and the answer says what it would cost.</summary>
    public bool WantsCostAlone { get; init; }
}

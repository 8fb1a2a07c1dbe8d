namespace PaperGraph.GraphQL.Access;

/// <summary>What stood behind the question mark of a request's address: a document and its variables. It stands among the features of the request, and nowhere in
/// the address any more.</summary>
internal sealed class AddressedQuery(string text)
{
    /// <summary>With the question mark, without a key.</summary>
    public string Text { get; } = text;
}

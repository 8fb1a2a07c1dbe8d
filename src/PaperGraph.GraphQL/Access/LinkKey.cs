namespace PaperGraph.GraphQL.Access;

/// <summary>The key that came in the address of a request: <c>?key=…</c>. It stands among the features of the request, and nowhere in the address any more.</summary>
/// <remarks>No record, which would tell the key to whoever writes it into a log.</remarks>
internal sealed class LinkKey(string key)
{
    /// <summary>The parameter that holds it.</summary>
    public const string Parameter = "key";

    /// <summary>The key.</summary>
    public string Key { get; } = key;
}

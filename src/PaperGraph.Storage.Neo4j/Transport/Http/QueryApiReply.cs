namespace PaperGraph.Storage.Neo4j.Transport.Http;

/// <summary>An answer and where it came from.</summary>
/// <param name="Answer">What was answered.</param>
/// <param name="Affinity">The member of a cluster that did; null where there is one server.</param>
internal sealed record QueryApiReply(QueryApiAnswer Answer, string? Affinity)
{
    /// <summary>The transaction that is open after this; null where there is none.</summary>
    public QueryApiTransaction? Transaction => Answer.Transaction is { } id ? new QueryApiTransaction(id, Affinity) : null;
}

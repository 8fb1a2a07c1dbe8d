namespace PaperGraph.Storage.Neo4j.Transport;

/// <summary>The terms on which a transaction runs.</summary>
/// <param name="Timeout">After which it is ended.</param>
/// <param name="Bookmarks">What it has to see.</param>
internal sealed record TransactionTerms(TimeSpan Timeout, IReadOnlyList<string> Bookmarks);

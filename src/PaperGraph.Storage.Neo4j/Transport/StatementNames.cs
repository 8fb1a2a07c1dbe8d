using PaperGraph.Storage.Neo4j.Cypher;

namespace PaperGraph.Storage.Neo4j.Transport;

/// <summary>Names for statements that run, by which a server can be told to end one: it does not notice that nobody waits for an answer any more.</summary>
internal sealed class StatementNames
{
    /// <summary>The parameter that carries the name. A statement cannot have it as its own, since Cypher would not read it as a name.</summary>
    public const string Parameter = "papergraph.request";

    private static readonly CypherQuery TerminateStatement = CypherQuery.Named("Transport/terminate-statement");

    private readonly string _process = Guid.NewGuid().ToString("N");
    private long _last;

    public string Next() => $"{_process}-{Interlocked.Increment(ref _last)}";

    /// <summary>The statement that ends the one of a name.</summary>
    public static CypherStatement Terminate(string name) => TerminateStatement.With("request", name);
}

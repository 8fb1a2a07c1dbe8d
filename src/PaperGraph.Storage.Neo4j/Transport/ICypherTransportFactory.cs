namespace PaperGraph.Storage.Neo4j.Transport;

/// <summary>Makes the way to a server from its address.</summary>
internal interface ICypherTransportFactory
{
    /// <summary>The schemes of the addresses it serves, in lower case: <c>http</c>.</summary>
    IReadOnlyCollection<string> Schemes { get; }

    /// <summary>Makes one; nothing is asked yet.</summary>
    ICypherTransport Make(Neo4jStoreOptions options);
}

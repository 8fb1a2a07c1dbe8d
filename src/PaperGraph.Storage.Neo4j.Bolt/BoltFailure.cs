using Neo4j.Driver;
using PaperGraph.Storage.Neo4j.Transport;

namespace PaperGraph.Storage.Neo4j.Bolt;

/// <summary>Makes our failures of the driver's.</summary>
internal static class BoltFailure
{
    /// <summary>Whether it is one.</summary>
    public static bool Is(Exception failure) => failure is Neo4jException or IOException or NotSupportedException or TimeoutException;

    public static CypherException Of(Exception failure) => failure switch
    {
        TransactionTerminatedException { InnerException: Neo4jException inner } => Of(inner),
        TimeoutException => new CypherException(CypherException.Silent, "Nothing came.", isTransient: false, failure),
        ServiceUnavailableException or SessionExpiredException or IOException => new CypherException(CypherException.Unreachable, failure.Message, isTransient: true, failure),
        ProtocolException or NotSupportedException => new CypherException(CypherException.NotNeo4j, failure.Message, isTransient: false, failure),
        Neo4jException { Code: { Length: > 0 } code } => new CypherException(code, failure.Message, CypherCode.IsTransient(code), failure),
        // The driver's own, most of all about certificates.
        _ => new CypherException(CypherException.Unreachable, failure.Message, isTransient: false, failure),
    };
}

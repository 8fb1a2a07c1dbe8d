namespace PaperGraph.Storage.Neo4j.Tests.Transport;

/// <summary>A real server, where the environment names one.</summary>
internal static class ServerUnderTest
{
    public const string Absent = "No Neo4j server to test with: set PAPERGRAPH_TEST_NEO4J_URI (and …_BOLT_URI, …_USER, …_PASSWORD) to one.";

    public static Uri? Http => Address("PAPERGRAPH_TEST_NEO4J_URI");

    public static Uri? Bolt => Address("PAPERGRAPH_TEST_NEO4J_BOLT_URI");

    public static Neo4jStoreOptions Options(Uri address) => new()
    {
        Uri = address,
        User = Environment.GetEnvironmentVariable("PAPERGRAPH_TEST_NEO4J_USER") ?? "neo4j",
        Password = Environment.GetEnvironmentVariable("PAPERGRAPH_TEST_NEO4J_PASSWORD") ?? string.Empty,
    };

    private static Uri? Address(string name) => Environment.GetEnvironmentVariable(name) is { Length: > 0 } address ? new Uri(address) : null;
}

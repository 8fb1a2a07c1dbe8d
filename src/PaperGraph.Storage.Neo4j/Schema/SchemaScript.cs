using PaperGraph.Storage.Neo4j.Cypher;

namespace PaperGraph.Storage.Neo4j.Schema;

/// <summary>What a version of the graph adds to the one before it, as statements that can be run again.</summary>
internal static class SchemaScript
{
    private const string Prefix = "Schema/version-";

    /// <summary>The version that this program writes.</summary>
    public const int Newest = 4;

    /// <summary>Whether a file is such a script, and no query.</summary>
    public static bool IsOne(string name) => name.StartsWith(Prefix, StringComparison.Ordinal);

    /// <summary>The statements that bring a graph of the version before to this one.</summary>
    public static IEnumerable<CypherQuery> Of(int version) => CypherQuery.Script($"{Prefix}{version}");
}

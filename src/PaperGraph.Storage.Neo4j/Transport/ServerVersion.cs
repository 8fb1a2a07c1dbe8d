using System.Text.Json;
using PaperGraph.Storage.Neo4j.Transport.Http;

namespace PaperGraph.Storage.Neo4j.Transport;

/// <summary>Reads a server's version from what it says at its address.</summary>
internal static class ServerVersion
{
    // The first that knows all of the Cypher that is sent.
    private static readonly Version Oldest = new(5, 26);

    /// <returns>The version, <c>5.26.0</c>; null where this is no Neo4j.</returns>
    /// <exception cref="CypherException">It is too old.</exception>
    public static string? Of(ReadOnlySpan<byte> discovery)
    {
        if (Map(discovery) is not { } map || map.GetValueOrDefault("neo4j_version") is not string version)
            return null;
        return Check(version);
    }

    /// <returns>The version.</returns>
    /// <exception cref="CypherException">It is too old.</exception>
    public static string Check(string version) => Version.TryParse(version.Split('-', '+')[0], out var known) && known >= Oldest
        ? version
        : throw new CypherException(CypherException.NotNeo4j, $"It is Neo4j {version}; what is asked takes {Oldest} or newer.", isTransient: false);

    private static Dictionary<string, object?>? Map(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json);
        try
        {
            return reader.Read() ? QueryApiValue.Read(ref reader) as Dictionary<string, object?> : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}

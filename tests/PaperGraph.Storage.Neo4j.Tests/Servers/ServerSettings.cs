namespace PaperGraph.Storage.Neo4j.Tests.Servers;

/// <summary>What the environment says about a server that is to be tested against.</summary>
/// <param name="HttpUri">Of its Query API.</param>
/// <param name="BoltUri">Left out, where the server itself says that it is.</param>
/// <param name="User">Who signs in.</param>
/// <param name="Password">With which password.</param>
/// <param name="Command">A program that is called with <c>stop</c> and <c>start</c>, and returns when the server is; left out, it cannot be stopped.</param>
internal sealed record ServerSettings(Uri HttpUri, Uri? BoltUri, string User, string Password, string? Command)
{
    public const string UriName = "PAPERGRAPH_TEST_NEO4J_URI";
    public const string CommandName = "PAPERGRAPH_TEST_NEO4J_SERVER";

    /// <summary>Null where no server is named.</summary>
    public static ServerSettings? Read() => Read(Environment.GetEnvironmentVariable);

    public static ServerSettings? Read(Func<string, string?> variable)
    {
        if (Get(UriName) is not { } uri)
            return null;
        return new(
            Parse(UriName, uri, [Uri.UriSchemeHttp, Uri.UriSchemeHttps]),
            Get("PAPERGRAPH_TEST_NEO4J_BOLT_URI") is { } bolt ? Parse("PAPERGRAPH_TEST_NEO4J_BOLT_URI", bolt, ["bolt", "neo4j"]) : null,
            Get("PAPERGRAPH_TEST_NEO4J_USER") ?? "neo4j",
            Get("PAPERGRAPH_TEST_NEO4J_PASSWORD") ?? string.Empty,
            Get(CommandName));

        string? Get(string name) => variable(name) is { Length: > 0 } value ? value : null;
    }

    private static Uri Parse(string name, string text, string[] schemes) =>
        Uri.TryCreate(text, UriKind.Absolute, out var uri) && schemes.Contains(uri.Scheme)
            ? uri
            : throw new ArgumentException($"{name} is “{text}”; it has to begin with {string.Join(" or ", schemes.Select(scheme => $"{scheme}://"))}.");
}

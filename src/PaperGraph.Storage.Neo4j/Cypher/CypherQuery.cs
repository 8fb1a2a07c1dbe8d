using System.Diagnostics.CodeAnalysis;

namespace PaperGraph.Storage.Neo4j.Cypher;

/// <summary>A query of this project: the text of one <c>.cypher</c> file. No other text is ever sent to a server.</summary>
internal sealed class CypherQuery
{
    private const string Extension = ".cypher";

    private CypherQuery(string name) => (Name, Text) = (name, Read(name));

    /// <summary>All of them, by name.</summary>
    public static IReadOnlyList<CypherQuery> All =>
        [.. typeof(CypherQuery).Assembly.GetManifestResourceNames()
            .Where(resource => resource.EndsWith(Extension, StringComparison.Ordinal))
            .Select(resource => new CypherQuery(resource[..^Extension.Length].Replace('\\', '/')))
            .OrderBy(query => query.Name, StringComparer.Ordinal)];

    /// <summary>The file's path in the project, without <c>.cypher</c>: <c>Papers/find-papers</c>.</summary>
    public string Name { get; }

    public string Text { get; }

    /// <summary>The query of a name.</summary>
    /// <exception cref="ArgumentException">There is no such file.</exception>
    public static CypherQuery Named(string name) => new(name);

    /// <summary>The query with its first parameter.</summary>
    public CypherStatement With(string parameter, object? value) => new CypherStatement(this).With(parameter, value);

    /// <summary>The query without parameters.</summary>
    [SuppressMessage("Usage", "CA2225:Operator overloads have named alternates", Justification = "new CypherStatement(query) is the alternate.")]
    public static implicit operator CypherStatement(CypherQuery query) => new(query);

    public override string ToString() => Name;

    private static string Read(string name)
    {
        using var stream = typeof(CypherQuery).Assembly.GetManifestResourceStream(name + Extension)
            ?? throw new ArgumentException($"There is no {name}{Extension} in the project.", nameof(name));
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}

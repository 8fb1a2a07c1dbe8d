using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using PaperGraph.Storage.Neo4j.Schema;

namespace PaperGraph.Storage.Neo4j.Cypher;

/// <summary>A query of this project: the text of one <c>.cypher</c> file. No other text is ever sent to a server.</summary>
internal sealed class CypherQuery
{
    private const string Extension = ".cypher";

    private static readonly string[] EndOfStatement = [";\n", ";\r\n"];

    private CypherQuery(string name, string text) => (Name, Text) = (name, text);

    /// <summary>All of them but the scripts of the schema, by name.</summary>
    public static IReadOnlyList<CypherQuery> All =>
        [.. typeof(CypherQuery).Assembly.GetManifestResourceNames()
            .Where(resource => resource.EndsWith(Extension, StringComparison.Ordinal))
            .Select(resource => resource[..^Extension.Length])
            .Where(name => !SchemaScript.IsOne(name))
            .Order(StringComparer.Ordinal).Select(Named)];

    /// <summary>The file's path in the project, without <c>.cypher</c>: <c>Papers/find-papers</c>.</summary>
    public string Name { get; }

    public string Text { get; }

    /// <summary>The query of a name.</summary>
    /// <exception cref="ArgumentException">There is no such file.</exception>
    public static CypherQuery Named(string name) => new(name, Read(typeof(CypherQuery).Assembly, name));

    /// <summary>The query of a name among the files of another project: of one that builds on this one, or tests it.</summary>
    /// <exception cref="ArgumentException">There is no such file.</exception>
    public static CypherQuery Named(Assembly project, string name) => new(name, Read(project, name));

    /// <summary>The statements of a script, in its order; each ends with a semicolon at the end of a line.</summary>
    /// <exception cref="ArgumentException">There is no such file.</exception>
    public static IReadOnlyList<CypherQuery> Script(string name) =>
        [.. Read(typeof(CypherQuery).Assembly, name).Split(EndOfStatement, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select((text, place) => new CypherQuery($"{name}#{place + 1}", text))];

    /// <summary>The query with its first parameter.</summary>
    public CypherStatement With(string parameter, object? value) => new CypherStatement(this).With(parameter, value);

    /// <summary>The query without parameters.</summary>
    [SuppressMessage("Usage", "CA2225:Operator overloads have named alternates", Justification = "new CypherStatement(query) is the alternate.")]
    public static implicit operator CypherStatement(CypherQuery query) => new(query);

    public override string ToString() => Name;

    private static string Read(Assembly project, string name)
    {
        using var stream = project.GetManifestResourceStream(name + Extension)
            ?? throw new ArgumentException($"There is no {name}{Extension} in the project.", nameof(name));
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}

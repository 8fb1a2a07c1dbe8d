namespace PaperGraph.Storage.Neo4j.Cypher;

/// <summary>A query and its parameters: texts, whole numbers (<see cref="int" />, <see cref="long" />), <see cref="double" />, <see cref="bool" />, null, lists of such, and maps with text keys.</summary>
internal sealed class CypherStatement(CypherQuery query)
{
    private readonly Dictionary<string, object?> _parameters = new(StringComparer.Ordinal);

    public CypherQuery Query { get; } = query;

    public IReadOnlyDictionary<string, object?> Parameters => _parameters;

    /// <summary>Adds a parameter.</summary>
    public CypherStatement With(string parameter, object? value)
    {
        _parameters.Add(parameter, value);
        return this;
    }
}

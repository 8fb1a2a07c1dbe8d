using System.Collections;
using PaperGraph.Storage.Neo4j.Cypher;
using PaperGraph.Storage.Neo4j.Transport;

namespace PaperGraph.Storage.Neo4j.Bolt;

/// <summary>Makes a statement's parameters what the driver takes: it knows fewer kinds of lists and maps.</summary>
internal static class BoltParameters
{
    public static Dictionary<string, object?> Of(CypherStatement statement, string name)
    {
        var parameters = Map(statement.Parameters);
        parameters.Add(StatementNames.Parameter, name);
        return parameters;
    }

    private static object? Value(object? value) => value switch
    {
        null or bool or int or long or double => value,
        string text => WholeText.Of(text),
        IEnumerable<KeyValuePair<string, object?>> map => Map(map),
        IEnumerable list => List(list),
        _ => throw new ArgumentException($"A parameter cannot be a {value.GetType()}.", nameof(value)),
    };

    private static Dictionary<string, object?> Map(IEnumerable<KeyValuePair<string, object?>> map) =>
        map.ToDictionary(entry => entry.Key, entry => Value(entry.Value), StringComparer.Ordinal);

    private static List<object?> List(IEnumerable list)
    {
        var values = new List<object?>();
        foreach (var value in list)
            values.Add(Value(value));
        return values;
    }
}

using System.Text.Json;
using PaperGraph.Storage.Neo4j.Cypher;

namespace PaperGraph.Storage.Neo4j.Transport.Http;

/// <summary>Reads what the Query API answers.</summary>
internal static class QueryApiReader
{
    private static readonly JsonReaderOptions Options = new() { MaxDepth = 256 };

    /// <returns>The answer; null where this is none.</returns>
    public static QueryApiAnswer? Read(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json, Options);
        try
        {
            return reader.Read() && QueryApiValue.Read(ref reader) is Dictionary<string, object?> answer ? Of(answer) : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static QueryApiAnswer Of(Dictionary<string, object?> answer) => new()
    {
        Rows = Rows(Map(answer, "data")),
        Bookmarks = [.. List(answer, "bookmarks").OfType<string>()],
        Transaction = Map(answer, "transaction")?.GetValueOrDefault("id") as string,
        Errors = [.. List(answer, "errors").OfType<Dictionary<string, object?>>().Select(Error)],
    };

    private static CypherRow[] Rows(Dictionary<string, object?>? data)
    {
        if (data is null)
            return [];
        var fields = List(data, "fields").Cast<string>().ToArray();
        return [.. List(data, "values").Cast<List<object?>>().Select(values => Row(fields, values))];
    }

    private static CypherRow Row(string[] fields, List<object?> values)
    {
        var row = new Dictionary<string, object?>(fields.Length, StringComparer.Ordinal);
        for (var place = 0; place < fields.Length; place++)
            row[fields[place]] = values[place];
        return new CypherRow(row);
    }

    private static QueryApiError Error(Dictionary<string, object?> error) =>
        new(error.GetValueOrDefault("code") as string ?? string.Empty, error.GetValueOrDefault("message") as string ?? string.Empty);

    private static Dictionary<string, object?>? Map(Dictionary<string, object?> map, string name) => map.GetValueOrDefault(name) as Dictionary<string, object?>;

    private static List<object?> List(Dictionary<string, object?> map, string name) => map.GetValueOrDefault(name) as List<object?> ?? [];
}

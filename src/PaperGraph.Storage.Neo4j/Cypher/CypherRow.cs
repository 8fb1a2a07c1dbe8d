using System.Globalization;

namespace PaperGraph.Storage.Neo4j.Cypher;

/// <summary>A row of an answer, or a map within one. Values are texts, <see cref="long" />, <see cref="double" />, <see cref="bool" />, lists, maps and nulls.</summary>
internal sealed class CypherRow(IReadOnlyDictionary<string, object?> values)
{
    public string Text(string column) => Get<string>(column);

    public string? MaybeText(string column) => values.GetValueOrDefault(column) as string;

    public int Int(string column) => checked((int)Get<long>(column));

    public int? MaybeInt(string column) => values.GetValueOrDefault(column) is long number ? checked((int)number) : null;

    public long Long(string column) => Get<long>(column);

    public long? MaybeLong(string column) => values.GetValueOrDefault(column) as long?;

    /// <summary>A fraction; servers give whole ones back as whole numbers where a client sent them so.</summary>
    public double Double(string column) => Convert.ToDouble(values[column], CultureInfo.InvariantCulture);

    public bool Flag(string column) => Get<bool>(column);

    /// <summary>Whether it is true, and not false or absent.</summary>
    public bool MaybeFlag(string column) => values.GetValueOrDefault(column) is true;

    /// <summary>Whether there is a value.</summary>
    public bool Has(string column) => values.GetValueOrDefault(column) is not null;

    /// <summary>A list of texts; empty where there is none.</summary>
    public IReadOnlyList<string> Texts(string column) => [.. List(column).Cast<string>()];

    /// <summary>A list of whole numbers; empty where there is none.</summary>
    public IReadOnlyList<int> Ints(string column) => [.. List(column).Cast<long>().Select(number => checked((int)number))];

    /// <summary>The same of numbers beyond 32 bits.</summary>
    public IReadOnlyList<long> Longs(string column) => [.. List(column).Cast<long>()];

    /// <summary>A list of fractions; empty where there is none.</summary>
    public IReadOnlyList<double> Doubles(string column) => [.. List(column).Select(number => Convert.ToDouble(number, CultureInfo.InvariantCulture))];

    /// <summary>A list of maps; empty where there is none.</summary>
    public IReadOnlyList<CypherRow> Rows(string column) => [.. List(column).Select(AsRow)];

    /// <summary>A map.</summary>
    public CypherRow Row(string column) => AsRow(values[column]);

    /// <summary>A map, where there is one.</summary>
    public CypherRow? MaybeRow(string column) => Has(column) ? Row(column) : null;

    private static CypherRow AsRow(object? value) => value is IReadOnlyDictionary<string, object?> map
        ? new CypherRow(map)
        : throw new InvalidOperationException($"A map was expected, not {value ?? "null"}.");

    private IEnumerable<object?> List(string column) => values.GetValueOrDefault(column) switch
    {
        null => [],
        IEnumerable<object?> list => list,
        var other => throw new InvalidOperationException($"“{column}” is no list, but {other}."),
    };

    private TValue Get<TValue>(string column) => values.TryGetValue(column, out var value) && value is TValue typed
        ? typed
        : throw new InvalidOperationException($"“{column}” is no {typeof(TValue).Name}, but {value ?? "null"}.");
}

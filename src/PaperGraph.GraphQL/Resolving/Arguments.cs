using System.Collections;
using System.Globalization;

namespace PaperGraph.GraphQL.Resolving;

/// <summary>The arguments of a field or the fields of an input object, as the schema's types coerced them: enums as the domain's own,
/// dates and months parsed, ids as text, lists and input objects as such.</summary>
/// <remarks>Defaults of the schema are in it. Two are equal where every value is.</remarks>
public sealed class Arguments(IReadOnlyDictionary<string, object?> values) : IEquatable<Arguments>
{
    /// <summary>No arguments.</summary>
    public static Arguments None { get; } = new(new Dictionary<string, object?>());

    /// <summary>An argument that the schema requires or gives a default.</summary>
    /// <exception cref="ArgumentException">There is no such argument.</exception>
    public TValue Get<TValue>(string name) =>
        values.GetValueOrDefault(name) is { } value
            ? Convert<TValue>(value)
            : throw new ArgumentException($"The schema has no required argument “{name}” here.", nameof(name));

    /// <summary>An argument that may be left out.</summary>
    public TValue? Find<TValue>(string name)
        where TValue : class =>
        values.GetValueOrDefault(name) is { } value ? Convert<TValue>(value) : null;

    /// <summary>An argument of a value type that may be left out.</summary>
    public TValue? FindValue<TValue>(string name)
        where TValue : struct =>
        values.GetValueOrDefault(name) is { } value ? Convert<TValue>(value) : null;

    /// <summary>A list that may be left out.</summary>
    public IReadOnlyList<TValue>? FindList<TValue>(string name) =>
        values.GetValueOrDefault(name) is IEnumerable list ? [.. list.Cast<object>().Select(Convert<TValue>)] : null;

    /// <summary>An input object that may be left out.</summary>
    public Arguments? FindObject(string name) => ObjectOf(values.GetValueOrDefault(name));

    /// <summary>A list of input objects that may be left out.</summary>
    public IReadOnlyList<Arguments>? FindObjects(string name) =>
        values.GetValueOrDefault(name) is IEnumerable list ? [.. list.Cast<object>().Select(ObjectOf).OfType<Arguments>()] : null;

    /// <summary>Whether it was given, be it as null.</summary>
    public bool Has(string name) => values.ContainsKey(name);

    /// <inheritdoc />
    public bool Equals(Arguments? other) => ReferenceEquals(this, other) || (other is not null && AreEqual(values, other.Values));

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as Arguments);

    /// <inheritdoc />
    public override int GetHashCode() => values.Count;

    private IReadOnlyDictionary<string, object?> Values => values;

    private static Arguments? ObjectOf(object? value) => value is IEnumerable<KeyValuePair<string, object?>> fields
        ? new Arguments(fields as IReadOnlyDictionary<string, object?> ?? fields.ToDictionary())
        : null;

    // An id can be written as a number, and a number without decimals where a Float is meant.
    private static TValue Convert<TValue>(object value) =>
        value is TValue same ? same
        : typeof(TValue) == typeof(string) && value is IFormattable number ? (TValue)(object)number.ToString(null, CultureInfo.InvariantCulture)
        : (TValue)System.Convert.ChangeType(value, typeof(TValue), CultureInfo.InvariantCulture);

    private static bool AreEqual(object? one, object? other) => (one, other) switch
    {
        (IReadOnlyDictionary<string, object?> left, IReadOnlyDictionary<string, object?> right) =>
            left.Count == right.Count
            && left.All(field => right.TryGetValue(field.Key, out var value) && AreEqual(field.Value, value)),
        (string left, string right) => left == right,
        (IEnumerable left, IEnumerable right) => left.Cast<object?>().SequenceEqual(right.Cast<object?>(), ByValue.Comparer),
        _ => Equals(one, other),
    };

    private sealed class ByValue : IEqualityComparer<object?>
    {
        public static ByValue Comparer { get; } = new();

        bool IEqualityComparer<object?>.Equals(object? x, object? y) => AreEqual(x, y);

        int IEqualityComparer<object?>.GetHashCode(object? obj) => 0;
    }
}

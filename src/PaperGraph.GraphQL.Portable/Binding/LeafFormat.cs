using System.Reflection;
using System.Text.Json;
using PaperGraph.Core.Timeline;
using PaperGraph.GraphQL.Resolving;

namespace PaperGraph.GraphQL.Portable.Binding;

/// <summary>How values of a type are written as JSON.</summary>
internal static class LeafFormat<TValue>
{
    public static readonly Action<Utf8JsonWriter, TValue> Write = (Action<Utf8JsonWriter, TValue>)LeafFormats.Find(typeof(TValue));
}

internal static class LeafFormats
{
    /// <summary>An <c>Action&lt;Utf8JsonWriter, T&gt;</c> for the type.</summary>
    public static Delegate Find(Type type) => Simple(type) ?? Generic(type) ?? throw new NotSupportedException(
        $"{type} is not written as JSON; give its field an entry in the resolver map.");

    /// <summary>Writes a value of which only the program knows the type.</summary>
    public static void WriteAny(Utf8JsonWriter writer, object? value)
    {
        switch (value)
        {
            case null: writer.WriteNullValue(); break;
            case string text: writer.WriteStringValue(text); break;
            case int number: writer.WriteNumberValue(number); break;
            case bool flag: writer.WriteBooleanValue(flag); break;
            case double number: writer.WriteNumberValue(number); break;
            default: writer.WriteStringValue(value.ToString()); break;
        }
    }

    private static Delegate? Simple(Type type) =>
        type == typeof(string) ? (Utf8JsonWriter writer, string? text) => writer.WriteStringValue(text)
        : type == typeof(int) ? (Utf8JsonWriter writer, int number) => writer.WriteNumberValue(number)
        : type == typeof(double) ? (Utf8JsonWriter writer, double number) => writer.WriteNumberValue(number)
        : type == typeof(bool) ? (Utf8JsonWriter writer, bool flag) => writer.WriteBooleanValue(flag)
        : type == typeof(Month) ? (Utf8JsonWriter writer, Month month) => writer.WriteStringValue(month.ToString())
        : type == typeof(DateOnly) ? (Utf8JsonWriter writer, DateOnly date) => writer.WriteStringValue(TextFormats.Date.Write(date))
        : type == typeof(Uri) ? (Utf8JsonWriter writer, Uri? url) => writer.WriteStringValue(url is null ? null : TextFormats.Url.Write(url))
        : type == typeof(DateTimeOffset) ? (Utf8JsonWriter writer, DateTimeOffset at) => writer.WriteStringValue(TextFormats.Instant.Write(at))
        : type == typeof(IReadOnlyList<string>) ? WriteTexts
        : (Delegate?)null;

    private static Delegate? Generic(Type type)
    {
        if (Nullable.GetUnderlyingType(type) is { } inner)
            return Make(nameof(NullableOf), inner);
        return type.IsEnum ? Make(nameof(EnumOf), type) : null;
    }

    private static Delegate? Make(string method, Type type) =>
        (Delegate?)typeof(LeafFormats).GetMethod(method, BindingFlags.NonPublic | BindingFlags.Static)?
            .MakeGenericMethod(type).Invoke(null, null);

    private static Action<Utf8JsonWriter, T?> NullableOf<T>()
        where T : struct =>
        (writer, value) =>
        {
            if (value is { } present)
                LeafFormat<T>.Write(writer, present);
            else
                writer.WriteNullValue();
        };

    private static Action<Utf8JsonWriter, TEnum> EnumOf<TEnum>()
        where TEnum : struct, Enum =>
        (writer, value) => writer.WriteStringValue(EnumNames.Of(value));

    private static void WriteTexts(Utf8JsonWriter writer, IReadOnlyList<string>? texts)
    {
        if (texts is null)
        {
            writer.WriteNullValue();
            return;
        }

        writer.WriteStartArray();
        foreach (var text in texts)
            writer.WriteStringValue(text);
        writer.WriteEndArray();
    }
}

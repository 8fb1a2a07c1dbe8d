using System.Buffers;
using System.Collections;
using System.Globalization;
using System.Net.Http.Headers;
using System.Text.Json;
using PaperGraph.Storage.Neo4j.Cypher;

namespace PaperGraph.Storage.Neo4j.Transport.Http;

/// <summary>Writes what the Query API is sent.</summary>
internal static class QueryApiBody
{
    /// <summary>An empty request. Not no body: <see cref="HttpClient" /> sends a request without one again where a connection breaks, and a commit must not be sent twice.</summary>
    public static HttpContent Empty() => Of(static writer => { });

    /// <summary>A statement that begins a transaction on some terms, or has one of its own: in that one, Neo4j 5.26 does not keep to the time.</summary>
    public static HttpContent Begin(CypherStatement statement, string name, TransactionTerms terms, bool isRead) => Of(writer =>
    {
        WriteStatement(writer, statement, name);
        if (isRead)
            writer.WriteString("accessMode", "READ");
        // In whole seconds, and 0 would be none.
        writer.WriteNumber("maxExecutionTime", Math.Max(1, (long)Math.Ceiling(terms.Timeout.TotalSeconds)));
        if (terms.Bookmarks.Count > 0)
            WriteNamed(writer, "bookmarks", terms.Bookmarks);
    });

    /// <summary>Another statement within a transaction.</summary>
    public static HttpContent Statement(CypherStatement statement, string name) => Of(writer => WriteStatement(writer, statement, name));

    private static ReadOnlyMemoryContent Of(Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>(4096);
        using (var writer = new Utf8JsonWriter(buffer))
        {
            writer.WriteStartObject();
            write(writer);
            writer.WriteEndObject();
        }

        return new ReadOnlyMemoryContent(buffer.WrittenMemory) { Headers = { ContentType = new MediaTypeHeaderValue("application/json") } };
    }

    private static void WriteStatement(Utf8JsonWriter writer, CypherStatement statement, string name)
    {
        writer.WriteString("statement", statement.Query.Text);
        writer.WriteStartObject("parameters");
        foreach (var (parameter, value) in statement.Parameters)
            WriteNamed(writer, parameter, value);
        writer.WriteString(StatementNames.Parameter, name);
        writer.WriteEndObject();
    }

    private static void WriteNamed(Utf8JsonWriter writer, string name, object? value)
    {
        writer.WritePropertyName(name);
        WriteValue(writer, value);
    }

    private static void WriteValue(Utf8JsonWriter writer, object? value)
    {
        switch (value)
        {
            case null:
                writer.WriteNullValue();
                break;
            case string text:
                writer.WriteStringValue(WholeText.Of(text));
                break;
            case bool flag:
                writer.WriteBooleanValue(flag);
                break;
            case int or long:
                writer.WriteNumberValue(Convert.ToInt64(value, CultureInfo.InvariantCulture));
                break;
            case double number:
                writer.WriteRawValue(Fraction(number));
                break;
            case IEnumerable<KeyValuePair<string, object?>> map:
                WriteMap(writer, map);
                break;
            case IEnumerable list:
                WriteList(writer, list);
                break;
            default:
                throw new ArgumentException($"A parameter cannot be a {value.GetType()}.", nameof(value));
        }
    }

    private static void WriteMap(Utf8JsonWriter writer, IEnumerable<KeyValuePair<string, object?>> map)
    {
        writer.WriteStartObject();
        foreach (var (key, value) in map)
            WriteNamed(writer, key, value);
        writer.WriteEndObject();
    }

    private static void WriteList(Utf8JsonWriter writer, IEnumerable list)
    {
        writer.WriteStartArray();
        foreach (var value in list)
            WriteValue(writer, value);
        writer.WriteEndArray();
    }

    // The server makes an integer of whatever has neither a point nor an exponent.
    private static string Fraction(double number)
    {
        if (!double.IsFinite(number))
            throw new ArgumentException($"A parameter cannot be {number}: JSON has no such number.", nameof(number));
        var digits = number.ToString("R", CultureInfo.InvariantCulture);
        return digits.AsSpan().IndexOfAny('.', 'E') < 0 ? digits + ".0" : digits;
    }
}

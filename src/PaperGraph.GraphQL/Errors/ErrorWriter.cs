using System.Text.Json;

namespace PaperGraph.GraphQL.Errors;

/// <summary>Writes errors as a GraphQL response has them.</summary>
public static class ErrorWriter
{
    /// <summary>The array behind <c>errors</c>.</summary>
    public static void Write(Utf8JsonWriter writer, IReadOnlyList<GraphQLError> errors)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(errors);
        writer.WriteStartArray("errors"u8);
        foreach (var error in errors)
            Write(writer, error);
        writer.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter writer, GraphQLError error)
    {
        writer.WriteStartObject();
        writer.WriteString("message"u8, error.Message);
        WriteLocations(writer, error.Locations);
        WritePath(writer, error.Path);
        writer.WriteStartObject("extensions"u8);
        writer.WriteString("code"u8, error.Code.Name);
        foreach (var (name, value) in error.Details ?? new Dictionary<string, object>())
        {
            writer.WritePropertyName(name);
            WriteValue(writer, value);
        }

        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private static void WriteLocations(Utf8JsonWriter writer, IReadOnlyList<SourcePosition> locations)
    {
        if (locations.Count == 0)
            return;
        writer.WriteStartArray("locations"u8);
        foreach (var location in locations)
        {
            writer.WriteStartObject();
            writer.WriteNumber("line"u8, location.Line);
            writer.WriteNumber("column"u8, location.Column);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WritePath(Utf8JsonWriter writer, IReadOnlyList<object>? path)
    {
        if (path is null)
            return;
        writer.WriteStartArray("path"u8);
        foreach (var part in path)
            WriteValue(writer, part);
        writer.WriteEndArray();
    }

    private static void WriteValue(Utf8JsonWriter writer, object value)
    {
        if (value is int number)
            writer.WriteNumberValue(number);
        else
            writer.WriteStringValue(value.ToString());
    }
}

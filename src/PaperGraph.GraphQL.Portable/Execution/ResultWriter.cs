using System.Collections;
using System.Text.Json;
using PaperGraph.GraphQL.Portable.Binding;
using PaperGraph.GraphQL.Portable.Plans;

namespace PaperGraph.GraphQL.Portable.Execution;

/// <summary>Writes the data of a response as JSON.</summary>
internal static class ResultWriter
{
    public static void Write(Utf8JsonWriter writer, ResultObject? data)
    {
        if (data is null)
            writer.WriteNullValue();
        else
            WriteObject(writer, data);
    }

    private static void WriteObject(Utf8JsonWriter writer, ResultObject parent)
    {
        writer.WriteStartObject();
        foreach (var field in parent.Selection.Fields)
        {
            if (!TryWritePlain(writer, field, parent.Selection, parent.Source))
                WriteValue(writer, field, parent.Slots[field.Slot]);
        }

        writer.WriteEndObject();
    }

    private static void WritePlainObject(Utf8JsonWriter writer, SelectionPlan selection, object source)
    {
        writer.WriteStartObject();
        foreach (var field in selection.Fields)
            TryWritePlain(writer, field, selection, source);
        writer.WriteEndObject();
    }

    // Writes the name in any case; false where the value is none that is written straight from its parent.
    private static bool TryWritePlain(Utf8JsonWriter writer, FieldPlan field, SelectionPlan selection, object source)
    {
        writer.WritePropertyName(field.Key);
        if (field.Binding?.Leaf is { } leaf)
            leaf.Write(writer, source);
        else if (field.IsTypeName)
            writer.WriteStringValue(selection.TypeName);
        else
            return false;
        return true;
    }

    private static void WriteValue(Utf8JsonWriter writer, FieldPlan field, object? value)
    {
        if (value is ResultObject parent)
            WriteObject(writer, parent);
        else if (value is object?[] items)
            WriteItems(writer, field, items);
        else if (value is IntrospectionValue described)
            WriteDescribed(writer, described.Value);
        else if (value is not null && field.Written is { } selection)
            WritePlainObject(writer, selection, value);
        else
            LeafFormats.WriteAny(writer, value);
    }

    private static void WriteItems(Utf8JsonWriter writer, FieldPlan field, object?[] items)
    {
        writer.WriteStartArray();
        foreach (var item in items)
            WriteValue(writer, field, item);
        writer.WriteEndArray();
    }

    private static void WriteDescribed(Utf8JsonWriter writer, object? value)
    {
        if (value is IEnumerable<KeyValuePair<string, object?>> fields)
        {
            writer.WriteStartObject();
            foreach (var (name, field) in fields)
            {
                writer.WritePropertyName(name);
                WriteDescribed(writer, field);
            }

            writer.WriteEndObject();
        }
        else if (value is IEnumerable items and not string)
        {
            writer.WriteStartArray();
            foreach (var item in items)
                WriteDescribed(writer, item);
            writer.WriteEndArray();
        }
        else
        {
            LeafFormats.WriteAny(writer, value);
        }
    }
}

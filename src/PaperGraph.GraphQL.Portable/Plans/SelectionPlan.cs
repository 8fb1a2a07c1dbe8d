using System.Text.Json;

namespace PaperGraph.GraphQL.Portable.Plans;

/// <summary>What is asked of objects of one type, in the order of the response.</summary>
internal sealed class SelectionPlan(string typeName, FieldPlan[] fields)
{
    public JsonEncodedText TypeName { get; } = JsonEncodedText.Encode(typeName);

    public FieldPlan[] Fields { get; } = fields;

    /// <summary>The fields whose values have to be resolved and kept.</summary>
    public FieldPlan[] Kept { get; } = [.. fields.Where(field => field.Slot != FieldPlan.None)];
}

using System.Text.Json;

namespace PaperGraph.GraphQL.Limits;

/// <summary>What an operation costs, as <c>extensions.cost</c> says it.</summary>
/// <param name="Estimated">How many objects it may give; 2⁵³ − 1 stands for all that is more.</param>
/// <param name="Limit">How many it may give at most.</param>
public sealed record OperationCost(long Estimated, int Limit)
{
    /// <summary>The name of it in <c>extensions</c>.</summary>
    public const string Name = "cost";

    /// <summary>Writes the member <c>extensions</c> of a response.</summary>
    public void WriteExtensions(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject("extensions"u8);
        writer.WriteStartObject(Name);
        writer.WriteNumber("estimated"u8, Estimated);
        writer.WriteNumber("limit"u8, Limit);
        writer.WriteEndObject();
        writer.WriteEndObject();
    }
}

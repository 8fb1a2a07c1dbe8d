using PaperGraph.GraphQL.Serving;

namespace PaperGraph.GraphQL.Resolving;

/// <summary>Reads the text of a scalar.</summary>
public delegate bool TextReader<TValue>(string text, out TValue value);

/// <summary>How a scalar of the schema that is written as a string is read and written.</summary>
/// <param name="Name">Its name in the schema.</param>
/// <param name="TryRead">Reads it; false where the text is none.</param>
/// <param name="Write">Writes it.</param>
public sealed record TextFormat<TValue>(string Name, TextReader<TValue> TryRead, Func<TValue, string> Write)
    where TValue : notnull
{
    /// <summary>What the schema says of it.</summary>
    public string? Description => SchemaText.DescriptionOf(Name);
}

using System.Text.RegularExpressions;

namespace PaperGraph.GraphQL.Serving;

/// <summary>The schema as it was written.</summary>
public static class SchemaText
{
    /// <summary><c>schema.graphql</c>, word for word.</summary>
    public static string Sdl { get; } = Read();

    /// <summary>What the schema says of a scalar, which not every engine reads; null where it says nothing.</summary>
    public static string? DescriptionOf(string scalar) =>
        Regex.Match(Sdl, $"\"([^\"]+)\"\\s+scalar {scalar}\\b") is { Success: true } found ? found.Groups[1].Value : null;

    private static string Read()
    {
        using var stream = typeof(SchemaText).Assembly.GetManifestResourceStream("schema.graphql")
            ?? throw new InvalidOperationException("The assembly was built without schema.graphql.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}

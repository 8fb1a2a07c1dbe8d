namespace PaperGraph.GraphQL.Serving;

/// <summary>The schema as it was written.</summary>
public static class SchemaText
{
    /// <summary><c>schema.graphql</c>, word for word.</summary>
    public static string Sdl { get; } = Read();

    private static string Read()
    {
        using var stream = typeof(SchemaText).Assembly.GetManifestResourceStream("schema.graphql")
            ?? throw new InvalidOperationException("The assembly was built without schema.graphql.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}

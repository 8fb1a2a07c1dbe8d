namespace PaperGraph.GraphQL.Serving;

/// <summary>The schema that is served, as text.</summary>
public sealed record ServedSchema(string Sdl);

namespace PaperGraph.GraphQL.Serving;

/// <summary>The engine that serves the schema, as <c>Server.engine</c> names it; its adapter registers it.</summary>
public sealed record GraphQLEngine(string Name);

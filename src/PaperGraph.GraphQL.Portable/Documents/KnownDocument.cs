using System.Collections.Concurrent;
using GraphQLParser.AST;

namespace PaperGraph.GraphQL.Portable.Documents;

/// <summary>A document that was parsed, and those of its operations that turned out to be valid.</summary>
internal sealed class KnownDocument(GraphQLDocument document, SourceLines lines)
{
    private readonly ConcurrentDictionary<GraphQLOperationDefinition, KnownOperation> _operations = new();

    public GraphQLDocument Document { get; } = document;

    public SourceLines Lines { get; } = lines;

    public IReadOnlyList<GraphQLOperationDefinition> Operations { get; } = [.. document.Definitions.OfType<GraphQLOperationDefinition>()];

    public KnownOperation? Find(GraphQLOperationDefinition operation) => _operations.GetValueOrDefault(operation);

    public void Keep(GraphQLOperationDefinition operation, KnownOperation known) => _operations[operation] = known;
}

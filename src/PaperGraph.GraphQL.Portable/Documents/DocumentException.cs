using PaperGraph.GraphQL.Errors;

namespace PaperGraph.GraphQL.Portable.Documents;

/// <summary>The document cannot be executed: it is no GraphQL, does not fit the schema, or its variables do not.</summary>
internal sealed class DocumentException(IReadOnlyList<GraphQLError> errors) : Exception(errors[0].Message)
{
    public IReadOnlyList<GraphQLError> Errors { get; } = errors;
}

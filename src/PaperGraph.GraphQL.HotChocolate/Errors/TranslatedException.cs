using PaperGraph.GraphQL.Errors;

namespace PaperGraph.GraphQL.HotChocolate.Errors;

/// <summary>Carries what a caller is told through the engine.</summary>
internal sealed class TranslatedException(GraphQLError error) : Exception(error.Message)
{
    public GraphQLError Error { get; } = error;
}

using PaperGraph.GraphQL.Errors;

namespace PaperGraph.GraphQL.Portable.Execution;

/// <summary>What a step of a request came to: a value, or what went wrong.</summary>
internal sealed record StepOutcome<T>(T? Value, IReadOnlyList<GraphQLError> Errors)
    where T : class?
{
    public static StepOutcome<T> Failed(params IReadOnlyList<GraphQLError> errors) => new(null, errors);
}

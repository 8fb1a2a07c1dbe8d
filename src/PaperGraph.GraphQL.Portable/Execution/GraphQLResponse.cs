using PaperGraph.GraphQL.Errors;

namespace PaperGraph.GraphQL.Portable.Execution;

/// <summary>What a request is answered with.</summary>
internal sealed record GraphQLResponse(bool HasData, ResultObject? Data, IReadOnlyList<GraphQLError> Errors)
{
    public static GraphQLResponse Of(ExecutionOutcome outcome) => new(true, outcome.Data, outcome.Errors);

    public static GraphQLResponse Refused(params IReadOnlyList<GraphQLError> errors) => new(false, null, errors);
}

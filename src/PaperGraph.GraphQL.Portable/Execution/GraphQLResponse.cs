using PaperGraph.GraphQL.Errors;
using PaperGraph.GraphQL.Limits;
using PaperGraph.GraphQL.Watching;

namespace PaperGraph.GraphQL.Portable.Execution;

/// <summary>What a request is answered with.</summary>
internal sealed record GraphQLResponse(bool HasData, ResultObject? Data, IReadOnlyList<GraphQLError> Errors)
{
    /// <summary>A subscription that has no event yet.</summary>
    public static GraphQLResponse Begun { get; } = new(true, null, []);

    /// <summary>That of a request of which nothing is wanted but what it costs.</summary>
    public static GraphQLResponse CostAlone { get; } = new(false, null, []);

    /// <summary>What the operation costs; null where it was refused before that was known.</summary>
    public OperationCost? Cost { get; init; }

    public static GraphQLResponse Of(ExecutionOutcome outcome) => new(true, outcome.Data, outcome.Errors);

    public static GraphQLResponse Refused(params IReadOnlyList<GraphQLError> errors) => new(false, null, errors);

    /// <summary>The response, told to who watches the operation.</summary>
    public GraphQLResponse ToldTo(OperationWatch? watch)
    {
        watch?.Answered(HasData, Errors.Count > 0 ? Errors[0].Code : null);
        return this;
    }
}

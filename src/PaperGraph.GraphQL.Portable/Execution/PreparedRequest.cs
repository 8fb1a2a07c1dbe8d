using System.Security.Claims;
using GraphQL.Validation;
using GraphQLParser.AST;
using PaperGraph.GraphQL.Portable.Documents;
using PaperGraph.GraphQL.Portable.Plans;
using PaperGraph.GraphQL.Resolving;

namespace PaperGraph.GraphQL.Portable.Execution;

/// <summary>A request that is parsed, validated, within the limits, and has its variables.</summary>
internal sealed record PreparedRequest(KnownDocument Document, GraphQLOperationDefinition Operation, IValidationResult Validation, OperationPlan Plan)
{
    public ClaimsPrincipal User { get; init; } = new();

    public CancellationToken Cancellation { get; init; }

    /// <summary>What the fields of the operation are asked of; of a subscription the event.</summary>
    public object Source { get; init; } = OperationRoot.Instance;

    public bool IsMutation => Operation.Operation == OperationType.Mutation;

    public bool IsSubscription => Operation.Operation == OperationType.Subscription;

    public Arguments ArgumentsOf(FieldPlan field) => OperationPlan.ArgumentsOf(field, Validation);
}

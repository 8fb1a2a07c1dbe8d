using PaperGraph.GraphQL.Errors;

namespace PaperGraph.GraphQL.Portable.Execution;

/// <summary>What an execution gives: data, null where an error reached the root, and the errors of fields.</summary>
internal sealed record ExecutionOutcome(ResultObject? Data, IReadOnlyList<GraphQLError> Errors);

using PaperGraph.GraphQL.Errors;

namespace PaperGraph.GraphQL.Portable.Execution;

/// <summary>What an execution gives: data, null where an error reached the root, and the errors of fields.</summary>
/// <param name="Data">The root; null where an error reached it.</param>
/// <param name="Errors">In the order in which they were met.</param>
/// <param name="IsMissing">Whether a value is missing that the schema promises, for which there is no error yet.</param>
internal sealed record ExecutionOutcome(ResultObject? Data, IReadOnlyList<GraphQLError> Errors, bool IsMissing);

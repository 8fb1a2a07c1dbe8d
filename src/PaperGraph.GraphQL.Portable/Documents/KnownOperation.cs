using GraphQL.Validation;
using PaperGraph.GraphQL.Limits;
using PaperGraph.GraphQL.Portable.Plans;

namespace PaperGraph.GraphQL.Portable.Documents;

/// <summary>What is known of a valid operation and holds for every request.</summary>
/// <param name="Validation">Its arguments; null where variables have a say in them.</param>
/// <param name="Variables">Gives it those of a request; null where there are none, or where directives have a say in what they mean.</param>
/// <param name="Plan">How it is executed; null where directives have a say in it.</param>
/// <param name="Measure">What it comes to; null where variables have a say in it.</param>
internal sealed record KnownOperation(IValidationResult? Validation, VariableArguments? Variables, OperationPlan? Plan, OperationMeasure? Measure);

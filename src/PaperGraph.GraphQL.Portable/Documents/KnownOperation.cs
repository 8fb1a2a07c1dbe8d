using GraphQL.Validation;
using PaperGraph.GraphQL.Limits;
using PaperGraph.GraphQL.Portable.Plans;

namespace PaperGraph.GraphQL.Portable.Documents;

/// <summary>What is known of a valid operation and holds for every request.</summary>
/// <param name="Validation">Its arguments; null where variables have a say in them.</param>
/// <param name="Plan">How it is executed; null where directives have a say in it.</param>
/// <param name="Measure">What it comes to; null where variables have a say in it.</param>
internal sealed record KnownOperation(IValidationResult? Validation, OperationPlan? Plan, OperationMeasure? Measure);

using HotChocolate.Execution;
using PaperGraph.GraphQL.Limits;

namespace PaperGraph.GraphQL.HotChocolate.Execution;

/// <summary>Says in a result what its operation costs.</summary>
internal static class CostedResult
{
    public static IOperationResult Of(IOperationResult result, OperationCost cost) => ((OperationResult)result).WithExtensions(new Dictionary<string, object?>
    {
        [OperationCost.Name] = new Dictionary<string, object?> { ["estimated"] = cost.Estimated, ["limit"] = cost.Limit },
    });
}

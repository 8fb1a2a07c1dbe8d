using HotChocolate.Execution;

namespace PaperGraph.GraphQL.HotChocolate.Execution;

/// <summary>Where in a batch an answer belongs. Hot Chocolate gives answers as they come, and would tell the client a number of its own.</summary>
internal static class BatchPlace
{
    private const string Key = "PaperGraph.BatchPlace";

    public static IOperationResult Keep(IOperationResult answer, int place)
    {
        var placed = OperationResultBuilder.New().SetContextData(Key, place).RegisterForCleanup(answer.DisposeAsync);
        if (answer.IsDataSet)
            placed.SetData(answer.Data);
        return placed.AddErrors(answer.Errors ?? []).SetExtensions(answer.Extensions).Build();
    }

    public static int Of(IOperationResult answer) => answer.ContextData?.GetValueOrDefault(Key) as int? ?? 0;
}

using HotChocolate.Execution;
using PaperGraph.GraphQL.Errors;
using PaperGraph.GraphQL.HotChocolate.Errors;
using PaperGraph.GraphQL.HotChocolate.Following;
using PaperGraph.GraphQL.Limits;
using PaperGraph.GraphQL.Resolving;
using PaperGraph.GraphQL.Watching;
using RequestDelegate = HotChocolate.Execution.RequestDelegate;

namespace PaperGraph.GraphQL.HotChocolate.Execution;

/// <summary>Stands around everything else: gives a request its time, and makes our errors of whatever refuses it.</summary>
internal sealed class AnswerMiddleware(RequestDelegate next, ErrorTranslator errors, ErrorMap map, QueryLimits limits)
{
    public async ValueTask InvokeAsync(IRequestContext context)
    {
        using var watch = OperationWatch.Begin();
        await AnswerAsync(context);
        if (context.Result is IOperationResult result)
            watch?.Answered(result.IsDataSet, ErrorMap.CodeOf(result));
        else
            watch?.Answered(hasData: true, error: null);
    }

    private async Task AnswerAsync(IRequestContext context)
    {
        var aborted = context.RequestAborted;
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(aborted);
        ending.CancelAfter(limits.Timeout);
        context.RequestAborted = ending.Token;
        context.ContextData[WellKnownContextData.InitialValue] = OperationRoot.Instance;
        try
        {
            if (context.ContextData.TryGetValue(nameof(EventTime), out var time))
                ((EventTime)time!).Begin(context);
            await next(context);
            ending.Token.ThrowIfCancellationRequested();
            if (context.Result is IOperationResult { IsDataSet: false, Errors: { } refused })
                context.Result = OperationResultBuilder.CreateError([.. refused.Select(map.OnRefusal)]);
        }
        catch (OperationCanceledException) when (ending.IsCancellationRequested && !aborted.IsCancellationRequested)
        {
            context.Result = map.Refusal(limits.OutOfTime());
        }
        catch (IndexOutOfRangeException) when (context.Document is null)
        {
            context.Result = map.Refusal(ErrorMap.CutDocument);
        }
        catch (GraphQLException invalid)
        {
            context.Result = OperationResultBuilder.CreateError([.. invalid.Errors.Select(map.OnVariable)]);
        }
#pragma warning disable CA1031 // The last stop before the transport: what is unexpected is logged by the translator and shown masked.
        catch (Exception exception) when (!aborted.IsCancellationRequested)
#pragma warning restore CA1031
        {
            context.Result = map.Refusal(errors.Translate(exception));
        }

        if (context is { Result: IOperationResult result } && context.FindCost() is { } cost)
            context.Result = CostedResult.Of(result, cost);
    }
}

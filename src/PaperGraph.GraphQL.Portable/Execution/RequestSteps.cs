using PaperGraph.GraphQL.Errors;
using PaperGraph.GraphQL.Limits;
using PaperGraph.GraphQL.Portable.Documents;

namespace PaperGraph.GraphQL.Portable.Execution;

/// <summary>Takes the steps of requests, and makes errors of whatever goes wrong.</summary>
internal sealed class RequestSteps(ErrorTranslator errors, QueryLimits limits)
{
    /// <summary>A step within the time of a request.</summary>
    /// <exception cref="OperationCanceledException">The caller is gone.</exception>
    public async Task<StepOutcome<T>> InTimeAsync<T>(Func<CancellationToken, Task<T>> step, CancellationToken aborted)
        where T : class
    {
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(aborted);
        ending.CancelAfter(limits.Timeout);
        try
        {
            return await TryAsync(() => step(ending.Token), ending.Token);
        }
        catch (OperationCanceledException) when (!aborted.IsCancellationRequested)
        {
            return StepOutcome<T>.Failed(limits.OutOfTime());
        }
    }

    /// <summary>A step that takes as long as it does.</summary>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public async Task<StepOutcome<T>> TryAsync<T>(Func<Task<T>> step, CancellationToken cancellationToken)
        where T : class?
    {
        try
        {
            return new StepOutcome<T>(await step(), []);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            throw;
        }
        catch (DocumentException invalid)
        {
            return StepOutcome<T>.Failed(invalid.Errors);
        }
#pragma warning disable CA1031 // The last stop before the transport: what is unexpected is logged by the translator and shown masked.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            return StepOutcome<T>.Failed(errors.Translate(exception));
        }
    }
}

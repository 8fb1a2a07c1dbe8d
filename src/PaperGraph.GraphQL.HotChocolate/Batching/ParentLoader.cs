using PaperGraph.GraphQL.Errors;
using PaperGraph.GraphQL.HotChocolate.Errors;
using PaperGraph.GraphQL.Resolving;

namespace PaperGraph.GraphQL.HotChocolate.Batching;

/// <summary>Gathers the parents of a field and has the resolver answer for them together.</summary>
internal sealed class ParentLoader(BatchResolver resolver, FieldCall call, WaveScheduler scheduler, ErrorTranslator errors)
    : BatchDataLoader<ParentLoader.Parent, object?>(scheduler, new DataLoaderOptions { MaxBatchSize = 0 })
{
    protected override async Task<IReadOnlyDictionary<Parent, object?>> LoadBatchAsync(
        IReadOnlyList<Parent> keys, CancellationToken cancellationToken)
    {
        scheduler.Sent(keys.Count);
        try
        {
            var results = await resolver.ResolveAsync([.. keys.Select(key => key.Value)], call).WaitAsync(call.Cancellation);
            return keys.Zip(results).ToDictionary();
        }
        catch (Exception exception) when (!call.Cancellation.IsCancellationRequested)
        {
            // Translated once for all that wait, so that the log has it once.
            throw new TranslatedException(errors.Translate(exception));
        }
    }

    /// <summary>One object of the response; the same thing twice in a response is two.</summary>
    internal sealed class Parent(object value)
    {
        public object Value { get; } = value;
    }
}

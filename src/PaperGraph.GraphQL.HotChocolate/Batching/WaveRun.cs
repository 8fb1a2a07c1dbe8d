using System.Collections;
using HotChocolate.Execution.Processing;
using HotChocolate.Resolvers;
using PaperGraph.GraphQL.Errors;
using PaperGraph.GraphQL.HotChocolate.Binding;
using PaperGraph.GraphQL.HotChocolate.Errors;
using PaperGraph.GraphQL.Resolving;

namespace PaperGraph.GraphQL.HotChocolate.Batching;

/// <summary>Resolves fields and all within them: in each wave those that wait, each for all its parents together.</summary>
internal sealed class WaveRun(IResolverContext context, ResolverMap map, ErrorTranslator errors, Dictionary<ISelection, WaveValues> known)
{
    private readonly long _included = context.Operation.CreateIncludeFlags(context.Variables);
    private List<WaveValues> _waiting = [];

    public Task RunAsync(IReadOnlyList<WaveField> fields, object parent)
    {
        Enter(fields, parent);
        return RunAsync();
    }

    /// <summary>Resolves what is within a field that has its value.</summary>
    public Task RunWithinAsync(WaveField field, object value)
    {
        EnterValue(field, value);
        return RunAsync();
    }

    private async Task RunAsync()
    {
        while (_waiting.Count > 0)
        {
            var wave = _waiting;
            _waiting = [];
            await Task.WhenAll(BatchesOf(wave).Select(ResolveAsync));
            foreach (var values in wave)
            {
                foreach (var value in values.Values)
                    EnterValue(values.Field, value);
            }
        }
    }

    private void Enter(IReadOnlyList<WaveField> fields, object parent)
    {
        foreach (var field in fields)
        {
            if (!field.Selection.IsIncluded(_included))
                continue;
            var values = ValuesOf(field);
            if (values.AddParent(parent) && field.Resolver is ValueResolver resolver)
                Keep(values, resolver.Get(parent));
        }
    }

    private WaveValues ValuesOf(WaveField field)
    {
        if (known.TryGetValue(field.Selection, out var values))
            return values;
        known.Add(field.Selection, values = new WaveValues(field));
        if (field.Resolver is BatchResolver)
            _waiting.Add(values);
        return values;
    }

    private void Keep(WaveValues values, object? value)
    {
        values.Add(value = Held(values.Field, value));
        EnterValue(values.Field, value);
    }

    // What is no object in a list becomes another one each time that it is read, and would not be found again.
    private static object? Held(WaveField field, object? value) =>
        field.HasChildren && value is IEnumerable and not IReadOnlyList<object?> ? ((IEnumerable)value).Cast<object?>().ToArray() : value;

    private void EnterValue(WaveField field, object? value)
    {
        if (!field.HasChildren || value is null)
            return;
        if (value is not IReadOnlyList<object?> items)
        {
            Enter(field.ChildrenOf(value, map), value);
            return;
        }

        foreach (var item in items)
            EnterValue(field, item);
    }

    // Fields that are resolved alike with equal arguments share a batch, wherever they stand.
    private List<Batch> BatchesOf(IEnumerable<WaveValues> wave)
    {
        var batches = new List<Batch>();
        foreach (var values in wave)
        {
            try
            {
                var resolver = (BatchResolver)values.Field.Resolver;
                var call = context.ToCall(values.Field.Selection);
                var batch = batches.Find(one => one.Resolver == resolver && one.Call.Arguments.Equals(call.Arguments));
                if (batch is null)
                    batches.Add(batch = new Batch(resolver, call, []));
                batch.Fields.Add(values);
            }
            catch (GraphQLException unreadable)
            {
                values.Fail(unreadable);
            }
        }

        return batches;
    }

    private async Task ResolveAsync(Batch batch)
    {
        var (resolver, call, fields) = batch;
        try
        {
            var results = await resolver.ResolveAsync([.. fields.SelectMany(field => field.Parents)], call).WaitAsync(call.Cancellation);
            var at = 0;
            foreach (var field in fields)
            {
                for (var end = at + field.Parents.Count; at < end; at++)
                    field.Add(Held(field.Field, results[at]));
            }
        }
        catch (Exception exception) when (!call.Cancellation.IsCancellationRequested)
        {
            // Translated once for all that wait, so that the log has it once.
            var failure = new TranslatedException(errors.Translate(exception));
            fields.ForEach(field => field.Fail(failure));
        }
    }

    private sealed record Batch(BatchResolver Resolver, FieldCall Call, List<WaveValues> Fields);
}

using System.Collections;
using PaperGraph.GraphQL.Errors;
using PaperGraph.GraphQL.Portable.Binding;
using PaperGraph.GraphQL.Portable.Plans;
using PaperGraph.GraphQL.Resolving;

namespace PaperGraph.GraphQL.Portable.Execution;

/// <summary>Executes an operation in waves: plain fields at once, then each waiting field for all its parents together. The fields of a
/// mutation are executed one after the other, each with all that is asked of it.</summary>
/// <param name="request">What is executed.</param>
/// <param name="services">What it takes.</param>
/// <param name="isLast">Whether a value that is promised and missing is an error, and not a reason to ask again.</param>
internal sealed class OperationExecution(PreparedRequest request, ExecutionServices services, bool isLast)
{
    private readonly WaitingFields _waiting = new(request.Plan);
    private readonly List<GraphQLError> _errors = [];
    private bool _isMissing;

    public async Task<ExecutionOutcome> RunAsync()
    {
        var root = new ResultObject(request.Plan.Root, request.Source, default);
        await IntrospectAsync(root);
        var fields = root.Selection.Kept;
        foreach (var together in request.IsMutation ? fields.Chunk(1) : [fields])
        {
            Enter(root, together);
            while (!_waiting.IsEmpty)
                await RunWaveAsync();
        }

        return _errors.Count == 0 || NullPropagation.Survives(root)
            ? new ExecutionOutcome(root, _errors, _isMissing)
            : new ExecutionOutcome(null, _errors, _isMissing);
    }

    private async Task RunWaveAsync()
    {
        var batches = _waiting.Take(request.ArgumentsOf);
        var outcomes = new Task<BatchOutcome>[batches.Count];
        for (var at = 0; at < outcomes.Length; at++)
            outcomes[at] = ResolveAsync(batches[at]);
        if (!Array.TrueForAll(outcomes, outcome => outcome.IsCompletedSuccessfully))
            await Task.WhenAll(outcomes).WaitAsync(request.Cancellation);
        for (var at = 0; at < outcomes.Length; at++)
            Settle(batches[at], await outcomes[at]);
    }

    private async Task<BatchOutcome> ResolveAsync(WaitingFields.Batch batch)
    {
        try
        {
            var call = new FieldCall(batch.Arguments, request.User, request.Cancellation);
            return new BatchOutcome(await batch.Resolver.ResolveAsync(batch.Parents(), call), null);
        }
        catch (OperationCanceledException) when (request.Cancellation.IsCancellationRequested)
        {
            throw;
        }
#pragma warning disable CA1031 // Whatever a resolver throws fails its field and not the response; the translator logs what is unexpected.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            return new BatchOutcome([], services.Errors.Translate(exception));
        }
    }

    private void Settle(WaitingFields.Batch batch, BatchOutcome outcome)
    {
        var at = 0;
        foreach (var queue in batch.Queues)
        {
            foreach (var parent in queue.Parents)
            {
                var place = new ResultPlace(parent, queue.Field);
                if (outcome.Error is { } error)
                    Fail(place, error);
                else
                    parent.Slots[queue.Field.Slot] = Complete(outcome.Results[at++], queue.Field.Shape, place);
            }
        }
    }

    private void Enter(ResultObject parent, IEnumerable<FieldPlan> fields)
    {
        foreach (var field in fields)
        {
            if (field.Queue != FieldPlan.None)
                _waiting.Add(field, parent);
            else if (field.Binding?.Resolver is ValueResolver value)
                parent.Slots[field.Slot] = Complete(value.Get(parent.Source), field.Shape, new ResultPlace(parent, field));
            else if (field.Binding?.Resolver is EventResolver)
                parent.Slots[field.Slot] = Complete(parent.Source, field.Shape, new ResultPlace(parent, field));
        }
    }

    private object? Complete(object? value, FieldShape shape, ResultPlace place)
    {
        if (value is null)
        {
            if (!shape.IsNullable)
                Miss(place);
            return null;
        }

        if (place.Field is not { IsComposite: true } field)
            return value;
        if (shape.Item is { } item)
            return CompleteItems((IEnumerable)value, item, place);
        if (field.Written is not null)
            return value;
        var selection = field.Only ?? field.Children[services.Schema.TypeNameOf(value)];
        var result = new ResultObject(selection, value, place);
        Enter(result, selection.Kept);
        return result;
    }

    private object?[] CompleteItems(IEnumerable values, FieldShape shape, ResultPlace place)
    {
        if (values is not IReadOnlyList<object?> known)
            known = [.. values.Cast<object?>()];
        var items = new object?[known.Count];
        for (var at = 0; at < items.Length; at++)
            items[at] = Complete(known[at], shape, place with { Index = at });
        return items;
    }

    private async Task IntrospectAsync(ResultObject root)
    {
        foreach (var field in root.Selection.Kept)
        {
            if (field.IsIntrospection)
                root.Slots[field.Slot] = await services.Introspection.ReadAsync(request, field);
        }
    }

    private void Miss(ResultPlace place)
    {
        if (isLast)
            Fail(place, services.Errors.MissingValue(place.Field?.Name ?? "The query"));
        else
            _isMissing = true;
    }

    private void Fail(ResultPlace place, GraphQLError error)
    {
        var position = place.Field is { } field ? request.Document.Lines.At(field.Ast.Location.Start) : default;
        _errors.Add(error with { Path = place.ToPath(), Locations = [position] });
    }

    private readonly record struct BatchOutcome(IReadOnlyList<object?> Results, GraphQLError? Error);
}

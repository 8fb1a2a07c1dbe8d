using HotChocolate.Execution.Processing;
using HotChocolate.Language;
using HotChocolate.Resolvers;
using PaperGraph.GraphQL.Errors;
using PaperGraph.GraphQL.Resolving;

namespace PaperGraph.GraphQL.HotChocolate.Batching;

/// <summary>Resolves the fields of one request, or of one event, in waves: each field is answered once for all its parents at a level.</summary>
/// <remarks>Hot Chocolate has a task for every object that waits for something. Here its tasks are those of the root's fields alone; when it comes to what is within
/// them, the values are there.</remarks>
internal sealed class Waves(ResolverMap map, ErrorTranslator errors)
{
    private readonly Dictionary<ISelection, WaveValues> _values = [];
    private Task? _query;

    /// <summary>The value of a field of the root, when all within it is resolved; of a query, all of it.</summary>
    public async ValueTask<object?> ResolveAsync(IResolverContext context)
    {
        var parent = context.Parent<object>();

        // Hot Chocolate begins them one by one, those of a mutation when the one before has been answered.
        await (context.Operation.Type == OperationType.Query
            ? _query ??= Run(context).RunAsync(WaveField.RootsOf(context.Operation), parent)
            : Run(context).RunAsync([RootOf(context)], parent));
        return Get(context.Selection, parent);
    }

    /// <summary>An event, when all that is asked of it is resolved.</summary>
    public async ValueTask<object?> FollowAsync(IResolverContext context)
    {
        var one = context.GetEventMessage<object>() ?? throw new InvalidOperationException($"{context.Selection.ResponseName} has no event.");
        await Run(context).RunWithinAsync(RootOf(context), one);
        return one;
    }

    /// <summary>Forgets all that was resolved, for the operation to be executed again.</summary>
    public void Forget()
    {
        _values.Clear();
        _query = null;
    }

    /// <summary>The value of a field that is resolved in waves.</summary>
    public object? Get(ISelection selection, object parent) => TryGet(selection, parent, out var value)
        ? value
        : throw new InvalidOperationException($"{selection.Field.Coordinate} was not resolved before it was asked for.");

    /// <summary>The same of a field that may not be.</summary>
    public bool TryGet(ISelection selection, object parent, out object? value)
    {
        value = null;
        return _values.TryGetValue(selection, out var values) && values.TryGet(parent, out value);
    }

    private WaveRun Run(IResolverContext context) => new(context, map, errors, _values);

    private static WaveField RootOf(IResolverContext context) =>
        Array.Find(WaveField.RootsOf(context.Operation), field => field.Selection == context.Selection)
        ?? throw new InvalidOperationException($"{context.Selection.Field.Coordinate} is not of the root.");
}

using HotChocolate.Execution.Processing;
using HotChocolate.Resolvers;
using PaperGraph.GraphQL.Errors;
using PaperGraph.GraphQL.HotChocolate.Binding;
using PaperGraph.GraphQL.Resolving;

namespace PaperGraph.GraphQL.HotChocolate.Batching;

/// <summary>The batches of one request: fields that are resolved alike with equal arguments share one, wherever they stand.</summary>
internal sealed class ParentBatches(WaveScheduler scheduler, ErrorTranslator errors)
{
    private readonly Lock _lock = new();
    private readonly Dictionary<ISelection, ParentLoader> _bySelection = [];
    private readonly List<(BatchResolver Resolver, Arguments Arguments, ParentLoader Loader)> _loaders = [];

    public Task<object?> LoadAsync(BatchResolver resolver, IMiddlewareContext context)
    {
        var loader = LoaderFor(resolver, context);
        context.RegisterForCleanup(() =>
        {
            scheduler.Settled();
            return ValueTask.CompletedTask;
        });
        return loader.LoadAsync(new ParentLoader.Parent(context.Parent<object>()), context.RequestAborted);
    }

    private ParentLoader LoaderFor(BatchResolver resolver, IResolverContext context)
    {
        lock (_lock)
        {
            if (!_bySelection.TryGetValue(context.Selection, out var loader))
                _bySelection.Add(context.Selection, loader = Share(resolver, context));
            return loader;
        }
    }

    private ParentLoader Share(BatchResolver resolver, IResolverContext context)
    {
        var call = context.ToCall();
        var (_, _, loader) = _loaders.Find(known => known.Resolver == resolver && known.Arguments.Equals(call.Arguments));
        if (loader is null)
        {
            loader = new ParentLoader(resolver, call, scheduler, errors);
            _loaders.Add((resolver, call.Arguments, loader));
        }

        return loader;
    }
}

namespace PaperGraph.GraphQL.Resolving;

/// <summary>The entries of one object type.</summary>
internal sealed class TypeFields<TParent>(string type, Dictionary<(string Type, string Field), FieldResolver> entries)
    where TParent : notnull
{
    /// <summary>Taken from the parent.</summary>
    public TypeFields<TParent> Value<TValue>(string field, Func<TParent, TValue> get) =>
        Add(field, new ValueResolver<TParent, TValue>(get));

    /// <summary>Answered for many parents at once.</summary>
    public TypeFields<TParent> Batch<TResult>(
        string field, Func<IReadOnlyList<TParent>, FieldCall, Task<IReadOnlyList<TResult>>> resolve) =>
        Add(field, new BatchResolver<TParent, TResult>(resolve));

    /// <summary>The node that the parent names; null where it names none.</summary>
    public TypeFields<TParent> One<TKey, TNode>(
        string field,
        Func<TParent, TKey?> key,
        Func<IReadOnlyCollection<TKey>, CancellationToken, Task<IReadOnlyDictionary<TKey, TNode>>> find)
        where TKey : struct
        where TNode : class =>
        Batch<TNode?>(field, async (parents, call) =>
        {
            // A page has hundreds of parents that name a few dozen nodes: each is read once.
            var named = new HashSet<TKey>();
            foreach (var parent in parents)
            {
                if (key(parent) is { } known)
                    named.Add(known);
            }

            var found = named.Count == 0 ? null : await find(named, call.Cancellation);
            var nodes = new TNode?[parents.Count];
            for (var at = 0; at < nodes.Length; at++)
                nodes[at] = key(parents[at]) is { } known ? found?.GetValueOrDefault(known) : null;
            return nodes;
        });

    /// <summary>The nodes that the parent names, in its order, without those that are gone.</summary>
    public TypeFields<TParent> Many<TKey, TNode>(
        string field,
        Func<TParent, IReadOnlyList<TKey>> keys,
        Func<IReadOnlyCollection<TKey>, CancellationToken, Task<IReadOnlyDictionary<TKey, TNode>>> find)
        where TKey : struct
        where TNode : class =>
        Batch<IReadOnlyList<TNode>>(field, async (parents, call) =>
        {
            var named = new HashSet<TKey>();
            foreach (var parent in parents)
                named.UnionWith(keys(parent));
            var found = named.Count == 0 ? new Dictionary<TKey, TNode>() : await find(named, call.Cancellation);
            var nodes = new IReadOnlyList<TNode>[parents.Count];
            for (var at = 0; at < nodes.Length; at++)
                nodes[at] = NodesOf(keys(parents[at]), found);
            return nodes;
        });

    /// <summary>The list that belongs to the parent; empty where there is none.</summary>
    public TypeFields<TParent> List<TKey, TItem>(
        string field,
        Func<TParent, TKey> key,
        Func<IReadOnlyCollection<TKey>, CancellationToken, Task<IReadOnlyDictionary<TKey, IReadOnlyList<TItem>>>> find)
        where TKey : struct =>
        Batch<IReadOnlyList<TItem>>(field, async (parents, call) =>
        {
            var found = await find(parents.Select(key).ToHashSet(), call.Cancellation);
            return [.. parents.Select(parent => found.GetValueOrDefault(key(parent), []))];
        });

    private static List<TNode> NodesOf<TKey, TNode>(IReadOnlyList<TKey> keys, IReadOnlyDictionary<TKey, TNode> found)
    {
        var nodes = new List<TNode>(keys.Count);
        foreach (var key in keys)
        {
            if (found.TryGetValue(key, out var node))
                nodes.Add(node);
        }

        return nodes;
    }

    private TypeFields<TParent> Add(string field, FieldResolver resolver)
    {
        entries.Add((type, field), resolver);
        return this;
    }
}

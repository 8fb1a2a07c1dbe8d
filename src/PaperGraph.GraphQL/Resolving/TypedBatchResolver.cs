namespace PaperGraph.GraphQL.Resolving;

internal sealed class BatchResolver<TParent, TResult>(
    Func<IReadOnlyList<TParent>, FieldCall, Task<IReadOnlyList<TResult>>> resolve) : BatchResolver
    where TParent : notnull
{
    public override Type Parent => typeof(TParent);

    public override Type Result => typeof(TResult);

    public override async Task<IReadOnlyList<object?>> ResolveAsync(IReadOnlyList<object> parents, FieldCall call)
    {
        var typed = new TParent[parents.Count];
        for (var at = 0; at < typed.Length; at++)
            typed[at] = (TParent)parents[at];
        var results = await resolve(typed, call);
        if (results.Count != typed.Length)
            throw new InvalidOperationException($"{typed.Length} parents were asked for and {results.Count} results came.");
        return results as IReadOnlyList<object?> ?? [.. results.Cast<object?>()];
    }
}

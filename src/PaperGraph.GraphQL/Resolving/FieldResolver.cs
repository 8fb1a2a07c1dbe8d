namespace PaperGraph.GraphQL.Resolving;

/// <summary>How a field of the schema gets its value: at once from its parent, or for many parents together.</summary>
public abstract class FieldResolver
{
    private protected FieldResolver() { }

    /// <summary>The type of the parents it is for.</summary>
    public abstract Type Parent { get; }

    /// <summary>The type of what it gives for one parent.</summary>
    public abstract Type Result { get; }
}

/// <summary>Takes the value from the parent, without arguments and without waiting.</summary>
public abstract class ValueResolver : FieldResolver
{
    private protected ValueResolver() { }

    /// <summary>The value of one parent.</summary>
    public abstract object? Get(object parent);
}

/// <summary>A <see cref="ValueResolver" /> whose types are known, so that an adapter can read values without boxing them.</summary>
public sealed class ValueResolver<TParent, TValue>(Func<TParent, TValue> get) : ValueResolver
    where TParent : notnull
{
    /// <inheritdoc />
    public override Type Parent => typeof(TParent);

    /// <inheritdoc />
    public override Type Result => typeof(TValue);

    /// <summary>Reads the value.</summary>
    public Func<TParent, TValue> Getter { get; } = get;

    /// <inheritdoc />
    public override object? Get(object parent) => Getter((TParent)parent);
}

/// <summary>Answers for a batch of parents at once.</summary>
public abstract class BatchResolver : FieldResolver
{
    private protected BatchResolver() { }

    /// <summary>One result for each parent, in their order.</summary>
    public abstract Task<IReadOnlyList<object?>> ResolveAsync(IReadOnlyList<object> parents, FieldCall call);
}

/// <summary>Answers for a field of <c>Subscription</c>, whose value is each event in turn.</summary>
public abstract class EventResolver : FieldResolver
{
    private protected EventResolver() { }

    /// <summary>The events, as long as the call is not cancelled.</summary>
    public abstract IAsyncEnumerable<object> Follow(FieldCall call);
}

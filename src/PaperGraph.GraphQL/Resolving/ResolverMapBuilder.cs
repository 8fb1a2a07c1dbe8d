using PaperGraph.GraphQL.Access;

namespace PaperGraph.GraphQL.Resolving;

/// <summary>Collects the entries of a <see cref="ResolverMap" />.</summary>
internal sealed class ResolverMapBuilder
{
    public Dictionary<(string Type, string Field), FieldResolver> Entries { get; } = [];

    public Dictionary<string, Type> Types { get; } = new()
    {
        ["Query"] = typeof(OperationRoot),
        ["Mutation"] = typeof(OperationRoot),
        ["Subscription"] = typeof(OperationRoot),
    };

    public Dictionary<string, Type> Enums { get; } = [];

    /// <summary>Which role a field of <c>Mutation</c> needs.</summary>
    public Dictionary<string, Role> Roles { get; } = [];

    /// <summary>Says what the parents of an object type are, and goes on to its fields.</summary>
    public TypeFields<TParent> Type<TParent>(string name)
        where TParent : notnull
    {
        Types.Add(name, typeof(TParent));
        return new TypeFields<TParent>(name, Entries);
    }

    /// <summary>Goes on to fields of a type whose parents another feature names.</summary>
    public TypeFields<TParent> Extend<TParent>(string name)
        where TParent : notnull =>
        new(name, Entries);

    public ResolverMapBuilder Enum<TEnum>(string name)
        where TEnum : struct, Enum
    {
        Enums.Add(name, typeof(TEnum));
        return this;
    }

    /// <summary>A field of <c>Query</c>. Asked for twice with the same arguments it is answered once.</summary>
    public ResolverMapBuilder Query<TResult>(string field, Func<FieldCall, Task<TResult>> resolve)
    {
        Entries.Add(("Query", field), new BatchResolver<OperationRoot, TResult>(async (roots, call) =>
        {
            var result = await resolve(call);
            return roots.Count == 1 ? [result] : [.. Enumerable.Repeat(result, roots.Count)];
        }));
        return this;
    }

    /// <summary>A field of <c>Mutation</c>. Each time it is asked for it is carried out, after those before it.</summary>
    /// <param name="field">Its name.</param>
    /// <param name="needed">The least role that may.</param>
    /// <param name="resolve">Carries it out; <see cref="FieldCall.By" /> names who asked for it.</param>
    public ResolverMapBuilder Mutation<TResult>(string field, Role needed, Func<FieldCall, Task<TResult>> resolve)
    {
        Roles.Add(field, needed);
        Entries.Add(("Mutation", field), new BatchResolver<OperationRoot, TResult>(async (_, call) =>
        {
            // The whole operation was checked before; this holds whatever an adapter forgets.
            call.User.Require(needed, field);
            return [await resolve(call)];
        }));
        return this;
    }

    /// <summary>A field of <c>Subscription</c>: its value is each event in turn. Whatever its events throw ends the subscription.</summary>
    public ResolverMapBuilder Subscription<TEvent>(string field, Func<FieldCall, IAsyncEnumerable<TEvent>> follow)
        where TEvent : class
    {
        Entries.Add(("Subscription", field), new EventResolver<TEvent>(follow));
        return this;
    }
}

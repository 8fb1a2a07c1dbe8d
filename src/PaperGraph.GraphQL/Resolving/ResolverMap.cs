using System.Collections.Frozen;
using System.Linq.Expressions;
using System.Reflection;
using System.Security.Claims;
using PaperGraph.Core.Graph;
using PaperGraph.GraphQL.Access;
using PaperGraph.GraphQL.Watching;

namespace PaperGraph.GraphQL.Resolving;

/// <summary>Says for every field of the schema how it gets its value, whatever engine serves the schema.</summary>
/// <remarks>A field that has no entry is the property of the same name on its type's parents; ids are given as text.</remarks>
public sealed class ResolverMap
{
    private readonly FrozenDictionary<(string Type, string Field), FieldResolver> _entries;
    private readonly FrozenDictionary<string, Type> _types;
    private readonly FrozenDictionary<Type, string> _names;
    private readonly FrozenDictionary<string, Role> _roles;
    private readonly FrozenDictionary<string, Type> _enums;

    internal ResolverMap(IEnumerable<IResolverPart> parts)
    {
        var builder = new ResolverMapBuilder();
        foreach (var part in parts)
            part.AddTo(builder);
        _entries = builder.Entries.ToFrozenDictionary(entry => entry.Key, entry => Watched($"{entry.Key.Type}.{entry.Key.Field}", entry.Value));
        _types = builder.Types.ToFrozenDictionary();
        _names = builder.Types.Where(type => type.Value != typeof(OperationRoot)).ToFrozenDictionary(type => type.Value, type => type.Key);
        _roles = builder.Roles.ToFrozenDictionary();
        _enums = builder.Enums.ToFrozenDictionary();
    }

    /// <summary>Every field that has an entry.</summary>
    public IEnumerable<(string Type, string Field)> Entries => _entries.Keys;

    /// <summary>How a field gets its value; null where there is neither an entry nor a property.</summary>
    public FieldResolver? Find(string type, string field) =>
        _entries.GetValueOrDefault((type, field)) ?? FindProperty(_types.GetValueOrDefault(type), field);

    /// <summary>How a field gets its value.</summary>
    /// <exception cref="InvalidOperationException">There is neither an entry nor a property.</exception>
    public FieldResolver Get(string type, string field) =>
        Find(type, field) ?? throw new InvalidOperationException($"{type}.{field} has neither an entry in the resolver map nor a property.");

    /// <summary>Refuses a mutation as a whole, before any of it is carried out, where a field of it is not for who asks.</summary>
    /// <param name="user">Who asks.</param>
    /// <param name="fields">The fields of <c>Mutation</c> that are asked for, and such as describe the schema.</param>
    /// <exception cref="Errors.RequestException">They have not the role for one of them.</exception>
    public void RequireRoles(ClaimsPrincipal user, IEnumerable<string> fields)
    {
        foreach (var field in fields)
        {
            if (_roles.TryGetValue(field, out var needed))
                user.Require(needed, field);
        }
    }

    /// <summary>What the parents of an object type are; null where the map does not know it.</summary>
    public Type? FindParent(string type) => _types.GetValueOrDefault(type);

    /// <summary>The object type that a value is of.</summary>
    /// <exception cref="InvalidOperationException">The map knows none.</exception>
    public string GetTypeName(Type parent) =>
        _names.GetValueOrDefault(parent) ?? throw new InvalidOperationException($"The resolver map knows no object type for {parent}.");

    /// <summary>The enum that the schema knows by a name; null where the map does not know it.</summary>
    public Type? FindEnum(string name) => _enums.GetValueOrDefault(name);

    private static FieldResolver Watched(string field, FieldResolver resolver) => resolver switch
    {
        BatchResolver batch => new WatchedBatchResolver(field, batch),
        EventResolver events => new WatchedEventResolver(field, events),
        _ => resolver,
    };

    private static ValueResolver? FindProperty(Type? parent, string field)
    {
        const BindingFlags Public = BindingFlags.Instance | BindingFlags.Public | BindingFlags.IgnoreCase;
        if (parent?.GetProperty(field, Public) is not { } property)
            return null;
        var instance = Expression.Parameter(parent);
        Expression value = Expression.Property(instance, property);
        if (property.PropertyType is { IsGenericType: true } type && type.GetGenericTypeDefinition() == typeof(Id<>))
            value = Expression.Call(value, nameof(ToString), null);
        var getter = Expression.Lambda(typeof(Func<,>).MakeGenericType(parent, value.Type), value, instance);
        var resolver = typeof(ValueResolver<,>).MakeGenericType(parent, value.Type);
        return (ValueResolver?)Activator.CreateInstance(resolver, getter.Compile());
    }
}

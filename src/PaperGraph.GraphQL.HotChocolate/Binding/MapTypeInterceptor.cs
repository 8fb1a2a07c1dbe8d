using HotChocolate.Configuration;
using HotChocolate.Execution;
using HotChocolate.Resolvers;
using HotChocolate.Types.Descriptors.Definitions;
using PaperGraph.GraphQL.HotChocolate.Batching;
using PaperGraph.GraphQL.HotChocolate.Following;
using PaperGraph.GraphQL.Resolving;

namespace PaperGraph.GraphQL.HotChocolate.Binding;

/// <summary>Ties the types of the schema's text to the resolver map, as they are read.</summary>
internal sealed class MapTypeInterceptor(ResolverMap map) : TypeInterceptor
{
    public override void OnAfterInitialize(ITypeDiscoveryContext discoveryContext, DefinitionBase definition)
    {
        if (discoveryContext.IsIntrospectionType)
            return;
        if (definition is ObjectTypeDefinition type)
            Bind(type);
        else if (definition is InterfaceTypeDefinition several)
            several.ResolveAbstractType = TypeOf;
        else if (definition is UnionTypeDefinition union)
            union.ResolveAbstractType = TypeOf;
        else if (definition is InputObjectTypeDefinition input)
            Bind(input);
        else if (definition is EnumTypeDefinition named && map.FindEnum(named.Name) is { } own)
            Bind(named, own);
    }

    private void Bind(ObjectTypeDefinition type)
    {
        var isRoot = map.FindParent(type.Name) == typeof(OperationRoot);
        foreach (var field in type.Fields.Where(field => !field.IsIntrospectionField))
        {
            var resolver = map.Get(type.Name, field.Name);
            WaveField.Bind(field, resolver);
            if (resolver is ValueResolver value)
                field.PureResolver = context => Get(context, value);
            else if (resolver is EventResolver events)
                Bind(field, events);
            else if (isRoot)
                field.Resolver = context => context.Service<Waves>().ResolveAsync(context);
            else
                field.PureResolver = context => context.Service<Waves>().Get(context.Selection, context.Parent<object>());
        }
    }

    // What leads to fields that are resolved in waves was read with them, and is not read again.
    private static object? Get(IResolverContext context, ValueResolver resolver)
    {
        var parent = context.Parent<object>();
        return context.Selection.SelectionSet is not null && context.Service<Waves>().TryGet(context.Selection, parent, out var value)
            ? value
            : resolver.Get(parent);
    }

    private static void Bind(ObjectFieldDefinition field, EventResolver events)
    {
        field.SubscribeResolver = context => ValueTask.FromResult<ISourceStream>(
            new EventStream(events, context.ToCall(context.Selection), context.GetGlobalState<EventTime>(nameof(EventTime))!));
        field.Resolver = context => context.Service<Waves>().FollowAsync(context);
    }

    // What is left out stays out, unless the schema gives it a default; null that is written stays null, also where the values are of a type
    // that has no null.
    private static void Bind(InputObjectTypeDefinition input)
    {
        foreach (var field in input.Fields)
            field.RuntimeType = typeof(Optional<object>);
        input.CreateInstance = values => input.Fields.Zip(values, (field, value) => (field.Name, Value: (IOptional)value!))
            .Where(field => field.Value.HasValue || field.Value.Value is not null)
            .ToDictionary(field => field.Name, field => field.Value.Value);
    }

    private static void Bind(EnumTypeDefinition named, Type own)
    {
        named.RuntimeType = own;
        foreach (var value in named.Values)
            value.RuntimeValue = EnumNames.Parse(own, value.Name);
    }

    private ObjectType TypeOf(IResolverContext context, object value) =>
        context.Schema.GetType<ObjectType>(map.GetTypeName(value.GetType()));
}

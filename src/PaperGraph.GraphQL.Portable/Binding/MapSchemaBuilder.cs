using GraphQL;
using GraphQL.Resolvers;
using GraphQL.Types;
using GraphQL.Utilities;
using GraphQLParser.AST;
using PaperGraph.GraphQL.Resolving;

namespace PaperGraph.GraphQL.Portable.Binding;

/// <summary>Makes GraphQL.NET's schema of the SDL; enums become the domain's own.</summary>
internal sealed class MapSchemaBuilder(ResolverMap map) : SchemaBuilder
{
    public static Schema Build(ResolverMap map, string sdl)
    {
        var schema = new MapSchemaBuilder(map) { RunConfigurations = false }.Build(sdl);
        foreach (var field in schema.Subscription?.Fields ?? Enumerable.Empty<FieldType>())
            field.StreamResolver = new SourceStreamResolver<object>(EventsNotHere);
        schema.Initialize();
        CompleteIntrospection(schema);
        return schema;
    }

    // GraphQL.NET 8 knows includeDeprecated everywhere but here, and specifiedByURL nowhere; an IDE's introspection query may have both.
    private static void CompleteIntrospection(Schema schema)
    {
        if (schema.AllTypes["__Type"] is IObjectGraphType type)
            type.AddField(new FieldType { Name = "specifiedByURL", ResolvedType = schema.AllTypes["String"], Resolver = new FuncFieldResolver<string?>(Unspecified) });
        if (schema.AllTypes["__Directive"] is IObjectGraphType directive && directive.Fields.Find("args") is { } arguments)
            arguments.Arguments = [new QueryArgument(schema.AllTypes["Boolean"] ?? new BooleanGraphType()) { Name = "includeDeprecated", DefaultValue = false }];
    }

    // No scalar of ours has @specifiedBy.
    private static string? Unspecified(IResolveFieldContext context) => null;

    protected override void PreConfigure(Schema schema)
    {
        schema.Features.RepeatableDirectives = true;
        schema.Features.DeprecationOfInputValues = true;
        foreach (var scalar in Scalars.All())
            schema.RegisterType(scalar);
    }

    protected override InterfaceGraphType ToInterfaceType(GraphQLInterfaceTypeDefinition interfaceDef)
    {
        var type = base.ToInterfaceType(interfaceDef);
        type.ResolveType = NotHere;
        return type;
    }

    protected override UnionGraphType ToUnionType(GraphQLUnionTypeDefinition unionDef)
    {
        var type = base.ToUnionType(unionDef);
        type.ResolveType = NotHere;
        return type;
    }

    protected override EnumerationGraphType ToEnumerationType(GraphQLEnumTypeDefinition enumDef)
    {
        var named = base.ToEnumerationType(enumDef);
        if (map.FindEnum(named.Name) is not { } own)
            return named;
        var type = new EnumerationGraphType { Name = named.Name, Description = named.Description };
        foreach (var value in named.Values)
            type.Add(new EnumValueDefinition(value.Name, EnumNames.Parse(own, value.Name)) { Description = value.Description });
        return type;
    }

    private static IObservable<object?> EventsNotHere(IResolveFieldContext context) =>
        throw new InvalidOperationException($"The events of {context.FieldDefinition.Name} are given by the resolver map.");

    // The schema wants a way from a value to its type; OperationExecution finds it by the map.
    private static IObjectGraphType NotHere(object value) =>
        throw new InvalidOperationException($"{value.GetType().Name} is given its type by the resolver map.");
}

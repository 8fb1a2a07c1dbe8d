using System.Collections.Frozen;
using GraphQL.Types;
using GraphQLParser.AST;
using PaperGraph.GraphQL.Resolving;
using PaperGraph.GraphQL.Serving;

namespace PaperGraph.GraphQL.Portable.Binding;

/// <summary>The schema with every field bound to the resolver map.</summary>
internal sealed class BoundSchema
{
    private readonly ResolverMap _map;
    private readonly FrozenDictionary<FieldType, FieldBinding> _bindings;

    public BoundSchema(ResolverMap map, ServedSchema served)
    {
        _map = map;
        Schema = MapSchemaBuilder.Build(map, served.Sdl);
        _bindings = Schema.AllTypes.OfType<IObjectGraphType>().Where(type => !IsIntrospection(type))
            .SelectMany(type => type.Fields.Select(field => Bind(type, field)))
            .ToFrozenDictionary(binding => binding.Definition);
    }

    public Schema Schema { get; }

    /// <summary>Whether a type describes the schema rather than the graph.</summary>
    public static bool IsIntrospection(IGraphType type) => type.Name.StartsWith("__", StringComparison.Ordinal);

    /// <summary>The type whose fields an operation asks for; null where the schema has no such operations.</summary>
    public IObjectGraphType? FindRoot(GraphQLOperationDefinition operation) => operation.Operation switch
    {
        OperationType.Mutation => Schema.Mutation,
        OperationType.Subscription => Schema.Subscription,
        _ => Schema.Query,
    };

    /// <summary>The type whose fields an operation of a valid document asks for.</summary>
    public IObjectGraphType RootOf(GraphQLOperationDefinition operation) =>
        FindRoot(operation) ?? throw new InvalidOperationException($"The schema has no {operation.Operation}.");

    /// <summary>How a field gets its value; null for the fields that describe the schema itself.</summary>
    public FieldBinding? Find(FieldType field) => _bindings.GetValueOrDefault(field);

    /// <summary>What a field of a valid document is in the schema.</summary>
    public FieldType DefinitionOf(IGraphType type, GraphQLField field) =>
        field.Name.Value == Schema.TypeNameMetaFieldType.Name ? Schema.TypeNameMetaFieldType
        : type == Schema.Query && field.Name.Value == Schema.SchemaMetaFieldType.Name ? Schema.SchemaMetaFieldType
        : type == Schema.Query && field.Name.Value == Schema.TypeMetaFieldType.Name ? Schema.TypeMetaFieldType
        : (type as IComplexGraphType)?.GetField(field.Name.Value)
            ?? throw new InvalidOperationException($"{type.Name} has no field {field.Name.Value}.");

    /// <summary>The type whose fields a fragment of a valid document asks for.</summary>
    /// <param name="condition">The fragment's own type, if it says one.</param>
    /// <param name="type">The one that it stands in.</param>
    public IGraphType TypeWithin(GraphQLTypeCondition? condition, IGraphType type) =>
        (condition is null ? null : Schema.AllTypes[condition.Type.Name.Value]) ?? type;

    public string TypeNameOf(object value) => _map.GetTypeName(value.GetType());

    private FieldBinding Bind(IObjectGraphType type, FieldType field) => new(field, _map.Get(type.Name, field.Name));
}

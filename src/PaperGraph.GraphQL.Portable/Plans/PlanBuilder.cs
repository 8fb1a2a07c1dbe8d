using GraphQL;
using GraphQL.Types;
using GraphQL.Validation;
using GraphQLParser.AST;
using PaperGraph.GraphQL.Portable.Binding;
using PaperGraph.GraphQL.Resolving;

namespace PaperGraph.GraphQL.Portable.Plans;

/// <summary>Plans an operation of a valid document.</summary>
internal sealed class PlanBuilder(BoundSchema schema, GraphQLDocument document, IValidationResult request)
{
    private static readonly Dictionary<string, SelectionPlan> NoChildren = [];
    private readonly FieldCollector _collector = new(schema.Schema, document, request);
    private int _queues;

    public OperationPlan Build(GraphQLOperationDefinition operation) =>
        new(Select(schema.RootOf(operation), [operation.SelectionSet]), _queues);

    private SelectionPlan Select(IObjectGraphType type, IReadOnlyList<GraphQLSelectionSet> sets)
    {
        var slots = 0;
        var fields = _collector.Collect(type, sets).Select(merged => Plan(type, merged, ref slots)).ToArray();
        return new SelectionPlan(type.Name, fields);
    }

    private FieldPlan Plan(IObjectGraphType type, List<GraphQLField> merged, ref int slots)
    {
        var definition = schema.DefinitionOf(type, merged[0]);
        var binding = schema.Find(definition);
        var isWritten = binding?.Leaf is not null || definition == schema.Schema.TypeNameMetaFieldType;
        return new FieldPlan(merged[0], definition, binding, SelectWithin(definition, merged))
        {
            Slot = isWritten ? FieldPlan.None : slots++,
            Queue = binding?.Resolver is BatchResolver ? _queues++ : FieldPlan.None,
        };
    }

    private Dictionary<string, SelectionPlan> SelectWithin(FieldType field, List<GraphQLField> merged)
    {
        var sets = merged.Select(one => one.SelectionSet).OfType<GraphQLSelectionSet>().ToList();
        if (sets.Count == 0)
            return NoChildren;
        IEnumerable<IObjectGraphType> types = field.ResolvedType?.GetNamedType() switch
        {
            IObjectGraphType one => [one],
            IAbstractGraphType several => several.PossibleTypes,
            _ => [],
        };
        return types.ToDictionary(type => type.Name, type => Select(type, sets));
    }
}

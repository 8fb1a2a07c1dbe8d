using GraphQL.Execution;
using GraphQL.Validation;
using PaperGraph.GraphQL.Resolving;

namespace PaperGraph.GraphQL.Portable.Plans;

/// <summary>How an operation is executed, whatever its variables.</summary>
internal sealed class OperationPlan(SelectionPlan root, int queues)
{
    public SelectionPlan Root { get; } = root;

    /// <summary>How many fields are answered for batches of parents.</summary>
    public int Queues { get; } = queues;

    /// <summary>The arguments of a field in one request.</summary>
    public static Arguments ArgumentsOf(FieldPlan field, IValidationResult request)
    {
        if (field.Binding is null)
            return Arguments.None;
        if (request.ArgumentValues?.TryGetValue(field.Ast, out var given) != true || given is null)
            return field.Binding.Defaults;
        var values = new Dictionary<string, object?>(given.Count);
        foreach (var (name, argument) in given)
        {
            if (argument.Source != ArgumentSource.FieldDefault || argument.Value is not null)
                values.Add(name, argument.Value);
        }

        return new Arguments(values);
    }
}

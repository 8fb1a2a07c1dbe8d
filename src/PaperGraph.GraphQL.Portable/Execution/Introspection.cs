using GraphQL;
using GraphQL.Execution;
using GraphQL.Instrumentation;
using GraphQL.Validation;
using GraphQLParser.AST;
using PaperGraph.GraphQL.Portable.Binding;
using PaperGraph.GraphQL.Portable.Plans;
using ExecutionContext = GraphQL.Execution.ExecutionContext;

namespace PaperGraph.GraphQL.Portable.Execution;

/// <summary>Lets GraphQL.NET answer <c>__schema</c> and <c>__type</c>, which it knows by itself.</summary>
internal sealed class Introspection(BoundSchema schema) : SerialExecutionStrategy
{
    public async Task<IntrospectionValue> ReadAsync(PreparedRequest request, FieldPlan field)
    {
        var context = new ExecutionContext
        {
            Document = request.Document.Document,
            Schema = schema.Schema,
            Operation = request.Operation,
            Variables = request.Validation.Variables ?? Variables.None,
            // GraphQL.NET adds to it what it merges, and the validation is kept for other requests.
            ArgumentValues = request.Validation.ArgumentValues is { } values ? new Dictionary<GraphQLField, IDictionary<string, ArgumentValue>>(values) : null,
            DirectiveValues = request.Validation.DirectiveValues,
            UserContext = new Dictionary<string, object?>(),
            Errors = [],
            InputExtensions = Inputs.Empty,
            OutputExtensions = [],
            Metrics = Metrics.None,
            Listeners = [],
            ThrowOnUnhandledException = true,
            CancellationToken = request.Cancellation,
            ExecutionStrategy = this,
            User = request.User,
        };
        using (context)
            return await ReadAsync(context, field);
    }

    private async Task<IntrospectionValue> ReadAsync(ExecutionContext context, FieldPlan field)
    {
        var root = new RootExecutionNode(schema.Schema.Query, context.Operation.SelectionSet);
        var node = BuildExecutionNode(root, field.Definition.ResolvedType ?? schema.Schema.Query, field.Ast, field.Definition);
        await ExecuteNodeTreeAsync(context, node);
        return new IntrospectionValue(node.PropagateNull() ? null : node.ToValue());
    }
}

/// <summary>What the schema says about itself: dictionaries, arrays and scalars.</summary>
internal sealed record IntrospectionValue(object? Value);

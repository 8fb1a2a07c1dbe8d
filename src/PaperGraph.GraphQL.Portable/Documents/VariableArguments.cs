using GraphQL;
using GraphQL.Execution;
using GraphQL.Types;
using GraphQL.Validation;
using GraphQLParser.AST;
using PaperGraph.GraphQL.Portable.Binding;

namespace PaperGraph.GraphQL.Portable.Documents;

/// <summary>Gives an operation that is known to be valid the variables of another request, and looks at nothing but what hears them.</summary>
/// <param name="schema">The schema.</param>
/// <param name="document">The document.</param>
/// <param name="operation">Its operation, without directives that hear variables.</param>
/// <param name="known">What came of a request whose variables were all right.</param>
internal sealed class VariableArguments(BoundSchema schema, GraphQLDocument document, GraphQLOperationDefinition operation, IValidationResult known)
{
    private readonly IReadOnlyList<(GraphQLField Asked, FieldType Definition)> _fields = VariableFields.Of(schema, document, operation);

    // A context keeps what it found out about the document; one request at a time has it.
    private ValidationContext? _resting;

    /// <summary>Null where there is something to say about the variables, which is for the validator.</summary>
    public async ValueTask<IValidationResult?> FindAsync(Inputs given)
    {
        var context = Interlocked.Exchange(ref _resting, null) ?? new ValidationContext { Schema = schema.Schema, Document = document, Operation = operation };
        context.Variables = given;
        var (variables, errors) = await context.GetVariablesValuesAsync();
        context.Variables = Inputs.Empty;
        _resting = context;
        return errors is { Count: > 0 } ? null : Find(variables);
    }

    private ValidationResult? Find(Variables variables)
    {
        try
        {
            var arguments = known.ArgumentValues?.ToDictionary() ?? [];
            foreach (var (field, definition) in _fields)
            {
                if (ExecutionHelper.GetArguments(definition.Arguments, field.Arguments, variables, document, field, null) is { } values)
                    arguments[field] = values;
            }

            return new ValidationResult() { Variables = variables, ArgumentValues = arguments };
        }
        catch (ValidationError)
        {
            return null;
        }
    }
}

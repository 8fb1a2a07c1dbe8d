using GraphQL;
using GraphQL.Validation;
using GraphQLParser.AST;
using PaperGraph.GraphQL.Http;
using PaperGraph.GraphQL.Limits;
using PaperGraph.GraphQL.Operations;
using PaperGraph.GraphQL.Portable.Binding;
using PaperGraph.GraphQL.Portable.Execution;
using PaperGraph.GraphQL.Portable.Plans;

namespace PaperGraph.GraphQL.Portable.Documents;

/// <summary>Makes a request ready: parses, selects the operation, validates, coerces variables, plans, and holds it against the limits.</summary>
internal sealed class RequestPreparer(BoundSchema schema, DocumentReader documents, QueryLimits limits)
{
    private readonly DocumentValidator _validator = new();

    public async Task<PreparedRequest> PrepareAsync(GraphQLRequest request, CancellationToken cancellationToken)
    {
        var document = documents.Read(request.Query);
        var operation = Choose(document, request);
        if (document.Find(operation) is { Validation: { } validation, Plan: { } plan })
            return new PreparedRequest(document.Document, operation, validation, plan);
        return await PrepareAsync(document, operation, request, cancellationToken);
    }

    private async Task<PreparedRequest> PrepareAsync(
        KnownDocument document, GraphQLOperationDefinition operation, GraphQLRequest request, CancellationToken cancellationToken)
    {
        var known = document.Find(operation);
        var validation = await ValidateAsync(document.Document, operation, new Inputs(request.Variables.ToDictionary()), known is not null, cancellationToken);
        limits.Check(new SelectedFields(schema, document.Document, validation).Of(operation));
        var plan = known?.Plan ?? new PlanBuilder(schema, document.Document, validation).Build(operation);
        if (known is null)
        {
            document.Keep(operation, new KnownOperation(
                operation.Variables is { Count: > 0 } ? null : validation, validation.DirectiveValues is null ? plan : null));
            documents.Keep(request.Query, document);
        }

        return new PreparedRequest(document.Document, operation, validation, plan);
    }

    private GraphQLOperationDefinition Choose(KnownDocument document, GraphQLRequest request)
    {
        var operation = OperationChoice.Choose(document.Operations, request.OperationName, one => one.Name?.StringValue);
        OperationChoice.CheckKind(KindOf(operation.Operation), schema.FindRoot(operation) is not null, request);
        return operation;
    }

    private static string KindOf(OperationType operation) => operation switch
    {
        OperationType.Mutation => "mutation",
        OperationType.Subscription => "subscription",
        _ => "query",
    };

    private async Task<IValidationResult> ValidateAsync(
        GraphQLDocument document, GraphQLOperationDefinition operation, Inputs variables, bool isValid, CancellationToken cancellationToken)
    {
        var result = await _validator.ValidateAsync(new ValidationOptions
        {
            Document = document,
            Operation = operation,
            Rules = isValid ? [] : DocumentValidator.CoreRules,
            Schema = schema.Schema,
            Variables = variables,
            Extensions = Inputs.Empty,
            UserContext = new Dictionary<string, object?>(),
            CancellationToken = cancellationToken,
        });
        return result.IsValid ? result : throw new DocumentException([.. result.Errors.Take(QueryLimits.MostErrors).Select(ErrorText.Of)]);
    }
}

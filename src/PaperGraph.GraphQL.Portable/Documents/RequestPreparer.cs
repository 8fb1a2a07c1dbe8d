using GraphQL;
using GraphQL.Validation;
using GraphQLParser.AST;
using PaperGraph.GraphQL.Http;
using PaperGraph.GraphQL.Limits;
using PaperGraph.GraphQL.Operations;
using PaperGraph.GraphQL.Portable.Binding;
using PaperGraph.GraphQL.Portable.Execution;
using PaperGraph.GraphQL.Portable.Plans;
using PaperGraph.GraphQL.Watching;

namespace PaperGraph.GraphQL.Portable.Documents;

/// <summary>Makes a request ready: parses, selects the operation, validates, coerces variables, plans, and holds it against the limits.</summary>
internal sealed class RequestPreparer(BoundSchema schema, DocumentReader documents, QueryLimits limits)
{
    private readonly DocumentValidator _validator = new();

    /// <param name="request">The request.</param>
    /// <param name="tellCost">Is told what it costs as soon as that is known, also where it is refused then.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public async Task<PreparedRequest> PrepareAsync(GraphQLRequest request, Action<OperationCost> tellCost, CancellationToken cancellationToken)
    {
        var document = documents.Read(request.Query);
        var operation = Choose(document, request);
        if (document.Find(operation) is not { Validation: { } validation, Plan: { } plan, Measure: { } measure })
            return await PrepareAsync(document, operation, request, tellCost, cancellationToken);
        tellCost(measure.Cost);
        return new PreparedRequest(document, operation, validation, plan);
    }

    private async Task<PreparedRequest> PrepareAsync(
        KnownDocument document, GraphQLOperationDefinition operation, GraphQLRequest request, Action<OperationCost> tellCost, CancellationToken cancellationToken)
    {
        var known = document.Find(operation);
        if (known is null)
            limits.CheckSpread(UncheckedSelections.Of(document.Document));
        var variables = new Inputs(request.Variables.ToDictionary());
        var validation = (known?.Variables is { } heard ? await heard.FindAsync(variables) : null)
            ?? await ValidateAsync(document, operation, variables, known is not null, cancellationToken);
        var selected = new SelectedFields(schema, document.Document, validation);
        var measure = known?.Measure ?? limits.Measure(selected.Of(operation));
        tellCost(measure.Cost);
        limits.Check(measure);
        var plan = known?.Plan ?? new PlanBuilder(schema, document.Document, validation).Build(operation);
        if (known is null)
        {
            var isSame = operation.Variables is not { Count: > 0 };
            var isPlain = validation.DirectiveValues is null;
            document.Keep(operation, new KnownOperation(
                isSame ? validation : null,
                isPlain && !isSame ? new VariableArguments(schema, document.Document, operation, validation) : null,
                isPlain ? plan : null,
                selected.HeardVariables ? null : measure));
            documents.Keep(request.Query, document);
        }

        return new PreparedRequest(document, operation, validation, plan);
    }

    private GraphQLOperationDefinition Choose(KnownDocument document, GraphQLRequest request)
    {
        var operation = OperationChoice.Choose(document.Operations, request.OperationName, one => one.Name?.StringValue);
        var kind = KindOf(operation.Operation);
        OperationWatch.Mean(kind, operation.Name?.StringValue);
        OperationChoice.CheckKind(kind, schema.FindRoot(operation) is not null, request);
        return operation;
    }

    private static string KindOf(OperationType operation) => operation switch
    {
        OperationType.Mutation => "mutation",
        OperationType.Subscription => "subscription",
        _ => "query",
    };

    private async Task<IValidationResult> ValidateAsync(
        KnownDocument document, GraphQLOperationDefinition operation, Inputs variables, bool isValid, CancellationToken cancellationToken)
    {
        var result = await _validator.ValidateAsync(new ValidationOptions
        {
            Document = document.Document,
            Operation = operation,
            Rules = isValid ? [] : DocumentValidator.CoreRules,
            Schema = schema.Schema,
            Variables = variables,
            Extensions = Inputs.Empty,
            UserContext = new Dictionary<string, object?>(),
            CancellationToken = cancellationToken,
        });
        return result.IsValid ? result : throw new DocumentException([.. result.Errors.Take(QueryLimits.MostErrors).Select(error => document.Lines.Place(ErrorText.Of(error)))]);
    }
}

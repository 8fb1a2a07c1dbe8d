using HotChocolate.Execution;
using HotChocolate.Language;
using PaperGraph.GraphQL.Operations;
using RequestDelegate = HotChocolate.Execution.RequestDelegate;

namespace PaperGraph.GraphQL.HotChocolate.Execution;

/// <summary>Refuses a document that has not the operation that is asked for, before anything looks at the rest of it.</summary>
internal sealed class OperationMiddleware(RequestDelegate next)
{
    public ValueTask InvokeAsync(IRequestContext context)
    {
        if (context.Document is { } document)
        {
            var operation = OperationOf(document, context.Request);
            var isReadOnly = (context.Request.Flags & GraphQLRequestFlags.AllowMutation) == 0;
            OperationChoice.CheckKind(operation.Operation.ToString().ToLowerInvariant(), isReadOnly);
        }

        return next(context);
    }

    public static OperationDefinitionNode OperationOf(DocumentNode document, IOperationRequest request) => OperationChoice.Choose(
        document.Definitions.OfType<OperationDefinitionNode>().ToList(), request.OperationName, operation => operation.Name?.Value);
}

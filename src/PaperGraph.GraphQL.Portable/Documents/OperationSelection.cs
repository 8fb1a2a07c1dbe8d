using GraphQLParser.AST;
using PaperGraph.GraphQL.Errors;

namespace PaperGraph.GraphQL.Portable.Documents;

/// <summary>Finds the operation of a document that a request means.</summary>
internal static class OperationSelection
{
    public static GraphQLOperationDefinition Select(GraphQLDocument document, GraphQLRequest request)
    {
        var operations = document.Definitions.OfType<GraphQLOperationDefinition>().ToList();
        var operation = request.OperationName is { Length: > 0 } name
            ? operations.Find(one => one.Name?.Value == name) ?? throw Unknown($"The document has no operation “{name}”.")
            : operations.Count == 1 ? operations[0]
            : throw Unknown(operations.Count == 0
                ? "The document has no operation."
                : "The document has several operations; `operationName` has to say which one is meant.");
        if (operation.Operation == OperationType.Query)
            return operation;
        var kind = operation.Operation.ToString().ToLowerInvariant();
        throw request.IsReadOnly
            ? new RequestException(ErrorCode.MethodNotAllowed, $"A GET only reads; send the {kind} by POST.")
            : new RequestException(ErrorCode.ValidationFailed, $"The schema has no {kind}s.");
    }

    private static RequestException Unknown(string message) => new(ErrorCode.OperationUnknown, message);
}

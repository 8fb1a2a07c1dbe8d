using PaperGraph.GraphQL.Errors;
using PaperGraph.GraphQL.Http;

namespace PaperGraph.GraphQL.Operations;

/// <summary>Finds the operation of a document that a request means.</summary>
public static class OperationChoice
{
    /// <summary>The operation of that name, or the only one.</summary>
    /// <param name="operations">The operations of the document.</param>
    /// <param name="name">Which one is asked for; null or empty where the request does not say.</param>
    /// <param name="nameOf">The name of an operation; null where it has none.</param>
    /// <exception cref="RequestException">There is none, or several to choose from.</exception>
    public static TOperation Choose<TOperation>(IReadOnlyList<TOperation> operations, string? name, Func<TOperation, string?> nameOf)
        where TOperation : class
    {
        ArgumentNullException.ThrowIfNull(operations);
        return name is { Length: > 0 }
            ? operations.FirstOrDefault(one => nameOf(one) == name) ?? throw Unknown($"The document has no operation “{name}”.")
            : operations.Count == 1 ? operations[0]
            : throw Unknown(operations.Count == 0
                ? "The document has no operation."
                : "The document has several operations; `operationName` has to say which one is meant.");
    }

    /// <summary>Refuses a kind of operation that the schema does not have, or that cannot be asked for in this way.</summary>
    /// <param name="kind">The operation's kind, as a document writes it.</param>
    /// <param name="isKnown">Whether the schema has operations of that kind.</param>
    /// <param name="request">What asks for it.</param>
    /// <exception cref="RequestException">It may not be executed.</exception>
    public static void CheckKind(string kind, bool isKnown, GraphQLRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        var isFollowed = kind == "subscription" && (request.TakesStream || request.WantsCostAlone);
        if (request.IsReadOnly && kind != "query" && !isFollowed)
            throw new RequestException(ErrorCode.MethodNotAllowed, $"A GET only reads; send the {kind} by POST.");
        if (!isKnown)
            throw new RequestException(ErrorCode.ValidationFailed, $"The schema has no {kind}s.");
        if (kind == "subscription" && !isFollowed)
            throw new RequestException(ErrorCode.NotAcceptable, $"A subscription is followed over a WebSocket, or with “Accept: {GraphQLMedia.EventStream}”.");
    }

    private static RequestException Unknown(string message) => new(ErrorCode.OperationUnknown, message);
}

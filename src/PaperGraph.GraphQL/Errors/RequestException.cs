namespace PaperGraph.GraphQL.Errors;

/// <summary>The request cannot be met as it stands; the message is for whoever sent it.</summary>
public sealed class RequestException(ErrorCode code, string message) : Exception(message)
{
    /// <summary>What is wrong.</summary>
    public ErrorCode Code { get; } = code;

    /// <summary>More that a program can use, such as the position in a text.</summary>
    public IReadOnlyDictionary<string, object>? Details { get; init; }

    /// <summary>An argument or a variable cannot be meant.</summary>
    public static RequestException BadInput(string message) => new(ErrorCode.BadUserInput, message);
}

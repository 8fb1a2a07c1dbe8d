namespace PaperGraph.GraphQL.Errors;

/// <summary>An error as a response shows it.</summary>
/// <param name="Code">What went wrong.</param>
/// <param name="Message">For a person.</param>
public sealed record GraphQLError(ErrorCode Code, string Message)
{
    /// <summary>Where in the document.</summary>
    public IReadOnlyList<SourcePosition> Locations { get; init; } = [];

    /// <summary>Which field of the response: names and indexes; null for an error that is not a field's.</summary>
    public IReadOnlyList<object>? Path { get; init; }

    /// <summary>More that a program can use.</summary>
    public IReadOnlyDictionary<string, object>? Details { get; init; }
}

/// <summary>A place in a document; both count from 1.</summary>
public readonly record struct SourcePosition(int Line, int Column);

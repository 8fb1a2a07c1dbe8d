using PaperGraph.Core.Graph;

namespace PaperGraph.Core.Editing;

/// <summary>What the caller can mend; nothing was changed.</summary>
/// <param name="Code">What sort of mistake it is.</param>
/// <param name="Message">What is wrong, and what to do.</param>
public sealed record Mistake(MistakeCode Code, string Message)
{
    /// <summary>Where in the input it stands, from the argument on: <c>input</c>, <c>authors</c>, <c>2</c>.</summary>
    public IReadOnlyList<string> Path { get; init; } = [];

    /// <summary>What was given there.</summary>
    public string? Value { get; init; }

    /// <summary>Of a <see cref="MistakeCode.Duplicate" />: the one that is there already.</summary>
    public NodeId? Existing { get; init; }
}

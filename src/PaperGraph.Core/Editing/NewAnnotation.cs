namespace PaperGraph.Core.Editing;

/// <summary>An annotation that a person writes, as it was typed; of quote and note at least one.</summary>
public sealed record NewAnnotation
{
    /// <summary>Whose it is; left out, of who writes it here.</summary>
    public string? By { get; init; }

    /// <summary>The passage that is marked, word for word.</summary>
    public string? Quote { get; init; }

    /// <summary>What is said about it.</summary>
    public string? Note { get; init; }

    /// <summary>Its tags.</summary>
    public IReadOnlyList<string> Tags { get; init; } = [];
}

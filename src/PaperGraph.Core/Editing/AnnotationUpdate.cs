namespace PaperGraph.Core.Editing;

/// <summary>What an annotation says from now on; what is not given stays, and null empties a field.</summary>
public sealed record AnnotationUpdate
{
    /// <summary>The passage that is marked, word for word.</summary>
    public Optional<string> Quote { get; init; }

    /// <summary>What is said about it.</summary>
    public Optional<string> Note { get; init; }

    /// <summary>Its tags.</summary>
    public Optional<IReadOnlyList<string>> Tags { get; init; }
}

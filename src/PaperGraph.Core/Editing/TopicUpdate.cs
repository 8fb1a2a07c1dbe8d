namespace PaperGraph.Core.Editing;

/// <summary>What a person says of a topic; what is not given stays, and null empties a field.</summary>
public sealed record TopicUpdate
{
    /// <summary>Any name of a topic that is there; else the name of a new one.</summary>
    public required string Name { get; init; }

    /// <summary>All other names and spellings.</summary>
    public Optional<IReadOnlyList<string>> Aliases { get; init; }

    /// <summary>One sentence.</summary>
    public Optional<string> Description { get; init; }

    /// <summary>The topics it is directly a part or a kind of, by any of their names.</summary>
    public Optional<IReadOnlyList<string>> Broader { get; init; }

    /// <summary>What has to be known before it, by any of their names.</summary>
    public Optional<IReadOnlyList<string>> Prerequisites { get; init; }
}

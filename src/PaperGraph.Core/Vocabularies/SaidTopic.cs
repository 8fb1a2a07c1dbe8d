using PaperGraph.Core.Changes;
using PaperGraph.Core.Editing;
using PaperGraph.Core.Graph;

namespace PaperGraph.Core.Vocabularies;

/// <summary>What a person says of a topic: it is laid over what the vocabulary's file says, field by field, the latest on top, and outlasts every reading of that file.</summary>
/// <remarks>Lists that are given take the place of what was there; null and empty ones empty it.</remarks>
public sealed record SaidTopic
{
    /// <summary>The topic's own name. One that the vocabulary does not hold yet is made by it.</summary>
    public required string Name { get; init; }

    /// <summary>Whether the topic is taken out of the vocabulary; then nothing else is said.</summary>
    public bool IsRemoval { get; init; }

    /// <summary>Other names and spellings.</summary>
    public Optional<IReadOnlyList<string>> Aliases { get; init; }

    /// <summary>One sentence.</summary>
    public Optional<string> Description { get; init; }

    /// <summary>The topics it is directly a part or a kind of, by their own names.</summary>
    public Optional<IReadOnlyList<string>> Broader { get; init; }

    /// <summary>What has to be known before it, by their own names.</summary>
    public Optional<IReadOnlyList<string>> Prerequisites { get; init; }

    /// <summary>The change in which it was said; null where it is in no log yet.</summary>
    public Id<Change>? Change { get; init; }

    /// <summary>Whether it counts: nobody took that change back.</summary>
    public bool IsInEffect { get; init; } = true;
}

using PaperGraph.Core.Topics;

namespace PaperGraph.Storage.Embedded.Graph;

/// <summary>A topic of the vocabulary, its neighbours and what touches it, by number.</summary>
internal sealed record TopicNode
{
    public required Topic Record { get; init; }

    public int[] Broader { get; init; } = [];

    public int[] Narrower { get; init; } = [];

    public int[] Prerequisites { get; init; } = [];

    public int[] Unlocks { get; init; } = [];

    /// <summary>It and everything above it, each once, by number.</summary>
    public int[] WithBroader { get; init; } = [];

    /// <summary>It and everything below it, each once, by number.</summary>
    public int[] WithNarrower { get; init; } = [];

    /// <summary>Papers that touch the topic itself, by number.</summary>
    public NumberList Papers { get; init; } = NumberList.Empty;

    /// <summary>Annotations that mention the topic itself, by number.</summary>
    public NumberList Annotations { get; init; } = NumberList.Empty;

    /// <summary>How many papers touch it or anything below it.</summary>
    public int PapersWithNarrower { get; init; }
}

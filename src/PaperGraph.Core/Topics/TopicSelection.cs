using PaperGraph.Core.Graph;

namespace PaperGraph.Core.Topics;

/// <summary>Which topics are meant: all for which everything given holds.</summary>
public sealed record TopicSelection
{
    /// <summary>Every topic.</summary>
    public static TopicSelection All { get; } = new();

    /// <summary>The name or an alias contains this, compared in letters and digits alone.</summary>
    public string? Contains { get; init; }

    /// <summary>Stands anywhere below this topic.</summary>
    public Id<Topic>? Under { get; init; }

    /// <summary>True leaves out topics that no paper touches, itself or through a narrower one; false leaves out all others.</summary>
    public bool? Used { get; init; }

    /// <summary>Is one of these.</summary>
    public IReadOnlyList<Id<Topic>>? Among { get; init; }
}

/// <summary>In which order topics come; topics that agree come by id.</summary>
public enum TopicOrder
{
    /// <summary>Those that most papers touch, narrower topics included, first.</summary>
    PapersDesc,

    /// <summary>By name without case, ordinally.</summary>
    NameAsc,
}

/// <summary>The papers of a topic, surest first, then by id.</summary>
/// <param name="Topic">The topic.</param>
/// <param name="IncludeNarrower">Whether papers count that touch only a narrower topic; each paper comes once, with its surest.</param>
public sealed record TopicPapersSelection(Id<Topic> Topic, bool IncludeNarrower);

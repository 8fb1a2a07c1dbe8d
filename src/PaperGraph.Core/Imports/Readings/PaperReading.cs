using PaperGraph.Core.Graph;
using PaperGraph.Core.Papers;

namespace PaperGraph.Core.Imports.Readings;

/// <summary>What one entry says about a work. A paper is the fold of all its readings: <see cref="PaperFold" />.</summary>
public sealed record PaperReading
{
    /// <summary>The work, as the importer recognised it by its keys.</summary>
    public required Id<Paper> Id { get; init; }

    /// <summary>What the work is known by from now on, strongest first.</summary>
    public required IReadOnlyList<WorkKey> Keys { get; init; }

    /// <summary>The title, or what stands for one; empty where a correction leaves it as it is. Of a <see cref="ReadingRole.Merged" /> reading what the paper was called then.</summary>
    public required string Title { get; init; }

    /// <summary>Where the title comes from.</summary>
    public required TitleSource TitleSource { get; init; }

    /// <summary>Names, in the order of the work.</summary>
    public IReadOnlyList<string> Authors { get; init; } = [];

    /// <summary>The year it was published.</summary>
    public int? Year { get; init; }

    /// <summary>The journal, conference or series.</summary>
    public string? Venue { get; init; }

    /// <summary>What sort of work it is.</summary>
    public PaperKind Kind { get; init; }

    /// <summary>Lower case, without a resolver before it.</summary>
    public string? Doi { get; init; }

    /// <summary>Without version.</summary>
    public string? ArxivId { get; init; }

    /// <summary>Where and when the entry met the work.</summary>
    public required Location Location { get; init; }

    /// <summary>How long the work takes to read, in minutes.</summary>
    public int? ReadingMinutes { get; init; }

    /// <summary>The abstract.</summary>
    public string? Abstract { get; init; }

    /// <summary>Tags of the work itself: those of an entry without annotations.</summary>
    public IReadOnlyList<TagReading> Tags { get; init; } = [];

    /// <summary>Tags that a person took off the work, wherever it has them from.</summary>
    public IReadOnlyList<string> Untagged { get; init; } = [];

    /// <summary>What a person says of topics, whatever was recognised.</summary>
    public IReadOnlyList<TopicJudgement> Judgements { get; init; } = [];

    /// <summary>The topics' words in the title and the abstract.</summary>
    public IReadOnlyList<TopicMention> Mentions { get; init; } = [];

    /// <summary>What the entry states about this work and others.</summary>
    public IReadOnlyList<LinkStatement> Statements { get; init; } = [];

    /// <summary>What it does to the paper.</summary>
    public ReadingRole Role { get; init; }

    /// <summary>Of a <see cref="ReadingRole.Merged" /> reading: the paper that the work is part of from now on; the work itself where it is one of its own again.</summary>
    public Id<Paper>? MergedInto { get; init; }

    /// <summary>The fields that a correction empties: what was said of them before counts no more.</summary>
    public PaperFields Emptied { get; init; }

    /// <summary>The number of the change in which a person said it; 0 for what stands in a file.</summary>
    public long Change { get; init; }
}

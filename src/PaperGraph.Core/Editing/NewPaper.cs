using PaperGraph.Core.Papers;

namespace PaperGraph.Core.Editing;

/// <summary>A paper that a person adds, as it was typed.</summary>
public sealed record NewPaper
{
    /// <summary>The title.</summary>
    public required string Title { get; init; }

    /// <summary>In the order of the work.</summary>
    public IReadOnlyList<string> Authors { get; init; } = [];

    /// <summary>The year it was published.</summary>
    public int? Year { get; init; }

    /// <summary>The journal, conference or series.</summary>
    public string? Venue { get; init; }

    /// <summary>What sort of work it is.</summary>
    public PaperKind? Kind { get; init; }

    /// <summary>Where it can be read.</summary>
    public Uri? Url { get; init; }

    /// <summary>In any form in which people write DOIs.</summary>
    public string? Doi { get; init; }

    /// <summary>In any form in which people write arXiv ids.</summary>
    public string? ArxivId { get; init; }

    /// <summary>How long it takes to read, in minutes.</summary>
    public int? ReadingMinutes { get; init; }

    /// <summary>The abstract.</summary>
    public string? Abstract { get; init; }

    /// <summary>Its tags.</summary>
    public IReadOnlyList<string> Tags { get; init; } = [];
}

using PaperGraph.Core.Papers;

namespace PaperGraph.Import.Works.Citations;

/// <summary>What a citation says of the work it cites.</summary>
internal sealed record Citation
{
    /// <summary>As the citation writes it.</summary>
    public required string Title { get; init; }

    public IReadOnlyList<string> Authors { get; init; } = [];

    public int? Year { get; init; }

    public string? Venue { get; init; }

    /// <summary>The words in which the work's keys stand; null where that is the whole citation.</summary>
    public string? Keys { get; init; }

    /// <summary>Where the citation itself tells; else <see cref="PaperKind.Unknown" />.</summary>
    public PaperKind Kind { get; init; }
}

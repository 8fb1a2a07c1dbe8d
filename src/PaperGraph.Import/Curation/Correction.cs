using PaperGraph.Core.Papers;

namespace PaperGraph.Import.Curation;

/// <summary>What a person says a work is.</summary>
internal sealed record Correction
{
    /// <summary>Counted from 1.</summary>
    public required int FirstLine { get; init; }

    /// <summary>At least <see cref="FirstLine" />.</summary>
    public required int LastLine { get; init; }

    public CorrectionTarget Target { get; init; } = CorrectionTarget.None;

    /// <summary>Empty leaves what was read.</summary>
    public string Title { get; init; } = string.Empty;

    /// <summary>In the order of the work; empty leaves what was read.</summary>
    public IReadOnlyList<string> Authors { get; init; } = [];

    public int? Year { get; init; }

    public string? Venue { get; init; }

    /// <summary><see cref="PaperKind.Unknown" /> leaves what was read.</summary>
    public PaperKind Kind { get; init; }

    /// <summary>Lower case, without a resolver before it.</summary>
    public string? Doi { get; init; }

    /// <summary>Without version.</summary>
    public string? ArxivId { get; init; }

    public string? Abstract { get; init; }

    public IReadOnlyList<string> Tags { get; init; } = [];

    /// <summary>Tags that are taken off.</summary>
    public IReadOnlyList<string> NoTags { get; init; } = [];

    /// <summary>Names of topics that it touches.</summary>
    public IReadOnlyList<string> Confirmed { get; init; } = [];

    /// <summary>Names of topics that it does not touch.</summary>
    public IReadOnlyList<string> Rejected { get; init; } = [];

    public IReadOnlyList<CorrectedLink> Links { get; init; } = [];

    /// <summary>Links that are none.</summary>
    public IReadOnlyList<CorrectedLink> NoLinks { get; init; } = [];

    /// <summary>How other papers are found that are this work too.</summary>
    public IReadOnlyList<CorrectionTarget> Same { get; init; } = [];
}

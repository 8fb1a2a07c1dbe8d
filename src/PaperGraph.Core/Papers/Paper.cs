using PaperGraph.Core.Graph;
using PaperGraph.Core.People;
using PaperGraph.Core.Timeline;

namespace PaperGraph.Core.Papers;

/// <summary>A work that somebody annotated: an article, a thesis, a book, a video, a page.</summary>
public sealed record Paper
{
    /// <summary>The work's id.</summary>
    public required Id<Paper> Id { get; init; }

    /// <summary>The title, or what stands for one; see <see cref="TitleSource" />.</summary>
    public required string Title { get; init; }

    /// <summary>Where the title comes from.</summary>
    public required TitleSource TitleSource { get; init; }

    /// <summary>In the order of the work.</summary>
    public IReadOnlyList<Person> Authors { get; init; } = [];

    /// <summary>The year it was published.</summary>
    public int? Year { get; init; }

    /// <summary>The journal, conference or series.</summary>
    public string? Venue { get; init; }

    /// <summary>What sort of work it is.</summary>
    public PaperKind Kind { get; init; }

    /// <summary>Lower case, without a resolver before it: <c>10.1101/2020.04.08.20057679</c>.</summary>
    public string? Doi { get; init; }

    /// <summary>Without version: <c>1811.07391</c>, <c>cs/0112017</c>.</summary>
    public string? ArxivId { get; init; }

    /// <summary>Every place where the work was met, oldest first.</summary>
    public IReadOnlyList<Location> Locations { get; init; } = [];

    /// <summary>The month of the first annotation.</summary>
    public Month? AddedIn { get; init; }

    /// <summary>The month of the latest annotation.</summary>
    public Month? AnnotatedIn { get; init; }

    /// <summary>How long the work takes to read, in minutes.</summary>
    public int? ReadingMinutes { get; init; }

    /// <summary>The abstract.</summary>
    public string? Abstract { get; init; }
}

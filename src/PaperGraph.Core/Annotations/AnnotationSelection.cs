using PaperGraph.Core.Graph;
using PaperGraph.Core.Papers;
using PaperGraph.Core.People;
using PaperGraph.Core.Search;
using PaperGraph.Core.Tags;
using PaperGraph.Core.Timeline;
using PaperGraph.Core.Topics;

namespace PaperGraph.Core.Annotations;

/// <summary>Which annotations are meant: all for which everything given holds.</summary>
/// <remarks>They come newest month first and those without a month last; within a month by the id of the paper that each was first met on, then by its own.</remarks>
public sealed record AnnotationSelection
{
    /// <summary>Every annotation.</summary>
    public static AnnotationSelection All { get; } = new();

    /// <summary>Its quote and note together answer this search; a phrase stands whole in one of them.</summary>
    public SearchExpression? Text { get; init; }

    /// <summary>Is about this paper.</summary>
    public Id<Paper>? Paper { get; init; }

    /// <summary>Was written by one of these people.</summary>
    public IReadOnlyList<Id<Person>>? By { get; init; }

    /// <summary>Carries every one of these tags.</summary>
    public IReadOnlyList<Id<Tag>>? Tags { get; init; }

    /// <summary>Mentions every one of these topics, or a narrower one of each, in its words or by a tag.</summary>
    public IReadOnlyList<Id<Topic>>? Topics { get; init; }

    /// <summary>Written in this month or later.</summary>
    public Month? From { get; init; }

    /// <summary>Written in this month or earlier.</summary>
    public Month? To { get; init; }
}

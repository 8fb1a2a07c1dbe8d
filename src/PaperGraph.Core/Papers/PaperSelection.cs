using PaperGraph.Core.Graph;
using PaperGraph.Core.People;
using PaperGraph.Core.Search;
using PaperGraph.Core.Tags;
using PaperGraph.Core.Timeline;
using PaperGraph.Core.Topics;

namespace PaperGraph.Core.Papers;

/// <summary>Which papers are meant: all for which everything given holds. Null leaves a condition out; an empty list holds for none
/// where one of it must hold, and for all where every one must.</summary>
public sealed record PaperSelection
{
    /// <summary>Every paper.</summary>
    public static PaperSelection All { get; } = new();

    /// <summary>Its title, abstract, annotations and tags together answer this search: each phrase stands whole in one of them, different phrases may stand in different ones, and what is not wanted stands in none.</summary>
    public SearchExpression? Text { get; init; }

    /// <summary>Touches every one of these topics.</summary>
    public IReadOnlyList<Id<Topic>>? Topics { get; init; }

    /// <summary>Touches at least one of these topics.</summary>
    public IReadOnlyList<Id<Topic>>? AnyTopic { get; init; }

    /// <summary>Whether a topic stands for those below it too.</summary>
    public bool IncludeNarrower { get; init; } = true;

    /// <summary>Carries every one of these tags.</summary>
    public IReadOnlyList<Id<Tag>>? Tags { get; init; }

    /// <summary>Annotated by at least one of these people.</summary>
    public IReadOnlyList<Id<Person>>? AnnotatedBy { get; init; }

    /// <summary>Written by at least one of these people.</summary>
    public IReadOnlyList<Id<Person>>? Authors { get; init; }

    /// <summary>Is one of these kinds.</summary>
    public IReadOnlyList<PaperKind>? Kinds { get; init; }

    /// <summary>Was met at one of these hosts, compared without case.</summary>
    public IReadOnlyList<string>? Hosts { get; init; }

    /// <summary>Has an annotation, or was met, in this month or later.</summary>
    public Month? AnnotatedFrom { get; init; }

    /// <summary>Has an annotation, or was met, in this month or earlier. With <see cref="AnnotatedFrom" /> one and the same month must hold for both.</summary>
    public Month? AnnotatedTo { get; init; }

    /// <summary>Published in this year or later.</summary>
    public int? YearFrom { get; init; }

    /// <summary>Published in this year or earlier.</summary>
    public int? YearTo { get; init; }

    /// <summary>True leaves out papers that no session that was held has, itself or what is part of it; false leaves out all others.</summary>
    public bool? Discussed { get; init; }

    /// <summary>True leaves out works of which nothing is known but the place; false leaves out all others.</summary>
    public bool? Titled { get; init; }
}

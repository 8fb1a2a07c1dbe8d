using PaperGraph.Core.Papers;

namespace PaperGraph.Storage.Embedded.Graph;

/// <summary>A paper that can be seen, and all that hangs on it, by number.</summary>
internal sealed record PaperNode
{
    /// <summary>The paper; its abstract stays in the database (<see cref="SummarisedBy" />).</summary>
    public required Paper Record { get; init; }

    /// <summary>The row of <c>paper_state</c> this was read from, and of <c>paper_text</c> its words stand in.</summary>
    public required int State { get; init; }

    /// <summary>The row of <c>paper_reading</c> that gave the title.</summary>
    public required int TitledBy { get; init; }

    /// <summary>The row of <c>paper_reading</c> that gave the abstract; 0 where there is none.</summary>
    public int SummarisedBy { get; init; }

    /// <summary>What it touches, by topic number; only what is touched with enough confidence.</summary>
    public Touch[] Touches { get; init; } = [];

    /// <summary>What a person says it does not touch, by topic number, with how sure that would be.</summary>
    public Touch[] Rejected { get; init; } = [];

    /// <summary>Tags of the paper itself and of its annotations, by number; without those that a person took off the paper.</summary>
    public int[] Tags { get; init; } = [];

    /// <summary>Tags of the paper itself, by number.</summary>
    public int[] OwnTags { get; init; } = [];

    /// <summary>Tags of annotations that a person took off the paper, by number.</summary>
    public int[] Untagged { get; init; } = [];

    /// <summary>People, in the order of the work.</summary>
    public int[] Authors { get; init; } = [];

    /// <summary>Who annotated it, by number.</summary>
    public int[] Annotators { get; init; } = [];

    /// <summary>Its annotations, oldest first: by month, those without one last, then by id.</summary>
    public int[] Annotations { get; init; } = [];

    /// <summary>What is stated from this paper, by kind, then the other paper's id.</summary>
    public Link[] LinksFrom { get; init; } = [];

    /// <summary>What is stated to this paper, by kind, then the other paper's id.</summary>
    public Link[] LinksTo { get; init; } = [];

    /// <summary>The words of its title, abstract and annotations, by term number.</summary>
    public TermCounts Terms { get; init; }

    /// <summary>How many words these are together.</summary>
    public int WordCount { get; init; }

    /// <summary>Ordinals of the months in which it was met or annotated, ascending, each once.</summary>
    public int[] Months { get; init; } = [];
}

/// <summary>That a paper touches a topic.</summary>
internal readonly record struct Touch(int Topic, double Confidence);

/// <summary>That something is stated between a paper and another.</summary>
/// <param name="Paper">The other paper.</param>
/// <param name="Kind">What is stated.</param>
/// <param name="Statement">The row of <c>statement</c> that is the oldest evidence.</param>
internal readonly record struct Link(int Paper, LinkKind Kind, int Statement);

/// <summary>How often a paper uses a term.</summary>
internal readonly record struct TermCount(int Term, int Count);

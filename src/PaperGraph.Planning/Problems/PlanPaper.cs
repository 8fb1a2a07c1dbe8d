using PaperGraph.Core.Graph;
using PaperGraph.Core.Papers;

namespace PaperGraph.Planning.Problems;

/// <summary>A paper as the planner knows it.</summary>
/// <param name="Id">The paper's id.</param>
/// <param name="Title">How sentences call it.</param>
/// <param name="Minutes">How long a session takes over it; 1 or more.</param>
/// <param name="Touches">What it touches, each topic once.</param>
public sealed record PlanPaper(Id<Paper> Id, string Title, int Minutes, IReadOnlyList<TopicTouch> Touches)
{
    /// <summary>Whether nobody said how long it takes, so that <see cref="Minutes" /> is a guess.</summary>
    public bool IsEstimated { get; init; }

    /// <summary>The papers that it responds to, extends or evaluates.</summary>
    public IReadOnlyList<Answer> Answers { get; init; } = [];

    /// <summary>The year it was published.</summary>
    public int? Year { get; init; }
}

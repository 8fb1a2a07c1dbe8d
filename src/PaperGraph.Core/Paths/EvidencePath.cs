using PaperGraph.Core.Graph;

namespace PaperGraph.Core.Paths;

/// <summary>A chain of evidence between two nodes.</summary>
/// <param name="Strength">Above 0, at most 1: the product of its steps' strengths.</param>
/// <param name="Steps">Each begins where the one before it ends; empty from a node to itself.</param>
public sealed record EvidencePath(double Strength, IReadOnlyList<PathStep> Steps)
{
    /// <summary>The path of these steps.</summary>
    public static EvidencePath Of(IReadOnlyList<PathStep> steps) => new(steps.Aggregate(1.0, (product, step) => product * step.Strength), steps);
}

/// <summary>One piece of evidence.</summary>
/// <param name="From">Where the step begins.</param>
/// <param name="To">Where it ends.</param>
/// <param name="Strength">Above 0, at most 1; see <c>StepStrength</c>.</param>
/// <param name="Explanation">One sentence for a person.</param>
public sealed record PathStep(NodeId From, NodeId To, double Strength, string Explanation);

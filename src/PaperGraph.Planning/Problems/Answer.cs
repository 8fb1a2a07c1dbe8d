using PaperGraph.Core.Graph;
using PaperGraph.Core.Papers;

namespace PaperGraph.Planning.Problems;

/// <summary>That a paper answers another one, and cannot be followed by who does not know that.</summary>
/// <param name="Paper">The other one.</param>
/// <param name="Kind">How: one of <see cref="Kinds" />.</param>
public readonly record struct Answer(Id<Paper> Paper, LinkKind Kind)
{
    /// <summary>The links that are answers. Who cites a paper, or surveys many, tells what is needed of them.</summary>
    public static IReadOnlyList<LinkKind> Kinds { get; } = [LinkKind.RespondsTo, LinkKind.Extends, LinkKind.Evaluates];
}

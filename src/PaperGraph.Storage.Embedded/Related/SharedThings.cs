using PaperGraph.Core.Related;

namespace PaperGraph.Storage.Embedded.Related;

/// <summary>The tags, authors, annotators or sessions of a paper, and what each weighs where another paper has it too.</summary>
/// <param name="Kind">What they are.</param>
/// <param name="Numbers">By place.</param>
/// <param name="Weights">By place.</param>
internal sealed record SharedThings(RelationKind Kind, int[] Numbers, double[] Weights)
{
    public static SharedThings None { get; } = new(default, [], []);
}

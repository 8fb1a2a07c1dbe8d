using PaperGraph.Core.Graph;
using PaperGraph.Core.Topics;

namespace PaperGraph.Core.Papers;

/// <summary>What is said between two papers: this one responds to that one.</summary>
/// <param name="From">The paper the sentence is about.</param>
/// <param name="To">The paper it speaks of.</param>
/// <param name="Kind">What it says.</param>
/// <param name="Evidence">The words that say so, where somebody wrote them.</param>
public sealed record PaperLink(Id<Paper> From, Id<Paper> To, LinkKind Kind, Mention? Evidence);

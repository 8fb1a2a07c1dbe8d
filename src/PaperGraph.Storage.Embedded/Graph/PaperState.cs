namespace PaperGraph.Storage.Embedded.Graph;

/// <summary>A paper and its annotations as they are seen: what one row of <c>paper_state</c> holds.</summary>
/// <param name="Number">The paper's number.</param>
/// <param name="Id">The paper's id.</param>
/// <param name="Content">Names what the paper itself says: two states with the same content differ at most in what was recognised in it.</param>
/// <param name="Paper">The paper; what <see cref="GraphEditor" /> derives is not set yet.</param>
/// <param name="Annotations">In the order of <see cref="PaperNode.Annotations" />.</param>
internal sealed record PaperState(int Number, UInt128 Id, long Content, PaperNode Paper, AnnotationState[] Annotations);

/// <summary>An annotation as it is seen.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Id">Its id.</param>
/// <param name="Content">Names what it says.</param>
/// <param name="Node">The annotation.</param>
/// <param name="Home">The paper that it was first met on, where that is part of the one that it is about; else 0.</param>
internal readonly record struct AnnotationState(int Number, UInt128 Id, long Content, AnnotationNode Node, int Home = 0);

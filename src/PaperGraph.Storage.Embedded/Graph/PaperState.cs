namespace PaperGraph.Storage.Embedded.Graph;

/// <summary>A paper and its annotations as they are seen: what one row of <c>paper_state</c> holds.</summary>
/// <param name="Number">The paper's number.</param>
/// <param name="Id">The paper's id.</param>
/// <param name="Content">Names what the paper itself says: two states with the same content differ at most in what was recognised in it.</param>
/// <param name="Paper">The paper; what <see cref="GraphEditor" /> derives is not set yet.</param>
/// <param name="Annotations">In the order of <see cref="PaperNode.Annotations" />.</param>
internal sealed record PaperState(int Number, UInt128 Id, long Content, PaperNode Paper, AnnotationState[] Annotations);

/// <summary>An annotation as it is seen.</summary>
internal readonly record struct AnnotationState(int Number, UInt128 Id, long Content, AnnotationNode Node);

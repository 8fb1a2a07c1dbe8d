namespace PaperGraph.GraphQL.Editing;

/// <summary>What is answered to something that was said.</summary>
/// <param name="Node">What it is about, as it is now; null where nothing was changed.</param>
/// <param name="Errors">Why nothing was changed.</param>
internal sealed record Payload<TNode>(TNode? Node, IReadOnlyList<UserError> Errors)
    where TNode : class;

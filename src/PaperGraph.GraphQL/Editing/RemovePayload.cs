namespace PaperGraph.GraphQL.Editing;

/// <summary>What is answered to a removal.</summary>
internal sealed record RemovePayload(bool Removed, IReadOnlyList<UserError> Errors);

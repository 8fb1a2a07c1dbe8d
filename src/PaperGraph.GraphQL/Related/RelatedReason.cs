using PaperGraph.Core.Related;

namespace PaperGraph.GraphQL.Related;

/// <summary>A reason and the two papers that it is about.</summary>
internal sealed record RelatedReason(RelatedPaper Pair, Reason Reason);

using PaperGraph.Core.Graph;
using PaperGraph.Core.Papers;
using PaperGraph.Core.Related;
using PaperGraph.Core.Topics;

namespace PaperGraph.GraphQL.Related;

/// <summary>A reason and the two papers that it is about.</summary>
internal sealed record RelatedReason(RelatedPaper Pair, Reason Reason)
{
    /// <summary>The paper asked about.</summary>
    public ReasonSide Here => new(Reason, Pair.To, Reason.TopicsHere);

    /// <summary>The related paper.</summary>
    public ReasonSide There => new(Reason, Pair.Paper, Reason.TopicsThere);
}

/// <summary>One of the two papers of a reason, and what it touches of the shared topic.</summary>
internal sealed record ReasonSide(Reason Reason, Id<Paper> Paper, IReadOnlyList<Id<Topic>> Topics);

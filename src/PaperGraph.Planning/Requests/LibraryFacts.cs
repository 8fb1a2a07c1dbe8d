using PaperGraph.Core.Graph;
using PaperGraph.Core.Papers;
using PaperGraph.Core.Topics;
using PaperGraph.Planning.Problems;

namespace PaperGraph.Planning.Requests;

/// <summary>What a plan is made of, as a store has it.</summary>
/// <param name="Papers">All papers.</param>
/// <param name="Topics">All topics.</param>
/// <param name="Touches">What each paper touches; papers that touch nothing may be left out.</param>
public sealed record LibraryFacts(
    IReadOnlyList<Paper> Papers,
    IReadOnlyList<Topic> Topics,
    IReadOnlyDictionary<Id<Paper>, IReadOnlyList<PaperTopic>> Touches)
{
    /// <summary>The papers of sessions that were held.</summary>
    public IReadOnlyList<Id<Paper>> Discussed { get; init; } = [];

    /// <summary>The sessions that are planned, at most one a day. What stands before a plan's first date will have been discussed by then.</summary>
    public IReadOnlyList<StandingSession> Planned { get; init; } = [];
}

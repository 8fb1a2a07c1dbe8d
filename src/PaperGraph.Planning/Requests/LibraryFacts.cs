using PaperGraph.Core.Graph;
using PaperGraph.Core.Papers;
using PaperGraph.Core.Sessions;
using PaperGraph.Core.Topics;

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
    /// <summary>What is stated from and to each paper; papers without links may be left out.</summary>
    public IReadOnlyDictionary<Id<Paper>, IReadOnlyList<PaperLink>> Links { get; init; } = new Dictionary<Id<Paper>, IReadOnlyList<PaperLink>>();

    /// <summary>The sessions that were held and those that are planned, by date, then by id.</summary>
    public IReadOnlyList<Session> Sessions { get; init; } = [];
}

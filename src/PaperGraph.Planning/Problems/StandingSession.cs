using PaperGraph.Core.Graph;
using PaperGraph.Core.Papers;
using PaperGraph.Core.People;

namespace PaperGraph.Planning.Problems;

/// <summary>A session as it is planned already.</summary>
/// <param name="Date">Its day.</param>
/// <param name="Papers">What is read, in order.</param>
/// <param name="Presenter">Who presents; null where that is open.</param>
public sealed record StandingSession(DateOnly Date, IReadOnlyList<Id<Paper>> Papers, Person? Presenter);

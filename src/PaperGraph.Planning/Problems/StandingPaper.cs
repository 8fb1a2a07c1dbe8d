using PaperGraph.Core.Graph;
using PaperGraph.Core.Papers;
using PaperGraph.Core.People;

namespace PaperGraph.Planning.Problems;

/// <summary>A paper of a session as it is planned already.</summary>
/// <param name="Paper">The paper.</param>
/// <param name="Minutes">How long it is to be discussed.</param>
/// <param name="Presenter">Who presents it; null where that is open.</param>
public sealed record StandingPaper(Id<Paper> Paper, int Minutes, Person? Presenter);

using PaperGraph.Core.Graph;

namespace PaperGraph.Core.Sessions;

/// <summary>A session of an arrangement.</summary>
/// <param name="Session">Its id.</param>
/// <param name="Date">The day.</param>
/// <param name="Papers">What is read, in order; at least one.</param>
public sealed record ArrangedSession(Id<Session> Session, DateOnly Date, IReadOnlyList<SaidSessionPaper> Papers);

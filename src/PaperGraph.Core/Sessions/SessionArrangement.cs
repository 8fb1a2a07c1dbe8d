using PaperGraph.Core.Graph;

namespace PaperGraph.Core.Sessions;

/// <summary>How several sessions are planned at once.</summary>
/// <param name="LookedAt">How long the log was when this was worked out: what of it somebody else touches meanwhile makes it void.</param>
/// <param name="Sessions">What is read on which day; ids that no session has yet are new ones.</param>
/// <param name="Cancelled">Planned sessions that are not held.</param>
public sealed record SessionArrangement(long LookedAt, IReadOnlyList<ArrangedSession> Sessions, IReadOnlyList<Id<Session>> Cancelled);

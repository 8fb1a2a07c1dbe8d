using PaperGraph.Core.Graph;
using PaperGraph.Core.Plans;
using PaperGraph.Core.Sessions;
using PaperGraph.GraphQL.Editing;

namespace PaperGraph.GraphQL.Plans;

/// <summary>What is answered to who accepts a plan.</summary>
/// <param name="Plan">The plan that came out; null where none was computed.</param>
/// <param name="Sessions">The sessions that stand; empty where nothing was changed.</param>
/// <param name="Errors">Why nothing was changed.</param>
internal sealed record PlanPayload(SessionPlan? Plan, IReadOnlyList<Id<Session>> Sessions, IReadOnlyList<UserError> Errors);

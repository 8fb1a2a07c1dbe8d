namespace PaperGraph.Core.Plans;

/// <summary>What is known of a plan.</summary>
public enum PlanStatus
{
    /// <summary>No plan is worth more.</summary>
    Optimal,

    /// <summary>It is a plan; one worth more was not ruled out within the limits.</summary>
    Feasible,

    /// <summary>There is none: see <see cref="SessionPlan.Conflict" />.</summary>
    Infeasible,

    /// <summary>The limits came before any plan, or proof that there is none.</summary>
    Unknown,
}

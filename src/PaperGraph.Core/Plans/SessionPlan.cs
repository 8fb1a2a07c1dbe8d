using PaperGraph.Core.Topics;

namespace PaperGraph.Core.Plans;

/// <summary>The answer to a problem.</summary>
/// <param name="Status">What is known of it.</param>
/// <param name="Fingerprint">32 hexadecimal digits that name this plan: its days, papers and presenters, and the planned sessions whose place it takes.</param>
public sealed record SessionPlan(PlanStatus Status, string Fingerprint)
{
    /// <summary>By date, one for each date of the problem; none where there is no plan.</summary>
    public IReadOnlyList<PlannedSession> Sessions { get; init; } = [];

    /// <summary>What the plan is worth, in topics: one asked for counts four, one right before or below it two. Null where there is no plan.</summary>
    public double? Value { get; init; }

    /// <summary>What no plan is worth more than; equal to <see cref="Value" /> where it is optimal, null where there is no plan.</summary>
    public double? Bound { get; init; }

    /// <summary>The clock ended the search before its work was done, so another run may find another plan.</summary>
    public bool StoppedByClock { get; init; }

    /// <summary>The topics the plan is about, what they need first among them, that it teaches; by name.</summary>
    public IReadOnlyList<Topic> Covers { get; init; } = [];

    /// <summary>The others of them, but for what is known already; where no topics were asked for, those that some paper could teach. By name.</summary>
    public IReadOnlyList<Topic> LeavesOut { get; init; } = [];

    /// <summary>Of an infeasible problem: wishes that cannot all hold, while without any one of them the others can.</summary>
    /// <remarks>Some may be needless where the limits came before each of them was tried.</remarks>
    public IReadOnlyList<PlanWish> Conflict { get; init; } = [];

    /// <summary>What differs from the standing sessions, a sentence each, by date.</summary>
    public IReadOnlyList<string> Changes { get; init; } = [];
}

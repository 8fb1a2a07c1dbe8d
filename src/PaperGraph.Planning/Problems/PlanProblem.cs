using PaperGraph.Core.Graph;
using PaperGraph.Core.Papers;
using PaperGraph.Core.Topics;

namespace PaperGraph.Planning.Problems;

/// <summary>Everything that a plan depends on. Equal problems get equal plans; the order of papers and of topics has no say in it.</summary>
public sealed record PlanProblem
{
    /// <summary>The day of each session, ascending, each once; at least one.</summary>
    public required IReadOnlyList<DateOnly> Dates { get; init; }

    /// <summary>How many papers a session has at most; 1 or more.</summary>
    public int PapersPerSession { get; init; } = 1;

    /// <summary>How many minutes the papers of a session take at most, together; 1 or more.</summary>
    public int MinutesPerSession { get; init; } = 60;

    /// <summary>The whole library, each paper once.</summary>
    public required IReadOnlyList<PlanPaper> Papers { get; init; }

    /// <summary>All topics that the papers touch, and whatever stands above or before those; others are not known of.</summary>
    public required IReadOnlyList<Topic> Topics { get; init; }

    /// <summary>Around which topics the group plans; null for all of them.</summary>
    public IReadOnlyList<Id<Topic>>? Asked { get; init; }

    /// <summary>Papers that have to be in the plan, as the group lists them.</summary>
    public IReadOnlyList<Id<Paper>> MustRead { get; init; } = [];

    /// <summary>Papers that must not be in the plan, as the group lists them.</summary>
    public IReadOnlyList<Id<Paper>> MustNotRead { get; init; } = [];

    /// <summary>Who may present, as the group lists them; empty where nobody is to be named.</summary>
    public IReadOnlyList<PlanPresenter> Presenters { get; init; } = [];

    /// <summary>What was discussed and counts: its topics are known, and it is read again only where it must be.</summary>
    public IReadOnlyList<Id<Paper>> Discussed { get; init; } = [];

    /// <summary>Sessions that stand already and make way for the plan; at most one a day.</summary>
    public IReadOnlyList<StandingSession> Standing { get; init; } = [];

    /// <summary>Whether as much of them is kept as the best plans allow.</summary>
    public bool KeepsStanding { get; init; } = true;

    /// <summary>Of the standing sessions those of which something is kept.</summary>
    public IReadOnlyList<StandingSession> Kept => KeepsStanding ? Standing : [];

    /// <summary>Papers of sessions that stand and stay: they are not read a second time.</summary>
    public IReadOnlyList<Id<Paper>> PlannedElsewhere { get; init; } = [];

    /// <summary>Chooses among plans that are worth the same.</summary>
    public int Seed { get; init; }

    /// <summary>How much work the solver does at most, in its deterministic seconds: about one each on an idle machine, and as many on a busy one.</summary>
    public double Effort { get; init; } = 2;

    /// <summary>The last limit, for a machine on which <see cref="Effort" /> would take too long.</summary>
    public TimeSpan ClockLimit { get; init; } = TimeSpan.FromSeconds(30);
}

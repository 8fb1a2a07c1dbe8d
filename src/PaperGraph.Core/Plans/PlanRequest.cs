using PaperGraph.Core.Changes;
using PaperGraph.Core.Graph;
using PaperGraph.Core.Papers;
using PaperGraph.Core.Sessions;

namespace PaperGraph.Core.Plans;

/// <summary>What a group asks for, as <c>PlanInput</c> of the schema has it.</summary>
public sealed record PlanRequest
{
    /// <summary>Two years of weeks, nearly. Who plans further plans for people who are not there yet.</summary>
    public const int MostSessions = 100;

    /// <summary>How many papers all sessions have together at most: one change of the log takes in the plan.</summary>
    public const int MostPapers = Change.MostPapers;

    /// <summary>How many people may present.</summary>
    public const int MostPresenters = 100;

    /// <summary>Of a session.</summary>
    public const int MostMinutes = SaidSessionPaper.MostMinutes;

    /// <summary>The first session's date.</summary>
    public required DateOnly From { get; init; }

    /// <summary>How many dates there are, the skipped ones among them: 1 to <see cref="MostSessions" />.</summary>
    public required int Sessions { get; init; }

    /// <summary>Days from one date to the next: 1 to 366.</summary>
    public int EveryDays { get; init; } = 7;

    /// <summary>Dates without a session.</summary>
    public IReadOnlyList<DateOnly> Skip { get; init; } = [];

    /// <summary>How many papers a session has at most: 1 to 10, and no more than <see cref="MostPapers" /> in all sessions.</summary>
    public int PapersPerSession { get; init; } = 1;

    /// <summary>How many minutes a session has: 1 to <see cref="MostMinutes" />.</summary>
    public int MinutesPerSession { get; init; } = 60;

    /// <summary>Names or aliases of topics to plan around; null for the whole library.</summary>
    public IReadOnlyList<string>? Topics { get; init; }

    /// <summary>Papers that have to be in the plan.</summary>
    public IReadOnlyList<Id<Paper>> MustRead { get; init; } = [];

    /// <summary>Papers that must not be in the plan.</summary>
    public IReadOnlyList<Id<Paper>> MustNotRead { get; init; } = [];

    /// <summary>Who may present; null where nobody is to be named.</summary>
    public IReadOnlyList<PresenterRequest>? Presenters { get; init; }

    /// <summary>Whether what was discussed counts as known.</summary>
    public bool ContinueFromHistory { get; init; } = true;

    /// <summary>Whether as much of the sessions already planned is kept as the best plans allow.</summary>
    public bool KeepPlanned { get; init; } = true;

    /// <summary>How long to look for something better, on an idle machine: work is counted, not time, so that a busy machine finds the same.</summary>
    public TimeSpan TimeLimit { get; init; } = TimeSpan.FromSeconds(2);

    /// <summary>Chooses among plans that are worth the same.</summary>
    public int Seed { get; init; }
}

using PaperGraph.Core.Graph;
using PaperGraph.Core.Papers;
using PaperGraph.Core.People;

namespace PaperGraph.Core.Sessions;

/// <summary>A meeting of the group at which papers are discussed.</summary>
public sealed record Session
{
    /// <summary>The first day on which one can be.</summary>
    public static readonly DateOnly FirstDay = new(1900, 1, 1);

    /// <summary>The last day on which one can be.</summary>
    public static readonly DateOnly LastDay = new(2999, 12, 31);

    /// <summary>The session's id.</summary>
    public required Id<Session> Id { get; init; }

    /// <summary>What it is called.</summary>
    public required string Title { get; init; }

    /// <summary>The day, where the group is.</summary>
    public required DateOnly Date { get; init; }

    /// <summary>The moment at which it begins, where that is said.</summary>
    public DateTimeOffset? StartsAt { get; init; }

    /// <summary>How far it has come.</summary>
    public SessionStatus Status { get; init; }

    /// <summary>What is discussed, in its order.</summary>
    public IReadOnlyList<SessionPaper> Papers { get; init; } = [];

    /// <summary>Who was there, in the order in which they were named.</summary>
    public IReadOnlyList<Person> Attended { get; init; } = [];

    /// <summary>What was noted of it.</summary>
    public string? Notes { get; init; }

    /// <summary>Everybody who presents something or was there, each once.</summary>
    public IEnumerable<Person> People => Papers.Select(paper => paper.Presenter).OfType<Person>().Concat(Attended).DistinctBy(person => person.Id);

    /// <summary>The session as it is seen beside the rest of a graph.</summary>
    /// <remarks>Papers that are one by now are discussed once, where the first of them is.</remarks>
    /// <param name="seen">The paper that is seen under an id; null where there is none, and the paper is left out until there is.</param>
    /// <param name="met">Somebody, under the name by which they were first met.</param>
    public Session Shown(Func<Id<Paper>, Id<Paper>?> seen, Func<Person, Person> met)
    {
        ArgumentNullException.ThrowIfNull(seen);
        ArgumentNullException.ThrowIfNull(met);
        return this with
        {
            Papers =
            [
                .. Papers.Select(one => seen(one.Paper) is { } paper ? one with { Paper = paper, Presenter = one.Presenter is { } presenter ? met(presenter) : null } : null)
                    .OfType<SessionPaper>().DistinctBy(one => one.Paper),
            ],
            Attended = [.. Attended.Select(met)],
        };
    }
}

using PaperGraph.Core.Graph;
using PaperGraph.Core.Papers;
using PaperGraph.Core.People;

namespace PaperGraph.Planning.Problems;

/// <summary>Somebody who may present. A session has one presenter, who presents all of its papers.</summary>
/// <param name="Id">Who it is; each person once.</param>
/// <param name="Name">How sentences call them.</param>
public sealed record PlanPresenter(Id<Person> Id, string Name)
{
    /// <summary>Days on which they do not present.</summary>
    public IReadOnlyList<DateOnly> Away { get; init; } = [];

    /// <summary>How many sessions they present at most; null for any number.</summary>
    public int? MaxSessions { get; init; }

    /// <summary>Papers that they would like to present.</summary>
    public IReadOnlyList<Id<Paper>> Wants { get; init; } = [];
}

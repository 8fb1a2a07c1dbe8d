using PaperGraph.Core.Graph;
using PaperGraph.Core.Papers;

namespace PaperGraph.Core.Plans;

/// <summary>Somebody who may present.</summary>
/// <param name="Name">The person's name.</param>
public sealed record PresenterRequest(string Name)
{
    /// <summary>Days on which they do not present.</summary>
    public IReadOnlyList<DateOnly> Away { get; init; } = [];

    /// <summary>How many sessions they present at most, 1 or more; null for any number.</summary>
    public int? MaxSessions { get; init; }

    /// <summary>Papers that they would like to present.</summary>
    public IReadOnlyList<Id<Paper>> Wants { get; init; } = [];
}

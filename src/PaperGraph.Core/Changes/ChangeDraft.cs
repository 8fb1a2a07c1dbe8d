using PaperGraph.Core.Imports.Readings;

namespace PaperGraph.Core.Changes;

/// <summary>A change that is not in the log yet.</summary>
/// <param name="Change">What will stand there; the store gives it its number.</param>
/// <param name="LookedAt">How long the log was when the graph was looked at to make this: see <see cref="IChangeQueries.FindHeadAsync" />.</param>
public sealed record ChangeDraft(Change Change, long LookedAt)
{
    /// <summary>For what holds whatever was changed before.</summary>
    public const long WhateverWasChanged = long.MaxValue;

    /// <summary>What is said from now on, as long as the change counts. Its papers are those of the change.</summary>
    public IReadOnlyList<EntryReading> Entries { get; init; } = [];
}

using PaperGraph.Core.Imports.Readings;
using PaperGraph.Core.Sessions;
using PaperGraph.Core.Topics;
using PaperGraph.Core.Vocabularies;

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

    /// <summary>The version of the vocabulary that this was made with: where there is another, it has to be made again.</summary>
    public long VocabularyLookedAt { get; init; } = WhateverWasChanged;

    /// <summary>What is said of topics from now on, as long as the change counts.</summary>
    public IReadOnlyList<SaidTopic> SaidTopics { get; init; } = [];

    /// <summary>What is said of sessions from now on, as long as the change counts. The papers that these name are among those of the change.</summary>
    public IReadOnlyList<SaidSession> SaidSessions { get; init; } = [];

    /// <summary>The topics that there are from now on; null where they stay.</summary>
    public IReadOnlyList<Topic>? Topics { get; init; }

    /// <summary>What was recognised anew; its works are among the papers of the change. What is not kept any more as it was looked at is left out.</summary>
    public IReadOnlyList<EntryFindings> Findings { get; init; } = [];
}

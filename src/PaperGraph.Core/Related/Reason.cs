using PaperGraph.Core.Graph;
using PaperGraph.Core.Papers;
using PaperGraph.Core.People;
using PaperGraph.Core.Sessions;
using PaperGraph.Core.Tags;
using PaperGraph.Core.Topics;

namespace PaperGraph.Core.Related;

/// <summary>Why two papers are related; exactly what the kind names is set beside it.</summary>
public sealed record Reason
{
    /// <summary>The sort of reason.</summary>
    public required RelationKind Kind { get; init; }

    /// <summary>What it adds to the score: above 0, nine decimals at most.</summary>
    public required double Weight { get; init; }

    /// <summary>One sentence for a person: <c>Both touch Double Q-learning, which 2 of 65 papers do.</c></summary>
    public required string Explanation { get; init; }

    /// <summary>The shared topic.</summary>
    public Id<Topic>? Topic { get; init; }

    /// <summary>What the paper asked about touches of the shared topic: the topic itself, or what lies below it, surest first, then by id.</summary>
    public IReadOnlyList<Id<Topic>> TopicsHere { get; init; } = [];

    /// <summary>What the related paper touches of it.</summary>
    public IReadOnlyList<Id<Topic>> TopicsThere { get; init; } = [];

    /// <summary>The shared tag.</summary>
    public Id<Tag>? Tag { get; init; }

    /// <summary>The shared author or annotator.</summary>
    public Id<Person>? Person { get; init; }

    /// <summary>The shared session.</summary>
    public Id<Session>? Session { get; init; }

    /// <summary>What was stated.</summary>
    public PaperLink? Link { get; init; }

    /// <summary>The shared words of a reason of kind <see cref="RelationKind.Text" />, weightiest first, as <see cref="Search.Terms" /> cuts them; <see cref="Mentions.OfTerms" /> finds where they stand.</summary>
    public IReadOnlyList<string> Words { get; init; } = [];
}

using PaperGraph.Core.Annotations;
using PaperGraph.Core.Graph;
using PaperGraph.Core.Papers;
using PaperGraph.Core.Topics;

namespace PaperGraph.Core.Imports.Readings;

/// <summary>A sentence that says what the work has to do with another one.</summary>
/// <remarks>It becomes a link when, and as long as, some paper is known by <paramref name="Target" />; where several are, the one with the lowest id.</remarks>
/// <param name="Kind">What it says.</param>
/// <param name="Target">What it calls the other work.</param>
/// <param name="Annotation">The annotation the words stand in; none where a person says it without words that stand anywhere.</param>
/// <param name="Where">Quote or note; <see cref="MentionPlace.Curation" /> where there are no words.</param>
/// <param name="Start">UTF-16 offset of the words in that text.</param>
/// <param name="Length">UTF-16 length of the words.</param>
public sealed record LinkStatement(
    LinkKind Kind,
    WorkKey Target,
    Id<Annotation> Annotation,
    MentionPlace Where,
    int Start,
    int Length)
{
    /// <summary>Whether it says that there is no such link, whatever was stated before.</summary>
    public bool IsDenial { get; init; }

    /// <summary>What a person says between two papers.</summary>
    public static LinkStatement Between(LinkKind kind, Id<Paper> to) => new(kind, WorkKey.Paper(to), default, MentionPlace.Curation, 0, 0);
}

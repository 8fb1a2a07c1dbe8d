using PaperGraph.Core.Annotations;
using PaperGraph.Core.Graph;
using PaperGraph.Core.Papers;
using PaperGraph.Core.Topics;

namespace PaperGraph.Core.Imports.Readings;

/// <summary>A sentence that says what the work has to do with another one.</summary>
/// <remarks>It becomes a link when, and as long as, some paper is known by <paramref name="Target" />; where several are, the one with the lowest id.</remarks>
/// <param name="Kind">What it says.</param>
/// <param name="Target">What it calls the other work.</param>
/// <param name="Annotation">The annotation the words stand in.</param>
/// <param name="Where">Quote or note.</param>
/// <param name="Start">UTF-16 offset of the words in that text.</param>
/// <param name="Length">UTF-16 length of the words.</param>
public sealed record LinkStatement(
    LinkKind Kind,
    WorkKey Target,
    Id<Annotation> Annotation,
    MentionPlace Where,
    int Start,
    int Length);

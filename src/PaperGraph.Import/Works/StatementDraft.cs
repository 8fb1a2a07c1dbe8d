using PaperGraph.Core.Papers;
using PaperGraph.Core.Topics;

namespace PaperGraph.Import.Works;

/// <summary>Words that say what the work has to do with another one, or with a topic.</summary>
/// <param name="Relation">What they say.</param>
/// <param name="Annotation">Index of the annotation they stand in.</param>
/// <param name="Where">Quote or note.</param>
/// <param name="Words">All of the words that say it: <c>Response paper to DQN</c>.</param>
/// <param name="Object">Those of them that name the other work or the topic: <c>DQN</c>.</param>
/// <param name="Target">The other work, where the words name it by a key or a title; null where they name it by its topics.</param>
internal sealed record StatementDraft(
    StatedRelation Relation,
    int Annotation,
    MentionPlace Where,
    TextSpan Words,
    TextSpan Object,
    WorkKey? Target);

/// <summary>A part of a text, in UTF-16 units.</summary>
internal readonly record struct TextSpan(int Start, int Length)
{
    /// <summary>Behind the last unit.</summary>
    public int End => Start + Length;
}

/// <summary>What a sentence says of a work.</summary>
internal abstract record StatedRelation
{
    private StatedRelation() { }

    /// <summary>The work stands in this relation to the other.</summary>
    public sealed record To(LinkKind Kind) : StatedRelation;

    /// <summary>The work is the one that introduced the topic.</summary>
    public sealed record Introduces : StatedRelation;
}

using PaperGraph.Core.Tags;

namespace PaperGraph.Storage.Embedded.Graph;

/// <summary>A tag and what carries it, by number. It is seen as long as a paper carries it.</summary>
internal sealed record TagNode(Tag Record)
{
    /// <summary>Papers that carry it, themselves or on an annotation.</summary>
    public NumberList Papers { get; init; } = NumberList.Empty;

    public NumberList Annotations { get; init; } = NumberList.Empty;

    public bool IsSeen => Papers.Count > 0;
}

using PaperGraph.Core.Graph;
using PaperGraph.Core.Papers;
using PaperGraph.Core.Text;
using PaperGraph.Core.Timeline;

namespace PaperGraph.Core.Annotations;

/// <summary>Something an annotation is known by; compared ordinally and the same in every store.</summary>
public readonly record struct AnnotationKey
{
    private AnnotationKey(string text) => Text = text;

    /// <summary>The whole key.</summary>
    public string Text { get; }

    /// <summary>The passage that was marked, or what was said where none was, on a paper in a month.</summary>
    public static AnnotationKey Words(Id<Paper> paper, Month? month, string words) =>
        new($"words:{paper}|{month}|{NormalForm.OfTitle(words)}");

    /// <summary>The position among the annotations of a paper at a place, counted from the oldest.</summary>
    public static AnnotationKey Position(Id<Paper> paper, string place, int fromOldest) =>
        new($"position:{paper}|{place}|{fromOldest}");

    /// <inheritdoc />
    public override string ToString() => Text;
}

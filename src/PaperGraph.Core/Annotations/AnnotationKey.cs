using System.Diagnostics.CodeAnalysis;
using PaperGraph.Core.Graph;
using PaperGraph.Core.Papers;
using PaperGraph.Core.Text;
using PaperGraph.Core.Timeline;

namespace PaperGraph.Core.Annotations;

/// <summary>Something an annotation is known by; compared ordinally and the same in every store.</summary>
public readonly record struct AnnotationKey
{
    private const string WordsPrefix = "words:";
    private const string PositionPrefix = "position:";

    private AnnotationKey(string text) => Text = text;

    /// <summary>The whole key.</summary>
    public string Text { get; }

    /// <summary>The passage that was marked, or what was said where none was, on a paper in a month.</summary>
    public static AnnotationKey Words(Id<Paper> paper, Month? month, string words) =>
        new($"{WordsPrefix}{paper}|{month}|{NormalForm.OfKey(NormalForm.OfTitle(words))}");

    /// <summary>The position among the annotations of a paper at a place, counted from the oldest.</summary>
    public static AnnotationKey Position(Id<Paper> paper, string place, int fromOldest) =>
        new($"{PositionPrefix}{paper}|{NormalForm.OfKey(place)}|{fromOldest}");

    /// <summary>Reads a <see cref="Text" /> that a store kept; false where it is none.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out AnnotationKey key)
    {
        var isOne = text is not null && (text.StartsWith(WordsPrefix, StringComparison.Ordinal)
            || text.StartsWith(PositionPrefix, StringComparison.Ordinal));
        key = isOne ? new AnnotationKey(text ?? string.Empty) : default;
        return isOne;
    }

    /// <inheritdoc />
    public override string ToString() => Text;
}

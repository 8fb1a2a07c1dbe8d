using PaperGraph.Core.Annotations;
using PaperGraph.Core.Graph;
using PaperGraph.Core.Topics;

namespace PaperGraph.Storage.Embedded.Topics;

/// <summary>Cuts mentions out of the texts they stand in.</summary>
internal static class MentionCut
{
    /// <returns>Null where the place lies outside the text, as no reader should ever have said.</returns>
    public static Mention? From(string? text, MentionPlace where, Id<Annotation>? annotation, int start, int length) =>
        text is null || start < 0 || length < 0 || start > text.Length - length
            ? null
            : new Mention(text.Substring(start, length), where, annotation, start, length, MentionContext.Around(text, start, length));

    /// <summary>A tag as a mention of the topic it names.</summary>
    public static Mention Tag(string name, Id<Annotation>? annotation) =>
        new(name, MentionPlace.Tag, annotation, 0, name.Length, name);
}

using PaperGraph.Core.Annotations;
using PaperGraph.Core.Graph;

namespace PaperGraph.Core.Topics;

/// <summary>Cuts mentions out of the texts they stand in.</summary>
public static class MentionCut
{
    /// <summary>The words that stand at an offset of a text.</summary>
    /// <param name="text">The text; null where there is none.</param>
    /// <param name="where">The kind of text.</param>
    /// <param name="annotation">The annotation it is of, if it is of one.</param>
    /// <param name="start">UTF-16 offset of the words.</param>
    /// <param name="length">UTF-16 length of the words.</param>
    /// <returns>Null where the place lies outside the text, as no reader should ever have said.</returns>
    public static Mention? From(string? text, MentionPlace where, Id<Annotation>? annotation, int start, int length) =>
        text is null || start < 0 || length < 0 || start > text.Length - length
            ? null
            : new Mention(text.Substring(start, length), where, annotation, start, length, MentionContext.Around(text, start, length));

    /// <summary>A tag as a mention of the topic it names.</summary>
    public static Mention Tag(string name, Id<Annotation>? annotation) =>
        new(name, MentionPlace.Tag, annotation, 0, name.Length, name);

    /// <summary>The topic that a person names to say that it is touched.</summary>
    public static Mention Correction(string topic) => new(topic, MentionPlace.Curation, null, 0, topic.Length, topic);
}

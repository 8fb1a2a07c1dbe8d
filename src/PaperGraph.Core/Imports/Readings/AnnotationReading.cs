using PaperGraph.Core.Annotations;
using PaperGraph.Core.Graph;
using PaperGraph.Core.Timeline;

namespace PaperGraph.Core.Imports.Readings;

/// <summary>What an entry holds of one annotation.</summary>
public sealed record AnnotationReading
{
    /// <summary>The annotation, as the importer recognised it by its keys.</summary>
    public required Id<Annotation> Id { get; init; }

    /// <summary>What the annotation is known by from now on.</summary>
    public required IReadOnlyList<AnnotationKey> Keys { get; init; }

    /// <summary>Counted from 1.</summary>
    public required int FirstLine { get; init; }

    /// <summary>At least <see cref="FirstLine" />.</summary>
    public required int LastLine { get; init; }

    /// <summary>The passage that was marked, word for word.</summary>
    public string? Quote { get; init; }

    /// <summary>What was said about it.</summary>
    public string? Note { get; init; }

    /// <summary>Who wrote it.</summary>
    public string? By { get; init; }

    /// <summary>When it was written.</summary>
    public Month? Month { get; init; }

    /// <summary>The instant, where it is known.</summary>
    public DateTimeOffset? CreatedAt { get; init; }

    /// <summary>Its tags.</summary>
    public IReadOnlyList<TagReading> Tags { get; init; } = [];

    /// <summary>The topics' words in the quote and the note.</summary>
    public IReadOnlyList<TopicMention> Mentions { get; init; } = [];

    /// <summary>Whether a person took the annotation out of sight.</summary>
    public bool IsRemoval { get; init; }
}

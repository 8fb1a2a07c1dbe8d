using PaperGraph.Core.Timeline;

namespace PaperGraph.Import.Works;

/// <summary>An annotation with its passage and its note told apart.</summary>
internal sealed record AnnotationDraft
{
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

    /// <summary>Its own tags.</summary>
    public IReadOnlyList<string> Tags { get; init; } = [];
}

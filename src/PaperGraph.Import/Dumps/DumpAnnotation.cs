namespace PaperGraph.Import.Dumps;

/// <summary>An annotation as a file has it.</summary>
internal sealed record DumpAnnotation
{
    /// <summary>Counted from 1.</summary>
    public required int FirstLine { get; init; }

    /// <summary>At least <see cref="FirstLine" />.</summary>
    public required int LastLine { get; init; }

    /// <summary>Paragraphs of which the file does not tell whether they are the passage marked or the note on it.</summary>
    public IReadOnlyList<string> Paragraphs { get; init; } = [];

    /// <summary>The passage, where the format has a field for it.</summary>
    public string? Quote { get; init; }

    /// <summary>The note, where the format has a field for it.</summary>
    public string? Note { get; init; }

    /// <summary>Who wrote it, where the format has a field for it.</summary>
    public string? By { get; init; }

    /// <summary>When, where the format has a field for it.</summary>
    public DateTimeOffset? CreatedAt { get; init; }

    /// <summary>Its own tags, where the format has a field for them.</summary>
    public IReadOnlyList<string> Tags { get; init; } = [];
}

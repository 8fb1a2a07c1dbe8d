using PaperGraph.Core.Timeline;

namespace PaperGraph.Import.Dumps;

/// <summary>An entry as a file has it, before anything is read out of its words.</summary>
internal sealed record DumpEntry
{
    /// <summary>Counted from 1.</summary>
    public required int FirstLine { get; init; }

    /// <summary>At least <see cref="FirstLine" />.</summary>
    public required int LastLine { get; init; }

    /// <summary>The month it is filed under.</summary>
    public Month? Month { get; init; }

    /// <summary>Null for a local file.</summary>
    public string? Host { get; init; }

    /// <summary>The document's own name where the file shows one: <c>dqn.pdf</c>.</summary>
    public string? DocumentName { get; init; }

    /// <summary>The document's address where the format has one.</summary>
    public Uri? Url { get; init; }

    /// <summary>The document's title where the format has a field for it.</summary>
    public string? Title { get; init; }

    /// <summary>In the order of the file.</summary>
    public IReadOnlyList<DumpAnnotation> Annotations { get; init; } = [];

    /// <summary>Tags that stand for the whole entry.</summary>
    public IReadOnlyList<string> Tags { get; init; } = [];
}

using PaperGraph.Core.Papers;
using PaperGraph.Core.Timeline;

namespace PaperGraph.Import.Works;

/// <summary>What the words of an entry say, before works, annotations and topics are recognised.</summary>
internal sealed record EntryDraft
{
    /// <summary>Counted from 1.</summary>
    public required int FirstLine { get; init; }

    /// <summary>At least <see cref="FirstLine" />.</summary>
    public required int LastLine { get; init; }

    /// <summary>The title, or what stands for one.</summary>
    public required string Title { get; init; }

    /// <summary>Where the title comes from.</summary>
    public required TitleSource TitleSource { get; init; }

    /// <summary>Where and when the work was met.</summary>
    public required Location Location { get; init; }

    /// <summary>Names, in the order of the work.</summary>
    public IReadOnlyList<string> Authors { get; init; } = [];

    /// <summary>The year it was published.</summary>
    public int? Year { get; init; }

    /// <summary>The journal, conference or series.</summary>
    public string? Venue { get; init; }

    /// <summary>What sort of work it is.</summary>
    public PaperKind Kind { get; init; }

    /// <summary>Lower case, without a resolver before it.</summary>
    public string? Doi { get; init; }

    /// <summary>Without version.</summary>
    public string? ArxivId { get; init; }

    /// <summary>Addresses of the work itself that the text shows.</summary>
    public IReadOnlyList<Uri> Urls { get; init; } = [];

    /// <summary>The abstract.</summary>
    public string? Abstract { get; init; }

    /// <summary>In the order of the file.</summary>
    public IReadOnlyList<AnnotationDraft> Annotations { get; init; } = [];

    /// <summary>Tags that stand for the whole entry.</summary>
    public IReadOnlyList<string> Tags { get; init; } = [];

    /// <summary>What the notes state about this work and others.</summary>
    public IReadOnlyList<StatementDraft> Statements { get; init; } = [];

    /// <summary>The month the entry is filed under.</summary>
    public Month? Month => Location.Month;
}

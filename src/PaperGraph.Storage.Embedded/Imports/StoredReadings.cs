using PaperGraph.Core.Imports.Readings;
using PaperGraph.Storage.Embedded.Graph;

namespace PaperGraph.Storage.Embedded.Imports;

/// <summary>A row of <c>paper_reading</c> with the fields that make a paper; tags and mentions are by number.</summary>
internal sealed record StoredPaperReading(
    int Number,
    PaperReading Reading,
    IReadOnlyList<ReadTag> Tags,
    IReadOnlyList<ReadMention> Mentions,
    TermCount[] TitleTerms,
    TermCount[] AbstractTerms);

/// <summary>A row of <c>annotation_reading</c> without its texts.</summary>
internal sealed record StoredAnnotationReading(
    int Number,
    int Import,
    int Annotation,
    int FirstLine,
    long Content,
    int Month,
    string? By,
    IReadOnlyList<ReadTag> Tags,
    IReadOnlyList<ReadMention> Mentions,
    TermCount[] Terms,
    UInt128 Id,
    bool IsRemoval,
    int Home);

using PaperGraph.Core.Imports.Readings;

namespace PaperGraph.Storage.Embedded.Imports;

/// <summary>An entry and those of its columns that take work to make.</summary>
internal sealed record EntryColumns(EntryReading Entry, PaperReadingColumns Paper, AnnotationReadingColumns[] Annotations);

/// <summary>Columns of <c>paper_reading</c>; an empty list is null.</summary>
internal sealed record PaperReadingColumns(
    byte[]? Authors,
    byte[]? Keys,
    byte[]? Tags,
    byte[]? Mentions,
    byte[]? TitleTerms,
    byte[]? AbstractTerms,
    byte[]? Untagged,
    byte[]? Judgements);

/// <summary>Columns of <c>annotation_reading</c>, of which an empty list is null, and the words of <c>annotation_text</c>.</summary>
internal sealed record AnnotationReadingColumns(long Content, byte[]? Tags, byte[]? Mentions, byte[]? Terms, string Quote, string Note);

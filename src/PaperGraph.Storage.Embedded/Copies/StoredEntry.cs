using PaperGraph.Core.Imports.Readings;
using PaperGraph.Storage.Embedded.Imports;

namespace PaperGraph.Storage.Embedded.Copies;

/// <summary>A row of <c>paper_reading</c>.</summary>
/// <param name="Number">Its number.</param>
/// <param name="FirstLine">Where the entry begins.</param>
/// <param name="Paper">The number of the work.</param>
/// <param name="Reading">What is said about it, with its keys.</param>
/// <param name="Tags">Its own.</param>
/// <param name="Mentions">In title and abstract.</param>
internal sealed record StoredEntry(
    int Number, int FirstLine, int Paper, PaperReading Reading, IReadOnlyList<ReadTag> Tags, IReadOnlyList<ReadMention> Mentions);

/// <summary>A row of <c>annotation_reading</c>.</summary>
internal sealed record EntryAnnotation(int Number, AnnotationReading Reading);

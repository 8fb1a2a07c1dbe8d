namespace PaperGraph.Core.Imports.Readings;

/// <summary>What one entry of a file says: about which work, and what was marked and said about it.</summary>
/// <param name="FirstLine">Counted from 1.</param>
/// <param name="LastLine">At least <paramref name="FirstLine" />.</param>
/// <param name="Paper">What it says about the work.</param>
/// <param name="Annotations">In the order of the file.</param>
public sealed record EntryReading(
    int FirstLine,
    int LastLine,
    PaperReading Paper,
    IReadOnlyList<AnnotationReading> Annotations);

namespace PaperGraph.Core.Timeline;

/// <summary>How much was annotated in a month.</summary>
/// <param name="Month">The month.</param>
/// <param name="AnnotationCount">Annotations of that month.</param>
/// <param name="PaperCount">Different papers they are about.</param>
public sealed record MonthCount(Month Month, int AnnotationCount, int PaperCount);

namespace PaperGraph.Core.Papers;

/// <summary>In which order papers come; papers that agree come by id, and papers without the value come last in every order.</summary>
public enum PaperOrder
{
    /// <summary>Latest annotated first.</summary>
    AnnotatedDesc,

    /// <summary>Latest annotated last.</summary>
    AnnotatedAsc,

    /// <summary>Newest first.</summary>
    YearDesc,

    /// <summary>Oldest first.</summary>
    YearAsc,

    /// <summary>By title without case, ordinally.</summary>
    TitleAsc,

    /// <summary>Most annotated first.</summary>
    AnnotationsDesc,
}

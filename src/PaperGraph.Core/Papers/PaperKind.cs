namespace PaperGraph.Core.Papers;

/// <summary>What sort of work a paper is.</summary>
public enum PaperKind
{
    /// <summary>Nothing tells.</summary>
    Unknown,

    /// <summary>A paper in a journal, at a conference or as a preprint.</summary>
    Article,

    /// <summary>A doctoral, master's or other thesis.</summary>
    Thesis,

    /// <summary>A book or a chapter of one.</summary>
    Book,

    /// <summary>A course and its notes.</summary>
    Course,

    /// <summary>The slides of a talk.</summary>
    Slides,

    /// <summary>A video.</summary>
    Video,

    /// <summary>Source code.</summary>
    Code,

    /// <summary>A collection of data.</summary>
    Dataset,

    /// <summary>A page of the web: a blog, a reference, an encyclopaedia.</summary>
    Page,
}

namespace PaperGraph.Core.Imports.Readings;

/// <summary>A field of a paper that a person can empty.</summary>
[Flags]
public enum PaperFields
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>The authors.</summary>
    Authors = 1,

    /// <summary>The year.</summary>
    Year = 2,

    /// <summary>The venue.</summary>
    Venue = 4,

    /// <summary>The kind.</summary>
    Kind = 8,

    /// <summary>The DOI.</summary>
    Doi = 16,

    /// <summary>The arXiv id.</summary>
    ArxivId = 32,

    /// <summary>The minutes it takes to read.</summary>
    ReadingMinutes = 64,

    /// <summary>The abstract.</summary>
    Abstract = 128,
}

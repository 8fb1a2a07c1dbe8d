using PaperGraph.Core.Imports;

namespace PaperGraph.Import.Dumps;

/// <summary>Accounts for every line of a file, as a reader passes it.</summary>
internal sealed class LineLedger
{
    /// <summary>Lines of entries so far.</summary>
    public int Entry { get; set; }

    /// <summary>Lines so far that only order others.</summary>
    public int Structural { get; set; }

    /// <summary>Empty lines so far.</summary>
    public int Blank { get; set; }

    /// <summary>Lines so far that nobody understands.</summary>
    public int Problem { get; set; }

    /// <summary>Entries so far.</summary>
    public int Entries { get; set; }

    /// <summary>Bytes read so far.</summary>
    public long Bytes { get; set; }

    /// <summary>The counts as they stand.</summary>
    public LineCounts Counts => new(Entry, Structural, Blank, Problem, Entries);
}

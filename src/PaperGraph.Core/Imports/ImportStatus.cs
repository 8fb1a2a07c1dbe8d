namespace PaperGraph.Core.Imports;

/// <summary>How far a reading of a file has come.</summary>
public enum ImportStatus
{
    /// <summary>It is being read.</summary>
    Running,

    /// <summary>All of it is in the graph.</summary>
    Done,

    /// <summary>Its bytes are those of the last reading.</summary>
    Unchanged,

    /// <summary>It could not be read; what was read of it before still stands.</summary>
    Failed,
}

namespace PaperGraph.Import.Importing;

/// <summary>What became of a file.</summary>
internal enum ImportOutcome
{
    /// <summary>Its bytes and the rules are those of its standing reading.</summary>
    Unchanged,

    /// <summary>What it says stands.</summary>
    Done,

    /// <summary>It could not be read; what it said before stands.</summary>
    Failed,
}

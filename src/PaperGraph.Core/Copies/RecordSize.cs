namespace PaperGraph.Core.Copies;

/// <summary>How much a store has on record.</summary>
/// <param name="Imports">The readings of files, whether or not they stand.</param>
/// <param name="Entries">The entries of those that stand.</param>
/// <param name="Changes">How long the log is: every import that was done, and everything that people said.</param>
public sealed record RecordSize(int Imports, int Entries, long Changes);

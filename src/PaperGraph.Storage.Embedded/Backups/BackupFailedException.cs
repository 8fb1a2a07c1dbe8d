namespace PaperGraph.Storage.Embedded.Backups;

/// <summary>A backup could not be put where it was to go; the message says why and what to do.</summary>
public sealed class BackupFailedException(string message, Exception? inner = null) : Exception(message, inner);

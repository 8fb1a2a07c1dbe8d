namespace PaperGraph.Storage.Embedded.Backups;

/// <summary>What a backup holds.</summary>
/// <param name="File">Where it is, in full.</param>
/// <param name="Papers">The papers that are seen in it.</param>
/// <param name="Annotations">The annotations that are seen in it.</param>
/// <param name="Bytes">The file's length.</param>
public sealed record BackupReport(string File, int Papers, int Annotations, long Bytes);

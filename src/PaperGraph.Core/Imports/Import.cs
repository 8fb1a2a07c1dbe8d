using PaperGraph.Core.Graph;

namespace PaperGraph.Core.Imports;

/// <summary>One reading of one file.</summary>
public sealed record Import
{
    /// <summary>The reading's id.</summary>
    public required Id<Import> Id { get; init; }

    /// <summary>The file's name, relative to the folder it was found in, or the name that a text was sent under.</summary>
    public required string File { get; init; }

    /// <summary>The format it was recognised as; empty where it was recognised as none.</summary>
    public required string Format { get; init; }

    /// <summary>SHA-256 of the bytes read, in lower-case hexadecimal digits.</summary>
    public required string Fingerprint { get; init; }

    /// <summary>Who sent it as a text; null for a file of the folder.</summary>
    public string? By { get; init; }

    /// <summary>How far it has come.</summary>
    public required ImportStatus Status { get; init; }

    /// <summary>When the reading began.</summary>
    public required DateTimeOffset StartedAt { get; init; }

    /// <summary>When it ended.</summary>
    public DateTimeOffset? FinishedAt { get; init; }

    /// <summary>What became of the file's lines.</summary>
    public LineCounts Lines { get; init; } = LineCounts.None;

    /// <summary>What it changed in the graph.</summary>
    public ImportChanges Changes { get; init; } = ImportChanges.None;

    /// <summary>Share of the bytes read, from 0 to 1, while it runs.</summary>
    public double? Progress { get; init; }

    /// <summary>Estimated seconds that are left, while it runs.</summary>
    public int? SecondsLeft { get; init; }

    /// <summary>The import that begins so.</summary>
    public static Import Of(ImportStart start)
    {
        ArgumentNullException.ThrowIfNull(start);
        return new Import
        {
            Id = start.Id,
            File = start.File,
            Format = start.Format,
            Fingerprint = start.Fingerprint,
            By = start.By,
            Status = ImportStatus.Running,
            StartedAt = start.StartedAt,
        };
    }

    /// <summary>The same import once it has come so far.</summary>
    public Import At(ImportProgress progress)
    {
        ArgumentNullException.ThrowIfNull(progress);
        return this with { Lines = progress.Lines, Progress = progress.Share, SecondsLeft = progress.SecondsLeft };
    }
}

using System.ComponentModel.DataAnnotations;

namespace PaperGraph.Import.Watching;

/// <summary>What is imported, and when.</summary>
public sealed class ImportOptions
{
    /// <summary>The configuration section these are bound to.</summary>
    public const string SectionName = "Import";

    /// <summary>The folder whose files are read; left out, the <c>seeds</c> folder beside the program or in a folder above it.</summary>
    public string? Folder { get; set; }

    /// <summary>Whether the folder is watched after the first pass.</summary>
    public bool Watch { get; set; } = true;

    /// <summary>How often the folder is looked at; a file is read when it has not changed from one look to the next. From 0.1 s to a day.</summary>
    [Range(typeof(TimeSpan), "00:00:00.1", "1.00:00:00")]
    public TimeSpan WatchEvery { get; set; } = TimeSpan.FromSeconds(2);
}

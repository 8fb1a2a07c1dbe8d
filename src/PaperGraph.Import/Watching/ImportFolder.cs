namespace PaperGraph.Import.Watching;

/// <summary>Where the files to import are.</summary>
internal static class ImportFolder
{
    private const string DefaultName = "seeds";

    /// <summary>The folder that the settings name, or the nearest <c>seeds</c> at or above <paramref name="start" />.</summary>
    public static string Locate(string? setting, string start)
    {
        if (!string.IsNullOrWhiteSpace(setting))
            return Path.GetFullPath(setting);
        for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
        {
            var candidate = Path.Combine(folder.FullName, DefaultName);
            if (Directory.Exists(candidate))
                return candidate;
        }

        return Path.Combine(start, DefaultName);
    }

    /// <summary>The files of a folder that are read: none where there is no folder.</summary>
    public static IEnumerable<FileInfo> FilesOf(string folder) => new DirectoryInfo(folder) is { Exists: true } found
        ? found.EnumerateFiles().Where(file => !file.Name.StartsWith('.') && !file.Attributes.HasFlag(FileAttributes.Hidden))
        : [];
}

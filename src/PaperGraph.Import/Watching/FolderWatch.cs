namespace PaperGraph.Import.Watching;

/// <summary>Looks at a folder again and again, and tells which files are to be read.</summary>
/// <remarks>
/// Looking, rather than being told, works on every file system, mounted and remote ones included; and a file that is still being
/// written shows by changing from one look to the next.
/// </remarks>
internal sealed class FolderWatch(string folder)
{
    private readonly Dictionary<string, FileStamp> _read = new(StringComparer.Ordinal);
    private SortedDictionary<string, FileStamp>? _seen;

    /// <summary>The folder.</summary>
    public string Folder => folder;

    /// <summary>Looks at the folder. At the first look every file counts as being at rest.</summary>
    public FolderLook Look()
    {
        var now = Stamps();
        var before = _seen ?? now;
        _seen = now;
        var gone = _read.Keys.Except(now.Keys).Order(StringComparer.Ordinal).ToList();
        foreach (var name in gone)
            _read.Remove(name);
        var unread = now.Where(file => !_read.TryGetValue(file.Key, out var read) || read != file.Value).ToList();
        var due = unread.Where(file => before.TryGetValue(file.Key, out var earlier) && earlier == file.Value)
            .Select(file => file.Key).ToList();
        return new FolderLook(due, gone, IsEverythingAtRest: due.Count == unread.Count);
    }

    /// <summary>Notes that a file was read as it was at the last look.</summary>
    public void MarkRead(string name)
    {
        if (_seen is not null && _seen.TryGetValue(name, out var stamp))
            _read[name] = stamp;
    }

    private SortedDictionary<string, FileStamp> Stamps()
    {
        var stamps = new SortedDictionary<string, FileStamp>(StringComparer.Ordinal);
        foreach (var file in ImportFolder.FilesOf(folder))
            stamps[file.Name] = new FileStamp(file.Length, file.LastWriteTimeUtc);
        return stamps;
    }

    private readonly record struct FileStamp(long Length, DateTime WrittenAt);
}

/// <summary>What a look at the folder shows.</summary>
/// <param name="Due">Files at rest that were not read as they are, by name.</param>
/// <param name="Gone">Files that were read and are not there any more.</param>
/// <param name="IsEverythingAtRest">False as long as some file is still being written.</param>
internal sealed record FolderLook(IReadOnlyList<string> Due, IReadOnlyList<string> Gone, bool IsEverythingAtRest);

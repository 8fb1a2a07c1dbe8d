namespace PaperGraph.Storage.Embedded.Backups;

/// <summary>A file that has its name only once it is whole, and until then another one beside it.</summary>
internal sealed class BackupFile : IDisposable
{
    private const string PartSuffix = ".part";

    private readonly string _path;
    private bool _isKept;

    private BackupFile(string path) => _path = path;

    /// <summary>Where it is while it is written.</summary>
    public string Part => _path + PartSuffix;

    /// <summary>Takes the name that the file has while it is written.</summary>
    /// <exception cref="BackupFailedException">It cannot be written there, or would replace something.</exception>
    public static BackupFile Reserve(string path)
    {
        if (Path.Exists(path))
            throw new BackupFailedException(Taken(path));
        if (Path.GetDirectoryName(path) is var folder && !Directory.Exists(folder))
            throw new BackupFailedException($"The folder “{folder}” is not there. Make it, or name a file in another one.");
        var file = new BackupFile(path);
        if (Path.Exists(file.Part))
            throw new BackupFailedException($"“{file.Part}” is in the way: another backup is writing it, or one was broken off. Wait for it, or remove the file.");
        Try(path, () => new FileStream(file.Part, FileMode.CreateNew).Dispose());
        return file;
    }

    /// <summary>Gives the file its name.</summary>
    /// <returns>Its length.</returns>
    public long Keep() => Try(_path, () =>
    {
        var length = new FileInfo(Part).Length;
        File.Move(Part, _path, overwrite: false);
        _isKept = true;
        return length;
    });

    public void Dispose()
    {
        if (!_isKept && File.Exists(Part))
            File.Delete(Part);
    }

    private static void Try(string path, Action action) => Try(path, () =>
    {
        action();
        return true;
    });

    private static TResult Try<TResult>(string path, Func<TResult> action)
    {
        try
        {
            return action();
        }
        catch (UnauthorizedAccessException failure)
        {
            throw new BackupFailedException($"“{path}” cannot be written. Give this account the right to write to its folder, or name a file in another one.", failure);
        }
        catch (IOException failure)
        {
            throw new BackupFailedException(
                Path.Exists(path) ? Taken(path) : $"“{path}” cannot be written: {failure.Message} See to its folder, or name a file in another one.", failure);
        }
    }

    private static string Taken(string path) =>
        $"“{path}” exists, and a backup replaces nothing. Name another file, or move that one away.";
}

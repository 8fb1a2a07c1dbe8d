namespace PaperGraph.Faults.Disks;

/// <summary>A file that takes the room on a disk until it is disposed.</summary>
internal sealed class FillerFile : IDisposable
{
    private const int BlockLength = 64 << 10;

    private readonly string _path;

    private FillerFile(string path) => _path = path;

    /// <summary>Leaves so many bytes free on the disk of a folder, or a little less.</summary>
    public static FillerFile Fill(string folder, long leaving)
    {
        var path = Path.Combine(folder, "filler");
        try
        {
            using var file = new FileStream(path, FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 0);
            while (new DriveInfo(folder).AvailableFreeSpace - leaving is > 0 and var rest)
            {
                file.Write(new byte[Math.Min(rest, BlockLength)]);
                file.Flush(flushToDisk: true);
            }
        }
        catch (IOException)
        {
            // Full already.
        }

        return new FillerFile(path);
    }

    public void Dispose() => File.Delete(_path);
}

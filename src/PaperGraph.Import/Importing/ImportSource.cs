namespace PaperGraph.Import.Importing;

/// <summary>A file to import: its name as imports show it, and a way to its bytes, which are read twice.</summary>
/// <param name="File">The name.</param>
/// <param name="Open">Opens the bytes from their beginning.</param>
internal sealed record ImportSource(string File, Func<Stream> Open)
{
    private const int BufferSize = 1 << 20;

    /// <summary>A file of a folder.</summary>
    public static ImportSource OfFile(string folder, string name) =>
        new(name, () => new FileStream(Path.Combine(folder, name), new FileStreamOptions
        {
            Mode = FileMode.Open,
            Access = FileAccess.Read,
            Share = FileShare.ReadWrite | FileShare.Delete,
            BufferSize = BufferSize,
            Options = FileOptions.SequentialScan | FileOptions.Asynchronous,
        }));

    /// <summary>A text that is no file.</summary>
    public static ImportSource OfText(string name, byte[] utf8) => new(name, () => new MemoryStream(utf8, writable: false));
}


namespace PaperGraph.Import.Dumps;

/// <summary>Reads files of one format.</summary>
internal interface IDumpReader
{
    /// <summary>The format's name, as imports show it.</summary>
    string Format { get; }

    /// <summary>Whether a file that begins like this is of the format.</summary>
    /// <param name="head">The file's first bytes: 64 KiB, or all of a smaller file.</param>
    bool Recognises(ReadOnlySpan<byte> head);

    /// <summary>Reads a file from its beginning, holding no more of it than one entry.</summary>
    /// <param name="file">The file's bytes; read forward only.</param>
    /// <param name="ledger">Told of every line, as it is passed.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    IAsyncEnumerable<DumpPart> ReadAsync(Stream file, LineLedger ledger, CancellationToken cancellationToken);
}

using PaperGraph.Import.Importing;

namespace PaperGraph.Import.Dumps;

/// <summary>The formats that can be read; which one a file is of is told by its content, never by its name.</summary>
internal sealed class DumpFormats(IEnumerable<IDumpReader> readers)
{
    /// <summary>How much of a file's beginning a reader is shown.</summary>
    public const int HeadLength = 64 * 1024;

    private static ReadOnlySpan<byte> LittleEndianMark => [0xFF, 0xFE];

    private static ReadOnlySpan<byte> BigEndianMark => [0xFE, 0xFF];

    private readonly IReadOnlyList<IDumpReader> _readers = [.. readers];

    /// <summary>The reader for a file that begins like this.</summary>
    /// <exception cref="FileProblemException">The file is empty, no UTF-8 text, or of no known format.</exception>
    public IDumpReader Choose(ReadOnlySpan<byte> head)
    {
        if (head.IsEmpty)
            throw new FileProblemException("The file is empty. Write something into it, or take it out of the folder.");
        if (head.StartsWith(LittleEndianMark) || head.StartsWith(BigEndianMark))
            throw new FileProblemException("The file is UTF-16, and only UTF-8 can be read. Save it as UTF-8.");
        foreach (var reader in _readers)
        {
            if (reader.Recognises(head))
                return reader;
        }

        throw new FileProblemException(head.Contains((byte)0)
            ? "The file is binary, not text. Take it out of the folder."
            : $"No reader knows this file's format (known: {string.Join(", ", _readers.Select(reader => reader.Format))}). Take it out of the folder, or add a reader for it.");
    }
}

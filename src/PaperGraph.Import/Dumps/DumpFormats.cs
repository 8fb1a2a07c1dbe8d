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

    /// <summary>Their names, for a person to choose from.</summary>
    public string Names { get; } = string.Join(", ", readers.Select(reader => reader.Format));

    /// <summary>The reader for the format of that name; null where there is none.</summary>
    public IDumpReader? FindByName(string name) => _readers.FirstOrDefault(reader => reader.Format == name);

    /// <summary>The reader for what begins like this; null where none knows it.</summary>
    public IDumpReader? Find(ReadOnlySpan<byte> head)
    {
        foreach (var reader in _readers)
        {
            if (reader.Recognises(head))
                return reader;
        }

        return null;
    }

    /// <summary>The reader for a file that begins like this.</summary>
    /// <exception cref="FileProblemException">The file is empty, no UTF-8 text, or of no known format.</exception>
    public IDumpReader Choose(ReadOnlySpan<byte> head)
    {
        if (head.IsEmpty)
            throw new FileProblemException("The file is empty. Write something into it, or take it out of the folder.");
        if (head.StartsWith(LittleEndianMark) || head.StartsWith(BigEndianMark))
            throw new FileProblemException("The file is UTF-16, and only UTF-8 can be read. Save it as UTF-8.");
        return Find(head) ?? throw new FileProblemException(head.Contains((byte)0)
            ? "The file is binary, not text. Take it out of the folder."
            : $"No reader knows this file's format (known: {Names}). Take it out of the folder, or add a reader for it.");
    }
}

namespace PaperGraph.Import.Dumps.Lines;

/// <summary>One line of a file, valid until the next one is read.</summary>
/// <param name="bytes">Without the line's end; of a line that is too long only its head.</param>
/// <param name="isWhole">False where the line is longer than <see cref="LineSource.MaxLineBytes" />.</param>
internal readonly ref struct FileLine(ReadOnlySpan<byte> bytes, bool isWhole)
{
    public ReadOnlySpan<byte> Bytes { get; } = bytes;

    public bool IsWhole { get; } = isWhole;
}

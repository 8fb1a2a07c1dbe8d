using System.Text;
using PaperGraph.Core.Imports;

namespace PaperGraph.Import.Dumps.Lines;

/// <summary>Bytes of a line as text.</summary>
internal static class Utf8Text
{
    private const int MaxBytesOfProblem = ImportProblem.MaxTextLength * 4;

    /// <summary>Without blanks at either end.</summary>
    public static string Trimmed(ReadOnlySpan<byte> bytes) => Encoding.UTF8.GetString(bytes.Trim(" \t"u8));

    /// <summary>As much of a line as a problem shows, whatever its bytes.</summary>
    public static string OfProblem(ReadOnlySpan<byte> bytes)
    {
        var text = Encoding.UTF8.GetString(bytes[..Math.Min(bytes.Length, MaxBytesOfProblem)]);
        if (text.Length <= ImportProblem.MaxTextLength)
            return text;
        var end = ImportProblem.MaxTextLength;
        return text[..(char.IsHighSurrogate(text[end - 1]) ? end - 1 : end)];
    }
}

using System.Text;

namespace PaperGraph.Import.Editing;

/// <summary>Finds signs that no text should hold: control characters, and halves of signs.</summary>
internal static class UnfitSigns
{
    /// <param name="text">The text.</param>
    /// <param name="isProse">Whether it may have several lines.</param>
    /// <returns>The first one, named for a person; null where there is none.</returns>
    public static string? FindIn(string text, bool isProse)
    {
        for (var at = 0; at < text.Length;)
        {
            if (!Rune.TryGetRuneAt(text, at, out var rune))
                return "half a sign (a lone surrogate)";
            if (Rune.IsControl(rune) && !(isProse && rune.Value is '\n' or '\r' or '\t'))
                return $"the control character U+{rune.Value:X4}";
            at += rune.Utf16SequenceLength;
        }

        return null;
    }
}

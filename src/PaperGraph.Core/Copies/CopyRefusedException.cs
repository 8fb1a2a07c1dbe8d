namespace PaperGraph.Core.Copies;

/// <summary>Nothing was copied, as something is there already; the message says what, and what to do.</summary>
public sealed class CopyRefusedException(string message) : Exception(message)
{
    /// <summary>The refusal of a store that holds something.</summary>
    /// <param name="store">Which store, as a person knows it.</param>
    /// <param name="papers">How many papers are seen in it.</param>
    /// <param name="imports">How many readings of files it has on record.</param>
    /// <param name="changes">How much its log says of what was read and said.</param>
    public static CopyRefusedException NotEmpty(string store, int papers, int imports, long changes) => new(
        $"{store} holds {papers} papers, {imports} imports and {changes} changes, and a copy replaces nothing. Copy into an empty one, or empty that one first.");
}

using PaperGraph.Core.Papers;
using PaperGraph.Core.Timeline;

namespace PaperGraph.Import.Identity;

/// <summary>Where an entry stands: host, document name and month. Entries of one place are told apart by their words or their position.</summary>
/// <param name="Host">Null for a local file.</param>
/// <param name="DocumentName">Null where the file shows none.</param>
/// <param name="Month">Null where the file shows none.</param>
/// <param name="HasText">Entries with and without text are counted apart, so that neither moves the other.</param>
internal readonly record struct EntryPlace(string? Host, string? DocumentName, Month? Month, bool HasText)
{
    /// <summary>The place as a part of keys.</summary>
    public string Text => $"{Host?.ToLowerInvariant()}|{DocumentName}|{Month}|{(HasText ? "text" : "bare")}";

    /// <summary>The key of the entry that stands there as the n-th from the oldest.</summary>
    public WorkKey PositionKey(int fromOldest) => WorkKey.Position(Text, fromOldest);

    /// <summary>The key of the entry that stands there with these words.</summary>
    public WorkKey WordsKey(string words) => WorkKey.Words(Text, words);
}

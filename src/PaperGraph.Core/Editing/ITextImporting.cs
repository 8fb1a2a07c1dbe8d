using PaperGraph.Core.Storage;

namespace PaperGraph.Core.Editing;

/// <summary>Reads dumps that people send as texts.</summary>
public interface ITextImporting
{
    /// <summary>Reads a text as a file of that name would be, with the same account of every line. Waits for whatever is being read.</summary>
    /// <remarks>Where it is cancelled, nothing of the text is seen.</remarks>
    /// <param name="sent">The text.</param>
    /// <param name="by">The name of who sends it.</param>
    /// <param name="cancellationToken">Ends it.</param>
    /// <exception cref="StoreUnavailableException">The store cannot be used, or topics cannot be recognised yet.</exception>
    Task<TextImport> ImportAsync(SentText sent, string by, CancellationToken cancellationToken);
}

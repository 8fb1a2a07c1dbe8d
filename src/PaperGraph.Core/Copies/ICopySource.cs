using PaperGraph.Core.Storage;

namespace PaperGraph.Core.Copies;

/// <summary>What a store has on record, from which all that is seen can be made again.</summary>
/// <remarks>An import that runs is read as a process that ended would have left it: failed.</remarks>
public interface ICopySource : IAsyncDisposable
{
    /// <summary>Begins to read the record as it is now.</summary>
    /// <returns>How much there is.</returns>
    /// <exception cref="StoreUnavailableException">There is no library, or it cannot be read.</exception>
    Task<RecordSize> OpenAsync(CancellationToken cancellationToken);

    /// <summary>All of it, part by part.</summary>
    /// <exception cref="StoreUnavailableException">It cannot be read any more.</exception>
    IAsyncEnumerable<RecordPart> ReadAsync(CancellationToken cancellationToken);
}

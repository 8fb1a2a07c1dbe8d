using PaperGraph.Core.Storage;

namespace PaperGraph.Core.Copies;

/// <summary>An empty store that a record can be written into. Until it is done, nobody takes it for a library, also when the copying is broken off.</summary>
public interface ICopyTarget : IAsyncDisposable
{
    /// <summary>Makes it ready to be written into; what a copy left that was broken off goes first.</summary>
    /// <returns>Where to write.</returns>
    /// <exception cref="CopyRefusedException">It is not empty.</exception>
    /// <exception cref="StoreUnavailableException">It cannot be used.</exception>
    Task<IRecordWriter> BeginAsync(CancellationToken cancellationToken);

    /// <summary>Makes what was written the library.</summary>
    /// <exception cref="StoreUnavailableException">It cannot be used.</exception>
    Task CompleteAsync(CancellationToken cancellationToken);
}

using PaperGraph.Core.Storage;

namespace PaperGraph.Core.Copies;

/// <summary>Copies a whole graph from one store into another, by what it is made of: what is known, and what was read.</summary>
public sealed class GraphCopy(ICopySource source, ICopyTarget target)
{
    /// <summary>Copies everything. What was broken off leaves nothing that looks like a library.</summary>
    /// <param name="progress">Is told after each part.</param>
    /// <param name="cancellationToken">Breaks the copying off.</param>
    /// <returns>What was copied.</returns>
    /// <exception cref="CopyRefusedException">The source is empty, or the target is not.</exception>
    /// <exception cref="StoreUnavailableException">The source cannot be read, or the target not written to.</exception>
    public async Task<CopyProgress> RunAsync(IProgress<CopyProgress> progress, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(progress);
        var whole = await source.OpenAsync(cancellationToken);
        if (whole is { Imports: 0, Changes: 0 })
            throw new CopyRefusedException("There is nothing to copy: nothing was ever read or said in the store that is copied from.");
        var copied = new CopyProgress(whole, 0, 0, 0, 0);
        var record = new RecordCopy(await target.BeginAsync(cancellationToken));
        await foreach (var part in source.ReadAsync(cancellationToken))
        {
            await record.TakeAsync(part, cancellationToken);
            progress.Report(copied = copied.With(part));
        }

        await target.CompleteAsync(cancellationToken);
        return copied;
    }
}

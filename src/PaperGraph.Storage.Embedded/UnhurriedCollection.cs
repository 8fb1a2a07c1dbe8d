using System.Runtime;

namespace PaperGraph.Storage.Embedded;

/// <summary>While a library is opened and nobody waits for an answer, garbage is not collected beside the work: that would take a processor from it, and hardly anything of what is read is garbage.</summary>
internal sealed class UnhurriedCollection : IDisposable
{
    private static readonly GCLatencyMode Usual = GCSettings.LatencyMode;

    public UnhurriedCollection() => GCSettings.LatencyMode = GCLatencyMode.Batch;

    /// <inheritdoc />
    public void Dispose() => GCSettings.LatencyMode = Usual;
}

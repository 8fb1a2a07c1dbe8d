using System.Runtime;

namespace PaperGraph.Storage.Embedded;

/// <summary>While libraries are opened, garbage is not collected beside the work: that would take a processor from it, nobody waits for an answer, and hardly anything of what is read is garbage.</summary>
internal sealed class UnhurriedGarbageCollection : IDisposable
{
    private static readonly Lock Counting = new();
    private static int _underWay;
    private static GCLatencyMode _usual;

    public UnhurriedGarbageCollection()
    {
        lock (Counting)
        {
            if (_underWay++ > 0)
                return;
            _usual = GCSettings.LatencyMode;
            GCSettings.LatencyMode = GCLatencyMode.Batch;
        }
    }

    /// <inheritdoc />
    public void Dispose()
    {
        lock (Counting)
        {
            if (--_underWay == 0)
                GCSettings.LatencyMode = _usual;
        }
    }
}

using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace PaperGraph.Benchmarks.Watching;

/// <summary>Listens to every span and every measurement of the process, as an exporter does that leaves nothing out, and keeps none.</summary>
internal sealed class Everything : IDisposable
{
    private readonly ActivityListener _traces = new()
    {
        ShouldListenTo = _ => true,
        Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
    };

    private readonly MeterListener _metrics = new() { InstrumentPublished = (instrument, listener) => listener.EnableMeasurementEvents(instrument) };
    private long _heard;

    public Everything()
    {
        _traces.ActivityStopped = _ => Interlocked.Increment(ref _heard);
        ActivitySource.AddActivityListener(_traces);
        _metrics.SetMeasurementEventCallback<double>((_, _, _, _) => Interlocked.Increment(ref _heard));
        _metrics.SetMeasurementEventCallback<int>((_, _, _, _) => Interlocked.Increment(ref _heard));
        _metrics.SetMeasurementEventCallback<long>((_, _, _, _) => Interlocked.Increment(ref _heard));
        _metrics.Start();
    }

    /// <summary>How much was said.</summary>
    public long Heard => Interlocked.Read(ref _heard);

    public void Dispose()
    {
        _traces.Dispose();
        _metrics.Dispose();
    }
}

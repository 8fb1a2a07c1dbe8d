using System.Diagnostics.Metrics;

namespace PaperGraph.Core.Watching;

/// <summary>Makes histograms of seconds.</summary>
public static class Durations
{
    // Those that OpenTelemetry's conventions advise for HTTP and databases, put together: from a look into memory to a plan.
    private static readonly InstrumentAdvice<double> Buckets =
        new() { HistogramBucketBoundaries = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 60, 600] };

    /// <summary>A histogram of how long something takes.</summary>
    public static Histogram<double> CreateDurations(this Meter meter, string name, string description)
    {
        ArgumentNullException.ThrowIfNull(meter);
        return meter.CreateHistogram(name, "s", description, tags: null, Buckets);
    }
}

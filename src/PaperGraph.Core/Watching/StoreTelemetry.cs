using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace PaperGraph.Core.Watching;

/// <summary>What can be watched of what a store asks its database, by OpenTelemetry's conventions for database clients.</summary>
public sealed class StoreTelemetry : IDisposable
{
    private readonly ActivitySource _source;
    private readonly Meter _meter;
    private readonly Histogram<double> _calls;
    private readonly Histogram<double> _waits;
    private readonly string _system;

    /// <summary>Makes the source and the meter of a store.</summary>
    /// <param name="name">Of both: the store's project.</param>
    /// <param name="system">The database, as <c>db.system.name</c> says it.</param>
    public StoreTelemetry(string name, string system)
    {
        _system = system;
        _source = new ActivitySource(name);
        _meter = new Meter(name);
        _calls = _meter.CreateDurations("db.client.operation.duration", "How long the store takes for what it asks its database.");
        _waits = _meter.CreateDurations("papergraph.store.write.wait.duration", "How long writes wait for others.");
    }

    /// <summary>The meter, for what one store alone has to tell.</summary>
    public Meter Meter => _meter;

    /// <summary>Which database it is, as measurements are told apart by it.</summary>
    public KeyValuePair<string, object?> System => new("db.system.name", _system);

    /// <summary>Begins to measure something that the database is asked; null where nobody listens.</summary>
    /// <param name="operation">What is asked, as <c>db.operation.name</c> says it.</param>
    public Measurement? Begin(string operation)
    {
        var measurement = Measurement.Begin(_source, _calls, operation, ActivityKind.Client);
        measurement?.Tag(System.Key, _system);
        measurement?.Tag("db.operation.name", operation);
        return measurement;
    }

    /// <summary>Says how long a write has waited.</summary>
    /// <param name="start">When it began to, by <see cref="Stopwatch.GetTimestamp" />.</param>
    public void Waited(long start) => _waits.Record(Stopwatch.GetElapsedTime(start).TotalSeconds, System);

    /// <inheritdoc />
    public void Dispose()
    {
        _source.Dispose();
        _meter.Dispose();
    }
}

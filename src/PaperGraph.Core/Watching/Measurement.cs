using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace PaperGraph.Core.Watching;

/// <summary>Measures one piece of work, as a span and in a histogram of seconds, from its beginning until it is disposed of.</summary>
/// <remarks>What is tagged must be of few kinds and hold no text of papers, no key and no variable. For one thread at a time.</remarks>
public sealed class Measurement : IDisposable
{
    private const string Error = "error.type";

    private readonly Activity? _span;
    private readonly Histogram<double> _durations;
    private readonly long _start = Stopwatch.GetTimestamp();
    private TagList _tags;

    private Measurement(Activity? span, Histogram<double> durations) => (_span, _durations) = (span, durations);

    /// <summary>Begins to measure; null, at next to no cost, where nobody listens.</summary>
    /// <param name="source">Of the span.</param>
    /// <param name="durations">The histogram, in seconds.</param>
    /// <param name="name">Of the span.</param>
    /// <param name="kind">Of the span.</param>
    public static Measurement? Begin(ActivitySource source, Histogram<double> durations, string name, ActivityKind kind = ActivityKind.Internal)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(durations);
        return source.HasListeners() || durations.Enabled ? new Measurement(source.StartActivity(name, kind), durations) : null;
    }

    /// <summary>Calls the span otherwise, now that more is known.</summary>
    public void Rename(string name)
    {
        if (_span is not null)
            _span.DisplayName = name;
    }

    /// <summary>Says what it is, in the span and in the histogram.</summary>
    public void Tag(string key, object value)
    {
        _tags.Add(key, value);
        Note(key, value);
    }

    /// <summary>Says more about it in the span alone, where each may be another.</summary>
    public void Note(string key, object value) => _span?.SetTag(key, value);

    /// <summary>It failed.</summary>
    /// <param name="error">The kind of failure, never its message.</param>
    public void Fail(string error)
    {
        Tag(Error, error);
        _span?.SetStatus(ActivityStatusCode.Error);
    }

    /// <summary>It failed with an exception, of which the type alone is told: a message may quote what was worked on.</summary>
    public void Fail(Exception exception)
    {
        ArgumentNullException.ThrowIfNull(exception);
        Fail(exception.GetType().ToString());
    }

    /// <summary>Ends it.</summary>
    public void Dispose()
    {
        _durations.Record(Stopwatch.GetElapsedTime(_start).TotalSeconds, _tags);
        _span?.Dispose();
    }
}

using PaperGraph.Core.Watching;
using PaperGraph.GraphQL.Errors;

namespace PaperGraph.GraphQL.Watching;

/// <summary>Watches an operation from when an engine takes it up until it is answered. Neither document nor variables are told.</summary>
public sealed class OperationWatch : IDisposable
{
    private static readonly OperationNames Names = new();
    private static readonly AsyncLocal<OperationWatch?> Current = new();

    private readonly Measurement _measurement;
    private string? _kind;
    private string? _name;
    private ErrorCode? _error;
    private bool _wasAnswered;

    private OperationWatch(Measurement measurement)
    {
        _measurement = measurement;
        Current.Value = this;
    }

    /// <summary>Begins to watch; null where nobody listens.</summary>
    public static OperationWatch? Begin() =>
        Measurement.Begin(GraphQLTelemetry.Source, GraphQLTelemetry.Operations, "GraphQL") is { } measurement ? new OperationWatch(measurement) : null;

    /// <summary>Begins to watch an operation that is known.</summary>
    /// <param name="kind"><c>query</c>, <c>mutation</c> or <c>subscription</c>.</param>
    /// <param name="name">Its name in the document; null where it has none.</param>
    public static OperationWatch? Begin(string kind, string? name)
    {
        var watch = Begin();
        Mean(kind, name);
        return watch;
    }

    /// <summary>Says which operation is meant, if one is watched here.</summary>
    /// <param name="kind"><c>query</c>, <c>mutation</c> or <c>subscription</c>.</param>
    /// <param name="name">Its name in the document; null where it has none.</param>
    public static void Mean(string kind, string? name)
    {
        if (Current.Value is { } watch)
            (watch._kind, watch._name) = (kind, name);
    }

    /// <summary>Says how it was answered.</summary>
    /// <param name="hasData">Whether there is data.</param>
    /// <param name="error">The code of its first error; null where it has none.</param>
    public void Answered(bool hasData, ErrorCode? error) => (_wasAnswered, _error) = (hasData, error);

    /// <inheritdoc />
    public void Dispose()
    {
        Current.Value = null;
        var name = _name is null ? null : Names.Of(_name, _wasAnswered);
        if (_kind is not null)
            _measurement.Tag("graphql.operation.type", _kind);
        if (name is not null)
            _measurement.Tag("graphql.operation.name", name);
        if (_error is not null)
            _measurement.Fail(_error.Name);
        _measurement.Rename(_kind is null ? "GraphQL" : name is null ? _kind : $"{_kind} {name}");
        _measurement.Dispose();
    }
}

using GraphQL.Types;
using PaperGraph.Core.Timeline;
using PaperGraph.GraphQL.Resolving;

namespace PaperGraph.GraphQL.Portable.Binding;

/// <summary>The schema's own scalars.</summary>
internal static class Scalars
{
    public static IReadOnlyList<ScalarGraphType> All() =>
    [
        new TextScalar<DateOnly>(TextFormats.Date),
        new TextScalar<Month>(TextFormats.Month),
        new TextScalar<DateTimeOffset>(TextFormats.Instant),
        new TextScalar<Uri>(TextFormats.Url),
    ];
}

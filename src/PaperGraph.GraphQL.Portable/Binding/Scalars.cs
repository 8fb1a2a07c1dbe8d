using GraphQL.Types;
using PaperGraph.Core.Timeline;
using PaperGraph.GraphQL.Resolving;

namespace PaperGraph.GraphQL.Portable.Binding;

/// <summary>The schema's own scalars.</summary>
internal static class Scalars
{
    public static IReadOnlyList<ScalarGraphType> All() =>
    [
        new TextScalar<DateOnly>("Date", ScalarFormats.TryParseDate, ScalarFormats.Format),
        new TextScalar<Month>("Month", Month.TryParse, month => month.ToString()),
        new TextScalar<DateTimeOffset>("DateTime", ScalarFormats.TryParseInstant, ScalarFormats.Format),
        new TextScalar<Uri>("URL", ScalarFormats.TryParseUrl, ScalarFormats.Format),
    ];
}

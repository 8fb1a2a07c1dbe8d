using PaperGraph.Core.Storage;
using PaperGraph.Core.Tags;
using PaperGraph.Core.Timeline;
using PaperGraph.GraphQL.Resolving;
using PaperGraph.GraphQL.Topics;

namespace PaperGraph.GraphQL.Timeline;

internal sealed class TimelineFields(IPaperStore store, TopicLookup topics) : IResolverPart
{
    public void AddTo(ResolverMapBuilder map)
    {
        map.Type<MonthCount>("MonthCount");
        map.Query("timeline", CountAsync);
    }

    private async Task<IReadOnlyList<MonthCount>> CountAsync(FieldCall call)
    {
        var arguments = call.Arguments;
        var selection = new TimelineSelection(
            await topics.FindIdAsync(arguments.Find<string>("topic"), call.Cancellation),
            arguments.Find<string>("tag") is { } tag ? TagNames.IdOf(tag) : null,
            arguments.FindValue<Month>("from"),
            arguments.FindValue<Month>("to"));
        return (await MonthSeries.FindAsync(store, [selection], call.Cancellation))[0];
    }
}

using PaperGraph.Core.Coverage;
using PaperGraph.Core.Graph;
using PaperGraph.Core.Storage;
using PaperGraph.Core.Timeline;
using PaperGraph.Core.Topics;
using PaperGraph.GraphQL.Paging;
using PaperGraph.GraphQL.Resolving;
using PaperGraph.GraphQL.Timeline;

namespace PaperGraph.GraphQL.Topics;

internal sealed class TopicFields(IPaperStore store, PageArguments pages, TopicLookup lookup) : IResolverPart
{
    public void AddTo(ResolverMapBuilder map)
    {
        map.Enum<TopicOrder>("TopicOrder")
            .Connection<Topic, TopicSelection>("Topic", store.CountTopicsAsync)
            .Connection<PaperTopic, TopicPapersSelection>("PaperTopic", store.CountPapersOfTopicsAsync)
            .Query("topic", FindAsync)
            .Query("topics", PageAsync);
        map.Type<Topic>("Topic")
            .Many<Id<Topic>, Topic>("broader", topic => topic.Broader, store.FindTopicsAsync)
            .Many<Id<Topic>, Topic>("prerequisites", topic => topic.Prerequisites, store.FindTopicsAsync)
            .List<Id<Topic>, Topic>("narrower", topic => topic.Id, store.FindNarrowerAsync)
            .List<Id<Topic>, Topic>("unlocks", topic => topic.Id, store.FindUnlockedAsync)
            .Batch("paperCount", (topics, call) =>
                store.CountPapersOfTopicsAsync([.. topics.Select(topic => PapersOf(topic, call))], call.Cancellation))
            .Batch("timeline", (topics, call) =>
                MonthSeries.FindAsync(store, [.. topics.Select(topic => new TimelineSelection(topic.Id))], call.Cancellation))
            .Pages("papers", PapersOf, (selections, call) =>
                store.PagePapersOfTopicsAsync(selections, pages.Of(call.Arguments), call.Cancellation));
    }

    private static TopicPapersSelection PapersOf(Topic topic, FieldCall call) =>
        new(topic.Id, call.Arguments.Get<bool>("includeNarrower"));

    private async Task<Topic?> FindAsync(FieldCall call)
    {
        var name = call.Arguments.Get<string>("name");
        return (await store.FindTopicsByNameAsync([name], call.Cancellation)).GetValueOrDefault(name);
    }

    private async Task<Connection<Topic, TopicSelection>> PageAsync(FieldCall call)
    {
        var request = pages.Of(call.Arguments);
        var where = call.Arguments.FindObject("where") ?? Arguments.None;
        var selection = new TopicSelection
        {
            Contains = where.Find<string>("contains"),
            Under = await lookup.FindIdAsync(where.Find<string>("under"), call.Cancellation),
            Used = where.FindValue<bool>("used"),
            Among = await InStatesAsync(where.FindList<CoverageState>("states"), call.Cancellation),
        };
        var page = await store.PageTopicsAsync(selection, call.Arguments.Get<TopicOrder>("orderBy"), request, call.Cancellation);
        return new Connection<Topic, TopicSelection>(page, selection);
    }

    private async Task<IReadOnlyList<Id<Topic>>?> InStatesAsync(IReadOnlyList<CoverageState>? states, CancellationToken cancellationToken)
    {
        if (states is null)
            return null;
        var coverage = await store.FindCoverageAsync(cancellationToken);
        return [.. coverage.All.Where(topic => states.Contains(topic.State)).Select(topic => topic.Topic)];
    }
}

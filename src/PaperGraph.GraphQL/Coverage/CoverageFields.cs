using PaperGraph.Core.Coverage;
using PaperGraph.Core.Graph;
using PaperGraph.Core.Papers;
using PaperGraph.Core.Storage;
using PaperGraph.Core.Topics;
using PaperGraph.GraphQL.Paging;
using PaperGraph.GraphQL.Resolving;
using PaperGraph.GraphQL.Topics;

namespace PaperGraph.GraphQL.Coverage;

internal sealed class CoverageFields(IPaperStore store, PageArguments pages, TopicLookup lookup) : IResolverPart
{
    public void AddTo(ResolverMapBuilder map)
    {
        map.Enum<CoverageState>("CoverageState").Query("coverage", FindAsync).Query("frontier", FindFrontierAsync);
        map.Type<TopicCoverage>("TopicCoverage")
            .One<Id<Topic>, Topic>("topic", coverage => coverage.Topic, store.FindTopicsAsync)
            .Many<Id<Topic>, Topic>("missing", coverage => coverage.Missing, store.FindTopicsAsync)
            .One<Id<Paper>, Paper>("bestNext", coverage => coverage.BestNext, store.FindPapersAsync);
        map.Extend<Topic>("Topic").Batch("coverage", FindOfTopicsAsync);
    }

    private async Task<IReadOnlyList<TopicCoverage>> FindAsync(FieldCall call)
    {
        var under = await lookup.FindIdAsync(call.Arguments.Find<string>("under"), call.Cancellation);
        var coverage = await store.FindCoverageAsync(call.Cancellation);
        return under is { } topic ? coverage.Under(topic) : coverage.All;
    }

    private async Task<IReadOnlyList<TopicCoverage>> FindFrontierAsync(FieldCall call)
    {
        var first = pages.CountOf(call.Arguments);
        return (await store.FindCoverageAsync(call.Cancellation)).Frontier(first);
    }

    private async Task<IReadOnlyList<TopicCoverage>> FindOfTopicsAsync(IReadOnlyList<Topic> topics, FieldCall call)
    {
        var coverage = await store.FindCoverageAsync(call.Cancellation);
        return [.. topics.Select(topic => coverage.Find(topic.Id))];
    }
}

using PaperGraph.Core.Timeline;
using PaperGraph.Core.Topics;
using PaperGraph.Storage.Embedded.Graph;
using PaperGraph.Storage.Embedded.Timeline;
using PaperGraph.Storage.Embedded.Topics;

namespace PaperGraph.Storage.Embedded;

internal sealed partial class EmbeddedPaperStore
{
    public Task<IReadOnlyList<IReadOnlyList<MonthCount>>> CountByMonthAsync(
        IReadOnlyList<TimelineSelection> selections, CancellationToken cancellationToken)
    {
        var graph = _state.Graph;
        return Task.FromResult<IReadOnlyList<IReadOnlyList<MonthCount>>>([.. selections.Select(selection => CountByMonth(graph, selection, cancellationToken))]);
    }

    private static IReadOnlyList<MonthCount> CountByMonth(GraphSnapshot graph, TimelineSelection selection, CancellationToken cancellationToken)
    {
        var counter = new MonthCounter(graph, selection.From?.Ordinal ?? 0, selection.To?.Ordinal ?? int.MaxValue);
        foreach (var number in PapersOf(graph, selection))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (graph.Papers[number] is { } paper)
                counter.Add(paper);
        }

        return counter.Counts;
    }

    private static IEnumerable<int> PapersOf(GraphSnapshot graph, TimelineSelection selection)
    {
        var tagged = selection.Tag is { } tag ? graph.NumberOf(tag) : 0;
        var withTag = tagged == 0 ? NumberList.Empty : graph.Tag(tagged).Papers;
        if (selection.Topic is not { } topic)
            return selection.Tag is null ? Enumerable.Range(0, graph.Papers.Length) : withTag.All();
        var touching = new TopicPapers(graph, new TopicPapersSelection(topic, IncludeNarrower: true)).Numbers;
        return selection.Tag is null ? touching : touching.Where(withTag.Contains);
    }
}

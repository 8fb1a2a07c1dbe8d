using PaperGraph.Core.Coverage;
using PaperGraph.Storage.Embedded.Graph;

namespace PaperGraph.Storage.Embedded.Coverage;

/// <summary>Counts what the group has read in one state of the graph.</summary>
internal static class GraphCoverage
{
    public static LibraryCoverage Of(GraphSnapshot graph, CancellationToken cancellationToken)
    {
        var map = new TopicMap(TopicNumbers.All(graph).Select(number => graph.Topic(number).Record));
        var places = new int[graph.Topics.Length];
        for (var place = 0; place < map.Topics.Count; place++)
            places[graph.NumberOf(map.Topics[place].Id)] = place;
        var held = graph.Discussed.Held;
        var others = Enumerable.Range(0, graph.Papers.Length).Where(number => graph.Papers[number] is not null && !held.Contains(number));
        return LibraryCoverage.Of(map, Groups(graph, places, held.All()), Groups(graph, places, others), cancellationToken);
    }

    private static IEnumerable<PaperGroup> Groups(GraphSnapshot graph, int[] places, IEnumerable<int> papers)
    {
        var planned = graph.Discussed.Planned;
        foreach (var number in papers)
        {
            var paper = graph.Paper(number);
            if (paper.Touches.Length == 0)
                continue;
            yield return new PaperGroup
            {
                PaperCount = 1,
                AnnotationCount = paper.Annotations.Length,
                IsPlanned = planned.Contains(number),
                First = graph.PaperId(number),
                Touches = Array.ConvertAll(paper.Touches, touch => new GroupTouch(places[touch.Topic], touch.Confidence)),
            };
        }
    }
}

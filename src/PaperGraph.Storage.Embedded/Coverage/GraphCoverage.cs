using PaperGraph.Core.Coverage;
using PaperGraph.Storage.Embedded.Graph;

namespace PaperGraph.Storage.Embedded.Coverage;

/// <summary>Counts what the group has read in one state of the graph.</summary>
internal static class GraphCoverage
{
    public static LibraryCoverage Of(GraphSnapshot graph, CoverageGroups groups, CancellationToken cancellationToken)
    {
        var map = new TopicMap(TopicNumbers.All(graph).Select(number => graph.Topic(number).Record));
        var places = new int[graph.Topics.Length];
        for (var place = 0; place < map.Topics.Count; place++)
            places[graph.NumberOf(map.Topics[place].Id)] = place;
        return LibraryCoverage.Of(
            map, groups.Held.Select(group => group.Shown(graph, places)), groups.Others.Select(group => group.Shown(graph, places)), cancellationToken);
    }
}

using PaperGraph.Core.Graph;
using PaperGraph.Core.Paths;
using PaperGraph.Storage.Embedded.Graph;
using PaperGraph.Storage.Embedded.Paths;
using PaperGraph.Storage.Embedded.Tests.Related;

namespace PaperGraph.Storage.Embedded.Tests.Paths;

public sealed class PathFinderTests
{
    private const int MostHops = 4;

    [Fact]
    public void A_path_is_the_first_of_the_strongest_of_all_shortest()
    {
        var (graph, random) = (GeneratedGraph.Of(40, 5, seed: 4), new Random(5));
        for (var round = 0; round < 100; round++)
        {
            var (from, to) = (Any(graph, random), Any(graph, random));
            var expected = AllShortest(graph, from, to).OrderBy(path => CostOf(graph, path))
                .ThenBy(path => string.Join('|', path.Select(node => IdOf(graph, node))), StringComparer.Ordinal).FirstOrDefault();

            var found = new PathFinder(graph, CancellationToken.None).Find(from, to, MostHops);

            Assert.Equal(
                expected?.Select(node => IdOf(graph, node)),
                found is null ? null : [IdOf(graph, from), .. found.Steps.Select(step => step.To)]);
        }
    }

    private static List<List<PathNode>> AllShortest(GraphSnapshot graph, PathNode from, PathNode to)
    {
        var neighbours = new PathNeighbours(graph);
        List<List<PathNode>> paths = [[from]];
        for (var hops = 0; hops < MostHops && !paths.Exists(path => path[^1] == to); hops++)
        {
            paths = [.. paths.SelectMany(path => Around(path[^1]).Distinct().Except(path)
                .Where(next => hops < MostHops - 1 || next == to).Select(next => (List<PathNode>)[.. path, next]))];
        }

        return [.. paths.Where(path => path[^1] == to)];

        List<PathNode> Around(PathNode node)
        {
            var around = new List<PathNode>();
            neighbours.AddAll(node, around);
            return around;
        }
    }

    private static long CostOf(GraphSnapshot graph, List<PathNode> path) =>
        path.Zip(path.Skip(1), (one, other) => StepStrength.CostOf(new PathEvidence(graph).Between(one, other).Strength)).Sum();

    // Twenty people and eight tags are the fewest that a generated graph has.
    private static PathNode Any(GraphSnapshot graph, Random random)
    {
        var (kind, most) = random.Next(4) switch
        {
            0 => (NodeKind.Topic, 40),
            1 => (NodeKind.Tag, 8),
            2 => (NodeKind.Person, 20),
            _ => (NodeKind.Paper, 40),
        };
        var node = new PathNode(kind, 1 + random.Next(most));
        return graph.NumberOf(IdOf(graph, node)) == 0 ? Any(graph, random) : node;
    }

    private static NodeId IdOf(GraphSnapshot graph, PathNode node) => graph.IdOf(node.Kind, node.Number);
}

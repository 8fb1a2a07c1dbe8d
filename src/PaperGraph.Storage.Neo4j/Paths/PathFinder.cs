using PaperGraph.Core.Graph;
using PaperGraph.Core.Paths;
using PaperGraph.Storage.Neo4j.Cypher;

namespace PaperGraph.Storage.Neo4j.Paths;

/// <summary>Finds the strongest of the shortest paths between two nodes: mostly in one question, which has the server list them all.</summary>
internal sealed class PathFinder(Func<CypherStatement, CancellationToken, Task<IReadOnlyList<CypherRow>>> ask, int mostPaths = PathFinder.MostPaths)
{
    // More are not listed, but looked for a layer at a time.
    private const int MostPaths = 5_000;

    // How far the server looks: a pattern's length cannot be a parameter.
    private const int MostHops = 6;

    private static readonly CypherQuery FindPaths = CypherQuery.Named("Paths/find-paths");

    public async Task<EvidencePath?> FindAsync(NodeId from, NodeId to, int maxHops, CancellationToken cancellationToken)
    {
        var rows = await ask(FindPaths.With("from", from.ToString()).With("to", to.ToString()).With("mostPaths", mostPaths), cancellationToken);
        if (rows is not [var found])
            return null;
        if (from == to)
            return EvidencePath.Of([]);
        var distance = found.MaybeInt("distance");
        if ((distance ?? MostHops + 1) > maxHops)
            return null;
        if (distance is { } steps && found.Int("paths") <= mostPaths)
            return GraphOf(found).Choose(from, steps);
        var layered = await new LayeredPaths(ask, found.Long("generation"), found.Int("papers")).FindAsync(from, to, maxHops, cancellationToken);
        return layered is { } all ? all.Paths.Choose(from, all.Steps) : null;
    }

    private static PathGraph GraphOf(CypherRow found) =>
        new(found.Rows("nodes").Select(PathNode.Of), [.. found.Rows("steps").Select(PathEdge.Of)], found.Int("papers"));
}

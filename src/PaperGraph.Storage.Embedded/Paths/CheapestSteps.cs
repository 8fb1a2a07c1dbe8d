using System.Runtime.InteropServices;
using PaperGraph.Core.Paths;

namespace PaperGraph.Storage.Embedded.Paths;

/// <summary>Leaves of all shortest paths those that cost least, before any id is compared: of a hundred thousand between two common topics few are left.</summary>
/// <param name="strengthOf">How strong the strongest reason for a step is.</param>
internal sealed class CheapestSteps(Func<PathNode, PathNode, double> strengthOf)
{
    /// <param name="from">Where all paths begin.</param>
    /// <param name="layers">The steps from each distance to the next, all of them on a path; some twice. They end at one node.</param>
    /// <returns>By distance: the steps of the cheapest paths, each once.</returns>
    public ILookup<PathNode, PathNode>[] Of(PathNode from, IReadOnlyList<IReadOnlyList<(PathNode From, PathNode To)>> layers)
    {
        var (costs, reached) = (new long[layers.Count][], new List<Dictionary<PathNode, long>> { new() { [from] = 0 } });
        for (var distance = 0; distance < layers.Count; distance++)
        {
            costs[distance] = [.. layers[distance].Select(step => reached[^1][step.From] + StepStrength.CostOf(strengthOf(step.From, step.To)))];
            reached.Add(Least(layers[distance], costs[distance]));
        }

        var steps = new ILookup<PathNode, PathNode>[layers.Count];
        var wanted = reached[^1].Keys.ToHashSet();
        for (var distance = layers.Count - 1; distance >= 0; distance--)
        {
            var (least, cost) = (reached[distance + 1], costs[distance]);
            var left = layers[distance].Where((step, at) => cost[at] == least[step.To] && wanted.Contains(step.To)).ToHashSet();
            steps[distance] = left.ToLookup(step => step.From, step => step.To);
            wanted = [.. left.Select(step => step.From)];
        }

        return steps;
    }

    // By node that steps lead to: what the cheapest way there costs.
    private static Dictionary<PathNode, long> Least(IReadOnlyList<(PathNode From, PathNode To)> steps, long[] costs)
    {
        var least = new Dictionary<PathNode, long>();
        for (var at = 0; at < costs.Length; at++)
        {
            ref var known = ref CollectionsMarshal.GetValueRefOrAddDefault(least, steps[at].To, out var isKnown);
            known = isKnown ? Math.Min(known, costs[at]) : costs[at];
        }

        return least;
    }
}

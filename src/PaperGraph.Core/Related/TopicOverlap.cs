namespace PaperGraph.Core.Related;

/// <summary>Keeps a topic from being counted once more through the topics above it.</summary>
/// <remarks>
/// Two papers that both touch Double Q-learning mostly both touch reinforcement learning, and the second adds little to the first: of a
/// topic counts only what the shared topics anywhere below it leave of its weight. A topic and one below it so
/// weigh together as much as the heavier of them.
/// </remarks>
public sealed class TopicOverlap
{
    private readonly int[][] _below;

    /// <param name="below">By place of a topic, the places of those anywhere below it: each smaller than the topic's own, ascending.</param>
    public TopicOverlap(IReadOnlyList<int[]> below)
    {
        ArgumentNullException.ThrowIfNull(below);
        _below = [.. below];
        Chains = ChainsOf(_below);
    }

    /// <summary>By place, the chain that it is in: of two topics of a chain one is above the other, so that all of it weighs at most what its heaviest does.</summary>
    public IReadOnlyList<int> Chains { get; }

    /// <summary>Puts topics below before those above, as the places of this class want it.</summary>
    /// <typeparam name="TTopic">How a store names a topic.</typeparam>
    /// <param name="topics">Topics, each with itself and everything above it.</param>
    /// <returns>The topics in the order of their places, and what becomes of their weights.</returns>
    public static (IReadOnlyList<TTopic> Places, TopicOverlap Overlap) Arrange<TTopic>(
        IReadOnlyCollection<(TTopic Topic, IReadOnlyCollection<TTopic> WithBroader)> topics)
        where TTopic : IEquatable<TTopic>, IComparable<TTopic>
    {
        ArgumentNullException.ThrowIfNull(topics);
        // Whatever is above something has all above it and itself, and so fewer.
        var narrowestFirst = topics.OrderByDescending(entry => entry.WithBroader.Count).ThenBy(entry => entry.Topic).ToList();
        var below = narrowestFirst.Select((upper, place) => Enumerable.Range(0, place)
            .Where(lower => narrowestFirst[lower].WithBroader.Contains(upper.Topic)).ToArray()).ToList();
        return ([.. narrowestFirst.Select(entry => entry.Topic)], new TopicOverlap(below));
    }

    /// <summary>Takes from each weight those of the topics below, as they are left; never below 0.</summary>
    /// <param name="weights">By place; 0 where the topic is not shared.</param>
    /// <param name="isMetAbove">By place: whether one of the papers reaches the topic only from below. Such a one is no reason beside a shared topic below it.</param>
    public void Reduce(Span<double> weights, ReadOnlySpan<bool> isMetAbove)
    {
        for (var place = 0; place < weights.Length; place++)
        {
            if (weights[place] <= 0 || _below[place].Length == 0)
                continue;
            var taken = 0.0;
            foreach (var lower in _below[place])
                taken += weights[lower];
            if (taken > 0)
                weights[place] = isMetAbove[place] ? 0 : Relatedness.Rounded(Math.Max(0, weights[place] - taken));
        }
    }

    private static int[] ChainsOf(int[][] below)
    {
        var (chains, ends) = (new int[below.Length], new List<int>());
        for (var place = 0; place < below.Length; place++)
        {
            var chain = ends.FindIndex(end => below[place].Contains(end));
            if (chain < 0)
            {
                chain = ends.Count;
                ends.Add(place);
            }

            (chains[place], ends[chain]) = (chain, place);
        }

        return chains;
    }
}

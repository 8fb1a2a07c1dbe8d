using PaperGraph.Core.Topics;
using PaperGraph.Storage.Embedded.Graph;

namespace PaperGraph.Storage.Embedded.Coverage;

/// <summary>What papers have to have in common to count as one group for coverage: what they touch, what of that they teach, and whether they are to be, or were, discussed.</summary>
internal readonly struct CoverageKey : IEquatable<CoverageKey>
{
    // The touches in the order of the paper's, each a topic's number and, below it, whether it is taught; whether the papers were discussed and are to be comes last.
    private readonly int[] _parts;
    private readonly int _hash;

    private CoverageKey(int[] parts)
    {
        _parts = parts;
        var hash = new HashCode();
        foreach (var part in parts)
            hash.Add(part);
        _hash = hash.ToHashCode();
    }

    public bool IsHeld => (_parts[^1] & 1) != 0;

    public bool IsPlanned => (_parts[^1] & 2) != 0;

    public int TouchCount => _parts.Length - 1;

    /// <summary>The key of a paper; null where it is not seen or touches nothing.</summary>
    public static CoverageKey? Of(GraphSnapshot graph, int number)
    {
        if (graph.Papers[number] is not { Touches: { Length: > 0 } touches })
            return null;
        var parts = new int[touches.Length + 1];
        for (var at = 0; at < touches.Length; at++)
            parts[at] = (touches[at].Topic << 1) | (touches[at].Confidence >= TopicConfidence.Taught ? 1 : 0);
        parts[^1] = (graph.Discussed.Held.Contains(number) ? 1 : 0) | (graph.Discussed.Planned.Contains(number) ? 2 : 0);
        return new CoverageKey(parts);
    }

    /// <summary>The number of the topic that is touched at a place.</summary>
    public int TopicAt(int at) => _parts[at] >> 1;

    public bool Equals(CoverageKey other) => _hash == other._hash && _parts.AsSpan().SequenceEqual(other._parts);

    public override bool Equals(object? obj) => obj is CoverageKey other && Equals(other);

    public override int GetHashCode() => _hash;
}

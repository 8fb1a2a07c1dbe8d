using System.Collections.Concurrent;

namespace PaperGraph.Faults;

/// <summary>What went wrong that must not: empty, where all is well.</summary>
internal sealed class Findings
{
    private readonly ConcurrentQueue<string> _all = [];

    /// <summary>All of them.</summary>
    public IReadOnlyCollection<string> All => _all;

    /// <summary>Notes one, and says it at once.</summary>
    public void Add(string finding)
    {
        _all.Enqueue(finding);
        Console.WriteLine($"FOUND: {finding}");
    }

    /// <summary>Notes one unless something holds.</summary>
    public void Expect(bool holds, string finding)
    {
        if (!holds)
            Add(finding);
    }
}

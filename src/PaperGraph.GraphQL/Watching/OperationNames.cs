using System.Collections.Concurrent;

namespace PaperGraph.GraphQL.Watching;

/// <summary>The names of operations that are told: the first hundred different ones. Callers make names up, and each would be a series of its own for ever.</summary>
internal sealed class OperationNames
{
    /// <summary>What all others are called.</summary>
    public const string Other = "other";

    private const int Most = 100;
    private const int Longest = 64;

    private readonly ConcurrentDictionary<string, bool> _known = new(StringComparer.Ordinal);

    /// <summary>The name as it is told.</summary>
    /// <param name="name">As a document has it, so of letters, digits and underscores.</param>
    /// <param name="wasAnswered">Only then a name is taken among those that are told.</param>
    public string Of(string name, bool wasAnswered)
    {
        if (_known.ContainsKey(name))
            return name;
        return wasAnswered && name.Length <= Longest && _known.Count < Most && _known.TryAdd(name, true) ? name : Other;
    }
}

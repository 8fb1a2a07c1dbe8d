namespace PaperGraph.Storage.Neo4j.Imports;

/// <summary>Gives the nodes that are written for a generation their numbers.</summary>
/// <param name="generation">The generation, which is an import's number, or a change's own.</param>
internal sealed class Numbering(long generation)
{
    private const int SequenceBits = 32;

    private uint _sequence;

    /// <summary>Behind and before which numbers those lie that are given for a generation.</summary>
    public static (long After, long End) NumbersOf(long generation) => (generation << SequenceBits, (generation + 1) << SequenceBits);

    /// <summary>A number for a node, greater than all before it for this generation and earlier ones.</summary>
    public long Next() => (generation << SequenceBits) + ++_sequence;
}

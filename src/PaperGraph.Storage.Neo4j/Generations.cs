namespace PaperGraph.Storage.Neo4j;

/// <summary>From and until which generation of the library something is seen.</summary>
internal static class Generations
{
    /// <summary>Until when that is seen which nothing has ended.</summary>
    public const long Never = long.MaxValue;
}

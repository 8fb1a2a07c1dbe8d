namespace PaperGraph.Host.Start;

/// <summary>Where the library is kept.</summary>
internal enum StoreKind
{
    /// <summary>In one file beside the program.</summary>
    Embedded,

    /// <summary>On a Neo4j server.</summary>
    Neo4j,
}

using PaperGraph.Core.Coverage;

namespace PaperGraph.Storage.Neo4j.Coverage;

/// <summary>How much of each topic there is.</summary>
/// <param name="State">In which state of the library: its generation, and which topics there are.</param>
/// <param name="Coverage">It.</param>
internal sealed record KnownCoverage(IReadOnlyList<long> State, LibraryCoverage Coverage);

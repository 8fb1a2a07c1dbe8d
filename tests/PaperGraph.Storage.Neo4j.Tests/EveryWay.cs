namespace PaperGraph.Storage.Neo4j.Tests;

/// <summary>The ways to a server, for tests that hold on each.</summary>
internal sealed class EveryWay : TheoryData<string>
{
    public EveryWay() => AddRange(StoreOn.Ways.ToArray());
}

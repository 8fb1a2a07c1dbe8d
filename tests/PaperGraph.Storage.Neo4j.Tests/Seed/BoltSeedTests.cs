namespace PaperGraph.Storage.Neo4j.Tests.Seed;

public sealed class BoltSeedTests(SeedOnNeo4j seed) : SeedSpecs(seed, nameof(StoreOn.Bolt)), IClassFixture<SeedOnNeo4j>;

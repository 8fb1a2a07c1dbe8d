namespace PaperGraph.Storage.Neo4j.Tests.Seed;

public sealed class HttpSeedTests(SeedOnNeo4j seed) : SeedSpecs(seed, nameof(StoreOn.Http)), IClassFixture<SeedOnNeo4j>;

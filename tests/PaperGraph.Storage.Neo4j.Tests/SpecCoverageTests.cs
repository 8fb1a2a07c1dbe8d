using PaperGraph.Storage.Specs;

namespace PaperGraph.Storage.Neo4j.Tests;

public sealed class SpecCoverageTests
{
    [Fact]
    public void Every_spec_of_the_store_is_run_on_this_one_over_each_way_that_the_build_has()
    {
        var specs = typeof(StoreSpecs).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(StoreSpecs))).ToList();
        var run = typeof(SpecCoverageTests).Assembly.GetTypes().Where(type => !type.IsAbstract).ToLookup(type => type.BaseType);

        Assert.Empty(specs.Where(spec => run[spec].Count() != StoreOn.Ways.Count).Select(spec => spec.Name));
    }
}

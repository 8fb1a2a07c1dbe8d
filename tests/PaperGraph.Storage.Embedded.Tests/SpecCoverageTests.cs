using PaperGraph.Storage.Specs;

namespace PaperGraph.Storage.Embedded.Tests;

public sealed class SpecCoverageTests
{
    [Fact]
    public void Every_spec_of_the_store_is_run_on_this_one()
    {
        var specs = typeof(StoreSpecs).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(StoreSpecs)));
        var run = typeof(SpecCoverageTests).Assembly.GetTypes().Where(type => !type.IsAbstract).Select(type => type.BaseType).ToHashSet();

        Assert.Empty(specs.Where(spec => !run.Contains(spec)).Select(spec => spec.Name));
    }
}

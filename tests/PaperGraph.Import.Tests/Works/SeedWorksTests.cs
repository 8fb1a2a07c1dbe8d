namespace PaperGraph.Import.Tests.Works;

public sealed class SeedWorksTests(ITestOutputHelper output)
{
    [Fact]
    public async Task No_paragraph_of_the_seed_is_lost()
    {
        var drafts = await SeedTable.Drafts();
        output.WriteLine(SeedTable.Of(drafts));

        Assert.Equal(96, drafts.Count);
    }
}

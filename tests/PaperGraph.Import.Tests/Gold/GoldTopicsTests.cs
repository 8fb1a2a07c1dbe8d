namespace PaperGraph.Import.Tests.Gold;

public sealed class GoldTopicsTests
{
    [Fact]
    public async Task What_a_careful_reader_finds_is_found()
    {
        var (vocabulary, entries) = await EntryTopics.OfSeed(TestContext.Current.CancellationToken);
        var gold = GoldTopics.ByLine();
        var score = new GoldScore(vocabulary);
        foreach (var entry in entries)
            score.Add(entry, gold.GetValueOrDefault(entry.Draft.FirstLine));

        TestContext.Current.TestOutputHelper?.WriteLine(score.Report);
        Assert.Equal(gold.Values.Sum(entry => entry.Topics.Count), score.Wanted);
        Assert.Empty(score.Wrong);
        Assert.True(score.FoundDirectly >= 0.92 * score.Wanted, score.Report);
        Assert.True(score.FoundOrNarrower >= 0.92 * score.Wanted, score.Report);
    }
}

using PaperGraph.Import.Dumps;
using PaperGraph.Import.Tests.Dumps;
using PaperGraph.Import.Tests.Seeds;
using PaperGraph.Import.Works;

namespace PaperGraph.Import.Tests.Works;

public sealed class SeedWorksTests(ITestOutputHelper output)
{
    [Fact]
    public async Task No_paragraph_of_the_seed_is_lost()
    {
        output.WriteLine(SeedTable.Of(await SeedTable.Drafts()));

        foreach (var entry in (await Reading.Of(SeedFolder.DumpBytes())).Entries)
            AssertWhole(entry);
    }

    [Fact]
    public async Task No_paragraph_of_a_shuffled_seed_is_lost()
    {
        var random = new Random(7);
        var lines = File.ReadAllLines(SeedFolder.Dump);
        for (var round = 0; round < 10; round++)
        {
            random.Shuffle(lines);
            foreach (var entry in (await Reading.Of(string.Join('\n', lines))).Entries)
                AssertWhole(entry);
        }
    }

    private static void AssertWhole(DumpEntry entry)
    {
        var draft = WorkReader.Read(entry);
        Assert.Equal(entry.Annotations.Count, draft.Annotations.Count);
        foreach (var (annotation, read) in entry.Annotations.Zip(draft.Annotations))
        {
            var kept = string.Join('\n', new[] { read.Quote, read.Note }.OfType<string>());
            var repeated = annotation.Paragraphs is [var first, var second] && first == second;
            Assert.Equal(repeated ? annotation.Paragraphs[0] : string.Join('\n', annotation.Paragraphs), kept);
        }

        foreach (var statement in draft.Statements)
            Assert.NotEmpty(SeedTable.Show(draft, statement));
    }
}

using PaperGraph.Core.Annotations;
using PaperGraph.Core.Imports.Readings;
using PaperGraph.Core.Papers;
using PaperGraph.Core.Storage;
using Xunit;

namespace PaperGraph.Storage.Specs;

/// <summary>Whoever reads while others write sees one whole state.</summary>
public abstract class ConcurrencySpecs : StoreSpecs
{
    private const int Rounds = 12;
    private const int Papers = 30;

    [Fact]
    public async Task Readers_during_imports_see_whole_states()
    {
        await ImportRoundAsync(0);
        using var over = new CancellationTokenSource();
        var readers = Enumerable.Range(0, 3).Select(_ => Task.Run(() => ReadUntilAsync(over.Token))).ToList();

        for (var round = 1; round <= Rounds; round++)
            await Task.Run(() => ImportRoundAsync(round));

        await over.CancelAsync();
        Assert.All(await Task.WhenAll(readers), read => Assert.True(read > 0));
    }

    [Fact]
    public async Task Writers_wait_for_one_another()
    {
        var topics = Enumerable.Range(0, 10).Select(number => Some.Topic($"Topic {number}")).ToArray();

        await Task.WhenAll(Enumerable.Range(1, 10).Select(count => Task.Run(() => SaveTopicsAsync(topics[..count]))));

        Assert.InRange((await Store.CountAsync(None)).Topics, 1, 10);
    }

    // Every text of a state names its round.
    private Task ImportRoundAsync(int round) => ImportAsync("a.txt", [.. Enumerable.Range(0, Papers).Select(paper => EntryOf(round, paper))]);

    private static EntryReading EntryOf(int round, int paper) => Some.Entry(
        Some.Paper($"Paper {paper}") with { Venue = $"round {round}", Abstract = $"round {round}" },
        Some.Annotation($"note {paper}") with { Note = $"round {round}" });

    private async Task<int> ReadUntilAsync(CancellationToken over)
    {
        var read = 0;
        for (; read == 0 || !over.IsCancellationRequested; read++)
        {
            var papers = (await Store.PagePapersAsync([PaperSelection.All], PaperOrder.TitleAsc, PageRequest.First(100), None))[0].Nodes();
            Assert.Equal(Papers, papers.Count);
            Assert.Single(papers.SelectMany(paper => new[] { paper.Venue, paper.Abstract }).Distinct());
            var notes = (await Store.PageAnnotationsAsync([AnnotationSelection.All], PageRequest.First(100), None))[0].Nodes();
            Assert.Equal(Papers, notes.Count);
            Assert.Single(notes.Select(annotation => annotation.Note).Distinct());
        }

        return read;
    }
}

using PaperGraph.Core.Annotations;
using PaperGraph.Core.Papers;
using PaperGraph.Core.Storage;
using Xunit;

namespace PaperGraph.Storage.Specs.Imports;

/// <summary>A work or an annotation that several files hold is one.</summary>
public abstract class SeveralFilesSpecs : StoreSpecs
{
    [Fact]
    public async Task A_paper_of_two_files_is_the_fold_of_what_both_say()
    {
        await ImportAsync("a.txt", Some.Entry(Some.Paper("DQN", "2020-05"), Some.Annotation("one")));

        var import = await ImportAsync("b.txt", Some.Entry(Some.Paper("DQN", "2021-01", year: 2015), Some.Annotation("two")));

        var paper = await Store.FindPaperAsync("DQN");
        Assert.Equal(2015, paper?.Year);
        Assert.Equal((Some.MonthOf("2020-05"), Some.MonthOf("2021-01")), (paper?.AddedIn, paper?.AnnotatedIn));
        Assert.Equal(2, paper?.Locations.Count);
        Assert.Equal((0, 1), (import.Changes.PapersAdded, import.Changes.PapersUpdated));
        Assert.Equal(["one", "two"], (await Store.QuotesAsync()).Order());
    }

    [Fact]
    public async Task A_paper_stays_as_long_as_one_file_speaks_of_it()
    {
        await ImportAsync("a.txt", Some.Entry(Some.Paper("DQN", year: 2013), Some.Annotation("one")));
        await ImportAsync("b.txt", Some.Entry("DQN", Some.Annotation("two")));

        var import = await ImportAsync("a.txt");

        Assert.Equal((0, 1, 1), (import.Changes.PapersWithdrawn, import.Changes.PapersUpdated, import.Changes.AnnotationsWithdrawn));
        Assert.Null((await Store.FindPaperAsync("DQN"))?.Year);
        Assert.Equal(["two"], await Store.QuotesAsync());
    }

    [Fact]
    public async Task An_annotation_of_two_files_is_one_with_two_sources()
    {
        var first = await ImportAsync("a.txt", Some.Entry("DQN", Some.Annotation("one")));
        var second = await ImportAsync("b.txt", Some.Entry("DQN", Some.Annotation("one") with { FirstLine = 40, LastLine = 41 }));

        var sources = await Store.FindSourcesAsync([Some.AnnotationId("one")], None);

        Assert.Equal(0, second.Changes.AnnotationsAdded);
        Assert.Equal(["one"], await Store.QuotesAsync());
        Assert.Equal(
            [new Source(first.Id, "a.txt", 2, 3), new Source(second.Id, "b.txt", 40, 41)],
            sources[Some.AnnotationId("one")]);
    }

    [Theory]
    [InlineData("a.txt", "b.txt")]
    [InlineData("b.txt", "a.txt")]
    public async Task The_file_whose_name_comes_first_gives_the_annotation_its_text(string readFirst, string readLast)
    {
        await ImportAsync(readFirst, Some.Entry("DQN", Some.Annotation("one") with { Note = readFirst }));
        await ImportAsync(readLast, Some.Entry("DQN", Some.Annotation("one") with { Note = readLast }));

        Assert.Equal("a.txt", (await Store.FindAnnotationAsync("one"))?.Note);
    }

    [Fact]
    public async Task An_annotation_stays_with_the_text_of_the_file_that_is_left()
    {
        await ImportAsync("a.txt", Some.Entry("DQN", Some.Annotation("one") with { Note = "a" }));
        await ImportAsync("b.txt", Some.Entry("DQN", Some.Annotation("one") with { Note = "b" }));

        var import = await ImportAsync("a.txt");

        Assert.Equal((0, 1), (import.Changes.AnnotationsWithdrawn, import.Changes.AnnotationsUpdated));
        Assert.Equal("b", (await Store.FindAnnotationAsync("one"))?.Note);
        Assert.Single((await Store.FindSourcesAsync([Some.AnnotationId("one")], None))[Some.AnnotationId("one")]);
    }

    [Fact]
    public async Task An_annotation_twice_in_one_file_is_one()
    {
        await ImportAsync("a.txt", Some.Entry("DQN", Some.Annotation("one")), Some.Entry("DQN", Some.Annotation("one") with { FirstLine = 8, LastLine = 8 }));

        Assert.Equal(["one"], await Store.QuotesAsync());
        Assert.Equal(2, (await Store.FindSourcesAsync([Some.AnnotationId("one")], None))[Some.AnnotationId("one")].Count);
        Assert.Equal(new StoreCounts(1, 1, 0, 0, 0), await Store.CountAsync(None));
    }

    [Fact]
    public async Task Files_do_not_touch_each_others_papers()
    {
        await ImportAsync("a.txt", Some.Entry("DQN"));
        await ImportAsync("b.txt", Some.Entry("ResNet"));

        await ImportAsync("b.txt", Some.Entry("AlexNet"));

        Assert.Equal(["AlexNet", "DQN"], await Store.TitlesAsync(PaperSelection.All));
    }
}

using PaperGraph.Core.Papers;
using Xunit;

namespace PaperGraph.Storage.Specs.Papers;

/// <summary>Papers come in the order asked for, those that agree by id, and those without the value last.</summary>
public abstract class PaperOrderSpecs : StoreSpecs
{
    [Fact]
    public async Task By_month_of_the_latest_annotation()
    {
        await ImportAsync("a.txt", Some.Entry(Some.Paper("Mid", "2020-05")), Some.Entry("None"), Some.Entry(Some.Paper("Old", "2019-12")), Some.Entry(Some.Paper("New", "2021-01")));

        Assert.Equal(["New", "Mid", "Old", "None"], await Store.TitlesAsync(order: PaperOrder.AnnotatedDesc));
        Assert.Equal(["Old", "Mid", "New", "None"], await Store.TitlesAsync(order: PaperOrder.AnnotatedAsc));
    }

    [Fact]
    public async Task By_year()
    {
        await ImportAsync("a.txt", Some.Entry("None"), Some.Entry(Some.Paper("New", year: 2021)), Some.Entry(Some.Paper("Old", year: 1998)));

        Assert.Equal(["New", "Old", "None"], await Store.TitlesAsync(order: PaperOrder.YearDesc));
        Assert.Equal(["Old", "New", "None"], await Store.TitlesAsync(order: PaperOrder.YearAsc));
    }

    [Fact]
    public async Task By_title_without_case()
    {
        await ImportAsync("a.txt", Some.Entry("beta"), Some.Entry("Gamma"), Some.Entry("Alpha"), Some.Entry("Äther"), Some.Entry("Beta two"));

        Assert.Equal(["Alpha", "beta", "Beta two", "Gamma", "Äther"], await Store.TitlesAsync(order: PaperOrder.TitleAsc));
    }

    [Fact]
    public async Task By_number_of_annotations()
    {
        await ImportAsync("a.txt", Some.Entry("None"), Some.Entry("Two", Some.Annotation("1"), Some.Annotation("2")), Some.Entry("One", Some.Annotation("3")));

        Assert.Equal(["Two", "One", "None"], await Store.TitlesAsync(order: PaperOrder.AnnotationsDesc));
    }

    [Theory]
    [InlineData(PaperOrder.AnnotatedDesc)]
    [InlineData(PaperOrder.AnnotatedAsc)]
    [InlineData(PaperOrder.YearDesc)]
    [InlineData(PaperOrder.YearAsc)]
    [InlineData(PaperOrder.AnnotationsDesc)]
    public async Task Papers_that_agree_come_by_id(PaperOrder order)
    {
        var names = Enumerable.Range(0, 20).Select(number => $"Paper {number}").ToList();
        await ImportAsync("a.txt", [.. names.Select(name => Some.Entry(Some.Paper(name, "2020-05", 2019)))]);

        Assert.Equal(names.OrderBy(Some.PaperId), await Store.TitlesAsync(order: order));
    }

    [Fact]
    public async Task Papers_move_when_they_change()
    {
        await ImportAsync("a.txt", Some.Entry(Some.Paper("One", year: 2001)), Some.Entry(Some.Paper("Two", year: 2002)));
        Assert.Equal(["One", "Two"], await Store.TitlesAsync(order: PaperOrder.YearAsc));

        await ImportAsync("a.txt", Some.Entry(Some.Paper("One", year: 2003)), Some.Entry(Some.Paper("Two", year: 2002)));

        Assert.Equal(["Two", "One"], await Store.TitlesAsync(order: PaperOrder.YearAsc));
        Assert.Equal(["One", "Two"], await Store.TitlesAsync(order: PaperOrder.YearDesc));
    }
}

using PaperGraph.Core.Annotations;
using PaperGraph.Core.Imports.Readings;
using PaperGraph.Core.Papers;
using PaperGraph.Core.Storage;
using Xunit;

namespace PaperGraph.Storage.Specs.Paging;

/// <summary>Pages are cut by key, so that they stay where they are while items come and go.</summary>
public abstract class PagingSpecs : StoreSpecs
{
    public static TheoryData<PaperOrder> EveryOrder => [.. Enum.GetValues<PaperOrder>()];

    [Theory]
    [MemberData(nameof(EveryOrder))]
    public async Task Forward_pages_make_up_the_list(PaperOrder order)
    {
        await ImportManyAsync(23);
        var all = await Store.TitlesAsync(order: order);

        var (walked, cursor) = (new List<string>(), (string?)null);
        for (var left = 23; left > 0; left -= 5)
        {
            var page = await PageAsync(PageRequest.First(5, cursor), order);
            Assert.Equal(left > 5, page.HasNext);
            Assert.Equal(cursor is not null, page.HasPrevious);
            walked.AddRange(Titles(page));
            cursor = page.Items[^1].Cursor;
        }

        Assert.Equal(all, walked);
        var behind = await PageAsync(PageRequest.First(5, cursor), order);
        Assert.Equal((0, false, true), (behind.Items.Count, behind.HasNext, behind.HasPrevious));
    }

    [Theory]
    [MemberData(nameof(EveryOrder))]
    public async Task Backward_pages_make_up_the_list(PaperOrder order)
    {
        await ImportManyAsync(23);
        var all = await Store.TitlesAsync(order: order);

        var (walked, cursor) = (new List<string>(), (string?)null);
        for (var left = 23; left > 0; left -= 5)
        {
            var page = await PageAsync(PageRequest.Last(5, cursor), order);
            Assert.Equal(left > 5, page.HasPrevious);
            Assert.Equal(cursor is not null, page.HasNext);
            walked.InsertRange(0, Titles(page));
            cursor = page.Items[0].Cursor;
        }

        Assert.Equal(all, walked);
    }

    [Fact]
    public async Task A_page_of_size_zero_says_only_whether_there_is_anything()
    {
        Assert.Equal(Page<Paper>.Empty, await PageAsync(PageRequest.First(0)), SamePage);
        await ImportManyAsync(3);
        var all = await PageAsync(PageRequest.First(3));

        Assert.Equal(new Page<Paper>([], true, false), await PageAsync(PageRequest.First(0)), SamePage);
        Assert.Equal(new Page<Paper>([], false, true), await PageAsync(PageRequest.Last(0)), SamePage);
        Assert.Equal(new Page<Paper>([], true, true), await PageAsync(PageRequest.First(0, all.Items[0].Cursor)), SamePage);
        Assert.Equal(new Page<Paper>([], false, true), await PageAsync(PageRequest.First(0, all.Items[2].Cursor)), SamePage);
    }

    [Fact]
    public async Task A_negative_size_is_refused() =>
        await Assert.ThrowsAnyAsync<ArgumentException>(() => PageAsync(PageRequest.First(-1)));

    [Fact]
    public async Task A_page_larger_than_the_list_is_the_list()
    {
        await ImportManyAsync(3);

        var page = await PageAsync(PageRequest.First(int.MaxValue - 1));

        Assert.Equal((3, false, false), (page.Items.Count, page.HasNext, page.HasPrevious));
    }

    [Fact]
    public async Task A_cursor_stays_where_it_is_while_papers_come()
    {
        await ImportAsync("a.txt", Some.Entry("b"), Some.Entry("d"), Some.Entry("f"));
        var first = await PageAsync(PageRequest.First(2));

        await ImportAsync("b.txt", Some.Entry("a"), Some.Entry("c"), Some.Entry("e"), Some.Entry("g"));

        Assert.Equal(["e", "f", "g"], Titles(await PageAsync(PageRequest.First(10, first.Items[^1].Cursor))));
        Assert.Equal(["a", "b", "c"], Titles(await PageAsync(PageRequest.Last(10, first.Items[^1].Cursor))));
    }

    [Fact]
    public async Task A_cursor_stays_where_it_is_when_its_own_paper_goes()
    {
        await ImportAsync("a.txt", Some.Entry("a"), Some.Entry("b"), Some.Entry("c"));
        var first = await PageAsync(PageRequest.First(2));

        await ImportAsync("a.txt", Some.Entry("a"), Some.Entry("c"));

        var rest = await PageAsync(PageRequest.First(2, first.Items[^1].Cursor));
        Assert.Equal(["c"], Titles(rest));
        Assert.True(rest.HasPrevious);
    }

    [Fact]
    public async Task A_filtered_list_is_paged_like_any_other()
    {
        await ImportManyAsync(40);
        var selection = new PaperSelection { Kinds = [PaperKind.Book] };
        var all = await Store.TitlesAsync(selection);

        var first = await PageAsync(PageRequest.First(4), selection: selection);
        var second = await PageAsync(PageRequest.First(4, first.Items[^1].Cursor), selection: selection);

        Assert.Equal(10, all.Count);
        Assert.Equal(all.Skip(4).Take(4), Titles(second));
        Assert.Equal((true, true), (second.HasNext, second.HasPrevious));
    }

    [Theory]
    [InlineData("")]
    [InlineData("nonsense")]
    [InlineData("§§§")]
    public async Task Text_that_is_no_cursor_is_refused(string cursor)
    {
        await ImportManyAsync(1);

        var refused = await Assert.ThrowsAsync<InvalidCursorException>(() => PageAsync(PageRequest.First(1, cursor)));

        Assert.Equal(cursor, refused.Cursor);
    }

    [Fact]
    public async Task A_cursor_of_another_order_or_list_is_refused()
    {
        await ImportManyAsync(2);
        var paper = (await PageAsync(PageRequest.First(1), PaperOrder.YearAsc)).Items[0].Cursor;
        var annotation = (await Store.PageAnnotationsAsync([AnnotationSelection.All], PageRequest.First(1), None))[0].Items[0].Cursor;

        await Assert.ThrowsAsync<InvalidCursorException>(() => PageAsync(PageRequest.First(1, paper), PaperOrder.YearDesc));
        await Assert.ThrowsAsync<InvalidCursorException>(() => PageAsync(PageRequest.First(1, annotation)));
        await Assert.ThrowsAsync<InvalidCursorException>(() => Store.PageAnnotationsAsync([AnnotationSelection.All], PageRequest.First(1, paper), None));
    }

    [Fact]
    public async Task A_forged_cursor_is_refused()
    {
        await ImportManyAsync(2);
        var list = ListOf((await PageAsync(PageRequest.First(1))).Items[0].Cursor);

        await Assert.ThrowsAsync<InvalidCursorException>(() => PageAsync(PageRequest.First(1, new CursorPosition(list, "any key", "no id").Encode())));
    }

    [Fact]
    public async Task Annotations_are_paged_in_both_directions()
    {
        await ImportAsync("a.txt", [.. Enumerable.Range(0, 5).Select(paper => Some.Entry(
            $"Paper {paper}", [.. Enumerable.Range(0, 5).Select(number => Some.Annotation($"{paper}/{number}", number == 0 ? null : $"202{number}-01"))]))]);
        var all = await Store.QuotesAsync();

        var first = await PageAnnotationsAsync(PageRequest.First(7));
        var second = await PageAnnotationsAsync(PageRequest.First(7, first.Items[^1].Cursor));
        var back = await PageAnnotationsAsync(PageRequest.Last(7, second.Items[0].Cursor));
        var last = await PageAnnotationsAsync(PageRequest.Last(7));

        Assert.Equal(all.Take(7), first.Nodes().Select(annotation => annotation.Quote));
        Assert.Equal(all.Skip(7).Take(7), second.Nodes().Select(annotation => annotation.Quote));
        Assert.Equal(all.Take(7), back.Nodes().Select(annotation => annotation.Quote));
        Assert.Equal(all.Skip(18), last.Nodes().Select(annotation => annotation.Quote));
        Assert.Equal((true, true), (second.HasNext, second.HasPrevious));
        Assert.Equal((true, false), (back.HasNext, back.HasPrevious));
    }

    private static bool SamePage(Page<Paper> one, Page<Paper> other) =>
        Shown(one).SequenceEqual(Shown(other)) && one.HasNext == other.HasNext && one.HasPrevious == other.HasPrevious;

    private static IEnumerable<(Paper, string)> Shown(Page<Paper> page) => page.Items.Select(item => (item.Node, item.Cursor));

    private static string ListOf(string cursor)
    {
        var bytes = System.Buffers.Text.Base64Url.DecodeFromChars(cursor);
        return System.Text.Encoding.UTF8.GetString(bytes.AsSpan(4)).Split('\u001f')[0];
    }

    private static IEnumerable<string> Titles(Page<Paper> page) => page.Nodes().Select(paper => paper.Title);

    private Task ImportManyAsync(int count) => ImportAsync("a.txt", [.. Enumerable.Range(0, count).Select(Entry)]);

    // Many papers agree in each value, and every fifth has none.
    private static EntryReading Entry(int number) => Some.Entry(
        Some.Paper($"Title {number * 7 % 23:D2}-{number}", number % 5 == 0 ? null : $"202{number % 3}-01", number % 5 == 1 ? null : 2000 + (number % 4)) with
        {
            Kind = number % 4 == 0 ? PaperKind.Book : PaperKind.Article,
        },
        [.. Enumerable.Range(0, number % 3).Select(annotation => Some.Annotation($"{number}/{annotation}"))]);

    private async Task<Page<Paper>> PageAsync(PageRequest request, PaperOrder order = PaperOrder.TitleAsc, PaperSelection? selection = null) =>
        (await Store.PagePapersAsync([selection ?? PaperSelection.All], order, request, None))[0];

    private async Task<Page<Annotation>> PageAnnotationsAsync(PageRequest request) =>
        (await Store.PageAnnotationsAsync([AnnotationSelection.All], request, None))[0];
}

using PaperGraph.Core.Graph;
using PaperGraph.Core.Imports;
using PaperGraph.Core.Storage;
using Xunit;

namespace PaperGraph.Storage.Specs.Imports;

/// <summary>What nobody understands is kept, word for word.</summary>
public abstract class ProblemSpecs : StoreSpecs
{
    [Fact]
    public async Task Problems_come_by_line()
    {
        var import = await WriteProblemsAsync(7, 3, 5);
        await SwitchOnAsync(import);

        var page = (await Store.PageProblemsAsync([import], PageRequest.First(10), None))[0];

        Assert.Equal([3, 5, 7], page.Nodes().Select(problem => problem.Line));
        Assert.Equal(new ImportProblem(3, "No such month.", "Foo 2020"), page.Items[0].Node);
        Assert.Equal([3], await Store.CountProblemsAsync([import], None));
    }

    [Fact]
    public async Task Problems_are_paged_in_both_directions()
    {
        var import = await WriteProblemsAsync(1, 2, 2, 3, 4);

        var first = (await Store.PageProblemsAsync([import], PageRequest.First(2), None))[0];
        var second = (await Store.PageProblemsAsync([import], PageRequest.First(2, first.Items[^1].Cursor), None))[0];
        var last = (await Store.PageProblemsAsync([import], PageRequest.Last(2), None))[0];
        var back = (await Store.PageProblemsAsync([import], PageRequest.Last(2, second.Items[0].Cursor), None))[0];

        Assert.Equal([1, 2], Lines(first));
        Assert.Equal((true, false), (first.HasNext, first.HasPrevious));
        Assert.Equal([2, 3], Lines(second));
        Assert.Equal((true, true), (second.HasNext, second.HasPrevious));
        Assert.Equal([3, 4], Lines(last));
        Assert.Equal((false, true), (last.HasNext, last.HasPrevious));
        Assert.Equal([1, 2], Lines(back));
        Assert.Equal((true, false), (back.HasNext, back.HasPrevious));
    }

    [Fact]
    public async Task Problems_of_several_imports_come_in_their_order()
    {
        var first = await WriteProblemsAsync(1);
        await SwitchOnAsync(first);
        var second = await WriteProblemsAsync(2, 3);

        var imports = new[] { second, Id<Import>.For("nothing"), first };
        var pages = await Store.PageProblemsAsync(imports, PageRequest.First(5), None);

        Assert.Equal([[2, 3], [], [1]], pages.Select(Lines));
        Assert.Equal([2, 0, 1], await Store.CountProblemsAsync(imports, None));
    }

    [Fact]
    public async Task An_abandoned_import_keeps_its_problems_and_says_why()
    {
        var import = await WriteProblemsAsync(4);

        await AbandonAsync(import, new ImportProblem(0, "Not UTF-8.", ""));

        var page = (await Store.PageProblemsAsync([import], PageRequest.First(5), None))[0];
        Assert.Equal([0, 4], Lines(page));
    }

    [Fact]
    public async Task A_cursor_of_another_list_is_refused()
    {
        var import = await WriteProblemsAsync(1);
        var cursor = (await Store.PageImportsAsync(PageRequest.First(1), None)).Items[0].Cursor;

        await Assert.ThrowsAsync<InvalidCursorException>(() => Store.PageProblemsAsync([import], PageRequest.First(1, cursor), None));
    }

    private async Task<Id<Import>> WriteProblemsAsync(params int[] lines)
    {
        var import = await WriteAsync("a.txt");
        await Store.WriteAsync(import, new ImportBatch([], [.. lines.Select(line => new ImportProblem(line, "No such month.", "Foo 2020"))]), None);
        return import;
    }

    private static int[] Lines(Page<ImportProblem> page) => [.. page.Nodes().Select(problem => problem.Line)];
}

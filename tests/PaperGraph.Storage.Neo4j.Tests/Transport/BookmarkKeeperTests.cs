using PaperGraph.Storage.Neo4j.Transport;

namespace PaperGraph.Storage.Neo4j.Tests.Transport;

public sealed class BookmarkKeeperTests
{
    [Fact]
    public void There_are_never_many()
    {
        var bookmarks = new BookmarkKeeper();

        for (var write = 0; write < 1000; write++)
            bookmarks.Advance([], [$"bookmark {write}"]);

        Assert.Equal(100, bookmarks.Current.Count);
        Assert.Equal("bookmark 999", bookmarks.Current[^1]);
    }

    [Fact]
    public void An_answer_without_bookmarks_changes_nothing()
    {
        var bookmarks = new BookmarkKeeper();
        bookmarks.Advance([], ["one"]);

        bookmarks.Advance(["one"], []);

        Assert.Equal(["one"], bookmarks.Current);
    }
}

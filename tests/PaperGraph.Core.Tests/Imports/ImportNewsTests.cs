using Microsoft.Extensions.Time.Testing;
using PaperGraph.Core.Graph;
using PaperGraph.Core.Imports;

namespace PaperGraph.Core.Tests.Imports;

public sealed class ImportNewsTests
{
    private readonly FakeTimeProvider _clock = new();
    private readonly ImportNews _news;

    public ImportNewsTests() => _news = new ImportNews(_clock);

    [Fact]
    public async Task Who_comes_while_an_import_runs_hears_of_it_at_once()
    {
        _news.Tell(At("notes.txt", 0.5));
        await using var news = Follow();
        Assert.Equal(("notes.txt", ImportStatus.Running, 0.5), await NextAsync(news));
    }

    [Fact]
    public async Task Who_comes_between_imports_hears_of_the_next()
    {
        _news.Tell(At("notes.txt", 0.5));
        _news.Tell(Ended("notes.txt", ImportStatus.Done));
        await using var news = Follow();
        var next = NextAsync(news);
        Assert.False(next.IsCompleted);
        _news.Tell(At("more.txt", 0));
        Assert.Equal(("more.txt", ImportStatus.Running, 0), await next);
    }

    [Fact]
    public async Task A_quarter_of_a_second_passes_between_two_states_and_the_newest_is_told()
    {
        _news.Tell(At("notes.txt", 0.1));
        await using var news = Follow();
        await NextAsync(news);
        var next = NextAsync(news);
        _news.Tell(At("notes.txt", 0.2));
        _clock.Advance(TimeSpan.FromSeconds(0.24));
        _news.Tell(At("notes.txt", 0.3));
        Assert.False(next.IsCompleted);
        _clock.Advance(TimeSpan.FromSeconds(0.01));
        Assert.Equal(("notes.txt", ImportStatus.Running, 0.3), await next);
    }

    [Fact]
    public async Task How_each_import_ends_is_told_however_fast_they_follow_each_other()
    {
        _news.Tell(At("a.txt", 0));
        await using var news = Follow();
        await NextAsync(news);
        _news.Tell(Ended("a.txt", ImportStatus.Done));
        _news.Tell(At("b.txt", 0));
        _news.Tell(Ended("b.txt", ImportStatus.Failed));
        _news.Tell(Ended("c.txt", ImportStatus.Unchanged));
        var next = NextAsync(news);
        _clock.Advance(TimeSpan.FromSeconds(0.25));
        Assert.Equal(("a.txt", ImportStatus.Done, null), await next);
        Assert.Equal(("b.txt", ImportStatus.Failed, null), await NextAsync(news));
        Assert.Equal(("c.txt", ImportStatus.Unchanged, null), await NextAsync(news));
    }

    private static Import Of(string file) =>
        Import.Of(new ImportStart(Id<Import>.For(file), file, "hypothesis", "", "", DateTimeOffset.UnixEpoch));

    private static Import At(string file, double share) => Of(file).At(new ImportProgress(LineCounts.None, share, null));

    private static Import Ended(string file, ImportStatus status) => Of(file) with { Status = status };

    private static async Task<(string File, ImportStatus Status, double? Progress)> NextAsync(IAsyncEnumerator<Import> news)
    {
        Assert.True(await news.MoveNextAsync().AsTask().WaitAsync(TimeSpan.FromSeconds(20)));
        return (news.Current.File, news.Current.Status, news.Current.Progress);
    }

    private IAsyncEnumerator<Import> Follow() => _news.FollowAsync(CancellationToken.None).GetAsyncEnumerator();
}

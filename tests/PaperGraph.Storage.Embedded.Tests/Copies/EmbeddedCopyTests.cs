using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using PaperGraph.Core.Copies;
using PaperGraph.Core.Storage;
using PaperGraph.Storage.Embedded.Copies;
using PaperGraph.Storage.Specs.Copies;
using PaperGraph.Storage.Specs.Sessions;
using PaperGraph.Storage.Specs.Transcripts;

namespace PaperGraph.Storage.Embedded.Tests.Copies;

public sealed class EmbeddedCopyTests : IDisposable
{
    private readonly TemporaryFolder _source = new();
    private readonly TemporaryFolder _target = new();

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 15)];

    public void Dispose()
    {
        _source.Dispose();
        _target.Dispose();
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public async Task A_copy_says_what_the_original_says_now_and_after_all_that_follows(int seed)
    {
        var group = new RandomGroup(seed);
        await using var original = await _source.OpenStoreAsync();
        await group.LiveAsync(12, original);

        await CopyAsync();

        await using var copy = await _target.OpenStoreAsync();
        Assert.Equal(await StoreTranscript.OfAsync(original, group, seed), await StoreTranscript.OfAsync(copy, group, seed));
        await group.GoOnAsync(6, original, copy);
        Assert.Equal(await StoreTranscript.OfAsync(original, group, seed), await StoreTranscript.OfAsync(copy, group, seed));
    }

    [Fact]
    public async Task It_is_told_how_far_it_is()
    {
        await LiveAsync();
        var told = new ToldProgress();

        var copied = await CopyAsync(told);

        Assert.Equal(copied, told.Last);
        Assert.Equal(copied.Whole.Imports, copied.Imports);
        Assert.Equal(copied.Whole.Entries, copied.Entries);
    }

    [Fact]
    public async Task A_copy_that_is_broken_off_leaves_no_library_and_can_be_made_again()
    {
        await LiveAsync();
        using var interruption = new CancellationTokenSource();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => CopyAsync(new ToldProgress(after: 8, interruption.Cancel), interruption.Token));

        Assert.Empty(Directory.GetFiles(_target.Path, "*.db", SearchOption.AllDirectories));
        await CopyAsync();
        Assert.True(File.Exists(_target.Database));
    }

    [Fact]
    public async Task What_a_process_left_that_died_in_the_middle_is_replaced()
    {
        await LiveAsync();
        await (await TemporaryFolder.MakeOpenAsync(Path.Combine(_target.Path, "copying"))).DisposeAsync();

        await CopyAsync();

        Assert.Equal([_target.Database], Directory.GetFiles(_target.Path, "*.db", SearchOption.AllDirectories));
    }

    [Fact]
    public async Task Nothing_is_copied_over_a_library()
    {
        await LiveAsync();
        await CopyAsync();

        var refused = await Assert.ThrowsAsync<CopyRefusedException>(() => CopyAsync());

        Assert.Matches($"“{_target.Database}” holds [0-9]+ papers, [0-9]+ imports and [0-9]+ changes", refused.Message);
    }

    [Fact]
    public async Task What_people_said_is_copied_and_copied_over_by_nothing_where_no_file_was_ever_read()
    {
        await using (var original = await _source.OpenStoreAsync())
            await original.ChangeAsync(Meet.Schedule("plans", "2024-03-04"), CancellationToken.None);

        await CopyAsync();

        await using (var copy = await _target.OpenStoreAsync())
            Assert.Equal(1, (await copy.CountAsync(CancellationToken.None)).Sessions);
        var refused = await Assert.ThrowsAsync<CopyRefusedException>(() => CopyAsync());
        Assert.Contains("0 papers, 0 imports and 1 changes", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_library_there_is_nothing_to_copy()
    {
        await Assert.ThrowsAsync<StoreUnavailableException>(() => CopyAsync());

        Assert.Empty(Directory.EnumerateFileSystemEntries(_source.Path));
        Assert.Empty(Directory.EnumerateFileSystemEntries(_target.Path));
    }

    private async Task LiveAsync()
    {
        await using var original = await _source.OpenStoreAsync();
        await new RandomGroup(1).LiveAsync(8, original);
    }

    private async Task<CopyProgress> CopyAsync(IProgress<CopyProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        await using var source = new EmbeddedCopySource(OptionsOf(_source));
        await using var target = new EmbeddedCopyTarget(OptionsOf(_target), NullLogger<EmbeddedPaperStore>.Instance);
        return await new GraphCopy(source, target).RunAsync(progress ?? new ToldProgress(), cancellationToken);
    }

    private static IOptions<EmbeddedStoreOptions> OptionsOf(TemporaryFolder folder) => Options.Create(new EmbeddedStoreOptions { Path = folder.Path });
}

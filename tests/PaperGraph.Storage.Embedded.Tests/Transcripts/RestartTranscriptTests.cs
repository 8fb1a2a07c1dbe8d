using PaperGraph.Storage.Specs.Transcripts;

namespace PaperGraph.Storage.Embedded.Tests.Transcripts;

public sealed class RestartTranscriptTests
{
    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 15)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public async Task Whatever_a_group_did_is_said_alike_after_a_restart(int seed)
    {
        using var folder = new TemporaryFolder();
        var group = new RandomGroup(seed);
        IReadOnlyList<string> before;
        await using (var store = await folder.OpenStoreAsync())
        {
            await group.LiveAsync(12, store);
            before = await StoreTranscript.OfAsync(store, group, seed);
        }

        await using var reopened = await folder.OpenStoreAsync();
        Assert.Equal(before, await StoreTranscript.OfAsync(reopened, group, seed));
    }
}

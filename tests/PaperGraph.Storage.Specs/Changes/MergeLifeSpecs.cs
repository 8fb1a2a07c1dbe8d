using PaperGraph.Core.Imports.Readings;
using PaperGraph.Storage.Specs.Transcripts;
using Xunit;

namespace PaperGraph.Storage.Specs.Changes;

/// <summary>Whatever papers were made one, and whatever was read and said meanwhile: once they are taken apart, all is as if they never had been one.</summary>
public abstract class MergeLifeSpecs : StoreSpecs
{
    private const int Steps = 16;

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 4)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public async Task Papers_that_are_taken_apart_are_as_if_they_never_had_been_one(int seed)
    {
        var expected = await LiveAsync(seed, merge: false);
        await Store.DisposeAsync();
        Store = await CreateEmptyStoreAsync();

        var said = await LiveAsync(seed, merge: true);

        Assert.Equal(expected, said);
    }

    private async Task<IReadOnlyList<string>> LiveAsync(int seed, bool merge)
    {
        // What is recognised is not recognised anew with another vocabulary until a paper changes, and papers that are merged do.
        var group = new RandomGroup(seed) { Merges = false, ChangesTopics = false };
        // A name stays as it was seen first, and of papers that are one not every way to write it is seen.
        await ImportAsync("names.txt", Some.Entry(Some.Paper("names") with { Authors = group.People, Tags = [.. group.TagNames.Select(name => new TagReading(name, null))] }));
        await ImportAsync("names.txt");
        await group.LiveAsync(2, Store);
        for (var step = 0; step < Steps; step++)
        {
            if (merge)
                await group.MergeSomethingAsync(Store);
            await group.GoOnAsync(1, Store);
        }

        if (merge)
            await group.UnmergeEverythingAsync(Store);
        return await StoreTranscript.OfGraphAsync(Store, group, seed);
    }
}

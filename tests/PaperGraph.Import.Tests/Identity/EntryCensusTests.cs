using PaperGraph.Import.Identity;

namespace PaperGraph.Import.Tests.Identity;

public sealed class EntryCensusTests
{
    [Fact]
    public void Positions_count_down_to_the_oldest_since_the_newest_entry_comes_first()
    {
        var census = new EntryCensus();
        census.Add(Some.DumpEntry());
        census.Add(Some.DumpEntry());
        var place = EntryCensus.PlaceOf(Some.DumpEntry());

        Assert.Equal([2, 1], [census.TakePosition(place), census.TakePosition(place)]);
    }

    [Fact]
    public void Entries_with_and_without_text_and_of_other_months_and_hosts_are_counted_apart()
    {
        var census = new EntryCensus();
        census.Add(Some.DumpEntry());
        census.Add(Some.DumpEntry(words: "some text"));
        census.Add(Some.DumpEntry(month: "2023-06"));
        census.Add(Some.DumpEntry(host: null));

        Assert.Equal(1, census.TakePosition(EntryCensus.PlaceOf(Some.DumpEntry())));
    }
}

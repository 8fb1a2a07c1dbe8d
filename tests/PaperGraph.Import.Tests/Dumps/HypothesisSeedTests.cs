using PaperGraph.Core.Timeline;
using PaperGraph.Import.Tests.Seeds;

namespace PaperGraph.Import.Tests.Dumps;

public sealed class HypothesisSeedTests
{
    [Fact]
    public async Task Every_line_of_the_seed_is_accounted_for()
    {
        var reading = await Reading.Of(SeedFolder.DumpBytes());

        var counts = reading.Ledger.Counts;
        Assert.Empty(reading.Problems);
        Assert.Equal(611, counts.Total);
        Assert.Equal(96, counts.Entries);
        Assert.Equal((210, 31 + 120, 250), (counts.Entry, counts.Structural, counts.Blank));
        Assert.Equal(new FileInfo(SeedFolder.Dump).Length, reading.Ledger.Bytes);
    }

    [Fact]
    public async Task The_seed_holds_96_entries_on_49_hosts_and_31_of_them_have_no_text()
    {
        var entries = (await Reading.Of(SeedFolder.DumpBytes())).Entries;

        Assert.Equal(96, entries.Count);
        Assert.Equal(49, entries.Where(entry => entry.Host is not null).Select(entry => entry.Host).Distinct().Count());
        Assert.Equal(31, entries.Count(entry => entry.Annotations.Count == 0));
        Assert.Equal(30, entries.Select(entry => entry.Month).Distinct().Count());
        Assert.Equal([111, 211, 222, 233, 351, 365, 425, 496, 594],
            entries.Where(entry => entry.Host is null).Select(entry => entry.FirstLine));
    }

    [Fact]
    public async Task An_entry_of_the_seed_has_its_place_its_annotations_and_its_tags()
    {
        var entries = (await Reading.Of(SeedFolder.DumpBytes())).Entries;

        var dqn = entries.Single(entry => entry.FirstLine == 43);
        Assert.Equal(("dqn.pdf", new Month(2023, 7)), (dqn.DocumentName, dqn.Month!.Value));
        Assert.Equal("寬螢幕簡報", entries.Single(entry => entry.FirstLine == 418).DocumentName);

        var tagged = entries.Single(entry => entry.FirstLine == 153);
        Assert.Equal(["Programmers should be encouraged to understand what is correct, why it is correct, and then propagate.",
            "new tag?:", "understand why it is correct"], Assert.Single(tagged.Annotations).Paragraphs);
        Assert.Equal(8, tagged.Tags.Count);
        Assert.Equal("programming: understand the language, don't fear it", tagged.Tags[5]);

        var video = entries.Single(entry => entry.FirstLine == 81);
        Assert.Equal([(83, 86), (88, 94)], video.Annotations.Select(annotation => (annotation.FirstLine, annotation.LastLine)));
    }
}

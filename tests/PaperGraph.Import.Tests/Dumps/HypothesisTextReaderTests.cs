using System.Text;
using PaperGraph.Core.Imports;
using PaperGraph.Core.Timeline;
using PaperGraph.Import.Dumps;
using PaperGraph.Import.Dumps.HypothesisText;
using PaperGraph.Import.Dumps.Lines;
using PaperGraph.Import.Tests.Seeds;

namespace PaperGraph.Import.Tests.Dumps;

public sealed class HypothesisTextReaderTests
{
    private const string Head = " Jul 2023\n\narxiv.org arxiv.org\n\n";

    [Theory]
    [InlineData(" Jul 2023\n\narxiv.org arxiv.org\n\nAttention\n")]
    [InlineData("\uFEFF Jul 2023\r\n\r\narxiv.org arxiv.org\r\n\r\nAttention\r\n")]
    [InlineData("\narxiv.org arxiv.org\nTags\nAnnotators\nURL\n")]
    [InlineData("bücher.example:8080 bücher.example:8080notes.pdf2\n\none\n\ntwo\n\n Jan 2020\n\n\na local one\n\n Dec 2019\n")]
    public void A_dump_is_recognised_by_its_months_and_hosts(string head) =>
        Assert.True(new HypothesisTextReader().Recognises(Encoding.UTF8.GetBytes(head)));

    [Theory]
    [InlineData("")]
    [InlineData("\n\n\n")]
    [InlineData("Jul 2023 was warm. We read arxiv.org papers.\n")]
    [InlineData("topics:\n  - name: Attention\n    aliases: [self-attention]\n")]
    [InlineData("{\"total\": 5, \"rows\": [{\"uri\": \"https://arxiv.org\"}]}\n")]
    [InlineData("# PaperGraph\n\nA dump looks like this:\n\n Jul 2023\n\narxiv.org arxiv.org\n\nAttention\n")]
    [InlineData("\u007fELF\u0002\u0001\u0000\u0000\u0000\n\u0000")]
    public void Nothing_else_is_taken_for_a_dump(string head) =>
        Assert.False(new HypothesisTextReader().Recognises(Encoding.UTF8.GetBytes(head)));

    [Fact]
    public void The_seed_is_recognised() => Assert.True(new HypothesisTextReader().Recognises(SeedFolder.DumpBytes()));

    [Theory]
    [InlineData("www.cs.toronto.edu www.cs.toronto.edudqn.pdf1", "dqn.pdf")]
    [InlineData("example.org example.orglecture 121", "lecture 12")]
    [InlineData("example.org example.orgreport 2023", "report 2023")]
    [InlineData("example.org example.org1", null)]
    [InlineData("example.org example.org", null)]
    public async Task A_documents_name_loses_the_count_of_its_annotations_and_nothing_else(string host, string? name)
    {
        var reading = await Reading.Of($" Jul 2023\n\n{host}\n\nOne annotation\n");

        Assert.Equal(name, Assert.Single(reading.Entries).DocumentName);
    }

    [Theory]
    [InlineData("node.js is a runtime, node.js is not a host")]
    [InlineData("e.g. e.g. twice")]
    [InlineData("arxiv.org arxiv.org/abs/1706.03762")]
    [InlineData("arxiv.org arxiv.org, twice")]
    [InlineData("1.5 1.5 times")]
    public async Task A_line_that_only_looks_like_a_host_is_text(string line)
    {
        var reading = await Reading.Of($"{Head}First\n\n{line}\n");

        Assert.Equal(2, Assert.Single(reading.Entries).Annotations.Count);
    }

    [Fact]
    public async Task Text_may_look_like_headings_months_and_tags()
    {
        var reading = await Reading.Of($"{Head}First\nTags\nof this paper\n Jun 2019\n indented\narxiv.org arxiv.org\nURL\n@fuelpress\n");

        Assert.Equal(["First", "Tags", "of this paper", "Jun 2019", "indented", "arxiv.org arxiv.org", "URL", "@fuelpress"],
            Assert.Single(Assert.Single(reading.Entries).Annotations).Paragraphs);
        Assert.Equal((9, 1, 2, 0), (reading.Ledger.Entry, reading.Ledger.Structural, reading.Ledger.Blank, reading.Ledger.Problem));
    }

    [Fact]
    public async Task A_tag_may_look_like_a_month()
    {
        var reading = await Reading.Of($"{Head}First\nTags\n May 2019\n to read\nAnnotators\nURL\n\n Jun 2019\n\n");

        Assert.Equal(["May 2019", "to read"], Assert.Single(reading.Entries).Tags);
    }

    [Fact]
    public async Task Two_blank_lines_begin_a_local_document_and_one_the_next_annotation()
    {
        var reading = await Reading.Of($"{Head}One\n\nTwo\n\n\nLocal\n\nStill local\n");

        Assert.Equal([("arxiv.org", 2), (null, 2)], reading.Entries.Select(entry => (entry.Host, entry.Annotations.Count)));
        Assert.All(reading.Entries, entry => Assert.Equal(new Month(2023, 7), entry.Month));
    }

    [Fact]
    public async Task A_truncated_foot_is_a_foot()
    {
        var reading = await Reading.Of($"{Head}One\nTags\n to read\n");

        Assert.Equal(["to read"], Assert.Single(reading.Entries).Tags);
        Assert.Equal(6, reading.Ledger.Counts.Total - 1);
    }

    [Fact]
    public async Task The_address_is_taken_where_the_page_showed_it_and_names_are_refused()
    {
        var reading = await Reading.Of($"{Head}One\nTags\nAnnotators\n ann\nURL\nhttps://arxiv.org/abs/1706.03762\nmore\n");

        Assert.Equal("https://arxiv.org/abs/1706.03762", Assert.Single(reading.Entries).Url?.ToString());
        Assert.Equal([8, 11], reading.Problems.Select(problem => problem.Line));
    }

    [Fact]
    public async Task Text_above_the_first_month_is_a_problem()
    {
        var reading = await Reading.Of($"Search results\n\n{Head}One\n");

        Assert.Equal(("Search results", 1), (Assert.Single(reading.Problems).Text, reading.Problems[0].Line));
        Assert.Single(reading.Entries);
    }

    [Fact]
    public async Task A_line_that_is_not_utf8_is_a_problem_and_the_rest_is_read()
    {
        var reading = await Reading.Of([.. Encoding.UTF8.GetBytes($"{Head}One\n"), (byte)'c', 0xE9, (byte)'\n', .. "Two\n"u8]);

        var problem = Assert.Single(reading.Problems);
        Assert.Equal((6, "c\uFFFD"), (problem.Line, problem.Text));
        Assert.Contains("Save the file as UTF-8", problem.Message);
        Assert.Equal(["One", "Two"], reading.Entries[0].Annotations[0].Paragraphs);
    }

    [Fact]
    public async Task Binary_lines_are_problems()
    {
        var reading = await Reading.Of($"{Head}One\n\0\u0001\nTwo\n");

        Assert.Contains("NUL", Assert.Single(reading.Problems).Message);
        Assert.Equal(["One", "Two"], reading.Entries[0].Annotations[0].Paragraphs);
    }

    [Fact]
    public async Task Windows_line_ends_and_a_byte_order_mark_change_nothing()
    {
        var text = Encoding.UTF8.GetString(SeedFolder.DumpBytes());
        var plain = await Reading.Of(text);
        var windows = await Reading.Of("\uFEFF" + text.Replace("\n", "\r\n"));

        Assert.Equal(plain.Ledger.Counts, windows.Ledger.Counts);
        Assert.Equal(Words(plain), Words(windows));
    }

    [Theory]
    [InlineData(LineSource.MaxLineBytes, 0)]
    [InlineData(LineSource.MaxLineBytes + 1, 1)]
    [InlineData(LineSource.MaxLineBytes * 5, 1)]
    public async Task A_line_over_the_bound_is_a_problem_that_keeps_its_beginning(int length, int problems)
    {
        var reading = await Reading.Of($"{Head}One\n{new string('x', length)}\nTwo\n");

        Assert.Equal(problems, reading.Problems.Count);
        Assert.All(reading.Problems, problem => Assert.Equal((6, new string('x', ImportProblem.MaxTextLength)), (problem.Line, problem.Text)));
        Assert.Equal(3 - problems, reading.Entries[0].Annotations[0].Paragraphs.Count);
        Assert.Equal(7, reading.Ledger.Counts.Total);
    }

    [Fact]
    public async Task The_last_line_may_be_too_long_and_without_an_end()
    {
        var reading = await Reading.Of($"{Head}One\n{new string('é', LineSource.MaxLineBytes)}");

        Assert.Equal(new string('é', ImportProblem.MaxTextLength), Assert.Single(reading.Problems).Text);
        Assert.Equal(6, reading.Ledger.Counts.Total);
    }

    [Fact]
    public async Task An_entry_holds_no_more_than_its_bound()
    {
        var line = new string('x', 1 << 19);
        var lines = (EntryBuilder.MaxTextBytes >> 19) + 8;
        var reading = await Reading.Of(Head + string.Concat(Enumerable.Repeat(line + "\n", lines)) + "\n\nNext\n");

        Assert.Equal(lines, reading.Problems.Count + reading.Entries[0].Annotations[0].Paragraphs.Count);
        Assert.Equal(9, reading.Problems.Count);
        Assert.Equal(["Next"], reading.Entries[1].Annotations[0].Paragraphs);
    }

    private static IEnumerable<string> Words(Reading reading) => reading.Entries.SelectMany(entry =>
        entry.Annotations.SelectMany(annotation => annotation.Paragraphs).Concat(entry.Tags).Prepend($"{entry.FirstLine} {entry.Host} {entry.DocumentName}"));
}

using PaperGraph.Core.Topics;
using PaperGraph.Storage.Neo4j.Cypher;
using PaperGraph.Storage.Neo4j.Topics;

namespace PaperGraph.Storage.Neo4j.Tests.Topics;

public sealed class MentionEdgesTests
{
    [Fact]
    public void Words_come_by_offset_and_those_outside_the_text_are_left_out()
    {
        CypherRow[] edges = [Words("QUOTE", 4, 3), Words("NOTE", 0, 1), Words("QUOTE", 0, 3), Words("QUOTE", 6, 99), Words("QUOTE", 0, 2)];

        var mentions = MentionEdges.InText(edges, MentionPlace.Quote, "one two", null);

        Assert.Equal(["on", "one", "two"], mentions.Select(mention => mention.Text));
    }

    [Fact]
    public void Tags_come_as_they_were_written() =>
        Assert.Equal(["B", "A"], MentionEdges.InTags([Tag("A", 2), Words("QUOTE", 0, 1), Tag("B", 0)], null).Select(mention => mention.Text));

    private static CypherRow Words(string place, long start, long length) =>
        new(new Dictionary<string, object?> { ["place"] = place, ["start"] = start, ["length"] = length });

    private static CypherRow Tag(string name, long position) =>
        new(new Dictionary<string, object?> { ["place"] = "TAG", ["text"] = name, ["position"] = position });
}

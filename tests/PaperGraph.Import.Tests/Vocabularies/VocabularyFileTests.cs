using System.Text;
using PaperGraph.Core.Topics.Recognition;
using PaperGraph.Import.Tests.Seeds;
using PaperGraph.Import.Vocabularies;

namespace PaperGraph.Import.Tests.Vocabularies;

public sealed class VocabularyFileTests
{
    [Fact]
    public async Task The_seed_is_read_whole()
    {
        var vocabulary = await VocabularyFile.ReadAsync(SeedFolder.Topics, TestContext.Current.CancellationToken);
        Assert.InRange(vocabulary.Topics.Count, 300, 1000);
        Assert.Equal(vocabulary.Find("DQN"), vocabulary.Find("deep q network"));
        Assert.All(vocabulary.Topics, topic => Assert.EndsWith(".", topic.Description, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_field_is_read()
    {
        var topics = VocabularyFile.Parse(
            """
            # what we know
            topics:
              - name: attention
                aliases: [attention network]
                doubtful:
                  - focus
                broader: [deep learning]
                prerequisites: [deep learning]
                company: [network]
                strangers: [pay attention]
                description: Looking at parts.
              - name: "deep learning"
            """,
            "topics.yaml").Topics;
        Assert.Equal(["attention", "deep learning"], topics.Select(topic => topic.Name));
        Assert.Equal(["attention network", "focus"], topics[0].Aliases);
        Assert.Equal([topics[1].Id], topics[0].Broader);
        Assert.Equal([topics[1].Id], topics[0].Prerequisites);
        Assert.Equal("Looking at parts.", topics[0].Description);
        Assert.Null(topics[1].Description);
    }

    [Theory]
    [InlineData("", 1, "the file is empty")]
    [InlineData("# only a remark\n", 1, "the file is empty")]
    [InlineData("just text", 1, "here is a text and no vocabulary")]
    [InlineData("- name: a1", 1, "here is a list and no vocabulary")]
    [InlineData("topcs:\n  - name: a1", 1, "there is no field \"topcs\"")]
    [InlineData("topics:", 1, "\"topics\" holds nothing")]
    [InlineData("topics: []", 1, "\"topics\" holds a list")]
    [InlineData("topics: all", 1, "\"topics\" holds a text")]
    [InlineData("topics:\n  - deep learning", 2, "here is a text (\"deep learning\") and no topic")]
    [InlineData("topics:\n  - aliases: [a1]", 2, "this topic has no name")]
    [InlineData("topics:\n  - name:", 2, "\"name\" holds nothing")]
    [InlineData("topics:\n  - name: [a1]", 2, "\"name\" holds a list")]
    [InlineData("topics:\n  - name: a1\n    alias: [b1]", 3, "a topic has no field \"alias\"")]
    [InlineData("topics:\n  - name: a1\n    aliases: b1", 3, "\"aliases\" holds a text (\"b1\") and not a list")]
    [InlineData("topics:\n  - name: a1\n    aliases: [b1, ' ']", 3, "\"aliases\" holds a text")]
    [InlineData("topics:\n  - name: a1\n    broader: [b1]", 2, "broader of \"a1\" names \"b1\", which is no topic")]
    [InlineData("topics:\n  - name: a1\n  - name: A-1", 3, "\"A-1\" of \"A-1\" is already a name of \"a1\" (line 2)")]
    [InlineData("topics:\n  - name: a1\n    name: b1", 3, "this is not YAML")]
    [InlineData("topics:\n  - name: a1\n   aliases: [", 3, "this is not YAML")]
    [InlineData("topics:\n  - name: a1\n---\ntopics: []", 4, "a second document begins")]
    public void What_is_wrong_is_said_with_its_line(string yaml, int line, string message)
    {
        var refused = Assert.Throws<VocabularyException>(() => VocabularyFile.Parse(yaml, "topics.yaml"));
        Assert.Contains($"topics.yaml line {line}: {message}", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void All_that_is_wrong_is_said_at_once_and_by_line()
    {
        var refused = Assert.Throws<VocabularyException>(() => VocabularyFile.Parse(
            "topics:\n  - name: a1\n    broader: [x1]\n  - nme: b1\n  - name: c1\n    broader: [c1]\n    company: much\n", "topics.yaml"));
        Assert.Equal([2, 4, 4, 5, 7], refused.Problems.Select(problem => problem.Line));
    }

    [Fact]
    public async Task A_file_that_is_not_there_is_named()
    {
        var refused = await Assert.ThrowsAsync<VocabularyException>(() => VocabularyFile.ReadAsync("/nowhere/topics.yaml", CancellationToken.None));
        Assert.StartsWith("topics.yaml: /nowhere/topics.yaml cannot be read", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Bytes_that_are_not_UTF_8_are_named()
    {
        var path = Path.GetTempFileName();
        try
        {
            await File.WriteAllBytesAsync(path, [.. Encoding.UTF8.GetBytes("topics:\n  - name: "), 0xE4, 0x20]);
            var refused = await Assert.ThrowsAsync<VocabularyException>(() => VocabularyFile.ReadAsync(path, CancellationToken.None));
            Assert.Contains("is not UTF-8", refused.Message, StringComparison.Ordinal);
        }
        finally
        {
            File.Delete(path);
        }
    }
}

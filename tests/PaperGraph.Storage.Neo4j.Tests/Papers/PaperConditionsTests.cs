using PaperGraph.Core.Papers;
using PaperGraph.Core.People;
using PaperGraph.Core.Search;
using PaperGraph.Core.Tags;
using PaperGraph.Core.Topics;
using PaperGraph.Storage.Neo4j.Cypher;
using PaperGraph.Storage.Neo4j.Papers;

namespace PaperGraph.Storage.Neo4j.Tests.Papers;

public sealed class PaperConditionsTests
{
    public static TheoryData<PaperSelection, string> Starts => new()
    {
        { new() { Text = new SearchExpression.Phrase(["word"], false), Tags = [TagNames.IdOf("tag")] }, "text" },
        { new() { Tags = [TagNames.IdOf("tag")], Authors = [] }, "tags" },
        { new() { Tags = [], Authors = [], AnnotatedBy = [PersonNames.IdOf("Ann")] }, "authors" },
        { new() { AnnotatedBy = [PersonNames.IdOf("Ann")], Topics = [TopicNames.IdOf("topic")] }, "annotators" },
        { new() { AnyTopic = [] }, "topics" },
        { new() { Topics = [], YearFrom = 2000 }, "all" },
    };

    [Theory]
    [MemberData(nameof(Starts))]
    public void The_narrowest_kind_of_condition_is_looked_up_first(PaperSelection selection, string start) =>
        Assert.Equal([start], Assert.IsType<CypherMap>(PaperConditions.Of(selection)["start"]).Keys);

    [Fact]
    public void Each_topic_is_asked_for_by_itself_and_those_of_which_any_is_enough_together()
    {
        var (one, two) = (TopicNames.IdOf("one"), TopicNames.IdOf("two"));

        var topics = PaperConditions.Of(new() { Topics = [one, two], AnyTopic = [two, one, two] })["topics"];

        Assert.Equal([[one.ToString()], [two.ToString()], [two.ToString(), one.ToString()]], Assert.IsType<List<List<string>>>(topics));
    }

    [Fact]
    public void Lists_of_which_every_one_must_hold_ask_for_nothing_when_they_are_empty()
    {
        Assert.True(PaperConditions.AreNone(new() { Topics = [], Tags = [], IncludeNarrower = false }));
        Assert.False(PaperConditions.AreNone(new() { AnyTopic = [] }));
        Assert.False(PaperConditions.AreNone(new() { Titled = false }));
        Assert.False(PaperConditions.AreNone(new() { Discussed = false }));
    }
}

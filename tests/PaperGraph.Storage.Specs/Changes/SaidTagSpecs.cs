using PaperGraph.Core.Changes;
using PaperGraph.Core.Graph;
using PaperGraph.Core.Imports.Readings;
using PaperGraph.Core.Papers;
using PaperGraph.Core.Search;
using PaperGraph.Core.Storage;
using PaperGraph.Core.Tags;
using PaperGraph.Core.Topics;
using PaperGraph.Storage.Specs.Search;
using Xunit;

namespace PaperGraph.Storage.Specs.Changes;

/// <summary>People put tags on papers and take them off, wherever a paper has them from.</summary>
public abstract class SaidTagSpecs : StoreSpecs
{
    private static readonly HashSet<NodeKind> SearchedPapers = [NodeKind.Paper];

    [Fact]
    public async Task A_tag_that_is_put_on_a_paper_stays_on_it_and_finds_it()
    {
        await ImportAsync("a.txt", Some.Entry("dqn"), Some.Entry("rainbow"));

        await SayAsync(Tag("tag", "dqn", "to read"));
        await ImportAsync("a.txt", Some.Entry(Some.Paper("dqn", year: 2013)), Some.Entry("rainbow"));

        Assert.Equal(["to read"], await TagsAsync("dqn"));
        Assert.Equal(["dqn"], await Store.TitlesAsync(new PaperSelection { Tags = [TagNames.IdOf("To Read")] }));
        Assert.Equal(1, (await Store.CountAsync(None)).Tags);
    }

    [Fact]
    public async Task A_tag_that_is_taken_off_is_gone_whether_the_paper_or_an_annotation_carries_it()
    {
        await ImportAsync("a.txt", Some.Entry(Some.Paper("dqn") with { Tags = [new TagReading("RL", null)] }, Some.Annotation("note", tags: ["games", "RL"])));

        await SayAsync(Untag("one", "dqn", "rl"));
        await SayAsync(Untag("two", "dqn", "Games"));
        await ImportAsync("b.txt", Some.Entry(Some.Paper("dqn") with { Tags = [new TagReading("RL", null)] }));

        Assert.Empty(await TagsAsync("dqn"));
        Assert.Empty(await Store.TitlesAsync(new PaperSelection { Tags = [TagNames.IdOf("RL")] }));
        Assert.Empty(await Store.TitlesAsync(new PaperSelection { Tags = [TagNames.IdOf("games")] }));
        Assert.Empty((await Store.SearchAsync(new SearchRequest(Searches.Parsed("rl OR games"), SearchedPapers), PageRequest.First(9), None)).Items);
        var onAnnotation = await Store.FindTagsOfAnnotationsAsync([Some.AnnotationId("note")], None);
        Assert.Equal(["games", "RL"], onAnnotation[Some.AnnotationId("note")].Select(tag => tag.Name).Order(StringComparer.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task A_tag_that_is_off_a_paper_before_anybody_met_it_is_on_its_annotations_all_the_same()
    {
        await ImportAsync("a.txt", Some.Entry("dqn"));
        await SayAsync(Untag("off", "dqn", "games"));

        await ImportAsync("a.txt", Some.Entry("dqn", Some.Annotation("note", tags: "games")));

        Assert.Empty(await TagsAsync("dqn"));
        Assert.Equal(["games"], (await Store.FindTagsOfAnnotationsAsync([Some.AnnotationId("note")], None))[Some.AnnotationId("note")].Select(tag => tag.Name));
    }

    [Fact]
    public async Task The_last_word_on_a_tag_counts_and_taking_it_back_leaves_the_one_before()
    {
        await ImportAsync("a.txt", Some.Entry("dqn"));
        await SayAsync(Tag("on", "dqn", "RL"));
        await SayAsync(Untag("off", "dqn", "RL"));
        await SayAsync(Tag("on again", "dqn", "RL"));
        Assert.Equal(["RL"], await TagsAsync("dqn"));

        await SayAsync(Say.Undo("undo", "on again", "dqn"));
        Assert.Empty(await TagsAsync("dqn"));

        await SayAsync(Say.Undo("undo too", "off", "dqn"));
        Assert.Equal(["RL"], await TagsAsync("dqn"));
    }

    [Fact]
    public async Task A_tag_that_is_taken_off_shows_a_topic_no_more()
    {
        var games = Some.Topic("games");
        await SaveTopicsAsync(games);
        await ImportAsync("a.txt", Some.Entry(Some.Paper("dqn") with { Tags = [new TagReading("games", games.Id)] }));

        await SayAsync(Untag("off", "dqn", "games"));
        Assert.Empty(await Store.TitlesAsync(new PaperSelection { Topics = [games.Id] }));

        await SayAsync(Tag("on", "dqn", "games", games));
        Assert.Equal(["dqn"], await Store.TitlesAsync(new PaperSelection { Topics = [games.Id] }));
        var mentions = await Store.FindMentionsAsync([new PaperTopicKey(Some.PaperId("dqn"), games.Id)], None);
        Assert.Equal([("games", MentionPlace.Tag)], Assert.Single(mentions).Value.Select(mention => (mention.Text, mention.Where)));
    }

    private static ChangeDraft Tag(string name, string paper, string tag, Topic? topic = null) =>
        Say.That(name, Say.Of(paper) with { Tags = [new TagReading(tag, topic?.Id)] });

    private static ChangeDraft Untag(string name, string paper, string tag) => Say.That(name, Say.Of(paper) with { Untagged = [tag] });

    private Task SayAsync(ChangeDraft draft) => Store.ChangeAsync(draft, None);

    private async Task<IReadOnlyList<string>> TagsAsync(string paper)
    {
        var id = Some.PaperId(paper);
        return [.. (await Store.FindTagsOfPapersAsync([id], None)).GetValueOrDefault(id, []).Select(tag => tag.Name)];
    }
}

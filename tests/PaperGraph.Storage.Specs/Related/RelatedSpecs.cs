using PaperGraph.Core.Graph;
using PaperGraph.Core.Imports.Readings;
using PaperGraph.Core.Papers;
using PaperGraph.Core.People;
using PaperGraph.Core.Related;
using PaperGraph.Core.Tags;
using PaperGraph.Core.Topics;
using Xunit;

namespace PaperGraph.Storage.Specs.Related;

/// <summary>Papers are related as <see cref="Relatedness" /> says, in every store by the same figures.</summary>
public abstract class RelatedSpecs : StoreSpecs
{
    private static readonly Topic Learning = Some.Topic("Reinforcement learning");
    private static readonly Topic Double = Some.Topic("Double Q-learning", [Learning]);

    [Fact]
    public async Task A_shared_topic_weighs_its_confidences_and_its_rarity()
    {
        await SaveTopicsAsync(Learning, Double);
        await ImportAsync("a.txt", Some.Entry(Some.PaperOn("Alpha", Double)), Some.Entry(Some.PaperOn("Beta", Double)), Some.Entry("Gamma"));

        var related = Assert.Single(await RelatedAsync("Alpha"));

        Assert.Equal((Some.PaperId("Alpha"), Some.PaperId("Beta")), (related.To, related.Paper));
        var reason = Assert.Single(related.Reasons);
        Assert.Equal((RelationKind.Topic, (Id<Topic>?)Double.Id), (reason.Kind, reason.Topic));
        Assert.Equal(Relatedness.OfTopic(0.8, 0.8, Rarity.Of(2, 3)), reason.Weight);
        Assert.Equal("Both touch Double Q-learning, which 2 of 3 papers do.", reason.Explanation);
    }

    [Fact]
    public async Task A_topic_above_a_shared_one_adds_only_what_that_leaves()
    {
        await SaveTopicsAsync(Learning, Double);
        await ImportAsync("a.txt", Some.Entry(Some.PaperOn("Alpha", Double, Learning)), Some.Entry(Some.PaperOn("Beta", Double, Learning)), Some.Entry(Some.PaperOn("Gamma", Learning)));

        var related = await RelatedAsync("Alpha", RelationKind.Topic);

        Assert.Equal([Double.Id], related[0].Reasons.Select(reason => reason.Topic!.Value));
        Assert.Equal([Learning.Id], related[1].Reasons.Select(reason => reason.Topic!.Value));
    }

    [Fact]
    public async Task Papers_that_touch_different_parts_of_a_topic_meet_in_it()
    {
        await SaveTopicsAsync(Learning, Double);
        await ImportAsync("a.txt", Some.Entry(Some.PaperOn("Alpha", Double)), Some.Entry(Some.PaperOn("Beta", Learning)), Some.Entry("Gamma"));

        var reason = Assert.Single(Assert.Single(await RelatedAsync("Alpha")).Reasons);

        Assert.Equal((RelationKind.Topic, (Id<Topic>?)Learning.Id), (reason.Kind, reason.Topic));
        Assert.Equal(Relatedness.OfTopicAbove(0.8 * Relatedness.ShareAbove, 0.8, Rarity.Of(2, 3)), reason.Weight);
        Assert.Equal("Both touch Reinforcement learning or a part of it, which 2 of 3 papers do.", reason.Explanation);
        Assert.Equal([Double.Id], reason.TopicsHere);
        Assert.Equal([Learning.Id], reason.TopicsThere);
        Assert.Equal(Some.PaperId("Alpha"), Assert.Single(await RelatedAsync("Beta")).Paper);
    }

    [Fact]
    public async Task Tags_authors_and_annotators_are_reasons()
    {
        await ImportAsync("a.txt", People("Alpha"), People("Beta"), Some.Entry("Gamma"));

        var reasons = Assert.Single(await RelatedAsync("Alpha")).Reasons;

        var rarity = Rarity.Of(2, 3);
        Assert.Equal(
            [
                (RelationKind.Author, Relatedness.OfAuthor(rarity), "David Silver wrote both."),
                (RelationKind.Tag, Relatedness.OfTag(rarity), "Both carry the tag “quotable”, which 2 of 3 papers do."),
                (RelationKind.Person, Relatedness.OfAnnotator(rarity), "Eve annotated both."),
            ],
            reasons.Select(reason => (reason.Kind, reason.Weight, reason.Explanation)));
        Assert.Equal(PersonNames.IdOf("David Silver"), reasons[0].Person);
        Assert.Equal(TagNames.IdOf("quotable"), reasons[1].Tag);
        Assert.Equal(PersonNames.IdOf("Eve"), reasons[2].Person);

        static EntryReading People(string name) => Some.Entry(
            Some.Paper(name) with { Authors = ["David Silver"] }, Some.Annotation($"on {name}", by: "Eve", tags: "quotable"));
    }

    [Fact]
    public async Task A_link_is_a_reason_for_both_papers_in_its_own_direction()
    {
        await ImportAsync("a.txt", Stating("Reply", LinkKind.RespondsTo, "DQN"), Some.Entry("DQN"));

        foreach (var (asked, found) in new[] { ("Reply", "DQN"), ("DQN", "Reply") })
        {
            var related = Assert.Single(await RelatedAsync(asked));
            var reason = Assert.Single(related.Reasons);
            Assert.Equal(Some.PaperId(found), related.Paper);
            Assert.Equal((RelationKind.Link, 4.0, "“Reply” responds to “DQN”."), (reason.Kind, reason.Weight, reason.Explanation));
            Assert.Equal((Some.PaperId("Reply"), Some.PaperId("DQN")), (reason.Link!.From, reason.Link.To));
            Assert.Equal("DQN", reason.Link.Evidence?.Text);
        }
    }

    [Fact]
    public async Task A_series_stated_both_ways_counts_once()
    {
        await ImportAsync("a.txt", Stating("Part one", LinkKind.SameSeries, "Part two"), Stating("Part two", LinkKind.SameSeries, "Part one"));

        foreach (var asked in new[] { "Part one", "Part two" })
        {
            var reason = Assert.Single(Assert.Single(await RelatedAsync(asked, RelationKind.Link)).Reasons);
            Assert.Equal(new[] { Some.PaperId("Part one"), Some.PaperId("Part two") }.Min(), reason.Link!.From);
        }
    }

    [Fact]
    public async Task Texts_are_compared_by_their_rare_words()
    {
        await ImportAsync("a.txt",
        [
            Some.Entry("Alpha", Some.Annotation("shallow control of atari games with linear features and tuned encodings")),
            Some.Entry("Beta", Some.Annotation("atari game control by shallow methods with linear features")),
            .. Enumerable.Range(0, 20).Select(number => Some.Entry($"Filler{number}", Some.Annotation($"nothing alike {number}"))),
        ]);

        var reason = Assert.Single(Assert.Single(await RelatedAsync("Alpha", RelationKind.Text)).Reasons);

        Assert.InRange(reason.Weight, Relatedness.LeastText, 1);
        Assert.Equal(["atari", "control", "feature", "game", "linear", "shallow"], reason.Words);
        Assert.Equal("Both use the words atari, control, feature, game, linear and 1 more.", reason.Explanation);
    }

    [Fact]
    public async Task A_title_that_is_a_place_is_no_text()
    {
        await ImportAsync("a.txt", [.. Enumerable.Range(0, 9).Select(number => Some.Entry(number < 2
            ? Some.Paper($"arxiv.org, a long place name of many words, number {number}") with { TitleSource = TitleSource.Place }
            : Some.Paper($"Filler{number}")))]);

        Assert.Empty(await RelatedAsync("arxiv.org, a long place name of many words, number 0"));
    }

    [Fact]
    public async Task Scores_are_the_sums_of_their_reasons_and_come_best_first_then_by_id()
    {
        await SaveTopicsAsync(Learning, Double);
        await ImportAsync("a.txt", Library());

        foreach (var related in await Task.WhenAll(Enumerable.Range(0, 12).Select(number => RelatedAsync($"Paper {number}"))))
        {
            Assert.NotEmpty(related);
            Assert.Equal(related.OrderByDescending(answer => answer.Score).ThenBy(answer => answer.Paper), related);
            Assert.All(related, answer => Assert.Equal(answer.Reasons.Aggregate(0.0, (sum, reason) => sum + reason.Weight), answer.Score));
            Assert.All(related, answer => Assert.Equal(answer.Reasons.OrderByDescending(reason => reason.Weight).ThenBy(reason => reason.Kind), answer.Reasons));
            Assert.All(related, answer => Assert.NotEqual(answer.To, answer.Paper));
        }
    }

    [Fact]
    public async Task Only_kinds_asked_for_are_reasons()
    {
        await SaveTopicsAsync(Learning, Double);
        await ImportAsync("a.txt", Library());

        var all = await RelatedAsync("Paper 1");
        var some = await RelatedAsync("Paper 1", RelationKind.Tag, RelationKind.Person);

        Assert.Contains(all.SelectMany(answer => answer.Reasons), reason => reason.Kind == RelationKind.Topic);
        Assert.NotEmpty(some);
        Assert.All(some.SelectMany(answer => answer.Reasons), reason => Assert.True(reason.Kind is RelationKind.Tag or RelationKind.Person));
    }

    [Fact]
    public async Task No_more_are_answered_than_asked_for_and_they_are_the_best()
    {
        await SaveTopicsAsync(Learning, Double);
        await ImportAsync("a.txt", Library());
        var all = await RelatedAsync("Paper 1");

        var few = await Store.FindRelatedAsync([Some.PaperId("Paper 1")], 3, null, None);

        Assert.Equal(all.Take(3).Select(answer => (answer.Paper, answer.Score)), few[Some.PaperId("Paper 1")].Select(answer => (answer.Paper, answer.Score)));
        Assert.Empty(await Store.FindRelatedAsync([Some.PaperId("Paper 1")], 0, null, None));
    }

    [Fact]
    public async Task The_order_of_import_does_not_matter()
    {
        await SaveTopicsAsync(Learning, Double);
        await ImportAsync("a.txt", Library());
        var before = await RelatedAsync("Paper 1");

        await ImportAsync("b.txt", [.. Library().Reverse()]);
        await ImportAsync("a.txt");

        Assert.Equal(
            before.Select(answer => (answer.Paper, answer.Score, string.Join('|', answer.Reasons.Select(reason => reason.Explanation)))),
            (await RelatedAsync("Paper 1")).Select(answer => (answer.Paper, answer.Score, string.Join('|', answer.Reasons.Select(reason => reason.Explanation)))));
    }

    [Fact]
    public async Task An_unrelated_paper_adds_no_reason()
    {
        await SaveTopicsAsync(Learning, Double);
        await ImportAsync("a.txt", Library());
        var before = await RelatedAsync("Paper 1", RelationKind.Topic, RelationKind.Tag, RelationKind.Author, RelationKind.Person, RelationKind.Link);

        await ImportAsync("b.txt", Some.Entry("Unrelated"));
        var after = await RelatedAsync("Paper 1", RelationKind.Topic, RelationKind.Tag, RelationKind.Author, RelationKind.Person, RelationKind.Link);

        Assert.Equal(Counts(before), Counts(after));

        static IEnumerable<(Id<Paper>, int)> Counts(IEnumerable<RelatedPaper> answers) =>
            answers.OrderBy(answer => answer.Paper).Select(answer => (answer.Paper, answer.Reasons.Count));
    }

    [Fact]
    public async Task Papers_without_answers_and_unknown_ones_are_left_out()
    {
        await ImportAsync("a.txt", Some.Entry("Alpha"), Some.Entry("Beta"));

        Assert.Empty(await Store.FindRelatedAsync([Some.PaperId("Alpha"), Some.PaperId("unheard of")], 10, null, None));
    }

    [Fact]
    public async Task A_withdrawn_paper_is_not_related()
    {
        await ImportAsync("a.txt", Stating("Reply", LinkKind.Extends, "DQN"));
        await ImportAsync("b.txt", Some.Entry("DQN"));
        Assert.NotEmpty(await RelatedAsync("Reply"));

        await ImportAsync("b.txt");

        Assert.Empty(await RelatedAsync("Reply"));
    }

    private async Task<IReadOnlyList<RelatedPaper>> RelatedAsync(string paper, params RelationKind[] via)
    {
        var found = await Store.FindRelatedAsync([Some.PaperId(paper)], 100, via.Length == 0 ? null : via.ToHashSet(), None);
        return found.GetValueOrDefault(Some.PaperId(paper)) ?? [];
    }

    private static EntryReading Stating(string paper, LinkKind kind, string target)
    {
        var annotation = Some.Annotation(target) with { Id = Some.AnnotationId($"{paper} says"), Keys = [] };
        var statement = new LinkStatement(kind, WorkKey.Title(target), annotation.Id, MentionPlace.Quote, 0, target.Length);
        return Some.Entry(Some.Paper(paper) with { Statements = [statement] }, annotation);
    }

    private static EntryReading[] Library() =>
    [
        .. Enumerable.Range(0, 12).Select(number => Some.Entry(
            Some.PaperOn($"Paper {number}", number % 2 == 0 ? [Learning] : [Double, Learning]) with
            {
                Authors = [$"Author {number % 3}"],
                Abstract = $"Common words of every paper and special{number % 4} words{number % 5}.",
            },
            Some.Annotation($"note {number}", by: $"Reader {number % 2}", tags: $"tag {number % 6}"))),
    ];
}

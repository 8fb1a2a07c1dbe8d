using PaperGraph.Core.Changes;
using PaperGraph.Core.Coverage;
using PaperGraph.Core.Imports.Readings;
using PaperGraph.Core.Topics;
using PaperGraph.Storage.Specs.Changes;
using PaperGraph.Storage.Specs.Sessions;
using Xunit;

namespace PaperGraph.Storage.Specs.Coverage;

/// <summary>How much of a topic a group has is counted as <see cref="LibraryCoverage" /> says, whatever becomes of papers, sessions and topics.</summary>
public abstract class CoverageSpecs : StoreSpecs
{
    private static readonly Topic Learning = Some.Topic("Learning");
    private static readonly Topic Reinforcement = Some.Topic("Reinforcement learning", [Learning]);
    private static readonly Topic QLearning = Some.Topic("Q-learning", [Reinforcement], [Reinforcement]);
    private static readonly Topic Vision = Some.Topic("Vision", [Learning]);

    [Fact]
    public async Task Topics_come_by_name_and_count_with_all_below_them_each_paper_once()
    {
        await SaveTopicsAsync(Learning, Reinforcement, QLearning, Vision);
        await ImportAsync(
            "a.txt",
            Some.Entry(Some.PaperOn("Both", QLearning, Reinforcement), Some.Annotation("one", "2020-01"), Some.Annotation("two")),
            Some.Entry(Some.PaperOn("Seen", Vision)));

        var coverage = await Store.FindCoverageAsync(None);

        Assert.Equal(
            [(Learning.Id, 2, 2), (QLearning.Id, 1, 2), (Reinforcement.Id, 1, 2), (Vision.Id, 1, 0)],
            coverage.All.Select(topic => (topic.Topic, topic.PaperCount, topic.AnnotationCount)));
        Assert.Equal(
            [CoverageState.Annotated, CoverageState.Annotated, CoverageState.Annotated, CoverageState.Collected], coverage.All.Select(topic => topic.State));
        Assert.Equal([QLearning.Id, Reinforcement.Id], coverage.Under(Reinforcement.Id).Select(topic => topic.Topic));
        Assert.Empty(coverage.Under(TopicNames.IdOf("unheard of")));
    }

    [Fact]
    public async Task A_topic_goes_from_unseen_to_discussed_and_back_with_what_is_said_of_a_session()
    {
        await SaveTopicsAsync(Learning, QLearning);
        Assert.Equal(CoverageState.Unseen, (await FindAsync(QLearning)).State);

        await ImportAsync("a.txt", Some.Entry(Some.PaperOn("Alpha", QLearning)));
        Assert.Equal(CoverageState.Collected, (await FindAsync(QLearning)).State);

        await SayAsync(Meet.Schedule("first", "2024-03-07", Meet.Paper("Alpha")));
        Assert.Equal((CoverageState.Planned, 1, 0), Figures(await FindAsync(QLearning)));

        await SayAsync(Meet.Hold("held", "first"));
        Assert.Equal((CoverageState.Discussed, 0, 1), Figures(await FindAsync(QLearning)));
        Assert.Null((await FindAsync(QLearning)).BestNext);

        await SayAsync(Meet.Undo("not held", "held", "first"));
        Assert.Equal((CoverageState.Planned, 1, 0), Figures(await FindAsync(QLearning)));
        Assert.Equal(Some.PaperId("Alpha"), (await FindAsync(QLearning)).BestNext);

        await SayAsync(Meet.Cancel("cancelled", "first"));
        Assert.Equal((CoverageState.Collected, 0, 0), Figures(await FindAsync(QLearning)));
    }

    [Fact]
    public async Task A_paper_in_a_held_session_and_a_planned_one_counts_in_both_and_once_in_each()
    {
        await SaveTopicsAsync(Learning, Reinforcement, QLearning);
        await ImportAsync("a.txt", Some.Entry(Some.PaperOn("Alpha", QLearning)), Some.Entry(Some.PaperOn("Beta", Reinforcement)));
        await SayAsync(Meet.Schedule("first", "2024-03-07", Meet.Paper("Alpha")));
        await SayAsync(Meet.Hold("held", "first"));
        await SayAsync(Meet.Schedule("second", "2024-03-14", Meet.Paper("Alpha"), Meet.Paper("Beta")));
        await SayAsync(Meet.Schedule("third", "2024-03-21", Meet.Paper("Alpha")));

        Assert.Equal((CoverageState.Discussed, 1, 1), Figures(await FindAsync(QLearning)));
        Assert.Equal((CoverageState.Discussed, 2, 1), Figures(await FindAsync(Learning)));
        Assert.Equal(Some.PaperId("Beta"), (await FindAsync(Learning)).BestNext);
    }

    [Fact]
    public async Task A_paper_teaches_what_it_touches_surely_enough_and_no_less()
    {
        await SaveTopicsAsync(Learning, Vision);
        await ImportAsync("a.txt", Some.Entry(Touching("Alpha", (Learning, 0.5), (Vision, 0.4999))));
        await SayAsync(Meet.Schedule("first", "2024-03-07", Meet.Paper("Alpha")));

        Assert.Equal((CoverageState.Planned, 1, 0), Figures(await FindAsync(Learning)));
        Assert.Equal((CoverageState.Collected, 0, 0), Figures(await FindAsync(Vision)));
        Assert.Equal((1, null), ((await FindAsync(Vision)).PaperCount, (await FindAsync(Vision)).BestNext));
        Assert.Equal(Some.PaperId("Alpha"), (await FindAsync(Learning)).BestNext);
    }

    [Fact]
    public async Task What_a_person_rejects_is_neither_touched_nor_taught_and_what_they_confirm_is_both()
    {
        await SaveTopicsAsync(Learning, Vision);
        await ImportAsync("a.txt", Some.Entry(Some.PaperOn("Alpha", Vision), Some.Annotation("one")), Some.Entry("Beta"));

        await SayAsync(Judge("no", "Alpha", Vision, TopicVerdict.Rejected));
        var (vision, learning) = (await FindAsync(Vision), await FindAsync(Learning));
        Assert.Equal((0, 0, CoverageState.Unseen, null), (vision.PaperCount, vision.AnnotationCount, vision.State, vision.BestNext));
        Assert.Equal((0, 0, CoverageState.Unseen), (learning.PaperCount, learning.AnnotationCount, learning.State));

        await SayAsync(Judge("yes", "Beta", Vision, TopicVerdict.Confirmed));
        Assert.Equal((CoverageState.Collected, Some.PaperId("Beta")), ((await FindAsync(Vision)).State, (await FindAsync(Vision)).BestNext));
        await SayAsync(Meet.Schedule("first", "2024-03-07", Meet.Paper("Alpha")));
        Assert.Equal((CoverageState.Collected, 0, 0), Figures(await FindAsync(Vision)));
    }

    [Fact]
    public async Task A_merged_paper_is_counted_with_the_one_that_it_is_part_of()
    {
        await SaveTopicsAsync(Learning);
        await ImportAsync("a.txt", Some.Entry(Some.PaperOn("Alpha", Learning), Some.Annotation("one")), Some.Entry(Some.PaperOn("Beta", Learning), Some.Annotation("two")));
        await SayAsync(Meet.Schedule("first", "2024-03-07", Meet.Paper("Beta")));
        await SayAsync(Meet.Hold("held", "first"));
        Assert.Equal(Some.PaperId("Alpha"), (await FindAsync(Learning)).BestNext);

        await SayAsync(Say.Merge("merge", "Alpha", "Beta"));
        var merged = await FindAsync(Learning);
        Assert.Equal((1, 2, 1, null), (merged.PaperCount, merged.AnnotationCount, merged.DiscussedCount, merged.BestNext));

        await SayAsync(Say.Undo("apart", "merge", "Alpha", "Beta"));
        Assert.Equal((2, Some.PaperId("Alpha")), ((await FindAsync(Learning)).PaperCount, (await FindAsync(Learning)).BestNext));
    }

    [Fact]
    public async Task A_re_import_leaves_what_was_discussed_and_counts_what_is_there_now()
    {
        await SaveTopicsAsync(Learning, Vision);
        await ImportAsync("a.txt", Some.Entry(Some.PaperOn("Alpha", Learning), Some.Annotation("one")));
        await SayAsync(Meet.Schedule("first", "2024-03-07", Meet.Paper("Alpha")));
        await SayAsync(Meet.Hold("held", "first"));

        await ImportAsync("a.txt", Some.Entry(Some.PaperOn("Alpha", Learning, Vision), Some.Annotation("one"), Some.Annotation("two")), Some.Entry(Some.PaperOn("Beta", Learning)));
        var learning = await FindAsync(Learning);
        Assert.Equal((2, 2, 1, Some.PaperId("Beta")), (learning.PaperCount, learning.AnnotationCount, learning.DiscussedCount, learning.BestNext));
        Assert.Equal(CoverageState.Discussed, (await FindAsync(Vision)).State);

        await ImportAsync("a.txt", Some.Entry(Some.PaperOn("Beta", Learning)));
        Assert.Equal((CoverageState.Collected, 0, 0), Figures(await FindAsync(Learning)));
        Assert.Equal(CoverageState.Unseen, (await FindAsync(Vision)).State);
    }

    [Fact]
    public async Task What_is_missing_are_the_direct_prerequisites_that_are_not_discussed()
    {
        var (basics, deep) = (Some.Topic("Basics"), Some.Topic("deep learning", needs: [Learning]));
        var goal = Some.Topic("Goal", needs: [deep, Vision, basics, Some.Topic("nowhere")]);
        await SaveTopicsAsync(goal, Vision, Learning, basics, deep);
        await ImportAsync("a.txt", Some.Entry(Some.PaperOn("Alpha", basics)));
        Assert.Equal([basics.Id, deep.Id, Vision.Id], (await FindAsync(goal)).Missing);

        await SayAsync(Meet.Schedule("first", "2024-03-07", Meet.Paper("Alpha")));
        await SayAsync(Meet.Hold("held", "first"));

        Assert.Equal([deep.Id, Vision.Id], (await FindAsync(goal)).Missing);
    }

    [Fact]
    public async Task The_best_paper_teaches_most_that_is_new_then_most_surely_the_topic_itself()
    {
        var (tables, policies) = (Some.Topic("Tables", [QLearning]), Some.Topic("Policies", [Reinforcement]));
        await SaveTopicsAsync(Learning, Reinforcement, QLearning, Vision, tables, policies);
        await ImportAsync(
            "a.txt",
            Some.Entry(Touching("Known", (tables, 0.9))),
            Some.Entry(Touching("One known one new", (tables, 0.9), (QLearning, 0.95))),
            Some.Entry(Touching("Two new", (QLearning, 0.6), (policies, 0.6))),
            Some.Entry(Touching("Two new and surer", (QLearning, 0.6), (policies, 0.6), (Reinforcement, 0.4))),
            Some.Entry(Touching("Unsure", (QLearning, 0.4), (policies, 0.9))));
        await SayAsync(Meet.Schedule("first", "2024-03-07", Meet.Paper("Known")));
        await SayAsync(Meet.Hold("held", "first"));

        // By discussing tables, all above it is discussed too; policies alone is new.
        Assert.Equal(CoverageState.Discussed, (await FindAsync(QLearning)).State);
        Assert.Equal(Some.PaperId("Two new and surer"), (await FindAsync(Reinforcement)).BestNext);
        Assert.Equal(Some.PaperId("Unsure"), (await FindAsync(policies)).BestNext);
        Assert.Equal(Some.PaperId("One known one new"), (await FindAsync(QLearning)).BestNext);
        Assert.Equal(Some.PaperId("One known one new"), (await FindAsync(tables)).BestNext);

        await SayAsync(Meet.Undo("not held", "held", "first"));
        Assert.Equal(Some.PaperId("One known one new"), (await FindAsync(QLearning)).BestNext);
        Assert.Equal(Some.PaperId("Two new and surer"), (await FindAsync(Reinforcement)).BestNext);
    }

    [Fact]
    public async Task Of_papers_that_are_equally_good_the_first_id_is_the_best()
    {
        await SaveTopicsAsync(Learning, Reinforcement);
        string[] names = ["Alpha", "Beta", "Gamma", "Delta"];
        await ImportAsync("a.txt", [.. names.Select(name => Some.Entry(Some.PaperOn(name, Reinforcement)))]);

        Assert.Equal(names.Min(Some.PaperId), (await FindAsync(Reinforcement)).BestNext);
        Assert.Equal(names.Min(Some.PaperId), (await FindAsync(Learning)).BestNext);
    }

    [Fact]
    public async Task Topics_above_each_other_in_a_circle_count_the_same()
    {
        var (one, two) = (Some.Topic("One"), Some.Topic("Two"));
        await SaveTopicsAsync(one with { Broader = [two.Id], Prerequisites = [two.Id, one.Id] }, two with { Broader = [one.Id], Prerequisites = [one.Id] });
        await ImportAsync("a.txt", Some.Entry(Some.PaperOn("Alpha", one), Some.Annotation("note")));

        var coverage = await Store.FindCoverageAsync(None);

        Assert.Equal([(one.Id, 1, 1), (two.Id, 1, 1)], coverage.All.Select(topic => (topic.Topic, topic.PaperCount, topic.AnnotationCount)));
        Assert.Equal([one.Id, two.Id], coverage.Under(two.Id).Select(topic => topic.Topic));
        Assert.Equal([[two.Id], [one.Id]], coverage.All.Select(topic => topic.Missing));
    }

    [Fact]
    public async Task Nothing_is_counted_anew_until_something_changes()
    {
        await SaveTopicsAsync(Learning);
        await ImportAsync("a.txt", Some.Entry(Some.PaperOn("Alpha", Learning)));

        var once = await Store.FindCoverageAsync(None);
        Assert.Same(once, await Store.FindCoverageAsync(None));
        await ImportAsync("b.txt", Some.Entry(Some.PaperOn("Beta", Learning)));

        Assert.Equal(2, (await FindAsync(Learning)).PaperCount);
    }

    [Fact]
    public async Task Another_vocabulary_is_counted_at_once()
    {
        await SaveTopicsAsync(Learning, Vision);
        await ImportAsync("a.txt", Some.Entry(Some.PaperOn("Alpha", Vision)));
        Assert.Equal(1, (await FindAsync(Learning)).PaperCount);

        await SaveTopicsAsync(Learning, Vision with { Broader = [] });

        Assert.Equal(0, (await FindAsync(Learning)).PaperCount);
        await SaveTopicsAsync(Learning);
        Assert.Equal([Learning.Id], (await Store.FindCoverageAsync(None)).All.Select(topic => topic.Topic));
    }

    private async Task SayAsync(ChangeDraft draft) => Assert.NotNull(await Store.ChangeAsync(draft, None));

    private async Task<TopicCoverage> FindAsync(Topic topic) => (await Store.FindCoverageAsync(None)).Find(topic.Id);

    private static (CoverageState State, int Planned, int Discussed) Figures(TopicCoverage topic) => (topic.State, topic.PlannedCount, topic.DiscussedCount);

    private static ChangeDraft Judge(string name, string paper, Topic topic, TopicVerdict verdict) =>
        Say.That(name, Say.Of(paper) with { Judgements = [new TopicJudgement(topic.Id, verdict)] });

    private static PaperReading Touching(string name, params (Topic Topic, double Confidence)[] touches) => Some.Paper(name) with
    {
        Mentions = [.. touches.Select(touch => new TopicMention(touch.Topic.Id, MentionPlace.Title, 0, name.Length, touch.Confidence))],
    };
}

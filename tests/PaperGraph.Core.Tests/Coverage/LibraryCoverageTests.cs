using PaperGraph.Core.Coverage;
using PaperGraph.Core.Graph;
using PaperGraph.Core.Papers;
using PaperGraph.Core.Topics;

namespace PaperGraph.Core.Tests.Coverage;

public sealed class LibraryCoverageTests
{
    private const int Topics = 12;

    [Fact]
    public void Papers_counted_together_come_to_what_they_come_to_alone_in_any_order()
    {
        for (var seed = 0; seed < 200; seed++)
        {
            var random = new Random(seed);
            var (map, papers) = (new TopicMap(SomeTopics(random)), SomePapers(random));
            var alone = Of(map, papers, paper => [.. paper.Select(one => GroupOf([one]))]);
            var shuffled = papers.ToArray();
            random.Shuffle(shuffled);

            Assert.Equal(alone, Of(map, shuffled, paper => [.. paper.Select(one => GroupOf([one]))]));
            Assert.Equal(alone, Of(map, shuffled, paper => [.. paper.GroupBy(AlikeAs, (_, alike) => GroupOf([.. alike]))]));
        }
    }

    [Fact]
    public void A_topic_that_is_none_has_nothing()
    {
        var coverage = LibraryCoverage.Of(new TopicMap([]), [], [], default);

        Assert.Equal(CoverageState.Unseen, coverage.Find(Id<Topic>.For("none")).State);
        Assert.Empty(coverage.Under(Id<Topic>.For("none")));
        Assert.Empty(coverage.Frontier(9));
    }

    [Fact]
    public void Counting_ends_when_nobody_waits_for_it() => Assert.Throws<OperationCanceledException>(() =>
        LibraryCoverage.Of(new TopicMap([]), [], [default], new CancellationToken(canceled: true)));

    [Theory]
    [InlineData(0, 0, 0, 0, CoverageState.Unseen)]
    [InlineData(1, 0, 0, 0, CoverageState.Collected)]
    [InlineData(1, 1, 0, 0, CoverageState.Annotated)]
    [InlineData(1, 1, 1, 0, CoverageState.Planned)]
    [InlineData(1, 1, 1, 1, CoverageState.Discussed)]
    [InlineData(1, 0, 0, 1, CoverageState.Discussed)]
    public void A_state_is_the_furthest_that_a_group_has_come_to(int papers, int annotations, int planned, int discussed, CoverageState state) => Assert.Equal(
        state,
        new TopicCoverage { Topic = default, PaperCount = papers, AnnotationCount = annotations, PlannedCount = planned, DiscussedCount = discussed }.State);

    private static IReadOnlyList<string> Of(TopicMap map, IReadOnlyList<ReadPaper> papers, Func<IEnumerable<ReadPaper>, IEnumerable<PaperGroup>> group)
    {
        var coverage = LibraryCoverage.Of(map, group(papers.Where(paper => paper.IsDiscussed)), group(papers.Where(paper => !paper.IsDiscussed)), default);
        return
        [
            .. coverage.All.Concat(coverage.Frontier(Topics)).Select(topic =>
                $"{topic.Topic} {topic.PaperCount} {topic.AnnotationCount} {topic.PlannedCount} {topic.DiscussedCount} {topic.BestNext} {string.Join(' ', topic.Missing)}"),
        ];
    }

    private static PaperGroup GroupOf(IReadOnlyList<ReadPaper> alike)
    {
        var surest = alike[0].Touches.Select((_, at) => alike.OrderByDescending(paper => paper.Touches[at].Confidence).ThenBy(paper => paper.Id).First()).ToArray();
        return new PaperGroup
        {
            PaperCount = alike.Count,
            AnnotationCount = alike.Sum(paper => paper.Annotations),
            IsPlanned = alike[0].IsPlanned,
            First = alike.Min(paper => paper.Id),
            Touches = surest.Select((paper, at) => paper.Touches[at]).ToArray(),
            Surest = alike.Count == 1 ? default : surest.Select(paper => paper.Id).ToArray(),
        };
    }

    private static string AlikeAs(ReadPaper paper) =>
        $"{paper.IsPlanned} {string.Join(' ', paper.Touches.Select(touch => $"{touch.Topic}{touch.Confidence >= TopicConfidence.Taught}"))}";

    private static IEnumerable<Topic> SomeTopics(Random random) => Enumerable.Range(0, Topics).Select(number =>
        new Topic(Named(number), $"Topic {number}", [], null, Some(random, number).ToList(), Some(random, Topics).ToList()));

    private static IEnumerable<Id<Topic>> Some(Random random, int below) => Enumerable.Range(0, below).Where(_ => random.Next(6) == 0).Select(Named);

    private static Id<Topic> Named(int number) => Id<Topic>.For($"{number}");

    private static ReadPaper[] SomePapers(Random random) => [.. Enumerable.Range(0, 40).Select(number => new ReadPaper(
        Id<Paper>.For($"{number}"),
        random.Next(3),
        random.Next(5) == 0,
        random.Next(5) == 0,
        [.. Enumerable.Range(0, Topics).Where(_ => random.Next(6) == 0).Select(topic => new GroupTouch(topic, random.Next(3, 9) / 10.0))]))];

    private sealed record ReadPaper(Id<Paper> Id, int Annotations, bool IsPlanned, bool IsDiscussed, GroupTouch[] Touches);
}

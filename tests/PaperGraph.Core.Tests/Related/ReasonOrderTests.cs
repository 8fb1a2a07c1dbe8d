using PaperGraph.Core.Graph;
using PaperGraph.Core.Papers;
using PaperGraph.Core.Related;
using PaperGraph.Core.Tags;
using PaperGraph.Core.Topics;

namespace PaperGraph.Core.Tests.Related;

public sealed class ReasonOrderTests
{
    private static readonly Id<Paper> Here = Id<Paper>.For("here");
    private static readonly Id<Paper> There = Id<Paper>.For("there");

    [Fact]
    public void A_score_is_exactly_the_sum_of_its_reasons_in_their_order_whatever_order_they_came_in()
    {
        var random = new Random(6);
        for (var round = 0; round < 500; round++)
        {
            var reasons = Enumerable.Range(0, random.Next(1, 12)).Select(number => Of(number % 2 == 0, Relatedness.Rounded(random.Next(1, 5) / 3.0), number)).ToArray();
            var before = ReasonOrder.Answer(Here, There, reasons);
            random.Shuffle(reasons);
            var after = ReasonOrder.Answer(Here, There, reasons);

            Assert.Equal(before.Reasons, after.Reasons);
            Assert.Equal(before.Score, after.Score);
            Assert.Equal(before.Reasons.Aggregate(0.0, (sum, reason) => sum + reason.Weight), before.Score);
        }
    }

    [Fact]
    public void Reasons_come_weightiest_first_then_by_kind_then_by_id()
    {
        var (a, b) = (Of(true, 0.5, 1), Of(true, 0.5, 2));
        var (first, second) = a.Topic!.Value.CompareTo(b.Topic!.Value) < 0 ? (a, b) : (b, a);
        var tag = Of(false, 0.5, 3);
        var weighty = Of(false, 0.6, 4);

        Assert.Equal([weighty, first, second, tag], ReasonOrder.Answer(Here, There, [tag, b, a, weighty]).Reasons);
    }

    [Fact]
    public void Answers_come_best_first_then_by_id()
    {
        var papers = Enumerable.Range(0, 5).Select(number => Id<Paper>.For($"{number}")).ToList();
        var answers = papers.Select(paper => new RelatedPaper(Here, paper, paper == papers[2] ? 2 : 1, [])).ToList();

        var best = ReasonOrder.Best(answers, 4);

        Assert.Equal([papers[2], .. papers.Where(paper => paper != papers[2]).Order().Take(3)], best.Select(answer => answer.Paper));
    }

    private static Reason Of(bool isTopic, double weight, int number) => new()
    {
        Kind = isTopic ? RelationKind.Topic : RelationKind.Tag,
        Weight = weight,
        Explanation = $"{number}",
        Topic = isTopic ? Id<Topic>.For($"{number}") : null,
        Tag = isTopic ? null : Id<Tag>.For($"{number}"),
    };
}

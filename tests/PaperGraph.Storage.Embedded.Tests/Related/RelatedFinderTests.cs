using PaperGraph.Core.Papers;
using PaperGraph.Core.Related;
using PaperGraph.Storage.Embedded.Graph;
using PaperGraph.Storage.Embedded.Related;

namespace PaperGraph.Storage.Embedded.Tests.Related;

public sealed class RelatedFinderTests
{
    private static readonly IReadOnlySet<RelationKind>?[] Vias =
        [null, new HashSet<RelationKind> { RelationKind.Topic }, new HashSet<RelationKind> { RelationKind.Session }, new HashSet<RelationKind> { RelationKind.Text, RelationKind.Link }];

    // In the large library some lists are too long to take candidates from.
    [Theory]
    [InlineData(120, 30, 1)]
    [InlineData(1_500, 60, 75)]
    public void Every_answer_is_what_the_formula_says(int papers, int words, int step)
    {
        var (graph, finder) = (GeneratedGraph.Of(papers, words, seed: 1), new RelatedFinder());
        for (var number = 1; number <= papers; number += step)
        {
            foreach (var via in Vias)
            {
                var expected = new PlainRelatedness(graph, number, via).Best(7);
                var found = finder.Find(graph, number, 7, via).Select(draft => Answer(graph, number, draft)).ToList();

                Assert.Equal(expected, found.Select(answer => (graph.NumberOf(answer.Paper), answer.Score)));
                Assert.All(found, answer => Assert.Equal(answer.Reasons.Aggregate(0.0, (sum, reason) => sum + reason.Weight), answer.Score));
                Assert.All(found.SelectMany(answer => answer.Reasons), reason => Assert.True(reason.Weight > 0 && reason.Explanation.EndsWith('.')));
            }
        }
    }

    private static RelatedPaper Answer(GraphSnapshot graph, int number, RelatedDraft draft) =>
        ReasonOrder.Answer(graph.PaperId(number), graph.PaperId(draft.Paper), [.. draft.Reasons, .. draft.Links.Select(link => new Reason
        {
            Kind = RelationKind.Link,
            Weight = Relatedness.OfLink(link.Link.Kind),
            Explanation = "Stated.",
            Link = new PaperLink(graph.PaperId(link.IsFrom ? number : draft.Paper), graph.PaperId(link.IsFrom ? draft.Paper : number), link.Link.Kind, null),
        })]);
}

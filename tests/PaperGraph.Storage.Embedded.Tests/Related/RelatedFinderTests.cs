using System.Diagnostics;
using PaperGraph.Core.Papers;
using PaperGraph.Core.Related;
using PaperGraph.Storage.Embedded.Graph;
using PaperGraph.Storage.Embedded.Related;

namespace PaperGraph.Storage.Embedded.Tests.Related;

public sealed class RelatedFinderTests(ITestOutputHelper output)
{
    private static readonly IReadOnlySet<RelationKind>?[] Vias =
        [null, new HashSet<RelationKind> { RelationKind.Topic }, new HashSet<RelationKind> { RelationKind.Text, RelationKind.Link }];

    [Fact]
    public void Every_answer_is_what_the_formula_says()
    {
        var (graph, finder) = (GeneratedGraph.Of(120, 30, seed: 1), new RelatedFinder());
        for (var number = 1; number <= 120; number++)
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

    [Fact]
    public void The_time_it_takes_does_not_grow_with_the_library()
    {
        var scale = Environment.GetEnvironmentVariable("PAPERGRAPH_TEST_SCALE");
        Assert.SkipWhen(string.IsNullOrEmpty(scale), "PAPERGRAPH_TEST_SCALE names no number of papers to measure with.");
        var papers = int.Parse(scale, System.Globalization.CultureInfo.InvariantCulture);
        var (graph, finder) = (GeneratedGraph.Of(papers, 160, seed: 2), new RelatedFinder());
        var random = new Random(3);
        for (var round = 0; round < 500; round++)
            finder.Find(graph, 1 + random.Next(papers), 10, null);
        var before = GC.GetAllocatedBytesForCurrentThread();
        var taken = Enumerable.Range(0, 2_000).Select(_ =>
        {
            var start = Stopwatch.GetTimestamp();
            finder.Find(graph, 1 + random.Next(papers), 10, null);
            return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        }).Order().ToList();

        output.WriteLine($"{papers} papers: related(first: 10) takes {taken[1_000]:F2} ms in the median, p99 {taken[1_980]:F2} ms, longest {taken[^1]:F2} ms, "
            + $"{(GC.GetAllocatedBytesForCurrentThread() - before) / 2_000 / 1024} KiB each; graph {GC.GetTotalMemory(true) >> 20} MiB.");
        Assert.InRange(taken[1_980], 0, 50);
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

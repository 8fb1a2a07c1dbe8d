using PaperGraph.Core.Graph;
using PaperGraph.Storage.Embedded.Paths;

namespace PaperGraph.Storage.Embedded.Tests.Paths;

public sealed class NodeMarksTests
{
    private static readonly NodeKind[] Kinds = [NodeKind.Paper, NodeKind.Annotation, NodeKind.Topic];

    [Theory]
    [InlineData(10)]
    [InlineData(1_000_000)]
    public void What_was_met_is_told_from_what_was_not_however_much_was_expected(long expected)
    {
        var (marks, random, met) = (new NodeMarks(expected), new Random(4711), new HashSet<PathNode>());
        for (var round = 0; round < 2_000; round++)
        {
            var node = Any(random);
            marks.Add(node);
            met.Add(node);
        }

        for (var round = 0; round < 5_000; round++)
        {
            var node = Any(random);
            Assert.Equal(met.Contains(node), marks.Contains(node));
        }
    }

    private static PathNode Any(Random random) => new(Kinds[random.Next(Kinds.Length)], 1 + random.Next(random.Next(1, 3_000)));
}

using PaperGraph.Core.Graph;
using PaperGraph.Core.Paths;

namespace PaperGraph.Core.Tests.Paths;

public sealed class StrongestPathTests
{
    // From a to f over b or c, then over d or e.
    private static readonly Dictionary<char, string> Next = new() { ['a'] = "cb", ['b'] = "ed", ['c'] = "ed", ['d'] = "f", ['e'] = "f", ['f'] = string.Empty };

    private static readonly NodeId[] Ids = [.. Enumerable.Range(0, 6).Select(number => NodeId.For(NodeKind.Tag, $"{number}")).Order()];

    [Fact]
    public void The_strongest_is_taken() => Assert.Equal("acdf", PathBy((one, other) => (one, other) is ('c', 'd') ? 0.9 : 0.5));

    [Fact]
    public void Of_equally_strong_ones_the_first_by_its_ids_is_taken() => Assert.Equal("abdf", PathBy((_, _) => 0.5));

    [Fact]
    public void The_order_of_steps_does_not_make_one_stronger() =>
        Assert.Equal("abdf", PathBy((one, other) => (one, other) is ('a', 'b') or ('c', 'd') or ('c', 'e') ? 0.3 : 0.9));

    private static string PathBy(Func<char, char, double> strengthOf) =>
        string.Concat(new StrongestPath<char>(strengthOf, node => Ids[node - 'a']).Find('a', 3, (node, _) => Next[node]));
}

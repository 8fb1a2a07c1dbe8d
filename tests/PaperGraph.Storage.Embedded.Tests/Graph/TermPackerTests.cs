using PaperGraph.Storage.Embedded.Graph;

namespace PaperGraph.Storage.Embedded.Tests.Graph;

public sealed class TermPackerTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(100)]
    public void Terms_come_out_as_they_went_in_whatever_shares_their_array(int entriesInBlock)
    {
        var random = new Random(4711);
        var packer = new TermPacker(entriesInBlock);
        var packed = new List<(TermCount[] Terms, TermCounts Packed)>();
        for (var paper = 0; paper < 500; paper++)
        {
            var terms = Enumerable.Range(0, random.Next(150)).Select(_ => new TermCount(random.Next(1 << 27), 1 + random.Next(random.Next(3) == 0 ? 1_000_000 : 40))).ToArray();
            Array.ForEach(terms, packer.Add);
            packed.Add((terms, packer.Take()));
        }

        Assert.All(packed, paper => Assert.Equal(paper.Terms, paper.Packed.ToArray()));
        Assert.All(packed, paper => Assert.InRange(paper.Terms.Length, paper.Packed.IsEmpty ? 0 : 1, paper.Packed.Most));
    }

    [Fact]
    public void A_node_that_is_told_of_no_terms_has_none() => Assert.True(default(TermCounts).IsEmpty && default(TermCounts).ToArray() is []);

    [Fact]
    public void A_number_that_has_no_room_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => TermPacker.Pack([new TermCount(1 << 27, 1)]));
}

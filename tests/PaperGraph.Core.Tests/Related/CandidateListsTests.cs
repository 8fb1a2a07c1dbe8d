using PaperGraph.Core.Related;

namespace PaperGraph.Core.Tests.Related;

public sealed class CandidateListsTests
{
    [Fact]
    public void The_rarest_come_first_then_by_kind_then_by_key() =>
        Assert.Equal(
            ["b", "c", "a", "d"],
            Chosen(new(RelationKind.Text, "d", 9, 0), new(RelationKind.Topic, "a", 3, 0), new(RelationKind.Text, "c", 2, 0), new(RelationKind.Topic, "b", 2, 0)));

    [Fact]
    public void A_list_that_holds_the_paper_alone_is_left_out() => Assert.Empty(Chosen(new CandidateList<int>(RelationKind.Tag, "a", 1, 0)));

    [Fact]
    public void Only_whole_lists_up_to_the_limit_are_taken() =>
        Assert.Equal(
            ["a", "b"],
            Chosen(new(RelationKind.Tag, "a", 1_000, 0), new(RelationKind.Tag, "b", 1_048, 0), new(RelationKind.Tag, "c", 1_049, 0)));

    [Fact]
    public void The_order_of_the_lists_does_not_matter()
    {
        var random = new Random(8);
        var lists = Enumerable.Range(0, 300)
            .Select(number => new CandidateList<int>((RelationKind)random.Next(1, 6), $"k{number}", random.Next(1, 40), number)).ToArray();
        var before = Chosen(lists);
        random.Shuffle(lists);

        Assert.Equal(before, Chosen(lists));
    }

    private static IEnumerable<string> Chosen(params CandidateList<int>[] lists) => CandidateLists.Choose(lists).Select(list => list.Key);
}

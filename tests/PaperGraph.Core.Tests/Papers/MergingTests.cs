using PaperGraph.Core.Graph;
using PaperGraph.Core.Papers;

namespace PaperGraph.Core.Tests.Papers;

public sealed class MergingTests
{
    private static readonly Id<Paper>[] Papers = [.. Enumerable.Range(0, 5).Select(number => Id<Paper>.For($"{number}")).Order()];

    [Fact]
    public void What_is_part_of_a_part_is_part_of_the_whole()
    {
        var mergings = Merging.Of([Said(1, 2, change: 1), Said(2, 4, change: 2), Said(3, 4, change: 3)]);

        Assert.Equal([1, 2, 3], Works(mergings.Keys));
        Assert.All(mergings.Values, merging => Assert.Equal(Papers[4], merging.Into));
        Assert.Equal(Papers[2], mergings[Papers[1]].Claim.Into);
    }

    [Fact]
    public void The_last_word_counts_and_only_without_any_the_first_file()
    {
        Assert.Equal(Papers[3], Merging.Of([Said(0, 2, change: 8), Said(0, 3, change: 9), Read(0, 4, "a")])[Papers[0]].Into);
        Assert.Empty(Merging.Of([Said(0, 2, change: 8), Said(0, 0, change: 9), Read(0, 4, "a")]));
        Assert.Equal(Papers[4], Merging.Of([Read(0, 3, "b"), Read(0, 4, "a", line: 2), Read(0, 2, "a", line: 7)])[Papers[0]].Into);
    }

    [Fact]
    public void In_a_circle_the_lowest_id_is_seen_and_all_that_leads_into_it_is_part_of_that()
    {
        var mergings = Merging.Of([Said(3, 2, change: 1), Said(2, 1, change: 2), Said(1, 3, change: 3), Said(0, 3, change: 4)]);

        Assert.Equal([0, 2, 3], Works(mergings.Keys));
        Assert.All(mergings.Values, merging => Assert.Equal(Papers[1], merging.Into));
    }

    [Fact]
    public void The_order_of_claims_does_not_matter()
    {
        var random = new Random(11);
        for (var round = 0; round < 200; round++)
        {
            var claims = Enumerable.Range(0, 7).Select(number => number % 2 == 0
                ? Said(random.Next(5), random.Next(5), change: number + 1)
                : Read(random.Next(5), random.Next(5), $"{random.Next(2)}", random.Next(3))).ToArray();
            var expected = Ends(claims);
            random.Shuffle(claims);

            Assert.Equal(expected, Ends(claims));
        }
    }

    private static IEnumerable<string> Ends(IEnumerable<MergeClaim> claims) =>
        Merging.Of(claims).OrderBy(merging => merging.Key).Select(merging => $"{merging.Key} {merging.Value.Into}").ToList();

    private static IEnumerable<int> Works(IEnumerable<Id<Paper>> papers) => papers.Select(paper => Array.IndexOf(Papers, paper)).Order();

    private static MergeClaim Said(int paper, int into, long change) =>
        new(Papers[paper], Papers[into], "Title", DateTimeOffset.UnixEpoch, change, string.Empty, 0);

    private static MergeClaim Read(int paper, int into, string file, int line = 1) =>
        new(Papers[paper], Papers[into], "Title", DateTimeOffset.UnixEpoch, 0, file, line);
}

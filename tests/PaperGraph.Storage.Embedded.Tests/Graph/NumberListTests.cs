using PaperGraph.Storage.Embedded.Graph;

namespace PaperGraph.Storage.Embedded.Tests.Graph;

public sealed class NumberListTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(1_024)]
    [InlineData(5_000)]
    public void A_list_holds_what_it_was_made_of(int count)
    {
        var numbers = Enumerable.Range(1, count).Select(number => number * 2).ToArray();

        var list = NumberList.Of([.. numbers]);

        Assert.Equal(numbers, list.All());
        Assert.Equal(count, list.Count);
        Assert.All(numbers, number => Assert.True(list.Contains(number)));
        Assert.DoesNotContain(1, list.All());
        Assert.False(list.Contains((count * 2) + 1));
        Assert.False(list.Contains(0));
    }

    [Fact]
    public void Random_changes_give_what_a_sorted_set_gives()
    {
        var random = new Random(4711);
        var (list, expected) = (NumberList.Empty, new SortedSet<int>());
        for (var round = 0; round < 300; round++)
        {
            var added = Draw(random, 5_000, random.Next(60)).Where(number => !expected.Contains(number)).ToList();
            var removed = expected.Where(_ => random.Next(25) == 0).ToList();

            list = list.Without(removed, NumberList.ByNumber).With(added, NumberList.ByNumber);
            expected.ExceptWith(removed);
            expected.UnionWith(added);

            Assert.Equal(expected.Count, list.Count);
        }

        Assert.Equal(expected, list.All());
        Assert.Equal(expected.Reverse(), list.Backward(list.FindBoundary(_ => true)));
        Assert.All(Enumerable.Range(0, 5_000), number => Assert.Equal(expected.Contains(number), list.Contains(number)));
    }

    [Fact]
    public void A_changed_list_leaves_the_one_before_as_it_was()
    {
        var before = NumberList.Of([.. Enumerable.Range(0, 3_000)]);

        var after = before.With([5_000], NumberList.ByNumber).Without([17], NumberList.ByNumber);

        Assert.True(before.Contains(17));
        Assert.False(before.Contains(5_000));
        Assert.Equal(3_000, after.Count);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(0)]
    [InlineData(511)]
    [InlineData(512)]
    [InlineData(2_999)]
    [InlineData(5_000)]
    public void A_boundary_parts_the_list(int last)
    {
        var list = NumberList.Of([.. Enumerable.Range(0, 3_000)]);

        var boundary = list.FindBoundary(number => number <= last);

        Assert.Equal(Enumerable.Range(0, 3_000).Where(number => number > last), list.Forward(boundary));
        Assert.Equal(Enumerable.Range(0, 3_000).Where(number => number <= last).Reverse(), list.Backward(boundary));
    }

    private static SortedSet<int> Draw(Random random, int below, int count) =>
        [.. Enumerable.Range(0, count).Select(_ => random.Next(below))];

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(1_024)]
    [InlineData(1_025)]
    [InlineData(5_000)]
    public void Room_that_is_filled_is_the_list_of_what_it_was_filled_with(int count)
    {
        var room = NumberList.Room(count);
        for (var at = 0; at < count; at++)
            NumberList.Put(room, at, 3 * at);

        var (filled, made) = (NumberList.Filled(room, count), NumberList.Of([.. Enumerable.Range(0, count).Select(at => 3 * at)]));

        Assert.Equal(made.All(), filled.All());
        Assert.Equal(made.Chunks.ToArray(), filled.Chunks.ToArray());
        Assert.Equal(made.Count, filled.Count);
    }
}

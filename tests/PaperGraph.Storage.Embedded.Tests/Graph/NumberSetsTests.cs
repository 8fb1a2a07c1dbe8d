using PaperGraph.Storage.Embedded.Graph;

namespace PaperGraph.Storage.Embedded.Tests.Graph;

public sealed class NumberSetsTests
{
    [Fact]
    public void A_set_is_ascending_and_has_each_number_once()
    {
        var sets = new NumberSets();
        Array.ForEach([5, 2, 5, 9, 2], sets.Add);

        Assert.Equal([2, 5, 9], sets.Take());
        Assert.Empty(sets.Take());
    }

    [Fact]
    public void Lists_are_what_they_are_made_of_whatever_was_made_before()
    {
        var random = new Random(4711);
        var sets = new NumberSets();
        for (var made = 0; made < 10_000; made++)
        {
            int[] numbers = [.. Enumerable.Range(0, random.Next(12)).Select(_ => random.Next(4))];

            Assert.Equal(numbers, sets.Of(numbers));
        }
    }

    [Fact]
    public void Short_lists_that_are_alike_become_one()
    {
        var sets = new NumberSets();

        Assert.Same(sets.Of([3, 1]), sets.Of([3, 1]));
    }
}

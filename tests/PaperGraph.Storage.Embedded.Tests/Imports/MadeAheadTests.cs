using PaperGraph.Storage.Embedded.Imports;

namespace PaperGraph.Storage.Embedded.Tests.Imports;

public sealed class MadeAheadTests
{
    private static readonly TimeSpan LongEnough = TimeSpan.FromSeconds(30);

    private static readonly int[] Numbers = [.. Enumerable.Range(1, 100)];

    [Fact]
    public void All_are_made_and_used_in_their_order()
    {
        var (made, used) = (new List<int>(), new List<int>());

        MadeAhead.ForEach(Numbers, number => Noted(made, number), used.Add);

        Assert.Equal(Numbers, made);
        Assert.Equal(Numbers, used);
    }

    [Fact]
    public void The_next_is_made_while_one_is_used()
    {
        using var made = new CountdownEvent(2);

        MadeAhead.ForEach([1, 2], _ => made.Signal(), _ => Assert.True(made.Wait(LongEnough, TestContext.Current.CancellationToken)));
    }

    [Fact]
    public void No_more_than_the_next_is_made_meanwhile()
    {
        var (made, used) = (0, 0);

        MadeAhead.ForEach(Numbers, _ => Interlocked.Increment(ref made), _ => Assert.InRange(Volatile.Read(ref made), ++used, used + 1));

        Assert.Equal(Numbers.Length, used);
    }

    [Fact]
    public void Where_there_is_nothing_nothing_is_done() =>
        MadeAhead.ForEach<int, int>([], _ => throw new FormatException(), _ => throw new FormatException());

    [Fact]
    public void What_using_throws_comes_as_it_was_thrown_and_ends_it()
    {
        var used = new List<int>();

        Assert.Throws<OperationCanceledException>(() => MadeAhead.ForEach(Numbers, number => number, number =>
        {
            if (number == 3)
                throw new OperationCanceledException();
            used.Add(number);
        }));

        Assert.Equal([1, 2], used);
    }

    [Fact]
    public void What_making_throws_comes_as_it_was_thrown_behind_what_was_made_before()
    {
        var used = new List<int>();

        Assert.Throws<FormatException>(() => MadeAhead.ForEach(Numbers, number => number == 3 ? throw new FormatException() : number, used.Add));

        Assert.Equal([1, 2], used);
    }

    private static int Noted(List<int> numbers, int number)
    {
        numbers.Add(number);
        return number;
    }
}

using PaperGraph.Storage.Embedded.Graph;

namespace PaperGraph.Storage.Embedded.Tests.Graph;

public sealed class IdTableTests
{
    [Fact]
    public void Numbers_and_ids_lead_to_each_other()
    {
        var table = new IdTable();
        for (var number = 1; number <= 10_000; number++)
            table.Set(number, IdOf(number));

        Assert.All(Enumerable.Range(1, 10_000), number => Assert.Equal(number, table.Find(IdOf(number))));
        Assert.All(Enumerable.Range(1, 10_000), number => Assert.Equal(IdOf(number), table[number]));
        Assert.Equal(0, table.Find(IdOf(10_001)));
    }

    [Fact]
    public void An_id_that_comes_back_under_another_number_is_found_by_that()
    {
        var table = new IdTable();
        table.Set(1, IdOf(1));

        table.Set(2, IdOf(1));

        Assert.Equal(2, table.Find(IdOf(1)));
    }

    [Fact]
    public void An_id_whose_number_was_given_to_another_is_not_found()
    {
        var table = new IdTable();
        table.Set(1, IdOf(1));

        table.Set(1, IdOf(2));

        Assert.Equal(0, table.Find(IdOf(1)));
        Assert.Equal(1, table.Find(IdOf(2)));
    }

    // Many agree in their low bits, so that slots collide.
    private static UInt128 IdOf(int number) => ((UInt128)number << 40) | (uint)(number % 7);

    [Fact]
    public void A_table_that_was_filled_finds_and_takes_in_ids_as_one_that_grew()
    {
        var table = new IdTable();
        table.Fill();
        foreach (var number in Enumerable.Range(1, 9_000).Where(number => number % 3 != 0).Concat([1, 7]))
            table.Set(number, (UInt128)(uint)number * 7_919);
        table.Index();
        table.Set(9_001, 9_001 * 7_919);

        Assert.All(Enumerable.Range(1, 9_001), number => Assert.Equal(number % 3 == 0 ? 0 : number, table.Find((UInt128)(uint)number * 7_919)));
        Assert.Equal((UInt128)7_919, table[1]);
    }
}

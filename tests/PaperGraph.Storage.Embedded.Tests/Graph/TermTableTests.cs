using PaperGraph.Storage.Embedded.Graph;

namespace PaperGraph.Storage.Embedded.Tests.Graph;

public sealed class TermTableTests
{
    [Fact]
    public void Words_and_numbers_lead_to_each_other()
    {
        var table = new TermTable();
        for (var number = 1; number <= 10_000; number++)
            table.Set(number, $"word{number}");

        Assert.All(Enumerable.Range(1, 10_000), number => Assert.Equal(number, table.Find($"word{number}")));
        Assert.All(Enumerable.Range(1, 10_000), number => Assert.Equal($"word{number}", table[number]));
        Assert.Equal(10_000, table.Count);
        Assert.Equal(0, table.Find("word"));
        Assert.Equal(0, table.Find(string.Empty));
    }
}

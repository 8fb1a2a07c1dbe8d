using PaperGraph.Storage.Embedded.Graph;

namespace PaperGraph.Storage.Embedded.Tests.Graph;

public sealed class RememberedTests
{
    private readonly Remembered<int, int> _squares = new(most: 3);
    private int _made;

    [Fact]
    public void An_answer_is_made_once()
    {
        Assert.Equal([4, 9, 4, 4], new[] { 2, 3, 2, 2 }.Select(Ask));
        Assert.Equal(2, _made);
    }

    [Fact]
    public void Answers_that_are_too_many_are_forgotten()
    {
        foreach (var number in Enumerable.Range(0, 4))
            Ask(number);

        Assert.Equal(0, Ask(0));
        Assert.Equal(5, _made);
    }

    private int Ask(int number) => _squares.Get(number, asked =>
    {
        _made++;
        return asked * asked;
    });
}

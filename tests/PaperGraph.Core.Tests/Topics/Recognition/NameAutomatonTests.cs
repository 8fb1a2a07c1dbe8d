using PaperGraph.Core.Topics.Recognition;

namespace PaperGraph.Core.Tests.Topics.Recognition;

public sealed class NameAutomatonTests
{
    [Fact]
    public void The_example_of_the_paper_is_found() =>
        Assert.Equal(["she@3", "he@3", "hers@5"], Run(["he", "she", "his", "hers"], "ushers"));

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void It_finds_what_looking_everywhere_finds(int seed)
    {
        var random = new Random(seed);
        for (var round = 0; round < 200; round++)
        {
            var patterns = Enumerable.Range(0, 8).Select(_ => RandomWord(random, 4)).Distinct().ToList();
            var text = RandomWord(random, 40);
            var expected = patterns
                .SelectMany(pattern => Enumerable.Range(0, text.Length)
                    .Where(start => text.AsSpan(start).StartsWith(pattern, StringComparison.Ordinal))
                    .Select(start => $"{pattern}@{start + pattern.Length - 1}"));
            Assert.Equal(expected.Order(StringComparer.Ordinal), Run(patterns, text).Order(StringComparer.Ordinal));
        }
    }

    private static string RandomWord(Random random, int most) =>
        string.Concat(Enumerable.Range(0, random.Next(1, most + 1)).Select(_ => "ab7深学"[random.Next(5)]));

    private static List<string> Run(IReadOnlyList<string> patterns, string text)
    {
        var automaton = NameAutomaton.Of([.. patterns.Select(pattern => new NamePattern(pattern))]);
        var found = new List<string>();
        var state = NameAutomaton.Root;
        for (var i = 0; i < text.Length; i++)
        {
            state = automaton.Move(state, text[i]);
            for (var output = automaton.FirstOutput(state); output != NameAutomaton.Root; output = automaton.NextOutput(output))
                found.Add($"{automaton.PatternAt(output).Squeezed}@{i}");
        }

        return found;
    }
}

using PaperGraph.Core.Related;
using PaperGraph.Core.Search;

namespace PaperGraph.Core.Tests.Related;

public sealed class TextLikenessTests
{
    private static readonly string Words = string.Join(' ', Enumerable.Range(0, 40).Select(number => $"w{(char)('a' + (number / 20))}{(char)('a' + (number % 20))}"));

    [Fact]
    public void A_text_is_wholly_like_itself() => Assert.Equal(1, Likeness(Words, Words, [.. Enumerable.Repeat(Words.Replace('w', 'v'), 9)]));

    [Fact]
    public void Texts_without_a_common_word_are_not_alike() => Assert.Equal(0, Likeness(Words, "other words", Words, "other words"));

    [Fact]
    public void A_word_used_more_often_there_says_nothing_more() =>
        Assert.InRange(Likeness(Words, string.Join(' ', Words, Words, Words), Words, "filler"), 0.5, 1);

    [Fact]
    public void Texts_of_a_few_words_are_hardly_like_anything() => Assert.InRange(Likeness("great paper", "great paper", Words, Words), 0.02, 0.5);

    [Fact]
    public void What_is_hardly_alike_counts_as_not_alike() => Assert.Equal(0, Likeness(Words, "waa other words that go on and on", [.. Enumerable.Repeat("waa", 60)]));

    [Fact]
    public void Terms_come_weightiest_first_and_are_at_most_64()
    {
        var terms = Enumerable.Range(0, 100).Select(number => new UsedTerm($"t{number:D3}", 1, 1 + (number % 50))).ToList();

        var likeness = TextLikeness.To(terms, 100, 100);

        Assert.Equal(64, likeness.Terms.Count);
        Assert.Equal(["t000", "t050", "t001", "t051"], likeness.Terms.Take(4).Select(term => term.Text));
    }

    [Fact]
    public void The_order_of_the_terms_does_not_matter()
    {
        var random = new Random(3);
        var terms = Enumerable.Range(0, 200).Select(number => new UsedTerm($"t{number}", random.Next(1, 5), random.Next(1, 100))).ToArray();
        var before = TextLikeness.To(terms, 100, 80);
        random.Shuffle(terms);
        var after = TextLikeness.To(terms, 100, 80);
        var counts = before.Terms.Select(_ => random.Next(3)).ToArray();

        Assert.Equal(before.Terms, after.Terms);
        Assert.Equal(before.Of(counts, 90), after.Of(counts, 90));
    }

    [Fact]
    public void Words_in_common_are_named_weightiest_first()
    {
        var likeness = TextLikeness.To([new("common", 1, 90), new("rare", 1, 2), new("unshared", 1, 2)], 100, 10);

        Assert.Equal(["rare", "common"], likeness.Shared(CountsOf(likeness, "common rare"), 2).Select(term => term.Text));
    }

    private static double Likeness(string here, string there, params string[] library)
    {
        string[] all = [here, there, .. library];
        var counted = all.Select(text => Terms.Count([text])).ToList();
        var mean = counted.Average(counts => counts.Values.Sum());
        var likeness = TextLikeness.To(
            [.. counted[0].Select(pair => new UsedTerm(pair.Key, pair.Value, counted.Count(counts => counts.ContainsKey(pair.Key))))], all.Length, mean);
        return likeness.Of(CountsOf(likeness, there), counted[1].Values.Sum());
    }

    private static int[] CountsOf(TextLikeness likeness, string text)
    {
        var counts = Terms.Count([text]);
        return [.. likeness.Terms.Select(term => counts.GetValueOrDefault(term.Text))];
    }
}

using PaperGraph.Core.Topics.Recognition;

namespace PaperGraph.Core.Tests.Topics.Recognition;

public sealed class SqueezedTextTests
{
    [Theory]
    [InlineData("Deep Q-Network!", "deepqnetwork")]
    [InlineData("ﬁne ＡＢ", "fineab")]
    [InlineData("Loe\u0300ve Loève", "loeveloeve")]
    [InlineData("\uD835\uDC1D\uD835", "d")]
    [InlineData("深度 Q 网络", "深度q网络")]
    [InlineData(" \u0301\uDC00", "")]
    public void Only_letters_and_digits_stay(string text, string letters) =>
        Assert.Equal(letters, SqueezedText.Of(text).Letters.ToString());

    [Theory]
    [InlineData("LearningSubfield", "learning|subfield")]
    [InlineData("CNNModel", "cnn|model")]
    [InlineData("CNNs", "cnns")]
    [InlineData("GPT4all", "gpt|4|all")]
    [InlineData("用deep来", "用|deep|来")]
    [InlineData("βVAE", "β|vae")]
    [InlineData("one two-three", "one|two|three")]
    public void Kinds_of_letters_make_edges(string text, string parts)
    {
        var squeezed = SqueezedText.Of(text);
        var cut = string.Concat(Enumerable.Range(0, squeezed.Count).Select(i => (i > 0 && !squeezed.IsInsideWord(i) ? "|" : "") + squeezed.Letters[i]));
        Assert.Equal(parts, cut);
    }

    [Theory]
    [InlineData("one two  three", 3)]
    [InlineData("state-of-the-art", 1)]
    [InlineData("深度学习网络", 3)]
    [InlineData("", 0)]
    public void Words_are_counted(string text, int words) => Assert.Equal(words, SqueezedText.Of(text).WordCount);

    [Fact]
    public void Every_letter_knows_its_place()
    {
        const string Text = "a ﬁx\u0301, 𝐝!";
        var squeezed = SqueezedText.Of(Text);
        Assert.Equal("afixd", squeezed.Letters.ToString());
        Assert.Equal([0, 2, 2, 3, 7], Enumerable.Range(0, 5).Select(squeezed.StartOf));
        Assert.Equal([1, 3, 3, 5, 9], Enumerable.Range(0, 5).Select(squeezed.EndOf));
    }
}

using PaperGraph.Core.Text;

namespace PaperGraph.Core.Tests.Text;

public sealed class NormalFormTests
{
    [Theory]
    [InlineData("Attention Is All You Need!", "attentionisallyouneed")]
    [InlineData("  GPT-3.5 \t(2022)\n", "gpt352022")]
    [InlineData("Ｌａｙｅｒ ﬁne–tuning №3", "layerfinetuningno3")]
    [InlineData("ÉTUDE ß 注意力 𝐀 𐐀", "étudeß注意力a𐐨")]
    [InlineData("lone \ud800 Half", "lonehalf")]
    [InlineData("", "")]
    public void A_title_is_compared_by_its_letters_and_digits_alone(string title, string compared) =>
        Assert.Equal(compared, NormalForm.OfTitle(title));

    [Fact]
    public void Every_ascii_sign_is_folded_as_it_is_beside_others()
    {
        var signs = string.Concat(Enumerable.Range(0, 128).Select(sign => (char)sign));

        Assert.Equal(NormalForm.OfTitle(signs + 'é'), NormalForm.OfTitle(signs) + 'é');
    }

    [Fact]
    public void A_title_of_any_length_is_folded()
    {
        var title = string.Concat(Enumerable.Repeat("Deep Q ", 10_000));

        Assert.Equal(title.Replace(" ", string.Empty, StringComparison.Ordinal).ToLowerInvariant(), NormalForm.OfTitle(title));
    }
}

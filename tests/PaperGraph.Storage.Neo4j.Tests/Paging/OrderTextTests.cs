using System.Text;
using PaperGraph.Core.Paging;
using PaperGraph.Storage.Neo4j.Paging;

namespace PaperGraph.Storage.Neo4j.Tests.Paging;

public sealed class OrderTextTests
{
    private static readonly string?[] Texts = [null, "a", "A b", "ab", "a\u0300", "z", "é", "\uFB01sh", "\U0001F600", "\U0001F600a", "\uE000", "中"];
    private static readonly long[] Numbers = [-3_000_000_000, -24_271, -1, 0, 1, 24_271, SortKey.Missing];

    [Fact]
    public void Texts_are_in_the_order_of_their_keys()
    {
        var keys = (from number in Numbers from text in Texts from id in new UInt128[] { 0, 1, 77, (UInt128)ulong.MaxValue << 10 } select new SortKey(number, text, id, id + 1)).ToList();

        // As a server compares: by code points, which is the order of the bytes of UTF-8.
        var byText = keys.OrderBy(key => Convert.ToHexString(Encoding.UTF8.GetBytes(OrderText.Of(key))), StringComparer.Ordinal);

        Assert.Equal(keys.Order().Select(key => (key.Number, key.Text, key.Id)), byText.Select(key => (key.Number, key.Text, key.Id)));
    }

    [Fact]
    public void A_text_is_never_longer_than_an_index_takes() =>
        Assert.InRange(Encoding.UTF8.GetByteCount(OrderText.Of(new SortKey(0, new string('\uFFFD', 10_000), 0, 1))), 1, 8_000);
}

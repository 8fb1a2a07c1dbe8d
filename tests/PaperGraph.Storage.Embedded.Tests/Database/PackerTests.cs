using PaperGraph.Storage.Embedded.Database;

namespace PaperGraph.Storage.Embedded.Tests.Database;

public sealed class PackerTests
{
    [Fact]
    public void What_is_packed_is_unpacked_in_the_same_order()
    {
        var id = (UInt128.One << 80) - 1;
        var text = new string('ä', 1_000);
        var packed = new Packer().Number(0).Number(127).Number(128).Number(int.MaxValue).MaybeNumber(null).MaybeNumber(0).MaybeNumber(-5)
            .Numbers([3, 1, 2]).Fraction(0.1).Hash(long.MinValue).Id(id).Text(null).Text(string.Empty).Text(text);

        var unpacker = new Unpacker(packed.Written);

        Assert.Equal(0, unpacker.Number());
        Assert.Equal(127, unpacker.Number());
        Assert.Equal(128, unpacker.Number());
        Assert.Equal(int.MaxValue, unpacker.Number());
        Assert.Null(unpacker.MaybeNumber());
        Assert.Equal(0, unpacker.MaybeNumber());
        Assert.Equal(-5, unpacker.MaybeNumber());
        Assert.Equal([3, 1, 2], unpacker.Numbers());
        Assert.Equal(0.1, unpacker.Fraction());
        Assert.Equal(long.MinValue, unpacker.Hash());
        Assert.Equal(id, unpacker.Id());
        Assert.Null(unpacker.MaybeText());
        Assert.Equal(string.Empty, unpacker.MaybeText());
        Assert.Equal(text, unpacker.Text());
        Assert.True(unpacker.IsAtEnd);
    }
}

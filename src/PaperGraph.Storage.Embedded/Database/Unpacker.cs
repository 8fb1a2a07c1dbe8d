using System.Buffers.Binary;
using System.Text;

namespace PaperGraph.Storage.Embedded.Database;

/// <summary>Reads what a <see cref="Packer" /> wrote.</summary>
internal ref struct Unpacker(ReadOnlySpan<byte> packed)
{
    private const int GroupBits = 7;
    private const byte More = 0x80;

    private ReadOnlySpan<byte> _rest = packed;

    public readonly bool IsAtEnd => _rest.IsEmpty;

    public long Long()
    {
        // Most numbers of a list are one byte.
        if (_rest[0] is < More and var only)
        {
            _rest = _rest[1..];
            return only;
        }

        ulong number = 0;
        for (var (at, shift) = (0, 0); ; at++, shift += GroupBits)
        {
            var group = _rest[at];
            number |= (ulong)(group & ~More) << shift;
            if ((group & More) != 0)
                continue;
            _rest = _rest[(at + 1)..];
            return (long)number;
        }
    }

    public int Number() => (int)Long();

    public int? MaybeNumber() => Long() is > 0 and var number ? (int)(number - 1) : null;

    public int[] Numbers()
    {
        var count = Number();
        if (count == 0)
            return [];
        var numbers = new int[count];
        for (var at = 0; at < count; at++)
            numbers[at] = Number();
        return numbers;
    }

    public double Fraction() => BinaryPrimitives.ReadDoubleLittleEndian(Take(sizeof(double)));

    public long Hash() => BinaryPrimitives.ReadInt64LittleEndian(Take(sizeof(long)));

    public UInt128 Id() => IdBytes.Read(Take(IdBytes.Length));

    public string? MaybeText() => Long() is > 0 and var length ? Encoding.UTF8.GetString(Take((int)length - 1)) : null;

    public string Text() => MaybeText() ?? string.Empty;

    private ReadOnlySpan<byte> Take(int length)
    {
        var taken = _rest[..length];
        _rest = _rest[length..];
        return taken;
    }
}

using System.Buffers.Binary;
using System.Text;

namespace PaperGraph.Storage.Embedded.Database;

/// <summary>Writes short lists and records into one column, compactly; <see cref="Unpacker" /> reads them in the same order.</summary>
internal sealed class Packer
{
    private const int GroupBits = 7;
    private const byte More = 0x80;
    private const int LongestNumber = 10;

    private byte[] _bytes = new byte[256];

    public int Length { get; private set; }

    public ReadOnlySpan<byte> Written => _bytes.AsSpan(0, Length);

    /// <summary>What is written, to be kept; null where nothing is.</summary>
    public byte[]? Copy() => Length == 0 ? null : Written.ToArray();

    public Packer Clear()
    {
        Length = 0;
        return this;
    }

    /// <summary>A number, 0 or more: seven bits a byte, the lowest first.</summary>
    public Packer Number(long number)
    {
        var to = Room(LongestNumber);
        var rest = (ulong)number;
        while (rest >= More)
        {
            to[0] = (byte)(rest | More);
            to = to[1..];
            Length++;
            rest >>= GroupBits;
        }

        to[0] = (byte)rest;
        Length++;
        return this;
    }

    /// <summary>Any number, or none.</summary>
    public Packer MaybeNumber(int? number) => Number(number is { } some ? (uint)some + 1L : 0);

    public Packer Numbers(IReadOnlyCollection<int> numbers)
    {
        Number(numbers.Count);
        foreach (var number in numbers)
            Number(number);
        return this;
    }

    public Packer Fraction(double fraction)
    {
        BinaryPrimitives.WriteDoubleLittleEndian(Room(sizeof(double)), fraction);
        Length += sizeof(double);
        return this;
    }

    public Packer Hash(long hash)
    {
        BinaryPrimitives.WriteInt64LittleEndian(Room(sizeof(long)), hash);
        Length += sizeof(long);
        return this;
    }

    public Packer Id(UInt128 id)
    {
        IdBytes.Write(id, Room(IdBytes.Length));
        Length += IdBytes.Length;
        return this;
    }

    public Packer Text(string? text)
    {
        if (text is null)
            return Number(0);
        var length = Encoding.UTF8.GetByteCount(text);
        Number(length + 1L);
        Encoding.UTF8.GetBytes(text, Room(length));
        Length += length;
        return this;
    }

    private Span<byte> Room(int needed)
    {
        if (Length + needed > _bytes.Length)
            Array.Resize(ref _bytes, Math.Max(_bytes.Length * 2, Length + needed));
        return _bytes.AsSpan(Length);
    }
}

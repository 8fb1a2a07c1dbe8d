using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;

namespace PaperGraph.Core.Graph;

/// <summary>The opaque, stable name of a node: the letter of its kind and sixteen signs, the same in every store.</summary>
/// <remarks>Ids of one kind are ordered as their texts are, ordinally. The default value names nothing.</remarks>
public readonly record struct NodeId : IComparable<NodeId>
{
    // Crockford's base 32, lower case, in ascending order, so that texts and values sort alike.
    private const string Digits = "0123456789abcdefghjkmnpqrstvwxyz";
    private const int DigitCount = 16;
    private const int BitsPerDigit = 5;
    private const int BitsOfLow = 64;

    private static readonly UInt128 MaxValue = (UInt128.One << (DigitCount * BitsPerDigit)) - 1;

    // Sixteen bytes in all: a library holds millions of ids, and every request makes hundreds.
    private readonly ulong _low;
    private readonly ushort _high;
    private readonly ushort _kind;

    private NodeId(NodeKind kind, UInt128 value) => (_kind, _high, _low) = ((ushort)kind, (ushort)(value >> BitsOfLow), (ulong)value);

    /// <summary>What the node is.</summary>
    public NodeKind Kind => (NodeKind)_kind;

    /// <summary>The eighty bits behind the kind.</summary>
    public UInt128 Value => new(_high, _low);

    /// <summary>The id of the node that was first known by <paramref name="name" />: its SHA-256, cut to eighty bits.</summary>
    public static NodeId For(NodeKind kind, string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.UTF8.GetBytes($"{(char)kind}:{name}"), hash);
        var value = UInt128.Zero;
        foreach (var part in hash[..(DigitCount * BitsPerDigit / 8)])
            value = (value << 8) | part;
        return new NodeId(kind, value);
    }

    /// <summary>The id of that kind and <see cref="Value" />, as a store that kept both gives it back.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value has more than eighty bits.</exception>
    public static NodeId Of(NodeKind kind, UInt128 value)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(value, MaxValue);
        return new NodeId(kind, value);
    }

    /// <summary>Reads the text that <see cref="ToString" /> writes.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out NodeId id)
    {
        id = default;
        if (text is not { Length: DigitCount + 1 } || !Enum.IsDefined((NodeKind)text[0]))
            return false;
        var value = UInt128.Zero;
        foreach (var sign in text.AsSpan(1))
        {
            var digit = Digits.IndexOf(sign);
            if (digit < 0)
                return false;
            value = (value << BitsPerDigit) | (uint)digit;
        }

        id = new NodeId((NodeKind)text[0], value);
        return true;
    }

    /// <inheritdoc />
    public int CompareTo(NodeId other) =>
        Kind != other.Kind ? Kind.CompareTo(other.Kind) : Value.CompareTo(other.Value);

    /// <inheritdoc />
    /// <remarks>The value is a digest already.</remarks>
    public override int GetHashCode() => (int)_low;

    /// <inheritdoc />
    public override string ToString() => string.Create(DigitCount + 1, this, static (text, id) =>
    {
        const int Half = DigitCount / 2;
        text[0] = (char)id.Kind;
        Write(text[1..(Half + 1)], (ulong)(id.Value >> (Half * BitsPerDigit)));
        Write(text[(Half + 1)..], (ulong)id.Value);
    });

    // Half of the digits fit into what a processor computes with at once.
    private static void Write(Span<char> text, ulong value)
    {
        for (var at = text.Length - 1; at >= 0; at--, value >>= BitsPerDigit)
            text[at] = Digits[(int)(value & ((1 << BitsPerDigit) - 1))];
    }
}

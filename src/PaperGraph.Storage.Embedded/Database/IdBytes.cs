using System.Buffers.Binary;

namespace PaperGraph.Storage.Embedded.Database;

/// <summary>The eighty bits of an id as ten bytes, so ordered that bytes and ids sort alike.</summary>
internal static class IdBytes
{
    public const int Length = 10;

    private const int LowBits = 64;

    public static void Write(UInt128 id, Span<byte> to)
    {
        BinaryPrimitives.WriteUInt16BigEndian(to, (ushort)(id >> LowBits));
        BinaryPrimitives.WriteUInt64BigEndian(to[sizeof(ushort)..], (ulong)id);
    }

    public static UInt128 Read(ReadOnlySpan<byte> from) =>
        new(BinaryPrimitives.ReadUInt16BigEndian(from), BinaryPrimitives.ReadUInt64BigEndian(from[sizeof(ushort)..]));
}

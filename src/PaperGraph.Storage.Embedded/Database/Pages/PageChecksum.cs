using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.InteropServices;

namespace PaperGraph.Storage.Embedded.Database.Pages;

/// <summary>What a page holds and where it stands, in the last eight of its bytes: CRC-32C twice, of every other eight bytes each.</summary>
internal static class PageChecksum
{
    public const int Length = sizeof(ulong);

    /// <summary>Writes it into a page.</summary>
    public static void Write(Span<byte> page, long place) => BinaryPrimitives.WriteUInt64LittleEndian(page[^Length..], Of(page[..^Length], place));

    /// <summary>Whether a page is as it was written, and where.</summary>
    /// <remarks>One of nothing but zeros is a page that was given back before it was ever written; whoever expects something in it sees that it is missing.</remarks>
    public static bool IsIn(ReadOnlySpan<byte> page, long place)
    {
        var written = BinaryPrimitives.ReadUInt64LittleEndian(page[^Length..]);
        return written == Of(page[..^Length], place) || (written == 0 && !page.ContainsAnyExcept((byte)0));
    }

    /// <summary>The checksum of some bytes, whose number is a multiple of eight.</summary>
    /// <param name="bytes">What is to be as it was.</param>
    /// <param name="place">Where: the same bytes elsewhere have another one.</param>
    public static ulong Of(ReadOnlySpan<byte> bytes, long place)
    {
        var words = MemoryMarshal.Cast<byte, ulong>(bytes);
        var (even, odd) = ((uint)place, ~(uint)place);
        var at = 0;
        for (; at + 1 < words.Length; at += 2)
            (even, odd) = (BitOperations.Crc32C(even, words[at]), BitOperations.Crc32C(odd, words[at + 1]));
        if (at < words.Length)
            even = BitOperations.Crc32C(even, words[at]);
        return ((ulong)odd << 32) | even;
    }
}

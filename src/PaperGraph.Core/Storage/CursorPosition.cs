using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;

namespace PaperGraph.Core.Storage;

/// <summary>A place between two items of an ordered list: the sort key and the tie-breaking id of the item before it.</summary>
/// <remarks>It names values, not a count, so that it stays where it is while items come and go.</remarks>
/// <param name="List">Which list, in which order: a cursor of another list is refused.</param>
/// <param name="Key">The item's sort key as text.</param>
/// <param name="Id">The item's tie-breaking id as text.</param>
public sealed record CursorPosition(string List, string Key, string Id)
{
    private const char Separator = '\u001f';
    private const int ChecksumLength = 4;

    /// <summary>The opaque text that clients are given: URL-safe base 64.</summary>
    public string Encode()
    {
        var body = Encoding.UTF8.GetBytes(string.Join(Separator, List, Id, Key));
        return System.Buffers.Text.Base64Url.EncodeToString([.. SHA256.HashData(body).AsSpan(0, ChecksumLength), .. body]);
    }

    /// <summary>Reads a text that <see cref="Encode" /> wrote for the same list; false for anything else.</summary>
    public static bool TryDecode(string text, string list, [NotNullWhen(true)] out CursorPosition? position)
    {
        ArgumentNullException.ThrowIfNull(text);
        position = null;
        if (!System.Buffers.Text.Base64Url.IsValid(text))
            return false;
        var bytes = System.Buffers.Text.Base64Url.DecodeFromChars(text);
        if (bytes.Length <= ChecksumLength)
            return false;
        var body = bytes.AsSpan(ChecksumLength);
        if (!SHA256.HashData(body).AsSpan(0, ChecksumLength).SequenceEqual(bytes.AsSpan(0, ChecksumLength)))
            return false;
        var parts = Encoding.UTF8.GetString(body).Split(Separator, 3);
        if (parts.Length != 3 || parts[0] != list)
            return false;
        position = new CursorPosition(parts[0], parts[2], parts[1]);
        return true;
    }
}

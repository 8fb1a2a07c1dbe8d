using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text.Json;
using PaperGraph.Core.Imports.Readings;
using PaperGraph.Core.Papers;

namespace PaperGraph.Storage.Neo4j.Imports;

/// <summary>Names what a paper or an annotation says, so that a re-import can tell what it changed.</summary>
internal static class ContentHash
{
    public static long Of(AnnotationReading reading) => Of(
        reading.Quote, reading.Note, reading.By, reading.Month?.Ordinal, reading.CreatedAt,
        reading.Tags.Select(tag => tag.Name).Distinct(StringComparer.OrdinalIgnoreCase));

    public static long Of(Paper paper, IEnumerable<string> tags) => Of(
        paper.Title, paper.TitleSource, paper.Year, paper.Venue, paper.Kind, paper.Doi, paper.ArxivId, paper.ReadingMinutes, paper.Abstract,
        paper.Authors.Select(author => author.Name),
        paper.Locations.Select(location => new object?[] { location.Host, location.Url?.OriginalString, location.Name, location.Month?.Ordinal }),
        tags.Order(StringComparer.Ordinal));

    private static long Of(params object?[] parts)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(parts), hash);
        return BinaryPrimitives.ReadInt64LittleEndian(hash);
    }
}

using System.Buffers.Binary;
using System.Security.Cryptography;
using PaperGraph.Core.Imports.Readings;
using PaperGraph.Core.Papers;
using PaperGraph.Core.Timeline;
using PaperGraph.Storage.Embedded.Database;

namespace PaperGraph.Storage.Embedded.Imports;

/// <summary>Names what a paper or an annotation says, so that a re-import can tell what it changed.</summary>
internal static class ContentHash
{
    public static long Of(Packer buffer, AnnotationReading reading)
    {
        buffer.Clear().Text(reading.Quote).Text(reading.Note).Text(reading.By)
            .MaybeNumber(reading.Month?.Ordinal).Text(InstantText.Of(reading.CreatedAt));
        foreach (var tag in reading.Tags.DistinctBy(tag => tag.Name, StringComparer.OrdinalIgnoreCase))
            buffer.Text(tag.Name);
        return Of(buffer);
    }

    public static long Of(Packer buffer, Paper paper, IEnumerable<string> tags)
    {
        buffer.Clear().Text(paper.Title).Number((int)paper.TitleSource).MaybeNumber(paper.Year).Text(paper.Venue)
            .Number((int)paper.Kind).Text(paper.Doi).Text(paper.ArxivId).Text(paper.Abstract).Number(paper.Authors.Count);
        if (paper.ReadingMinutes is { } minutes)
            buffer.Number(minutes);
        foreach (var author in paper.Authors)
            buffer.Text(author.Name);
        foreach (var (host, url, name, month) in paper.Locations)
            buffer.Text(host).Text(url?.OriginalString).Text(name).MaybeNumber(month?.Ordinal);
        foreach (var tag in tags.Order(StringComparer.Ordinal))
            buffer.Text(tag);
        return Of(buffer);
    }

    private static long Of(Packer buffer)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(buffer.Written, hash);
        return BinaryPrimitives.ReadInt64LittleEndian(hash);
    }
}

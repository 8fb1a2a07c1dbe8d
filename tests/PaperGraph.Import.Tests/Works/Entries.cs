using PaperGraph.Core.Timeline;
using PaperGraph.Import.Dumps;
using PaperGraph.Import.Works;

namespace PaperGraph.Import.Tests.Works;

/// <summary>Entries of which only what a test is about is spelled out.</summary>
internal static class Entries
{
    /// <summary>What is read out of one annotation.</summary>
    public static EntryDraft Read(params string[] paragraphs) => ReadAt(null, paragraphs);

    /// <summary>What is read out of annotations on a host, each of one string with its paragraphs on lines.</summary>
    public static EntryDraft ReadAt(string? host, string[] paragraphs, string? name = null, params string[][] others) => WorkReader.Read(new DumpEntry
    {
        FirstLine = 1,
        LastLine = 9,
        Host = host,
        DocumentName = name,
        Month = new Month(2019, 2),
        Annotations = [.. others.Prepend(paragraphs).Where(lines => lines.Length > 0).Select(lines => new DumpAnnotation { FirstLine = 1, LastLine = 9, Paragraphs = lines })],
    });
}

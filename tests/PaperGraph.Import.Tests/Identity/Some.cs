using PaperGraph.Core.Papers;
using PaperGraph.Core.Timeline;
using PaperGraph.Import.Dumps;
using PaperGraph.Import.Identity;
using PaperGraph.Import.Works;

namespace PaperGraph.Import.Tests.Identity;

/// <summary>Entries of which only what a test is about is spelled out.</summary>
internal static class Some
{
    public static DumpEntry DumpEntry(string? host = "arxiv.org", string month = "2023-07", params string[] words) => new()
    {
        FirstLine = 1,
        LastLine = 1 + words.Length,
        Host = host,
        Month = MonthOf(month),
        Annotations = [.. words.Select((text, at) => new DumpAnnotation { FirstLine = 2 + at, LastLine = 2 + at, Paragraphs = [text] })],
    };

    public static IdentifiedEntry Entry(
        string? title = null, string? doi = null, string? arxivId = null, string? words = null, int fromOldest = 1, string month = "2023-07") =>
        IdentifiedEntry.Of(
            new EntryDraft
            {
                FirstLine = 1,
                LastLine = 2,
                Title = title ?? "arxiv.org, July 2023",
                TitleSource = title is null ? TitleSource.Place : TitleSource.Stated,
                Location = new Location("arxiv.org", null, null, MonthOf(month)),
                Doi = doi,
                ArxivId = arxivId,
                Annotations = words is null ? [] : [new AnnotationDraft { FirstLine = 2, LastLine = 2, Note = words, Month = MonthOf(month) }],
            },
            new EntryPlace("arxiv.org", null, MonthOf(month), words is not null),
            words,
            fromOldest);

    private static Month MonthOf(string text) =>
        Month.TryParse(text, out var month) ? month : throw new ArgumentException($"“{text}” is no month.", nameof(text));
}

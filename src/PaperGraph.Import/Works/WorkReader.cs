using PaperGraph.Core.Papers;
using PaperGraph.Core.Text;
using PaperGraph.Import.Dumps;
using PaperGraph.Import.Works.Citations;
using PaperGraph.Import.Works.Keys;
using PaperGraph.Import.Works.Kinds;
using PaperGraph.Import.Works.Statements;
using PaperGraph.Import.Works.Titles;

namespace PaperGraph.Import.Works;

/// <summary>Reads the work out of the words of an entry: its title, authors, year, venue and keys, and what is said about it.</summary>
internal static class WorkReader
{
    /// <summary>What the entry says, every one of its paragraphs kept.</summary>
    public static EntryDraft Read(DumpEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        var annotations = entry.Annotations.Select(AnnotationWords.Of).ToArray();
        var location = new Location(entry.Host ?? entry.Url?.Host, entry.Url, entry.DocumentName, entry.Month);
        var citation = annotations.Select(words => words.Citation).FirstOrDefault(found => found is not null);
        var quoted = TitleQuote(location, Array.ConvertAll(annotations, words => words.Split.Quote));
        var title = TitleOf(entry, location, citation, quoted, annotations);
        var keys = KeysOf(entry, annotations);
        var drafts = annotations.Select((words, at) => words.ToDraft(entry.Annotations[at], entry.Month)).ToArray();
        return new EntryDraft
        {
            FirstLine = entry.FirstLine,
            LastLine = entry.LastLine,
            Title = title.Text,
            TitleSource = title.Source,
            Location = location,
            Authors = citation?.Authors ?? [],
            Year = citation?.Year,
            Venue = citation?.Venue,
            Kind = WorkKinds.Decide(location, citation, title.Source == TitleSource.Stated ? title.Text : null),
            Doi = keys.Doi,
            ArxivId = keys.ArxivId,
            Urls = keys.Urls,
            Annotations = drafts,
            Tags = entry.Tags,
            Statements = StatementsIn(location, drafts),
        };
    }

    /// <summary>What the annotations of an entry state, which depends on nothing that is not kept of it: so that it can be told from what is on record too.</summary>
    public static IReadOnlyList<StatementDraft> StatementsIn(Location location, IReadOnlyList<AnnotationDraft> annotations)
    {
        var cited = annotations.Where(annotation => annotation.Quote is null).Select(annotation => CitationStyles.Read(annotation.Note?.Split('\n') ?? []))
            .FirstOrDefault(citation => citation is not null);
        var title = cited?.Title ?? TitleQuote(location, [.. annotations.Select(annotation => annotation.Quote)]);
        return [.. annotations.SelectMany((annotation, at) => StatementReader.Read(annotation, at, title))];
    }

    private static EntryTitle TitleOf(DumpEntry entry, Location location, Citation? citation, string? quoted, AnnotationWords[] annotations)
    {
        if (DocumentTitle(entry, citation) is { } stated)
            return new EntryTitle(stated, TitleSource.Stated);
        if (quoted is not null)
            return new EntryTitle(ShownTitle.Of(quoted), TitleSource.Stated);
        // A first line of blanks that are none of a text's usual ones leaves no word.
        return annotations.Select(words => words.Split.Quote).FirstOrDefault(quote => quote is not null) is { } passage && PassageTitle.Of(passage) is { Length: > 0 } first
            ? new EntryTitle(first, TitleSource.Quoted)
            : new EntryTitle(PlaceTitle.Of(location), TitleSource.Place);
    }

    // A format's own field is surer than any reading, but for the names of files that some documents have for a title.
    private static string? DocumentTitle(DumpEntry entry, Citation? citation) =>
        entry.Title is { } title && NormalForm.OfTitle(title).Length > 0 && !DocumentNames.IsFileName(title) ? ShownTitle.Of(title)
        : citation is not null ? ShownTitle.Of(citation.Title)
        : null;

    // Behind other passages a line has to look like a title by its capitals, and a list of code is no work's first page.
    private static string? TitleQuote(Location location, string?[] quotes)
    {
        if (quotes.FirstOrDefault() is { } first && TitleLine.IsTitle(first))
            return first;
        return location.Host is { } host && HostKinds.Of(host) is PaperKind.Code or PaperKind.Video or PaperKind.Page
            ? null
            : quotes.Skip(1).FirstOrDefault(quote => quote is not null && TitleLine.IsPlainlyTitle(quote));
    }

    private static WorkKeys KeysOf(DumpEntry entry, AnnotationWords[] annotations)
    {
        var keys = annotations.Aggregate(WorkKeys.None, (found, words) => found.Or(words.Keys));
        if (entry.Url is not { } url)
            return keys;
        var own = WorkKeys.In(url.OriginalString);
        return new WorkKeys(own.Doi, own.ArxivId, []).Or(keys);
    }
}

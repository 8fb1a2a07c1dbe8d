namespace PaperGraph.Import.Works.Citations;

/// <summary>All styles, the surest first.</summary>
internal static class CitationStyles
{
    // Nobody cites at greater length; passages and transcripts are not searched.
    private const int MaxLength = 3000;

    private const int MinLength = 8;

    private static readonly ICitationStyle[] OverParagraphs = [new LabelledStyle(), new BibtexStyle()];

    private static readonly ICitationStyle[] InOne =
    [
        new ChineseStandardStyle(), new QuotedTitleStyle(), new AuthorYearStyle(), new InProceedingsStyle(), new SentenceStyle(), new TitleFirstStyle(),
    ];

    /// <summary>The citation that a text begins with; behind it anything may stand.</summary>
    public static Citation? Read(IReadOnlyList<string> paragraphs) =>
        paragraphs.Count == 0 ? null : First(OverParagraphs, Head(paragraphs)) ?? First(InOne, paragraphs[0]);

    private static string Head(IReadOnlyList<string> paragraphs)
    {
        var length = 0;
        return string.Join('\n', paragraphs.TakeWhile((paragraph, at) => (length += paragraph.Length + 1) <= MaxLength));
    }

    private static Citation? First(ICitationStyle[] styles, string text) =>
        text.Length is < MinLength or > MaxLength ? null : styles.Select(style => style.Read(text)).FirstOrDefault(citation => citation is not null);
}

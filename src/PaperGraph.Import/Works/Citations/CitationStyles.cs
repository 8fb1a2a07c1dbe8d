namespace PaperGraph.Import.Works.Citations;

/// <summary>All styles, the surest first.</summary>
internal static class CitationStyles
{
    // Nobody cites at greater length; passages and transcripts are not searched.
    private const int MaxLength = 3000;

    private static readonly ICitationStyle[] All =
    [
        new LabelledStyle(), new ChineseStandardStyle(), new BibtexStyle(), new QuotedTitleStyle(), new AuthorYearStyle(),
        new InProceedingsStyle(), new SentenceStyle(), new TitleFirstStyle(),
    ];

    public static Citation? Read(string text) =>
        text.Length is < 8 or > MaxLength ? null : All.Select(style => style.Read(text)).FirstOrDefault(citation => citation is not null);
}

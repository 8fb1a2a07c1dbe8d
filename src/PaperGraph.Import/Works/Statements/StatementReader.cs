using PaperGraph.Core.Topics;

namespace PaperGraph.Import.Works.Statements;

/// <summary>Finds the sentences that say what a work has to do with others.</summary>
internal static class StatementReader
{
    private static readonly IStatementPattern[] Patterns =
        [.. SubjectPattern.All, new ProposalPattern(), new OriginalPattern(), new HanPattern()];

    private static readonly TitlePattern Title = new();

    /// <summary>What the passage and the note say, each thing once.</summary>
    /// <param name="annotation">The annotation.</param>
    /// <param name="index">Its place in the entry.</param>
    /// <param name="title">The work's title as the words have it.</param>
    public static IEnumerable<StatementDraft> Read(AnnotationDraft annotation, int index, string? title) =>
        Read(annotation.Quote, title).Select(found => Draft(found, index, MentionPlace.Quote))
            .Concat(Read(annotation.Note, title).Select(found => Draft(found, index, MentionPlace.Note)));

    private static IEnumerable<FoundStatement> Read(string? text, string? title)
    {
        if (text is null)
            return [];
        var titleAt = title is null ? -1 : text.IndexOf(title, StringComparison.Ordinal);
        var span = titleAt < 0 ? default : new TextSpan(titleAt, title!.Length); // Found, so it is one.
        return (titleAt < 0 ? [] : Title.Find(title!).Select(found => found.Moved(titleAt)))
            .Concat(Sentences.Of(text).SelectMany(sentence => InSentence(text, sentence)).Where(found => !Overlap(span, found.Object.Where)))
            .DistinctBy(found => (found.Relation, found.Object.Where));
    }

    private static IEnumerable<FoundStatement> InSentence(string text, TextSpan sentence)
    {
        if (!StatementWords.AreIn(text.AsSpan(sentence.Start, sentence.Length)))
            return [];
        var words = text.Substring(sentence.Start, sentence.Length);
        return Patterns.SelectMany(pattern => pattern.Find(words)).Select(found => found.Moved(sentence.Start));
    }

    // A title is no sentence about the work.
    private static bool Overlap(TextSpan title, TextSpan words) => words.Start < title.End && title.Start < words.End;

    private static StatementDraft Draft(FoundStatement found, int annotation, MentionPlace where) =>
        new(found.Relation, annotation, where, found.Words, found.Object.Where, found.Object.Target);
}

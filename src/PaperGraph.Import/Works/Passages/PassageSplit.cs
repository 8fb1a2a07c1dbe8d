namespace PaperGraph.Import.Works.Passages;

/// <summary>An annotation's words, the passage told from the note as far as that can be told.</summary>
/// <param name="Quote">The passage.</param>
/// <param name="Note">The note.</param>
internal sealed record PassageSplit(string? Quote, string? Note)
{
    private const int ListLength = 3;

    /// <summary>All of it is what somebody wrote.</summary>
    public static PassageSplit AllNote(IReadOnlyList<string> paragraphs) => new(null, Join(paragraphs));

    /// <summary>A marked passage is one paragraph and comes first; what readers say begins otherwise.</summary>
    public static PassageSplit Of(IReadOnlyList<string> paragraphs)
    {
        if (paragraphs.Count == 0)
            return new PassageSplit(null, null);
        var first = paragraphs[0];
        if (Remark.IsOne(first) || (paragraphs.Count >= ListLength && first.EndsWith(':')))
            return AllNote(paragraphs);
        var behind = paragraphs.Skip(1).ToArray();
        return behind is [var only] && only == first ? new PassageSplit(first, null) : new PassageSplit(first, Join(behind));
    }

    private static string? Join(IReadOnlyList<string> paragraphs) => paragraphs.Count == 0 ? null : string.Join('\n', paragraphs);
}

namespace PaperGraph.Storage.Embedded.Graph;

/// <summary>An annotation by numbers; its texts stay in the database.</summary>
/// <param name="Paper">The paper it is about; 0 where the annotation is not seen.</param>
/// <param name="Reading">The row of <c>annotation_reading</c> that gives its text, and of <c>annotation_text</c> its words stand in.</param>
/// <param name="Month">Ordinal of its month; 0 where it has none.</param>
/// <param name="By">The person who wrote it; 0 where nobody is named.</param>
/// <param name="Tags">By number.</param>
/// <param name="Topics">The topics it mentions, by number, however sure.</param>
internal readonly record struct AnnotationNode(int Paper, int Reading, int Month, int By, int[] Tags, int[] Topics)
{
    public bool IsSeen => Paper != 0;
}

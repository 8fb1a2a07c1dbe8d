namespace PaperGraph.Storage.Embedded.Graph;

/// <summary>Makes the lists of the papers that use a term. They are longer than all others together, and only what is asked of the words of papers needs them.</summary>
internal static class TermPostings
{
    /// <summary>From all papers, by whoever asks for them first; others wait.</summary>
    public static Lazy<ChunkedArray<NumberList?>> Of(ChunkedArray<PaperNode?> papers) => new(() =>
    {
        var terms = new ChunkedArrayEditor<NumberList?>(ChunkedArray<NumberList?>.Empty);
        new PostingMaker<PaperNode?>(papers).Make(PostingKinds.PapersOfTerms, terms);
        return terms.Done();
    });

    /// <summary>From those of the state before.</summary>
    /// <param name="before">The state before.</param>
    /// <param name="papers">The papers as they are now.</param>
    /// <param name="changed">Which may differ.</param>
    public static Lazy<ChunkedArray<NumberList?>> Of(GraphSnapshot before, ChunkedArray<PaperNode?> papers, IReadOnlyCollection<int> changed)
    {
        var terms = new ChunkedArrayEditor<NumberList?>(before.PapersOfTerms);
        new PostingEditor<PaperNode?>(before.Papers, papers, changed).Update(PostingKinds.PapersOfTerms, terms);
        return new Lazy<ChunkedArray<NumberList?>>(terms.Done());
    }
}

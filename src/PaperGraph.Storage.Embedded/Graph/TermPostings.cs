namespace PaperGraph.Storage.Embedded.Graph;

/// <summary>Which papers use which terms. These lists are longer than all others together, and a state can answer most questions before they are made.</summary>
internal sealed class TermPostings
{
    private readonly Lock _making = new();
    private volatile ChunkedArray<NumberList?>? _lists;
    // Until the lists are made.
    private ChunkedArray<PaperNode?>? _papers;

    public TermPostings(ChunkedArray<NumberList?> lists) => _lists = lists;

    private TermPostings(ChunkedArray<PaperNode?> papers) => _papers = papers;

    /// <summary>Of no paper.</summary>
    public static TermPostings None { get; } = new(ChunkedArray<NumberList?>.Empty);

    /// <summary>By term number: the papers that use it, by number; null where there are none. Whoever asks first makes them, and others wait.</summary>
    public ChunkedArray<NumberList?> Lists
    {
        get
        {
            if (_lists is { } made)
                return made;
            lock (_making)
            {
                if (_papers is { } papers)
                    (_lists, _papers) = (Make(papers), null);
                return _lists!; // One of the two is there.
            }
        }
    }

    /// <summary>Of these papers, once they are asked for.</summary>
    public static TermPostings Of(ChunkedArray<PaperNode?> papers) => new(papers);

    /// <summary>Those of the state before, which are waited for, in step with what changed.</summary>
    /// <param name="before">The state before.</param>
    /// <param name="papers">The papers as they are now.</param>
    /// <param name="changed">Which may differ.</param>
    public static TermPostings Changed(GraphSnapshot before, ChunkedArray<PaperNode?> papers, IReadOnlyCollection<int> changed)
    {
        var terms = new ChunkedArrayEditor<NumberList?>(before.PapersOfTerms);
        new PostingEditor<PaperNode?>(before.Papers, papers, changed).Update(PostingKinds.PapersOfTerms, terms);
        return new TermPostings(terms.Done());
    }

    // One processor is left to who asks something else meanwhile.
    private static ChunkedArray<NumberList?> Make(ChunkedArray<PaperNode?> papers)
    {
        var terms = new ChunkedArrayEditor<NumberList?>(ChunkedArray<NumberList?>.Empty);
        new PostingMaker<PaperNode?>(papers, Math.Max(1, Environment.ProcessorCount - 1)).Make(PostingKinds.PapersOfTerms, terms);
        return terms.Done();
    }
}

using PaperGraph.Core.Related;
using PaperGraph.Storage.Embedded.Graph;

namespace PaperGraph.Storage.Embedded.Related;

/// <summary>The terms that a paper is known by, by place.</summary>
internal sealed record SharedTerms(int[] Numbers, TextLikeness Likeness)
{
    public static SharedTerms None { get; } = new([], TextLikeness.To([], 0, 0));

    public static SharedTerms Of(GraphSnapshot graph, PaperNode paper, int papers)
    {
        var terms = new List<UsedTerm>(paper.Terms.Most);
        foreach (var (term, count) in paper.Terms)
            terms.Add(new UsedTerm(graph.Terms[term], count, HoldersOf(graph, term)));
        var likeness = TextLikeness.To(terms, papers, (double)graph.WordCount / papers);
        return new SharedTerms([.. likeness.Terms.Select(term => graph.Terms.Find(term.Text))], likeness);
    }

    public static int HoldersOf(GraphSnapshot graph, int term) => graph.PapersOfTerms[term]?.Count ?? 0;
}

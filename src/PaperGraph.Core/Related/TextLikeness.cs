namespace PaperGraph.Core.Related;

/// <summary>How like the text of one paper others are: the share of the paper's own BM25 score that they reach.</summary>
/// <remarks>
/// <para>
/// BM25 (Robertson and Zaragoza, The Probabilistic Relevance Framework: BM25 and Beyond, 2009) with k1 = 1.2 and b = 0.75, their
/// usual values; the query is the paper itself, known by its <see cref="Relatedness.MostTerms" /> weightiest terms, and its own term frequencies
/// are dampened as those of the other paper are. s being the dampened frequency of a term, the share is
/// sum(rarity · s here · min(s here, s there)) / max(sum(rarity · s here · s here), 16). The minimum keeps the share within 1:
/// a word used more often than here says nothing more.
/// </para>
/// <para>
/// The 16 is what sixteen words weigh that nobody else uses, in a text of mean length: a text of a few words has too few to be like anything.
/// </para>
/// </remarks>
public sealed class TextLikeness
{
    private const double Saturation = 1.2;
    private const double LengthShare = 0.75;
    private const double LeastOwnScore = 16;

    private readonly double _meanWords;
    private readonly double _ownScore;
    private readonly double[] _rarities;
    private readonly double[] _dampened;

    private TextLikeness(IReadOnlyList<(UsedTerm Term, double Rarity, double Dampened)> terms, double meanWords)
    {
        _meanWords = meanWords;
        Terms = [.. terms.Select(term => term.Term)];
        _rarities = [.. terms.Select(term => term.Rarity)];
        _dampened = [.. terms.Select(term => term.Dampened)];
        _ownScore = terms.Aggregate(0.0, (sum, term) => sum + (term.Rarity * term.Dampened * term.Dampened));
    }

    /// <summary>The terms that the paper is known by, weightiest first, then ordinally.</summary>
    public IReadOnlyList<UsedTerm> Terms { get; }

    /// <summary>Makes ready to compare a paper with others.</summary>
    /// <param name="terms">All terms of the paper, in any order.</param>
    /// <param name="papers">How many papers there are.</param>
    /// <param name="meanWords">How many terms a paper has in the mean, repetitions counted.</param>
    public static TextLikeness To(IReadOnlyCollection<UsedTerm> terms, int papers, double meanWords)
    {
        ArgumentNullException.ThrowIfNull(terms);
        var words = terms.Sum(term => term.Count);
        var weighed = terms.Select(term => (Term: term, Rarity: Rarity.Of(term.Holders, papers), Dampened: Dampen(term.Count, words, meanWords)));
        return new TextLikeness(
            [.. weighed.OrderByDescending(term => Relatedness.Rounded(term.Rarity * term.Dampened * term.Dampened))
                .ThenBy(term => term.Term.Text, StringComparer.Ordinal).Take(Relatedness.MostTerms)],
            meanWords);
    }

    /// <summary>The weight of the likeness: 0, or from <see cref="Relatedness.LeastText" /> to 1.</summary>
    /// <param name="counts">How often the other paper uses each of <see cref="Terms" />, in their order.</param>
    /// <param name="words">How many terms the other paper has, repetitions counted.</param>
    public double Of(ReadOnlySpan<int> counts, int words)
    {
        var reached = 0.0;
        for (var term = 0; term < _dampened.Length; term++)
        {
            if (counts[term] > 0)
                reached += _rarities[term] * _dampened[term] * Math.Min(_dampened[term], Dampen(counts[term], words, _meanWords));
        }

        var weight = Relatedness.Rounded(reached / Math.Max(_ownScore, LeastOwnScore));
        return weight < Relatedness.LeastText ? 0 : weight;
    }

    /// <summary>The terms that both use, those that weigh most in <see cref="Of" /> first.</summary>
    public IReadOnlyList<UsedTerm> Shared(ReadOnlySpan<int> counts, int words)
    {
        var shared = new List<(UsedTerm Term, double Weight)>();
        for (var term = 0; term < _dampened.Length; term++)
        {
            if (counts[term] > 0)
                shared.Add((Terms[term], Relatedness.Rounded(_rarities[term] * _dampened[term] * Math.Min(_dampened[term], Dampen(counts[term], words, _meanWords)))));
        }

        return [.. shared.OrderByDescending(term => term.Weight).ThenBy(term => term.Term.Text, StringComparer.Ordinal).Select(term => term.Term)];
    }

    private static double Dampen(int count, int words, double meanWords) =>
        count * (Saturation + 1) / (count + (Saturation * (1 - LengthShare + (LengthShare * words / meanWords))));
}

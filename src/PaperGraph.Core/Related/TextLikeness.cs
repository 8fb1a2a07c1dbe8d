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

    // One word in common is as likely another sense of it: experience replay, and experience.
    private const int FewestShared = 2;

    private readonly double _meanWords;
    private readonly double _ownScore;
    private readonly double[] _weights;
    private readonly double[] _dampened;

    private TextLikeness(IReadOnlyList<(UsedTerm Term, double Rarity, double Dampened)> terms, double meanWords)
    {
        _meanWords = meanWords;
        Terms = [.. terms.Select(term => term.Term)];
        _weights = [.. terms.Select(term => term.Rarity * term.Dampened)];
        _dampened = [.. terms.Select(term => term.Dampened)];
        _ownScore = Math.Max(LeastOwnScore, terms.Aggregate(0.0, (sum, term) => sum + (term.Rarity * term.Dampened * term.Dampened)));
    }

    /// <summary>The terms that the paper is known by, weightiest first, then ordinally.</summary>
    public IReadOnlyList<UsedTerm> Terms { get; }

    /// <summary>What a term of <see cref="Terms" /> can add to the weight of a likeness, by its place there.</summary>
    public double MostOf(int term) => _weights[term] * _dampened[term] / _ownScore;

    /// <summary>Makes ready to compare a paper with others.</summary>
    /// <param name="terms">All terms of the paper, in any order.</param>
    /// <param name="papers">How many papers there are.</param>
    /// <param name="meanWords">How many terms a paper has in the mean, repetitions counted.</param>
    public static TextLikeness To(IReadOnlyCollection<UsedTerm> terms, int papers, double meanWords)
    {
        ArgumentNullException.ThrowIfNull(terms);
        var damping = Damping(terms.Sum(term => term.Count), meanWords);
        var weighed = terms.Select(term => (Term: term, Rarity: Rarity.Of(term.Holders, papers), Dampened: Dampen(term.Count, damping)));
        return new TextLikeness(
            [.. weighed.OrderByDescending(term => Relatedness.Rounded(term.Rarity * term.Dampened * term.Dampened))
                .ThenBy(term => term.Term.Text, StringComparer.Ordinal).Take(Relatedness.MostTerms)],
            meanWords);
    }

    /// <summary>The weight of the likeness: 0 where they share less than two terms, or from <see cref="Relatedness.LeastText" /> to 1.</summary>
    /// <param name="counts">How often the other paper uses each of <see cref="Terms" />, in their order.</param>
    /// <param name="words">How many terms the other paper has, repetitions counted.</param>
    public double Of(ReadOnlySpan<int> counts, int words)
    {
        var reached = 0.0;
        var shared = 0;
        var damping = Damping(words, _meanWords);
        // A term that is not shared adds 0: to look for one costs more than to add it.
        for (var term = 0; term < _dampened.Length; term++)
        {
            reached += _weights[term] * double.MinNative(_dampened[term], Dampen(counts[term], damping));
            shared += Math.Min(counts[term], 1);
        }

        if (shared < FewestShared)
            return 0;
        var weight = Math.Min(1, Relatedness.Rounded(reached / _ownScore));
        return weight < Relatedness.LeastText ? 0 : weight;
    }

    /// <summary>The terms that both use, those that weigh most in <see cref="Of" /> first.</summary>
    public IReadOnlyList<UsedTerm> Shared(ReadOnlySpan<int> counts, int words)
    {
        var shared = new List<(UsedTerm Term, double Weight)>();
        var damping = Damping(words, _meanWords);
        for (var term = 0; term < _dampened.Length; term++)
        {
            if (counts[term] > 0)
                shared.Add((Terms[term], Relatedness.Rounded(_weights[term] * Math.Min(_dampened[term], Dampen(counts[term], damping)))));
        }

        return [.. shared.OrderByDescending(term => term.Weight).ThenBy(term => term.Term.Text, StringComparer.Ordinal).Select(term => term.Term)];
    }

    // Long texts use every word more often.
    private static double Damping(int words, double meanWords) => Saturation * (1 - LengthShare + (LengthShare * words / meanWords));

    private static double Dampen(int count, double damping) => count * (Saturation + 1) / (count + damping);
}

using PaperGraph.Core.Graph;
using PaperGraph.Core.Papers;
using PaperGraph.Core.Related;
using PaperGraph.Core.Topics;
using PaperGraph.Storage.Neo4j.Cypher;

namespace PaperGraph.Storage.Neo4j.Related;

/// <summary>A paper that is scored for another, and what it shares with that.</summary>
internal sealed class CandidatePaper
{
    // A sum depends on the order of summing, and a weight on its rounding, by less than this.
    private const double Slack = 1e-8;

    private readonly AskedPaper _asked;
    private readonly IReadOnlyList<TopicTouch> _touches;
    private readonly IReadOnlyList<StatedLink> _links;
    private readonly IReadOnlyList<SharedThing> _tags;
    private readonly IReadOnlyList<SharedThing> _authors;
    private readonly IReadOnlyList<SharedThing> _annotators;
    private readonly IReadOnlyList<SharedSession> _sessions;
    private readonly double[] _weightsBesideText;
    private readonly int[] _counts;
    private readonly int _words;

    public CandidatePaper(AskedPaper asked, CypherRow row)
    {
        _asked = asked;
        Id = row.Id<Paper>("id");
        _words = row.Int("words");
        _touches = [.. row.Ids<Topic>("topics").Zip(row.Doubles("confidences"), (topic, confidence) => new TopicTouch(topic, confidence))];
        _links = [.. asked.Links.Where(link => link.Other == Id)];
        _tags = Both(asked.Tags, row.NodeIds("tags"));
        _authors = Both(asked.Authors, row.NodeIds("authors"));
        _annotators = Both(asked.Annotators, row.NodeIds("annotators"));
        _sessions = [.. asked.Sessions.Where(session => session.Weight > 0 && session.Papers.Contains(Id))];
        _counts = new int[asked.Likeness.Terms.Count];
        Use(row);
        _weightsBesideText = WeightsBesideText();
        // Until the other terms are known: all of them together weigh from nothing to the most they can.
        LeastScore = ScoreWith(Text());
        MostScore = ScoreWith(MostOfText()) + Slack;
    }

    public AskedPaper Asked => _asked;

    public Id<Paper> Id { get; }

    /// <summary>The score is no less than this.</summary>
    public double LeastScore { get; }

    /// <summary>The score is no more than this.</summary>
    public double MostScore { get; }

    /// <summary>The sum of the weights of all reasons, weightiest first; 0 where there is none. True once the uses of all terms are known.</summary>
    public double Score => ScoreWith(Text());

    /// <summary>Takes in how often it uses terms, by <c>places</c> and <c>counts</c>.</summary>
    public void Use(CypherRow row)
    {
        foreach (var (place, count) in row.Ints("places").Zip(row.Ints("counts")))
            _counts[place] = count;
    }

    /// <summary>The answer that it becomes.</summary>
    public RelatedPaper Answer() => ReasonOrder.Answer(_asked.Id, Id,
    [
        .. _links.Select(RelatedReasons.Of),
        .. _asked.Topics.Reasons(_touches, _asked.Papers),
        .. _tags.Select(tag => RelatedReasons.OfTag(tag, _asked.Papers)),
        .. _authors.Select(author => RelatedReasons.OfAuthor(author, _asked.Papers)),
        .. _annotators.Select(annotator => RelatedReasons.OfAnnotator(annotator, _asked.Papers)),
        .. _sessions.Select(session => RelatedReasons.OfSession(session, _asked.Papers)),
        .. Text() is > 0 and var weight ? [RelatedReasons.OfText(weight, _asked.Likeness.Shared(_counts, _words))] : Enumerable.Empty<Reason>(),
    ]);

    private double[] WeightsBesideText()
    {
        double[] weights =
        [
            .. _links.Select(link => Relatedness.OfLink(link.Link.Kind)),
            .. _asked.Topics.Weights(_touches).Where(weight => weight > 0),
            .. _tags.Concat(_authors).Concat(_annotators).Select(thing => thing.Weight),
            .. _sessions.Select(session => session.Weight),
        ];
        Array.Sort(weights, static (one, other) => other.CompareTo(one));
        return weights;
    }

    private double Text() => _asked.Likeness.Of(_counts, _words);

    private double MostOfText()
    {
        var most = _asked.Lists.MostOfLongTerms;
        for (var place = 0; place < _counts.Length; place++)
            most += _counts[place] > 0 ? _asked.Likeness.MostOf(place) : 0;
        return most;
    }

    private double ScoreWith(double text)
    {
        var (sum, isAdded) = (0.0, false);
        foreach (var weight in _weightsBesideText)
        {
            if (!isAdded && text > weight)
                (sum, isAdded) = (sum + text, true);
            sum += weight;
        }

        return isAdded ? sum : sum + text;
    }

    private static List<SharedThing> Both(IReadOnlyList<SharedThing> things, IReadOnlyList<NodeId> ids) =>
        [.. things.Where(thing => thing.Weight > 0 && ids.Contains(thing.Id))];
}

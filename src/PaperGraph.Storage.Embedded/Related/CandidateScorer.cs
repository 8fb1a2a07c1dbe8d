using PaperGraph.Core.Related;
using PaperGraph.Storage.Embedded.Graph;

namespace PaperGraph.Storage.Embedded.Related;

/// <summary>Scores one candidate after the other without allocating; kept and used again, by one query at a time.</summary>
internal sealed class CandidateScorer
{
    /// <summary>A sum depends on the order of summing, and a weight on its rounding, by less than this.</summary>
    public const double Slack = 1e-8;

    private readonly PlaceMarks _topicPlaces = new();
    private readonly PlaceMarks _tagPlaces = new();
    private readonly PlaceMarks _authorPlaces = new();
    private readonly PlaceMarks _annotatorPlaces = new();
    private readonly PlaceMarks _sessionPlaces = new();
    private readonly PlaceMarks _termPlaces = new();
    private RelatedQuery? _query;
    private double[] _weights = [];
    private GraphSnapshot? _graph;
    private double[] _topicWeights = [];
    private double[] _topicTouches = [];
    private double[] _topicReaches = [];
    private bool[] _topicsMetAbove = [];
    private int[] _termCounts = [];

    /// <summary>What each shared topic weighs for the candidate scored last, by place.</summary>
    public ReadOnlySpan<double> TopicWeights => _topicWeights.AsSpan(0, Query.Topics.Topics.Length);

    /// <summary>How often the candidate scored last uses each term, by place.</summary>
    public ReadOnlySpan<int> TermCounts => _termCounts.AsSpan(1, Query.Terms.Numbers.Length);

    private RelatedQuery Query => _query ?? throw new InvalidOperationException($"{nameof(Begin)} comes first.");

    private GraphSnapshot Graph => _graph ?? throw new InvalidOperationException($"{nameof(Begin)} comes first.");

    public void Begin(RelatedQuery query, GraphSnapshot graph)
    {
        (_query, _graph) = (query, graph);
        _topicPlaces.Set(query.Topics.Topics, graph.Topics.Length);
        _tagPlaces.Set(query.Tags.Numbers, graph.Tags.Length);
        _authorPlaces.Set(query.Authors.Numbers, graph.People.Length);
        _annotatorPlaces.Set(query.Annotators.Numbers, graph.People.Length);
        _sessionPlaces.Set(query.Sessions.Numbers, query.Sessions.Numbers.LastOrDefault());
        _termPlaces.Set(query.Terms.Numbers, graph.PapersOfTerms.Length);
        Grow(ref _weights, query.MostReasons);
        Grow(ref _topicWeights, query.Topics.Topics.Length);
        Grow(ref _topicTouches, query.Topics.Topics.Length);
        Grow(ref _topicReaches, query.Topics.Topics.Length);
        Grow(ref _topicsMetAbove, query.Topics.Topics.Length);
        Grow(ref _termCounts, query.Terms.Numbers.Length + 1);
    }

    /// <summary>The sum of the weights of all reasons, weightiest first; 0 where there is none.</summary>
    /// <param name="candidate">The candidate.</param>
    /// <param name="paper">The paper of its number.</param>
    /// <param name="least">Below this the score does not matter: it can be less than the sum.</param>
    public double Score(Candidate candidate, PaperNode paper, double least)
    {
        var query = Query;
        var count = 0;
        AddLinks(query.Links, candidate.Number, ref count);
        AddTopics(query.Topics, paper, ref count);
        AddThings(query.Tags, _tagPlaces, paper.Tags, ref count);
        AddThings(query.Authors, _authorPlaces, paper.Authors, ref count);
        AddThings(query.Annotators, _annotatorPlaces, paper.Annotators, ref count);
        AddSessions(query.Sessions, candidate.Number, ref count);
        // Terms are most of what is to be read of a candidate, and few candidates share enough of them to matter.
        if (SumOf(count) + candidate.MostOfText + Slack >= least)
            AddText(query.Terms, paper, ref count);
        return SumOf(count);
    }

    private double SumOf(int count)
    {
        var weights = _weights.AsSpan(0, count);
        if (count > 1)
            weights.Sort();
        var sum = 0.0;
        for (var at = count - 1; at >= 0; at--)
            sum += weights[at];
        return sum;
    }

    private void AddLinks(StatedLink[] links, int number, ref int count)
    {
        for (var at = FirstOf(links, number); at < links.Length && links[at].Link.Paper == number; at++)
            _weights[count++] = Relatedness.OfLink(links[at].Link.Kind);
    }

    private static int FirstOf(StatedLink[] links, int number)
    {
        var (low, high) = (0, links.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (links[middle].Link.Paper < number)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    private void AddTopics(SharedTopics<int> topics, PaperNode paper, ref int count)
    {
        var weights = _topicWeights.AsSpan(0, topics.Topics.Length);
        weights.Clear();
        if (!FindTopics(paper))
            return;
        topics.Weigh(_topicTouches, _topicReaches, weights, _topicsMetAbove);
        foreach (var weight in weights)
            Add(weight, ref count);
    }

    private bool FindTopics(PaperNode paper)
    {
        Array.Clear(_topicTouches);
        Array.Clear(_topicReaches);
        var isAnyShared = false;
        foreach (var (topic, confidence) in paper.Touches)
        {
            foreach (var above in Graph.Topic(topic).WithBroader)
            {
                var place = _topicPlaces[above] - 1;
                if (place < 0)
                    continue;
                isAnyShared = true;
                if (above == topic)
                    _topicTouches[place] = confidence;
                _topicReaches[place] = Math.Max(_topicReaches[place], Relatedness.Reach(confidence, above == topic));
            }
        }

        return isAnyShared;
    }

    // An author named twice is one author.
    private void AddThings(SharedThings things, PlaceMarks places, int[] ofPaper, ref int count)
    {
        for (var at = 0; at < ofPaper.Length; at++)
        {
            var place = places[ofPaper[at]] - 1;
            if (place >= 0 && !ofPaper.AsSpan(0, at).Contains(ofPaper[at]))
                Add(things.Weights[place], ref count);
        }
    }

    private void AddSessions(SharedThings sessions, int number, ref int count)
    {
        // Most papers are read at none.
        if (sessions.Numbers.Length > 0)
            AddThings(sessions, _sessionPlaces, Graph.Discussed.SessionsOf(number), ref count);
    }

    private void AddText(SharedTerms terms, PaperNode paper, ref int count)
    {
        if (terms.Numbers.Length == 0)
            return;
        // Terms without a place all go to the first count, which nobody reads: a branch here would be guessed wrong too often.
        var counts = _termCounts.AsSpan(0, terms.Numbers.Length + 1);
        counts.Clear();
        var places = _termPlaces.Places;
        foreach (var (term, uses) in paper.Terms)
            counts[places[term]] = uses;
        Add(terms.Likeness.Of(counts[1..], paper.WordCount), ref count);
    }

    private void Add(double weight, ref int count)
    {
        if (weight > 0)
            _weights[count++] = weight;
    }

    private static void Grow<T>(ref T[] array, int needed)
    {
        if (array.Length < needed)
            array = new T[Math.Max(needed, array.Length * 2)];
    }
}

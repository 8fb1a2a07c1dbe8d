using PaperGraph.Core.Graph;
using PaperGraph.Core.People;
using PaperGraph.Core.Related;
using PaperGraph.Core.Tags;
using PaperGraph.Core.Topics;
using PaperGraph.Storage.Embedded.Graph;

namespace PaperGraph.Storage.Embedded.Related;

/// <summary>Says why a candidate is related; only for those that become answers.</summary>
internal sealed class ReasonDrafts
{
    private readonly List<Reason> _reasons = [];
    private readonly GraphSnapshot _graph;
    private readonly RelatedQuery _query;

    private ReasonDrafts(GraphSnapshot graph, RelatedQuery query) => (_graph, _query) = (graph, query);

    public static RelatedDraft Of(GraphSnapshot graph, RelatedQuery query, CandidateScorer scorer, int number)
    {
        var candidate = graph.Paper(number);
        // Once more, so that the scorer's figures are those of this candidate.
        scorer.Score(new Candidate(number, double.MaxValue, double.MaxValue), candidate, 0);
        var drafts = new ReasonDrafts(graph, query);
        drafts.AddTopics(scorer.TopicWeights, candidate);
        drafts.AddTags(candidate);
        drafts.AddPeople(query.Authors, candidate.Authors, ReasonSentences.OfAuthor);
        drafts.AddPeople(query.Annotators, candidate.Annotators, ReasonSentences.OfAnnotator);
        drafts.AddSessions(number);
        drafts.AddText(scorer.TermCounts, candidate);
        return new RelatedDraft(number, drafts._reasons, [.. query.Links.Where(link => link.Link.Paper == number)]);
    }

    private void AddTopics(ReadOnlySpan<double> weights, PaperNode candidate)
    {
        for (var place = 0; place < weights.Length; place++)
        {
            if (weights[place] > 0)
                _reasons.Add(OfTopic(_query.Topics.Topics[place], weights[place], candidate));
        }
    }

    private Reason OfTopic(int number, double weight, PaperNode candidate)
    {
        var topic = _graph.Topic(number);
        var (here, there) = (TouchesWithin(number, _graph.Paper(_query.Number)), TouchesWithin(number, candidate));
        var touchBoth = here.Contains(topic.Record.Id) && there.Contains(topic.Record.Id);
        return new Reason
        {
            Kind = RelationKind.Topic,
            Weight = weight,
            Explanation = touchBoth
                ? ReasonSentences.OfTopic(topic.Record.Name, topic.Papers.Count, _query.PaperCount)
                : ReasonSentences.OfTopicAbove(topic.Record.Name, topic.PapersWithNarrower, _query.PaperCount),
            Topic = topic.Record.Id,
            TopicsHere = touchBoth ? [topic.Record.Id] : here,
            TopicsThere = touchBoth ? [topic.Record.Id] : there,
        };
    }

    private Id<Topic>[] TouchesWithin(int number, PaperNode paper) =>
        [.. paper.Touches.Where(touch => _graph.Topic(touch.Topic).WithBroader.Contains(number))
            .Select(touch => (touch.Confidence, Topic: _graph.Topic(touch.Topic).Record.Id))
            .OrderByDescending(touch => touch.Confidence).ThenBy(touch => touch.Topic).Select(touch => touch.Topic)];

    private void AddTags(PaperNode candidate)
    {
        foreach (var (number, weight) in Shared(_query.Tags, candidate.Tags))
        {
            var tag = _graph.Tag(number);
            _reasons.Add(new Reason
            {
                Kind = RelationKind.Tag,
                Weight = weight,
                Explanation = ReasonSentences.OfTag(tag.Record.Name, tag.Papers.Count, _query.PaperCount),
                Tag = Id<Tag>.Of(_graph.IdOf(NodeKind.Tag, number)),
            });
        }
    }

    private void AddPeople(SharedThings people, int[] ofCandidate, Func<string, int, int, string> say)
    {
        foreach (var (number, weight) in Shared(people, ofCandidate))
        {
            _reasons.Add(new Reason
            {
                Kind = people.Kind,
                Weight = weight,
                Explanation = say(_graph.Person(number).Record.Name, _query.PapersOf(people.Kind, number).Count, _query.PaperCount),
                Person = Id<Person>.Of(_graph.IdOf(NodeKind.Person, number)),
            });
        }
    }

    private void AddSessions(int candidate)
    {
        foreach (var (number, weight) in Shared(_query.Sessions, _graph.Discussed.SessionsOf(candidate)))
        {
            var session = _graph.Sessions.Get(number);
            _reasons.Add(new Reason
            {
                Kind = RelationKind.Session,
                Weight = weight,
                Explanation = ReasonSentences.OfSession(session, _query.PapersOf(RelationKind.Session, number).Count, _query.PaperCount),
                Session = session.Id,
            });
        }
    }

    private void AddText(ReadOnlySpan<int> counts, PaperNode candidate)
    {
        var likeness = _query.Terms.Likeness;
        var weight = counts.IsEmpty ? 0 : likeness.Of(counts, candidate.WordCount);
        if (weight == 0)
            return;
        var words = likeness.Shared(counts, candidate.WordCount).Select(term => term.Text).ToList();
        _reasons.Add(new Reason { Kind = RelationKind.Text, Weight = weight, Explanation = ReasonSentences.OfText(words), Words = words });
    }

    private static IEnumerable<(int Number, double Weight)> Shared(SharedThings things, int[] ofCandidate) =>
        things.Numbers.Zip(things.Weights).Where(thing => thing.Second > 0 && ofCandidate.Contains(thing.First));
}

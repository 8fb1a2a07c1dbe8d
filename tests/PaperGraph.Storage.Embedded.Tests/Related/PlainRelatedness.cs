using PaperGraph.Core.Graph;
using PaperGraph.Core.Papers;
using PaperGraph.Core.Related;
using PaperGraph.Core.Sessions;
using PaperGraph.Storage.Embedded.Graph;

namespace PaperGraph.Storage.Embedded.Tests.Related;

/// <summary>The formula once more, as plainly as it can be written, to hold the quick one against.</summary>
internal sealed class PlainRelatedness(GraphSnapshot graph, int number, IReadOnlySet<RelationKind>? via)
{
    private readonly PaperNode _here = graph.Paper(number);
    private readonly TextLikeness _likeness = TextLikeness.To(
        [.. graph.Paper(number).Terms.ToArray().Select(term => new UsedTerm(graph.Terms[term.Term], term.Count, graph.PapersOfTerms[term.Term]!.Count))],
        graph.Counts.Papers,
        (double)graph.WordCount / graph.Counts.Papers);

    public IEnumerable<(int Paper, double Score)> Best(int first) => Candidates()
        .Select(paper => (Paper: paper, Score: WeightsOf(paper).OrderDescending().Aggregate(0.0, (sum, weight) => sum + weight)))
        .Where(answer => answer.Score > 0).OrderByDescending(answer => answer.Score).ThenBy(answer => graph.PaperId(answer.Paper)).Take(first);

    private IEnumerable<int> Candidates()
    {
        List<CandidateList<NumberList>> lists = [];
        foreach (var touch in _here.Touches)
            Add(RelationKind.Topic, graph.IdOf(NodeKind.Topic, touch.Topic).ToString(), graph.Topic(touch.Topic).Papers);
        foreach (var topic in _here.Touches.SelectMany(touch => graph.Topic(touch.Topic).WithBroader).Distinct())
        {
            var papers = PapersBelow(topic);
            if (papers.Length > graph.Topic(topic).Papers.Count)
                Add(RelationKind.Topic, graph.IdOf(NodeKind.Topic, topic).ToString(), NumberList.Of(papers));
        }

        foreach (var tag in _here.Tags)
            Add(RelationKind.Tag, graph.IdOf(NodeKind.Tag, tag).ToString(), graph.Tag(tag).Papers);
        foreach (var person in _here.Authors)
            Add(RelationKind.Author, graph.IdOf(NodeKind.Person, person).ToString(), graph.Person(person).Authored);
        foreach (var person in _here.Annotators)
            Add(RelationKind.Person, graph.IdOf(NodeKind.Person, person).ToString(), graph.Person(person).Annotated);
        foreach (var session in Sessions(number))
            Add(RelationKind.Session, session.Id.ToString(), PapersOf(session));
        foreach (var term in _likeness.Terms)
            Add(RelationKind.Text, term.Text, graph.PapersOfTerms[graph.Terms.Find(term.Text)]!);
        var linked = Counts(RelationKind.Link) ? _here.LinksFrom.Concat(_here.LinksTo).Select(link => link.Paper) : [];
        return CandidateLists.Choose(lists).SelectMany(list => All(list.Handle)).Concat(linked).Distinct().Where(paper => paper != number);

        void Add(RelationKind kind, string key, NumberList papers)
        {
            if (Counts(kind))
                lists.Add(new CandidateList<NumberList>(kind, key, papers.Count, papers));
        }
    }

    private IEnumerable<double> WeightsOf(int paper)
    {
        var there = graph.Paper(paper);
        var links = _here.LinksFrom.Concat(_here.LinksTo).Where(link => link.Paper == paper).Select(link => link.Kind)
            .GroupBy(kind => kind).SelectMany(kinds => kinds.Key == LinkKind.SameSeries ? kinds.Take(1) : kinds);
        return
        [
            .. Of(RelationKind.Link, () => links.Select(Relatedness.OfLink)),
            .. Of(RelationKind.Topic, () => Topics(there)),
            .. Of(RelationKind.Tag, () => _here.Tags.Intersect(there.Tags).Select(tag => Relatedness.OfTag(RarityOf(graph.Tag(tag).Papers)))),
            .. Of(RelationKind.Author, () => _here.Authors.Intersect(there.Authors).Select(person => Relatedness.OfAuthor(RarityOf(graph.Person(person).Authored)))),
            .. Of(RelationKind.Person, () => _here.Annotators.Intersect(there.Annotators).Select(person => Relatedness.OfAnnotator(RarityOf(graph.Person(person).Annotated)))),
            .. Of(RelationKind.Session, () => Sessions(number).Intersect(Sessions(paper)).Select(session => Relatedness.OfSession(RarityOf(PapersOf(session))))),
            .. Of(RelationKind.Text, () => [_likeness.Of([.. _likeness.Terms.Select(term => there.Terms.ToArray().FirstOrDefault(used => graph.Terms[used.Term] == term.Text).Count)], there.WordCount)]),
        ];
    }

    private IEnumerable<Session> Sessions(int paper) =>
        graph.Sessions.All.Where(session => session.Status != SessionStatus.Cancelled && session.Papers.Any(one => one.Paper == graph.PaperId(paper)));

    private NumberList PapersOf(Session session) => NumberList.Of([.. session.Papers.Select(one => graph.NumberOf(one.Paper)).Order()]);

    private IEnumerable<double> Topics(PaperNode there)
    {
        var shared = Reached(_here).Intersect(Reached(there)).Select(topic => (Topic: topic, Weight: TopicWeight(topic, there))).ToList();
        var left = new Dictionary<int, double>();
        foreach (var (topic, weight) in shared.OrderByDescending(pair => graph.Topic(pair.Topic).WithBroader.Length).ThenBy(pair => pair.Topic))
        {
            var taken = left.Where(pair => pair.Key != topic && graph.Topic(pair.Key).WithBroader.Contains(topic)).Sum(pair => pair.Value);
            left[topic] = taken == 0 ? weight : IsTouched(topic, there) ? Relatedness.Rounded(Math.Max(0, weight - taken)) : 0;
        }

        return left.Values;
    }

    private bool IsTouched(int topic, PaperNode there) => Touch(topic, _here) > 0 && Touch(topic, there) > 0;

    private double TopicWeight(int topic, PaperNode there) => IsTouched(topic, there)
        ? Relatedness.OfTopic(Touch(topic, _here), Touch(topic, there), RarityOf(graph.Topic(topic).Papers))
        : Relatedness.OfTopicAbove(Reach(topic, _here), Reach(topic, there), Rarity.Of(PapersBelow(topic).Length, graph.Counts.Papers));

    private IEnumerable<int> Reached(PaperNode paper) => paper.Touches.SelectMany(touch => graph.Topic(touch.Topic).WithBroader).Distinct();

    private static double Touch(int topic, PaperNode paper) => paper.Touches.FirstOrDefault(touch => touch.Topic == topic).Confidence;

    private double Reach(int topic, PaperNode paper) => paper.Touches.Where(touch => graph.Topic(touch.Topic).WithBroader.Contains(topic))
        .Max(touch => touch.Topic == topic ? touch.Confidence : Relatedness.ShareAbove * touch.Confidence);

    private int[] PapersBelow(int topic) => [.. graph.Topic(topic).WithNarrower.SelectMany(below => All(graph.Topic(below).Papers)).Distinct().Order()];

    private IEnumerable<double> Of(RelationKind kind, Func<IEnumerable<double>> weights) => Counts(kind) ? weights().Where(weight => weight > 0) : [];

    private double RarityOf(NumberList papers) => Rarity.Of(papers.Count, graph.Counts.Papers);

    private bool Counts(RelationKind kind) => via is null || via.Contains(kind);

    private static IEnumerable<int> All(NumberList list)
    {
        foreach (var paper in list)
            yield return paper;
    }
}

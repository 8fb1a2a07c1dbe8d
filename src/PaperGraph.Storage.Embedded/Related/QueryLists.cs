using PaperGraph.Core.Graph;
using PaperGraph.Core.Related;
using PaperGraph.Storage.Embedded.Graph;

namespace PaperGraph.Storage.Embedded.Related;

/// <summary>A list of candidates.</summary>
/// <param name="Parts">The numbers of what its papers have; a topic with all below it is a list of several parts, which may share papers.</param>
/// <param name="Most">What being on it can add to a score at most.</param>
/// <param name="Chain">Of the lists of one chain of topics only the one that adds most counts; <see cref="NoChain" /> for other lists.</param>
internal readonly record struct ListHandle(int[] Parts, double Most, int Chain)
{
    public const int NoChain = -1;
}

/// <summary>All lists that the candidates of a query can come from.</summary>
internal static class QueryLists
{
    public static IReadOnlyList<CandidateList<ListHandle>> Of(GraphSnapshot graph, RelatedQuery query)
    {
        var topics = query.Topics;
        return
        [
            .. Enumerable.Range(0, topics.Topics.Length).SelectMany(OfTopic),
            .. OfThings(query.Tags, NodeKind.Tag),
            .. OfThings(query.Authors, NodeKind.Person),
            .. OfThings(query.Annotators, NodeKind.Person),
            .. OfThings(query.Sessions, NodeKind.Session),
            .. query.Terms.Numbers.Select((term, place) => ListOf(RelationKind.Text, term, graph.Terms[term], query.Terms.Likeness.MostOf(place))),
        ];

        // Whoever touches the topic is on the list with all below it too, so that only one of the two has anything to add.
        IEnumerable<CandidateList<ListHandle>> OfTopic(int place)
        {
            var topic = graph.Topic(topics.Topics[place]);
            var (key, isAnyBelow) = (topic.Record.Id.ToString(), topic.PapersWithNarrower > topic.Papers.Count);
            if (topics.IsTouched(place))
                yield return ListOf(RelationKind.Topic, topics.Topics[place], key, isAnyBelow ? 0 : topics.MostOf(place), topics.Chains[place]);
            if (isAnyBelow)
                yield return new CandidateList<ListHandle>(RelationKind.Topic, key, topic.PapersWithNarrower, new ListHandle(topic.WithNarrower, topics.MostOf(place), topics.Chains[place]));
        }

        IEnumerable<CandidateList<ListHandle>> OfThings(SharedThings things, NodeKind node) =>
            things.Numbers.Select((number, place) => ListOf(things.Kind, number, graph.IdOf(node, number).ToString(), things.Weights[place]));

        CandidateList<ListHandle> ListOf(RelationKind kind, int number, string key, double most, int chain = ListHandle.NoChain) =>
            new(kind, key, query.PapersOf(kind, number).Count, new ListHandle([number], most, chain));
    }
}

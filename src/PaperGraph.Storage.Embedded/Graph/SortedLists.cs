using System.Collections.Concurrent;
using PaperGraph.Core.Paging;
using PaperGraph.Core.Papers;
using PaperGraph.Core.Topics;
using PaperGraph.Storage.Embedded.Paging;

namespace PaperGraph.Storage.Embedded.Graph;

/// <summary>The sorted lists of one state of the graph: made when first asked for, and kept in step by the states after it.</summary>
internal sealed class SortedLists
{
    private const string Annotations = "annotations";
    private const string Tags = "tags";
    private const string People = "people";

    private readonly ConcurrentDictionary<string, Lazy<NumberList>> _lists = new(StringComparer.Ordinal);

    public NumberList OfPapers(GraphSnapshot graph, PaperOrder order) =>
        Get(order.ToString(), GraphOrders.OfPapers(graph, order), () => SeenPapers(graph));

    public NumberList OfAnnotations(GraphSnapshot graph) =>
        Get(Annotations, GraphOrders.OfAnnotations(graph), () => SeenAnnotations(graph));

    public NumberList OfTags(GraphSnapshot graph) =>
        Get(Tags, GraphOrders.OfTags(graph), () => Numbers(graph.Tags.Length, number => graph.Tags[number] is { IsSeen: true }));

    public NumberList OfPeople(GraphSnapshot graph) =>
        Get(People, GraphOrders.OfPeople(graph), () => Numbers(graph.People.Length, number => graph.People[number] is { IsSeen: true }));

    /// <summary>Topics are few, and any write may change how many papers they have: the next state sorts them anew.</summary>
    public NumberList OfTopics(GraphSnapshot graph, TopicOrder order) =>
        Get(ListNames.Topics(order), GraphOrders.OfTopics(graph, order), () => [.. TopicNumbers.All(graph)]);

    /// <summary>Takes over the lists that the state before has made, in step with what changed.</summary>
    /// <param name="before">The state before.</param>
    /// <param name="after">The state these lists are of.</param>
    /// <param name="papers">Papers that changed, came or went.</param>
    /// <param name="annotations">Annotations that changed, came or went.</param>
    public void CarryOver(GraphSnapshot before, GraphSnapshot after, IReadOnlyCollection<int> papers, IReadOnlyCollection<int> annotations)
    {
        foreach (var order in Enum.GetValues<PaperOrder>())
            CarryOver(order.ToString(), before, after, papers, (graph, number) => graph.Papers[number] is not null, graph => GraphOrders.OfPapers(graph, order));
        CarryOver(Annotations, before, after, annotations, (graph, number) => graph.Annotations[number].IsSeen, GraphOrders.OfAnnotations);
        CarryOver(Tags, before, after, Around(paper => paper.Tags), (graph, number) => graph.Tags[number] is { IsSeen: true }, GraphOrders.OfTags);
        var people = Around(paper => [.. paper.Authors, .. paper.Annotators]);
        people.UnionWith(after.Sessions.PeopleAround(before.Sessions).Select(person => after.Tables.People.Find(person.Node.Value)));
        CarryOver(People, before, after, people, (graph, number) => graph.People[number] is { IsSeen: true }, GraphOrders.OfPeople);

        // Who stood, or stands now, around a paper that changed, or at a session that did; nobody else comes or goes.
        HashSet<int> Around(Func<PaperNode, int[]> neighboursOf) =>
            [.. papers.SelectMany(number => new[] { before.Papers[number], after.Papers[number] }).OfType<PaperNode>().SelectMany(neighboursOf)];
    }

    private NumberList Get(string name, NodeOrder order, Func<int[]> numbers) =>
        _lists.GetOrAdd(name, _ => new Lazy<NumberList>(() => NumberList.Of(order.Sort(numbers())))).Value;

    // What changed leaves the list by the order it was in and comes back by the order it is in now.
    private void CarryOver(
        string name,
        GraphSnapshot before,
        GraphSnapshot after,
        IReadOnlyCollection<int> changed,
        Func<GraphSnapshot, int, bool> isSeen,
        Func<GraphSnapshot, NodeOrder> orderOf)
    {
        if (!before.Sorted._lists.TryGetValue(name, out var made) || made is not { IsValueCreated: true, Value: var list })
            return;
        var (orderBefore, orderAfter) = (orderOf(before), orderOf(after));
        var gone = orderBefore.Sort([.. changed.Where(number => isSeen(before, number))]);
        var come = orderAfter.Sort([.. changed.Where(number => isSeen(after, number))]);
        _lists[name] = new Lazy<NumberList>(list.Without(gone, orderBefore).With(come, orderAfter));
    }

    private static int[] SeenPapers(GraphSnapshot graph) =>
        Numbers(graph.Papers.Length, number => graph.Papers[number] is not null);

    private static int[] SeenAnnotations(GraphSnapshot graph) =>
        Numbers(graph.Annotations.Length, number => graph.Annotations[number].IsSeen);

    private static int[] Numbers(int end, Func<int, bool> isSeen)
    {
        var numbers = new List<int>();
        for (var number = 0; number < end; number++)
        {
            if (isSeen(number))
                numbers.Add(number);
        }

        return [.. numbers];
    }
}

using System.Collections.Concurrent;
using PaperGraph.Core.Papers;
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

    /// <summary>The lists of the state after, of those that are made already.</summary>
    /// <param name="before">This state.</param>
    /// <param name="after">The state after it.</param>
    /// <param name="papers">Papers that changed, came or went.</param>
    /// <param name="annotations">Annotations that changed, came or went.</param>
    public SortedLists After(GraphSnapshot before, GraphSnapshot after, IReadOnlyCollection<int> papers, IReadOnlyCollection<int> annotations)
    {
        var lists = new SortedLists();
        foreach (var order in Enum.GetValues<PaperOrder>())
        {
            Carry(lists, order.ToString(), list => Move(
                list,
                (GraphOrders.OfPapers(before, order), papers.Where(number => before.Papers[number] is not null)),
                (GraphOrders.OfPapers(after, order), papers.Where(number => after.Papers[number] is not null))));
        }

        Carry(lists, Annotations, list => Move(
            list,
            (GraphOrders.OfAnnotations(before), annotations.Where(number => before.Annotations[number].IsSeen)),
            (GraphOrders.OfAnnotations(after), annotations.Where(number => after.Annotations[number].IsSeen))));
        return lists;
    }

    private NumberList Get(string name, NodeOrder order, Func<int[]> numbers) =>
        _lists.GetOrAdd(name, _ => new Lazy<NumberList>(() => NumberList.Of(order.Sort(numbers())))).Value;

    private void Carry(SortedLists to, string name, Func<NumberList, NumberList> move)
    {
        if (_lists.TryGetValue(name, out var made) && made is { IsValueCreated: true, Value: var list })
            to._lists[name] = new Lazy<NumberList>(move(list));
    }

    // What changed leaves the list by the order it was in and comes back by the order it is in now.
    private static NumberList Move(
        NumberList list, (NodeOrder Order, IEnumerable<int> Numbers) gone, (NodeOrder Order, IEnumerable<int> Numbers) come) =>
        list.Without(gone.Order.Sort([.. gone.Numbers]), gone.Order).With(come.Order.Sort([.. come.Numbers]), come.Order);

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

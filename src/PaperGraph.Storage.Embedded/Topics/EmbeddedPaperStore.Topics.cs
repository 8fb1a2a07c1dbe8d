using PaperGraph.Core.Graph;
using PaperGraph.Core.Papers;
using PaperGraph.Core.Storage;
using PaperGraph.Core.Topics;
using PaperGraph.Storage.Embedded.Graph;
using PaperGraph.Storage.Embedded.Paging;
using PaperGraph.Storage.Embedded.Topics;

namespace PaperGraph.Storage.Embedded;

internal sealed partial class EmbeddedPaperStore
{
    public Task<IReadOnlyDictionary<Id<Topic>, Topic>> FindTopicsAsync(IReadOnlyCollection<Id<Topic>> ids, CancellationToken cancellationToken)
    {
        var graph = _state.Graph;
        return Task.FromResult<IReadOnlyDictionary<Id<Topic>, Topic>>(Seen(ids, graph.NumberOf)
            .Select(number => graph.Topic(number).Record).ToDictionary(topic => topic.Id));
    }

    public Task<IReadOnlyDictionary<string, Topic>> FindTopicsByNameAsync(IReadOnlyCollection<string> names, CancellationToken cancellationToken)
    {
        var graph = _state.Graph;
        var found = new Dictionary<string, Topic>(StringComparer.Ordinal);
        foreach (var name in names)
        {
            if (graph.TopicsByName.TryGetValue(TopicNames.KeyOf(name), out var number))
                found[name] = graph.Topic(number).Record;
        }

        return Task.FromResult<IReadOnlyDictionary<string, Topic>>(found);
    }

    public Task<Page<Topic>> PageTopicsAsync(TopicSelection selection, TopicOrder order, PageRequest page, CancellationToken cancellationToken)
    {
        var graph = _state.Graph;
        var topics = GraphOrders.OfTopics(graph, order);
        var pager = new NodePager(topics, page);
        var cut = selection == TopicSelection.All
            ? pager.CutSorted(graph.Sorted.OfTopics(graph, order), _ => true)
            : pager.CutUnsorted(TopicFilter.Select(graph, selection), _ => true);
        return Task.FromResult(cut.Of(topics, number => graph.Topic(number).Record));
    }

    public Task<int> CountTopicsAsync(TopicSelection selection, CancellationToken cancellationToken) =>
        Task.FromResult(selection == TopicSelection.All ? _state.Graph.Counts.Topics : TopicFilter.Select(_state.Graph, selection).Count());

    public Task<IReadOnlyDictionary<Id<Topic>, IReadOnlyList<Topic>>> FindNarrowerAsync(
        IReadOnlyCollection<Id<Topic>> topics, CancellationToken cancellationToken) =>
        Task.FromResult(Neighbours(_state.Graph, topics, topic => topic.Narrower));

    public Task<IReadOnlyDictionary<Id<Topic>, IReadOnlyList<Topic>>> FindUnlockedAsync(
        IReadOnlyCollection<Id<Topic>> topics, CancellationToken cancellationToken) =>
        Task.FromResult(Neighbours(_state.Graph, topics, topic => topic.Unlocks));

    public Task<IReadOnlyList<Page<PaperTopic>>> PagePapersOfTopicsAsync(
        IReadOnlyList<TopicPapersSelection> selections, PageRequest page, CancellationToken cancellationToken)
    {
        var graph = _state.Graph;
        return Task.FromResult<IReadOnlyList<Page<PaperTopic>>>([.. selections.Select(selection =>
        {
            var papers = new TopicPapers(graph, selection);
            return new NodePager(papers.Order, page).CutUnsorted(papers.Numbers, _ => true).Of(papers.Order, number => new PaperTopic(
                new PaperTopicKey(graph.PaperId(number), selection.Topic), papers.Confidence(number)));
        })]);
    }

    public Task<IReadOnlyList<int>> CountPapersOfTopicsAsync(IReadOnlyList<TopicPapersSelection> selections, CancellationToken cancellationToken)
    {
        var graph = _state.Graph;
        return Task.FromResult<IReadOnlyList<int>>([.. selections.Select(selection => new TopicPapers(graph, selection).Count)]);
    }

    public Task<IReadOnlyDictionary<Id<Paper>, IReadOnlyList<PaperTopic>>> FindTopicsOfPapersAsync(
        IReadOnlyCollection<Id<Paper>> papers, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(papers);
        var graph = _state.Graph;
        var found = new Dictionary<Id<Paper>, IReadOnlyList<PaperTopic>>(papers.Count);
        foreach (var id in papers)
        {
            if (graph.NumberOf(id) is > 0 and var number && TopicsOf(graph, number) is { Length: > 0 } topics)
                found[id] = topics;
        }

        return Task.FromResult<IReadOnlyDictionary<Id<Paper>, IReadOnlyList<PaperTopic>>>(found);
    }

    public Task<IReadOnlyDictionary<PaperTopicKey, IReadOnlyList<Mention>>> FindMentionsAsync(
        IReadOnlyCollection<PaperTopicKey> touches, CancellationToken cancellationToken) =>
        Task.FromResult(Read<IReadOnlyDictionary<PaperTopicKey, IReadOnlyList<Mention>>>((state, connection) => TouchMentions.Find(state, connection, touches)));

    private static PaperTopic[] TopicsOf(GraphSnapshot graph, int number)
    {
        var (paper, id) = (graph.Paper(number), graph.PaperId(number));
        var topics = new PaperTopic[paper.Touches.Length + paper.Rejected.Length];
        var count = 0;
        foreach (var touch in paper.Touches)
            topics[count++] = new PaperTopic(KeyOf(touch), touch.Confidence);
        foreach (var touch in paper.Rejected)
            topics[count++] = new PaperTopic(KeyOf(touch), touch.Confidence) { Verdict = TopicVerdict.Rejected };
        Array.Sort(topics, SurestFirst);
        return topics;

        PaperTopicKey KeyOf(Touch touch) => new(id, graph.Topic(touch.Topic).Record.Id);
    }

    private static int SurestFirst(PaperTopic one, PaperTopic other) =>
        one.Confidence != other.Confidence ? other.Confidence.CompareTo(one.Confidence) : one.Key.Topic.CompareTo(other.Key.Topic);

    private static IReadOnlyDictionary<Id<Topic>, IReadOnlyList<Topic>> Neighbours(
        GraphSnapshot graph, IReadOnlyCollection<Id<Topic>> topics, Func<TopicNode, int[]> neighboursOf)
    {
        var order = GraphOrders.OfTopics(graph, TopicOrder.NameAsc);
        return Seen(topics, graph.NumberOf).Where(number => neighboursOf(graph.Topic(number)).Length > 0).ToDictionary(
            number => graph.Topic(number).Record.Id,
            number => (IReadOnlyList<Topic>)[.. neighboursOf(graph.Topic(number)).Order(order).Select(neighbour => graph.Topic(neighbour).Record)]);
    }
}

using PaperGraph.Core.Coverage;
using PaperGraph.Core.Graph;
using PaperGraph.Core.Papers;
using PaperGraph.Core.Storage;
using PaperGraph.Core.Timeline;
using PaperGraph.Core.Topics;

namespace PaperGraph.GraphQL.Tests.Fakes;

internal sealed partial class FakePaperStore
{
    public List<Topic> Topics { get; } = [];

    public List<PaperTopic> Touches { get; } = [];

    public List<(PaperTopicKey Touch, Mention Mention)> Mentions { get; } = [];

    public List<MonthCount> Months { get; } = [];

    /// <summary>Papers that were not discussed, as they are counted for coverage, by the places of the topics in the order of their names.</summary>
    public List<PaperGroup> Groups { get; } = [];

    public Task<LibraryCoverage> FindCoverageAsync(CancellationToken cancellationToken) =>
        AnswerAsync(() => LibraryCoverage.Of(new TopicMap(Topics), [], Groups, cancellationToken), cancellationToken);

    public Task<IReadOnlyDictionary<Id<Topic>, Topic>> FindTopicsAsync(IReadOnlyCollection<Id<Topic>> ids, CancellationToken cancellationToken) =>
        AnswerAsync(() => ByKey(ids, Topics, topic => topic.Id), cancellationToken);

    public Task<IReadOnlyDictionary<string, Topic>> FindTopicsByNameAsync(IReadOnlyCollection<string> names, CancellationToken cancellationToken) =>
        AnswerAsync<IReadOnlyDictionary<string, Topic>>(
            () => names.Select(name => (name, Topic: Topics.Find(topic => HasName(topic, name)))).Where(pair => pair.Topic is not null)
                .ToDictionary(pair => pair.name, pair => pair.Topic!), // Those without were left out.
            cancellationToken);

    public Task<Page<Topic>> PageTopicsAsync(TopicSelection selection, TopicOrder order, PageRequest page, CancellationToken cancellationToken) =>
        AnswerAsync(() => PageOf($"topics {order}", Select(selection), topic => topic.Id, page), cancellationToken);

    public Task<int> CountTopicsAsync(TopicSelection selection, CancellationToken cancellationToken) =>
        AnswerAsync(() => Select(selection).Count(), cancellationToken);

    public Task<IReadOnlyDictionary<Id<Topic>, IReadOnlyList<Topic>>> FindNarrowerAsync(
        IReadOnlyCollection<Id<Topic>> topics, CancellationToken cancellationToken) =>
        AnswerAsync(() => Naming(topics, topic => topic.Broader), cancellationToken);

    public Task<IReadOnlyDictionary<Id<Topic>, IReadOnlyList<Topic>>> FindUnlockedAsync(
        IReadOnlyCollection<Id<Topic>> topics, CancellationToken cancellationToken) =>
        AnswerAsync(() => Naming(topics, topic => topic.Prerequisites), cancellationToken);

    public Task<IReadOnlyList<Page<PaperTopic>>> PagePapersOfTopicsAsync(
        IReadOnlyList<TopicPapersSelection> selections, PageRequest page, CancellationToken cancellationToken) =>
        AnswerAsync<IReadOnlyList<Page<PaperTopic>>>(
            () => [.. selections.Select(one => PageOf("papers of a topic", Select(one), touch => touch.Key.Paper, page))], cancellationToken);

    public Task<IReadOnlyList<int>> CountPapersOfTopicsAsync(
        IReadOnlyList<TopicPapersSelection> selections, CancellationToken cancellationToken) =>
        AnswerAsync<IReadOnlyList<int>>(() => [.. selections.Select(one => Select(one).Count())], cancellationToken);

    public Task<IReadOnlyDictionary<Id<Paper>, IReadOnlyList<PaperTopic>>> FindTopicsOfPapersAsync(
        IReadOnlyCollection<Id<Paper>> papers, CancellationToken cancellationToken) =>
        AnswerAsync(() => Grouped(papers, Touches, touch => touch.Key.Paper), cancellationToken);

    public Task<IReadOnlyDictionary<PaperTopicKey, IReadOnlyList<Mention>>> FindMentionsAsync(
        IReadOnlyCollection<PaperTopicKey> touches, CancellationToken cancellationToken) =>
        AnswerAsync<IReadOnlyDictionary<PaperTopicKey, IReadOnlyList<Mention>>>(
            () => Grouped(touches, Mentions, one => one.Touch)
                .ToDictionary(one => one.Key, IReadOnlyList<Mention> (one) => [.. one.Value.Select(pair => pair.Mention)]),
            cancellationToken);

    public Task<IReadOnlyList<IReadOnlyList<MonthCount>>> CountByMonthAsync(
        IReadOnlyList<TimelineSelection> selections, CancellationToken cancellationToken) =>
        AnswerAsync<IReadOnlyList<IReadOnlyList<MonthCount>>>(() => [.. selections.Select(_ => Months)], cancellationToken);

    private static bool HasName(Topic topic, string name) =>
        topic.Aliases.Append(topic.Name).Any(own => TopicNames.KeyOf(own) == TopicNames.KeyOf(name));

    private IEnumerable<Topic> Select(TopicSelection selection) => Topics.Where(topic =>
        (selection.Contains is null || topic.Name.Contains(selection.Contains, StringComparison.OrdinalIgnoreCase))
        && (selection.Among is null || selection.Among.Contains(topic.Id)));

    private IEnumerable<PaperTopic> Select(TopicPapersSelection selection) => Touches.Where(touch => touch.Key.Topic == selection.Topic);

    private IReadOnlyDictionary<Id<Topic>, IReadOnlyList<Topic>> Naming(
        IReadOnlyCollection<Id<Topic>> topics, Func<Topic, IReadOnlyList<Id<Topic>>> named) =>
        Grouped(topics, Topics.SelectMany(topic => named(topic).Select(id => (id, topic))), pair => pair.id)
            .ToDictionary(pairs => pairs.Key, IReadOnlyList<Topic> (pairs) => [.. pairs.Value.Select(pair => pair.topic)]);
}

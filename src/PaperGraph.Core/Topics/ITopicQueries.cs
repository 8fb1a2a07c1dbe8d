using PaperGraph.Core.Graph;
using PaperGraph.Core.Papers;
using PaperGraph.Core.Storage;

namespace PaperGraph.Core.Topics;

/// <summary>What a store answers about topics.</summary>
public interface ITopicQueries
{
    /// <summary>The topics that exist, by id; unknown ids are left out.</summary>
    Task<IReadOnlyDictionary<Id<Topic>, Topic>> FindTopicsAsync(IReadOnlyCollection<Id<Topic>> ids, CancellationToken cancellationToken);

    /// <summary>The topic that each name or alias is of, compared in letters and digits alone; unknown names are left out.</summary>
    Task<IReadOnlyDictionary<string, Topic>> FindTopicsByNameAsync(IReadOnlyCollection<string> names, CancellationToken cancellationToken);

    /// <summary>A page of a selection.</summary>
    /// <exception cref="InvalidCursorException">The page starts at a cursor of another list.</exception>
    Task<Page<Topic>> PageTopicsAsync(TopicSelection selection, TopicOrder order, PageRequest page, CancellationToken cancellationToken);

    /// <summary>How many topics a selection holds.</summary>
    Task<int> CountTopicsAsync(TopicSelection selection, CancellationToken cancellationToken);

    /// <summary>The topics that name each of these as broader, by name; topics without any are left out.</summary>
    Task<IReadOnlyDictionary<Id<Topic>, IReadOnlyList<Topic>>> FindNarrowerAsync(IReadOnlyCollection<Id<Topic>> topics, CancellationToken cancellationToken);

    /// <summary>The topics that name each of these as prerequisite, by name; topics without any are left out.</summary>
    Task<IReadOnlyDictionary<Id<Topic>, IReadOnlyList<Topic>>> FindUnlockedAsync(IReadOnlyCollection<Id<Topic>> topics, CancellationToken cancellationToken);

    /// <summary>A page of the papers of each topic, in the order of the selections.</summary>
    /// <exception cref="InvalidCursorException">The page starts at a cursor of another list.</exception>
    Task<IReadOnlyList<Page<PaperTopic>>> PagePapersOfTopicsAsync(IReadOnlyList<TopicPapersSelection> selections, PageRequest page, CancellationToken cancellationToken);

    /// <summary>How many papers touch each topic, in the order of the selections.</summary>
    Task<IReadOnlyList<int>> CountPapersOfTopicsAsync(IReadOnlyList<TopicPapersSelection> selections, CancellationToken cancellationToken);

    /// <summary>
    /// What each paper touches with at least <see cref="TopicConfidence.Least" />, and what a person says it does not touch, however sure that would be: surest first,
    /// then by topic id; papers of which there is neither are left out.
    /// </summary>
    Task<IReadOnlyDictionary<Id<Paper>, IReadOnlyList<PaperTopic>>> FindTopicsOfPapersAsync(IReadOnlyCollection<Id<Paper>> papers, CancellationToken cancellationToken);

    /// <summary>The words that show each touch, or showed what a person rejected: title, abstract, then annotations oldest first, then tags; each by offset. Behind them what a person confirmed, by the topic's name.</summary>
    Task<IReadOnlyDictionary<PaperTopicKey, IReadOnlyList<Mention>>> FindMentionsAsync(IReadOnlyCollection<PaperTopicKey> touches, CancellationToken cancellationToken);
}

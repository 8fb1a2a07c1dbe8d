using PaperGraph.Core.Graph;
using PaperGraph.Core.Papers;
using PaperGraph.Core.Tags;
using PaperGraph.Core.Topics;

namespace PaperGraph.Storage.Neo4j.Imports;

/// <summary>A paper as it will be seen, made of all that was read of it.</summary>
internal sealed record ShownPaper
{
    public required Paper Paper { get; init; }

    /// <summary>Names what the paper itself says.</summary>
    public required long Content { get; init; }

    /// <summary>What the readings know it by.</summary>
    public required IReadOnlyList<string> Keys { get; init; }

    /// <summary>Tags of the work itself.</summary>
    public required IReadOnlyList<ReadTag> OwnTags { get; init; }

    /// <summary>The topics' words in the title and the abstract.</summary>
    public required IReadOnlyList<ReadMention> Mentions { get; init; }

    /// <summary>What the readings' own tags say of topics, by tag.</summary>
    public required IReadOnlyList<ReadTag> NamingTags { get; init; }

    public required IReadOnlyList<(Id<Topic> Topic, double Confidence, int Mentions)> Touches { get; init; }

    public required IReadOnlyDictionary<string, int> Terms { get; init; }

    /// <summary>Of each annotation the reading that comes first, by file and line.</summary>
    public required IReadOnlyList<StoredAnnotation> Annotations { get; init; }

    /// <summary>What a person says is not touched, with how sure that would be.</summary>
    public required IReadOnlyList<(Id<Topic> Topic, double Confidence)> Rejected { get; init; }

    /// <summary>Tags that the paper does not carry, whoever gave it them.</summary>
    public required IReadOnlySet<Id<Tag>> Untagged { get; init; }

    /// <summary>What is stated: what people say, the latest first, then what was read, the oldest first.</summary>
    public required IReadOnlyList<StoredStatement> Statements { get; init; }

    /// <summary>Its own tags and its annotations', also those of these that it does not carry.</summary>
    public IEnumerable<ReadTag> TagsMet => OwnTags.Concat(Annotations.SelectMany(annotation => annotation.Tags));

    /// <summary>The tags that it carries, each as often as it was read.</summary>
    public IEnumerable<ReadTag> AllTags => OwnTags.Concat(Annotations.SelectMany(annotation => annotation.Tags).Where(tag => !Untagged.Contains(tag.Id)));
}

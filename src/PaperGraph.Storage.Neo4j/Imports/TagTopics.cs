using PaperGraph.Core.Graph;
using PaperGraph.Core.Topics;
using PaperGraph.Storage.Neo4j.Cypher;

namespace PaperGraph.Storage.Neo4j.Imports;

/// <summary>Which topics the tags of papers that will be seen name.</summary>
/// <param name="vocabulary">The topics there are.</param>
internal sealed class TagTopics(IReadOnlySet<Id<Topic>> vocabulary)
{
    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);

    /// <summary>As parameters.</summary>
    public List<CypherMap> Named => [.. _names.Select(name => new CypherMap().Put("tag", name.Key).Put("topic", name.Value))];

    public void Add(IEnumerable<ShownPaper> papers)
    {
        foreach (var tag in papers.SelectMany(paper => paper.TagsMet))
        {
            if (tag.Topic is { } topic && vocabulary.Contains(topic))
                _names[tag.Id.ToString()] = topic.ToString();
        }
    }
}

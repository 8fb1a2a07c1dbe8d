using PaperGraph.Core.Graph;
using PaperGraph.Core.Tags;
using PaperGraph.Core.Topics;
using PaperGraph.Storage.Embedded.Database;
using PaperGraph.Storage.Embedded.Graph;

namespace PaperGraph.Storage.Embedded.Imports;

/// <summary>The tags that folded papers carry: new ones, and what topics they name.</summary>
internal sealed class FoldedTags(DatabaseConnection connection, GraphSnapshot graph)
{
    private readonly NameTable _names = new(connection, "tag", name => TagNames.IdOf(name).Node.Value);
    private readonly Dictionary<int, int> _topics = [];

    public int NumberOf(ReadTag tag)
    {
        var number = _names.NumberOf(tag.Name);
        if (tag.Topic != 0 && graph.Topics[tag.Topic] is not null)
            _topics[number] = tag.Topic;
        return number;
    }

    /// <summary>Makes new tags known, and tags that name another topic than before name it.</summary>
    public void PutInto(GraphEditor editor)
    {
        foreach (var (number, name) in _names.Added)
            editor.Put(number, new Tag(TagNames.IdOf(name), name, TopicOf(number)));
        foreach (var (number, _) in Renamed())
            editor.Put(number, graph.Tag(number).Record with { Topic = TopicOf(number) });
    }

    /// <summary>Stores what topics the tags name.</summary>
    public void SaveTopics()
    {
        foreach (var (number, topic) in _topics.Where(named => _names.Added.ContainsKey(named.Key)).Concat(Renamed()))
            connection.Prepare("UPDATE tag SET topic = ? WHERE number = ?").Bind(topic).Bind(number).Run();
    }

    private IEnumerable<KeyValuePair<int, int>> Renamed() =>
        _topics.Where(named => graph.Tags[named.Key] is { Record: var tag } && tag.Topic != TopicOf(named.Key));

    private Id<Topic>? TopicOf(int tag) => _topics.TryGetValue(tag, out var topic) ? graph.Topic(topic).Record.Id : null;
}

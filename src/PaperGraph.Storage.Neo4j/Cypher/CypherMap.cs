using PaperGraph.Core.Timeline;

namespace PaperGraph.Storage.Neo4j.Cypher;

/// <summary>Makes a map for a parameter; what is null or empty is left out, as a node has no property then.</summary>
internal sealed class CypherMap : Dictionary<string, object?>
{
    public CypherMap()
        : base(StringComparer.Ordinal)
    {
    }

    public CypherMap Put(string name, object? value)
    {
        if (value is not null)
            this[name] = value;
        return this;
    }

    public CypherMap Put(string name, Month? month) => Put(name, month?.ToString());

    public CypherMap PutList<TItem>(string name, IReadOnlyCollection<TItem> items) => items.Count == 0 ? this : Put(name, (object)items);
}

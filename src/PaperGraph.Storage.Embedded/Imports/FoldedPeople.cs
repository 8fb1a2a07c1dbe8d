using PaperGraph.Core.People;
using PaperGraph.Storage.Embedded.Database;
using PaperGraph.Storage.Embedded.Graph;

namespace PaperGraph.Storage.Embedded.Imports;

/// <summary>The authors and annotators of folded papers, new ones among them.</summary>
internal sealed class FoldedPeople(DatabaseConnection connection, GraphSnapshot graph)
{
    private readonly NameTable _names = new(connection, "person", name => PersonNames.IdOf(name).Node.Value);
    private readonly Dictionary<int, Person> _records = [];

    public int NumberOf(string name) => _names.NumberOf(name);

    /// <summary>The one person of a number, under the name by which they were first met.</summary>
    public Person Record(int number)
    {
        if (graph.People[number] is { } known)
            return known.Record;
        if (!_records.TryGetValue(number, out var record))
            _records.Add(number, record = new Person(PersonNames.IdOf(_names.Added[number]), _names.Added[number]));
        return record;
    }

    public void PutInto(GraphEditor editor)
    {
        foreach (var number in _names.Added.Keys)
            editor.Put(number, Record(number));
    }
}

using PaperGraph.Core.Search;
using PaperGraph.Storage.Embedded.Database;

namespace PaperGraph.Storage.Embedded.Imports;

/// <summary>The rows of <c>tag</c> or <c>person</c>, which are known by name. The name by which one was first met stays.</summary>
/// <param name="connection">Where the rows are, and, with a transaction open, where new ones go.</param>
/// <param name="table">The table's name.</param>
/// <param name="idOf">The id of a name.</param>
internal sealed class NameTable(DatabaseConnection connection, string table, Func<string, UInt128> idOf)
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);

    /// <summary>The names that were met for the first time, by number.</summary>
    public Dictionary<int, string> Added { get; } = [];

    /// <summary>The number of a name; a new one where it was never met.</summary>
    public int NumberOf(string name)
    {
        if (!_numbers.TryGetValue(name, out var number))
            _numbers.Add(name, number = FindOrAdd(name));
        return number;
    }

    private int FindOrAdd(string name)
    {
        var id = idOf(name);
        var known = connection.Prepare($"SELECT number FROM {table} WHERE id = ?").Bind(id).Number();
        if (known != 0)
            return known;
        var added = connection.Prepare($"INSERT INTO {table} (id, name) VALUES (?, ?)").Bind(id).Bind(name).Insert();
        connection.Prepare($"INSERT INTO {table}_text (rowid, name) VALUES (?, ?)").Bind(added).Bind(Words.Join(name)).Run();
        Added.Add(added, name);
        return added;
    }
}

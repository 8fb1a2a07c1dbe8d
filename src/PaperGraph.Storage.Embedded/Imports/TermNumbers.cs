using PaperGraph.Core.Search;
using PaperGraph.Storage.Embedded.Database;
using PaperGraph.Storage.Embedded.Graph;

namespace PaperGraph.Storage.Embedded.Imports;

/// <summary>Numbers the terms of the texts of one transaction; new ones become known to the graph when it is done.</summary>
internal sealed class TermNumbers(TermTable known)
{
    private readonly Dictionary<string, int> _added = new(StringComparer.Ordinal);
    private int[] _numbers = new int[256];
    private int _count;

    /// <summary>Forgets the texts counted so far.</summary>
    public TermNumbers Clear()
    {
        _count = 0;
        return this;
    }

    /// <summary>Counts the terms of a text with those of the texts before it.</summary>
    public TermNumbers Count(string? text)
    {
        foreach (var term in Terms.In(text))
        {
            if (_count == _numbers.Length)
                Array.Resize(ref _numbers, _count * 2);
            _numbers[_count++] = NumberOf(term.Text);
        }

        return this;
    }

    /// <summary>Writes what was counted; nothing where there are no terms.</summary>
    public Packer Pack(Packer to)
    {
        to.Clear();
        if (_count > 0)
            TermList.Write(to, TermList.Count(_numbers.AsSpan(0, _count)));
        return to;
    }

    /// <summary>Stores the new terms, within the transaction.</summary>
    public void Save(DatabaseConnection connection)
    {
        foreach (var (text, number) in _added)
            connection.Prepare("INSERT INTO term (number, text) VALUES (?, ?)").Bind(number).Bind(text).Run();
    }

    /// <summary>Makes the new terms known, behind the transaction.</summary>
    public void Publish()
    {
        foreach (var (text, number) in _added)
            known.Set(number, text);
        _added.Clear();
    }

    private int NumberOf(ReadOnlySpan<char> term)
    {
        if (known.Find(term) is > 0 and var number)
            return number;
        var added = _added.GetAlternateLookup<ReadOnlySpan<char>>();
        if (!added.TryGetValue(term, out number))
            added[term] = number = known.Count + _added.Count + 1;
        return number;
    }
}

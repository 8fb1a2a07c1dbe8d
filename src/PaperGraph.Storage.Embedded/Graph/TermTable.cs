using System.Collections.Concurrent;

namespace PaperGraph.Storage.Embedded.Graph;

/// <summary>The words that texts use, numbered from 1. It only grows, and all states of the graph share it.</summary>
/// <remarks>One writer, any number of readers: whoever reads knows a number or a word that was there before its state was.</remarks>
internal sealed class TermTable
{
    private readonly ConcurrentDictionary<string, int> _numbers;
    private readonly ConcurrentDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _numbersBySpan;
    private string[] _texts = [string.Empty];

    public TermTable()
    {
        _numbers = new ConcurrentDictionary<string, int>(StringComparer.Ordinal);
        _numbersBySpan = _numbers.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The highest number given.</summary>
    public int Count { get; private set; }

    /// <summary>The word of a number.</summary>
    public string this[int number] => Volatile.Read(ref _texts)[number];

    /// <summary>The number of a word; 0 where no text ever used it.</summary>
    public int Find(ReadOnlySpan<char> text) => _numbersBySpan.TryGetValue(text, out var number) ? number : 0;

    /// <summary>Gives a word that has none its number.</summary>
    public void Set(int number, string text)
    {
        if (number >= _texts.Length)
        {
            var grown = new string[Math.Max(number + 1, _texts.Length * 2)];
            _texts.CopyTo(grown, 0);
            Volatile.Write(ref _texts, grown);
        }

        _texts[number] = text;
        _numbers[text] = number;
        Count = Math.Max(Count, number);
    }
}

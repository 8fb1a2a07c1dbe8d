using PaperGraph.Core.Papers;
using PaperGraph.Import.Dumps;

namespace PaperGraph.Import.Identity;

/// <summary>
/// What a first pass over a file counts, so that the second can tell the position of each entry from the oldest, though the newest
/// comes first, and whether the words of an entry that was there before are still there.
/// </summary>
internal sealed class EntryCensus
{
    // 8 bytes each: a bound on memory, not on files. Beyond it an entry whose words were edited is taken for a new one.
    private const int MostWords = 1 << 20;

    private readonly Dictionary<EntryPlace, int> _left = [];
    private readonly HashSet<long> _words = [];

    /// <summary>Whether edited entries can be followed: false where the file holds too many to remember.</summary>
    public bool RemembersWords => _words.Count < MostWords;

    /// <summary>Counts an entry.</summary>
    public void Add(DumpEntry entry)
    {
        var place = PlaceOf(entry);
        _left[place] = _left.GetValueOrDefault(place) + 1;
        if (place.HasText && RemembersWords)
            _words.Add(HashOf(place.WordsKey(WordsOf(entry))));
    }

    /// <summary>The position of the next entry of a place, counted from the oldest: each call takes one away.</summary>
    public int TakePosition(EntryPlace place)
    {
        var position = _left.GetValueOrDefault(place);
        _left[place] = position - 1;
        return position;
    }

    /// <summary>Whether an entry with these words is in the file.</summary>
    public bool Holds(WorkKey wordsKey) => _words.Contains(HashOf(wordsKey));

    /// <summary>Where an entry stands.</summary>
    public static EntryPlace PlaceOf(DumpEntry entry) =>
        new(entry.Host, entry.DocumentName, entry.Month, entry.Annotations.Count > 0);

    /// <summary>The words by which an entry with text is found again: its first annotation's first paragraph.</summary>
    public static string WordsOf(DumpEntry entry)
    {
        var first = entry.Annotations[0];
        return first.Quote ?? first.Note ?? first.Paragraphs.FirstOrDefault() ?? string.Empty;
    }

    // Stable within a process is enough: the census lives as long as one import.
    private static long HashOf(WorkKey key)
    {
        var hash = new HashCode();
        hash.Add(key.Text, StringComparer.Ordinal);
        return ((long)hash.ToHashCode() << 32) | (uint)StringComparer.Ordinal.GetHashCode(key.Text);
    }
}

using System.Collections.Concurrent;

namespace PaperGraph.GraphQL.Portable.Documents;

/// <summary>Keeps documents parsed, at most as many as asked for; those not asked for since half as many came are forgotten.</summary>
internal sealed class DocumentCache(int capacity)
{
    // Longer ones are parsed each time, so that what is kept stays within a few megabytes.
    private const int LongestText = 16_384;

    private ConcurrentDictionary<string, KnownDocument> _recent = new(StringComparer.Ordinal);
    private ConcurrentDictionary<string, KnownDocument> _older = new(StringComparer.Ordinal);

    public KnownDocument? Find(string text)
    {
        if (_recent.TryGetValue(text, out var known))
            return known;
        if (_older.TryGetValue(text, out known))
            Keep(text, known);
        return known;
    }

    public void Keep(string text, KnownDocument document)
    {
        if (text.Length > LongestText)
            return;
        if (_recent.Count >= Math.Max(1, capacity / 2))
        {
            _older = _recent;
            _recent = new ConcurrentDictionary<string, KnownDocument>(StringComparer.Ordinal);
        }

        _recent[text] = document;
    }
}

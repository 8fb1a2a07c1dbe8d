using System.Collections.Concurrent;
using Microsoft.Extensions.Options;
using PaperGraph.GraphQL.Limits;

namespace PaperGraph.GraphQL.Operations;

/// <summary>Keeps what an engine knows of documents: at most <see cref="LimitsOptions.KeptDocuments" />; those not asked for since half as
/// many came are forgotten.</summary>
/// <remarks>Safe to use from several threads.</remarks>
public sealed class KeptDocuments<TDocument>(IOptions<LimitsOptions> options)
    where TDocument : class
{
    // Longer ones are parsed each time, so that what is kept stays within a few megabytes.
    private const int LongestText = 16_384;

    private ConcurrentDictionary<string, TDocument> _recent = new(StringComparer.Ordinal);
    private ConcurrentDictionary<string, TDocument> _older = new(StringComparer.Ordinal);

    /// <summary>How many can be kept.</summary>
    public int Capacity => options.Value.KeptDocuments;

    /// <summary>How many are kept.</summary>
    public int Count => _recent.Count + _older.Count;

    /// <summary>What is kept under a key: a document's text, or a digest of it; null where nothing is.</summary>
    public TDocument? Find(string key)
    {
        if (_recent.TryGetValue(key, out var known))
            return known;
        if (_older.TryGetValue(key, out known))
            Keep(key, known);
        return known;
    }

    /// <summary>Keeps a document, unless its text is too long.</summary>
    public void Keep(string key, TDocument document, int textLength)
    {
        if (textLength <= LongestText)
            Keep(key, document);
    }

    /// <summary>Forgets all.</summary>
    public void Clear()
    {
        _recent.Clear();
        _older.Clear();
    }

    private void Keep(string key, TDocument document)
    {
        if (_recent.Count >= Math.Max(1, Capacity / 2))
        {
            _older = _recent;
            _recent = new ConcurrentDictionary<string, TDocument>(StringComparer.Ordinal);
        }

        _recent[key] = document;
    }
}

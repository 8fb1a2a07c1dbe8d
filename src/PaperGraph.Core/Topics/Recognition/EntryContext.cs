namespace PaperGraph.Core.Topics.Recognition;

/// <summary>What all texts of an entry say together.</summary>
internal sealed class EntryContext
{
    // Beyond this a text speaks of too much for a word anywhere in it to say what another text means.
    private const int MostWordsOfSibling = 300;

    private readonly IReadOnlyList<TextScan> _scans;
    private readonly IReadOnlyList<IReadOnlySet<int>> _sure;
    private readonly Dictionary<int, int> _textsBySure;

    // Asked for where a name finds no company in its own text, which is seldom.
    private IReadOnlyList<IReadOnlySet<int>>? _cues;
    private Dictionary<int, int>? _textsByCue;

    public EntryContext(IReadOnlyList<TextScan> scans, IReadOnlyList<IReadOnlyList<Claim>> claims)
    {
        _scans = scans;
        _sure = [.. claims.Select(SureOf)];
        _textsBySure = CountTexts(_sure);
    }

    /// <summary>Whether some text names the topic beyond doubt.</summary>
    public bool IsSure(int topic) => _textsBySure.ContainsKey(topic);

    /// <summary>Whether a text beside this one holds one of the cues.</summary>
    public bool SiblingHasCue(int text, IReadOnlySet<int> cues)
    {
        if (_scans.Count < 2)
            return false;
        _cues ??= [.. _scans.Select(CuesOf)];
        _textsByCue ??= CountTexts(_cues);
        return cues.Any(cue => _textsByCue.GetValueOrDefault(cue) > (_cues[text].Contains(cue) ? 1 : 0));
    }

    /// <summary>Whether a text beside this one names a topic beyond doubt.</summary>
    public bool SiblingIsSureOfAny(int text) =>
        _textsBySure.Any(pair => pair.Value > (_sure[text].Contains(pair.Key) ? 1 : 0));

    private static IReadOnlySet<int> CuesOf(TextScan scan) =>
        scan.Text.WordCount > MostWordsOfSibling ? new HashSet<int>() : scan.Cues.Select(cue => cue.Cue).ToHashSet();

    private static IReadOnlySet<int> SureOf(IReadOnlyList<Claim> claims) =>
        claims.Where(claim => claim.IsSure).Select(claim => claim.Topic).ToHashSet();

    private static Dictionary<int, int> CountTexts(IReadOnlyList<IReadOnlySet<int>> sets) =>
        sets.SelectMany(set => set).CountBy(number => number).ToDictionary();
}

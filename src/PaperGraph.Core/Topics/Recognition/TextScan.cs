namespace PaperGraph.Core.Topics.Recognition;

/// <summary>What one pass over a text finds.</summary>
internal sealed class TextScan
{
    // In words: a cue that begins within reach ends at most so much further on.
    private const int LongestCue = 8;

    private TextScan(PlacedText placed, SqueezedText text, IReadOnlyList<NameSighting> names, IReadOnlyList<CueSighting> cues) =>
        (Placed, Text, Names, Cues) = (placed, text, names, cues);

    public PlacedText Placed { get; }

    public SqueezedText Text { get; }

    /// <summary>By place; none overlaps another.</summary>
    public IReadOnlyList<NameSighting> Names { get; }

    /// <summary>By their last letter; they may overlap.</summary>
    public IReadOnlyList<CueSighting> Cues { get; }

    public static TextScan Of(PlacedText placed, RecognitionRules rules)
    {
        var text = SqueezedText.Of(placed.Text);
        var pass = new TextPass(text, rules);
        pass.Run();
        return new TextScan(placed, text, LeftmostLongest(pass.Names), pass.Cues);
    }

    /// <summary>The cues within a number of words of a name on either side, and those that overlap it.</summary>
    public IEnumerable<CueSighting> CuesNear(NameSighting name, int words)
    {
        var (from, end) = ReachOf(name, words);
        for (var i = from; i < end; i++)
        {
            if (Text.WordOf(Cues[i].First) <= Text.WordOf(name.Last) + words)
                yield return Cues[i];
        }
    }

    /// <summary>Whether one of the cues stands before a name, at most so many words away and in the same clause.</summary>
    public bool IsLedBy(NameSighting name, IReadOnlySet<int> cues, int words)
    {
        // Asked for every name of every text: what CuesNear makes to go through them would cost more than to look.
        var (from, end) = ReachOf(name, words);
        for (var i = from; i < end; i++)
        {
            var cue = Cues[i];
            if (cue.Last < name.First && cues.Contains(cue.Cue) && !Text.HasBreak(cue.Last + 1, name.First))
                return true;
        }

        return false;
    }

    /// <summary>How many words lie from a name to a cue beside it; neighbours have a distance of 1.</summary>
    public int WordsBetween(CueSighting cue, NameSighting name) =>
        cue.Last < name.First
            ? Text.WordOf(name.First) - Text.WordOf(cue.Last)
            : Text.WordOf(cue.First) - Text.WordOf(name.Last);

    private (int From, int End) ReachOf(NameSighting name, int words) =>
        (FirstCueFrom(Text.WordOf(name.First) - words), FirstCueFrom(Text.WordOf(name.Last) + words + LongestCue + 1));

    // Cues stand by their last letter, so those that end in a word or later are a tail of the list.
    private int FirstCueFrom(int word)
    {
        var (low, high) = (0, Cues.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Text.WordOf(Cues[middle].Last) < word)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    // Where a variant's extent is that of a name of its own, the longer pattern is the name.
    private static List<NameSighting> LeftmostLongest(List<NameSighting> names)
    {
        if (names.Count < 2)
            return names;
        var kept = new List<NameSighting>(names.Count);
        var behind = 0;
        foreach (var name in names.OrderBy(name => name.First).ThenByDescending(name => name.Last).ThenByDescending(name => name.Pattern.Length))
        {
            if (name.First < behind)
                continue;
            kept.Add(name);
            behind = name.Last + 1;
        }

        return kept;
    }
}

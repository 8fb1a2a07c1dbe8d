namespace PaperGraph.Import.Dumps.HypothesisText;

/// <summary>Whether the first bytes of a file are those of a dump.</summary>
internal ref struct DumpHead
{
    // Other texts may show a piece of a dump; a dump that begins with something else shows more of them.
    private const int MonthsBehindOtherText = 2;
    private const int HostsBehindOtherText = 3;

    private int _months;
    private int _hosts;
    private int _feet;
    private bool _begun;
    private bool _beginsWithOther;

    public static bool IsDump(ReadOnlySpan<byte> head)
    {
        var seen = default(DumpHead);
        var atMargin = true;
        if (head.StartsWith("\uFEFF"u8))
            head = head[3..];
        foreach (var range in head.Split((byte)'\n'))
            atMargin = seen.Take(head[range].TrimEnd((byte)'\r'), atMargin);
        return seen.Decide();
    }

    private bool Take(ReadOnlySpan<byte> line, bool atMargin)
    {
        if (line.IndexOfAnyExcept(" \t"u8) < 0)
            return true;
        var isMonth = atMargin && MonthLine.TryParse(line, out _);
        var isHost = atMargin && HostLine.TryParse(line, out _);
        _months += isMonth ? 1 : 0;
        _hosts += isHost ? 1 : 0;
        var isFoot = line.SequenceEqual("Annotators"u8) || line.SequenceEqual("URL"u8);
        _feet += isFoot ? 1 : 0;
        _beginsWithOther |= !_begun && !isMonth && !isHost;
        _begun = true;
        return isMonth || isHost || isFoot;
    }

    private readonly bool Decide() =>
        _beginsWithOther
            ? _months >= MonthsBehindOtherText && _hosts >= HostsBehindOtherText
            : _months + _hosts + _feet >= 2;
}

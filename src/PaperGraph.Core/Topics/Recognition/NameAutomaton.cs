namespace PaperGraph.Core.Topics.Recognition;

/// <summary>Finds all patterns in one pass: A. V. Aho and M. J. Corasick, Efficient string matching, CACM 18 (1975) 333-340.</summary>
/// <remarks>
/// Moves on a-z and 0-9 are worked out beforehand for every state (their algorithm 4), since nearly all letters are such;
/// other letters walk along the failure links (their algorithm 1). Either way a text costs time linear in its length.
/// </remarks>
internal sealed class NameAutomaton
{
    internal const int Root = 0;
    internal const int Fast = 36;

    private readonly int[] _fast;
    private readonly Dictionary<(int State, char Letter), int> _slow;
    private readonly int[] _failure;
    private readonly int[] _pattern;
    private readonly int[] _nextOutput;
    private readonly int[] _length;

    internal NameAutomaton(NameAutomatonBuilder built)
    {
        Patterns = built.Patterns;
        (_fast, _slow, _failure) = (built.Fast, built.Slow, built.Failure);
        (_pattern, _nextOutput) = (built.Pattern, built.NextOutput);
        _length = [.. built.Pattern.Select(pattern => pattern < 0 ? 0 : built.Patterns[pattern].Length)];
    }

    public IReadOnlyList<NamePattern> Patterns { get; }

    public static NameAutomaton Of(IReadOnlyList<NamePattern> patterns) => new NameAutomatonBuilder(patterns).Build();

    /// <summary>The state after one more letter.</summary>
    public int Move(int state, char letter)
    {
        var column = ColumnOf(letter);
        return column >= 0 ? _fast[(state * Fast) + column] : MoveSlowly(state, letter);
    }

    /// <summary>The first state, this or one down the failure links, in which a pattern ends; <see cref="Root" /> where none does.</summary>
    public int FirstOutput(int state) => _pattern[state] >= 0 ? state : _nextOutput[state];

    /// <summary>The next such state after one.</summary>
    public int NextOutput(int output) => _nextOutput[output];

    /// <summary>The pattern that ends in such a state.</summary>
    public NamePattern PatternAt(int output) => Patterns[_pattern[output]];

    /// <summary>How long that pattern is.</summary>
    public int LengthAt(int output) => _length[output];

    internal static int ColumnOf(char letter) => letter switch
    {
        >= 'a' and <= 'z' => letter - 'a',
        >= '0' and <= '9' => letter - '0' + 26,
        _ => -1,
    };

    private int MoveSlowly(int state, char letter)
    {
        while (true)
        {
            if (_slow.TryGetValue((state, letter), out var next))
                return next;
            if (state == Root)
                return Root;
            state = _failure[state];
        }
    }
}

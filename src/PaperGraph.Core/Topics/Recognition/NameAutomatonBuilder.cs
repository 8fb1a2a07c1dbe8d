namespace PaperGraph.Core.Topics.Recognition;

/// <summary>Builds the automaton: a trie of the patterns, then its failure links by breadth.</summary>
internal sealed class NameAutomatonBuilder
{
    private readonly int[] _parent;
    private readonly char[] _letter;
    private int _count = 1;

    public NameAutomatonBuilder(IReadOnlyList<NamePattern> patterns)
    {
        Patterns = patterns;
        var most = 1 + patterns.Sum(pattern => pattern.Length);
        (_parent, _letter) = (new int[most], new char[most]);
        Fast = new int[most * NameAutomaton.Fast];
        Failure = new int[most];
        NextOutput = new int[most];
        Pattern = new int[most];
        Pattern.AsSpan().Fill(-1);
    }

    public IReadOnlyList<NamePattern> Patterns { get; }

    public int[] Fast { get; private set; }

    public Dictionary<(int State, char Letter), int> Slow { get; } = [];

    public int[] Failure { get; }

    public int[] Pattern { get; }

    public int[] NextOutput { get; }

    public NameAutomaton Build()
    {
        for (var i = 0; i < Patterns.Count; i++)
            Pattern[Insert(Patterns[i].Squeezed)] = i;
        Fast = Fast[..(_count * NameAutomaton.Fast)];
        foreach (var state in ByDepth())
            Link(state);
        return new NameAutomaton(this);
    }

    private int Insert(string squeezed)
    {
        var state = NameAutomaton.Root;
        foreach (var letter in squeezed)
        {
            var next = Child(state, letter);
            if (next == 0)
            {
                next = _count++;
                (_parent[next], _letter[next]) = (state, letter);
                SetChild(state, letter, next);
            }

            state = next;
        }

        return state;
    }

    private int Child(int state, char letter)
    {
        var column = NameAutomaton.ColumnOf(letter);
        return column >= 0 ? Fast[(state * NameAutomaton.Fast) + column] : Slow.GetValueOrDefault((state, letter));
    }

    private void SetChild(int state, char letter, int child)
    {
        var column = NameAutomaton.ColumnOf(letter);
        if (column >= 0)
            Fast[(state * NameAutomaton.Fast) + column] = child;
        else
            Slow[(state, letter)] = child;
    }

    // A parent is always made before its children, yet not every state of a depth before those of the next.
    private int[] ByDepth()
    {
        var depth = new int[_count];
        for (var state = 1; state < _count; state++)
            depth[state] = depth[_parent[state]] + 1;
        var states = Enumerable.Range(1, _count - 1).ToArray();
        Array.Sort(depth[1..], states);
        return states;
    }

    // All shallower states are finished, so the failure state's row holds its moves and not just its children.
    private void Link(int state)
    {
        var parent = _parent[state];
        var failure = parent == NameAutomaton.Root ? NameAutomaton.Root : MoveFrom(Failure[parent], _letter[state]);
        Failure[state] = failure;
        NextOutput[state] = Pattern[failure] >= 0 ? failure : NextOutput[failure];
        var row = Fast.AsSpan(state * NameAutomaton.Fast, NameAutomaton.Fast);
        var fallback = Fast.AsSpan(failure * NameAutomaton.Fast, NameAutomaton.Fast);
        for (var column = 0; column < row.Length; column++)
        {
            if (row[column] == 0)
                row[column] = fallback[column];
        }
    }

    private int MoveFrom(int state, char letter)
    {
        for (; ; state = Failure[state])
        {
            var next = Child(state, letter);
            if (next != 0 || state == NameAutomaton.Root)
                return next;
        }
    }
}

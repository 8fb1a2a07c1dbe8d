namespace PaperGraph.Core.Search;

/// <summary>Goes through the terms of a text without copying them; see <see cref="Terms" /> for what a term is.</summary>
public ref struct TermCutter
{
    // Longer runs of letters are addresses and encoded data; no word of the field has as many.
    private const int LongestWord = 40;

    private readonly char[] _pair = new char[4];
    private WordCutter _words;
    private bool _isWithinRun;

    internal TermCutter(ReadOnlySpan<char> text) => _words = Words.In(text);

    /// <summary>The term it stands at; good until the next step.</summary>
    public WordSpan Current { get; private set; }

    /// <summary>Lets <c>foreach</c> go through the terms.</summary>
    public readonly TermCutter GetEnumerator() => this;

    /// <summary>Steps to the next term; false at the end of the text.</summary>
    public bool MoveNext()
    {
        while (_words.MoveNext())
        {
            if (_words.Current.StandsAlone ? TakeSign(_words.Current) : TakeWord(_words.Current))
                return true;
        }

        return false;
    }

    private bool TakeWord(WordSpan word)
    {
        if (word.Text.Length is < 2 or > LongestWord || !word.Text.ContainsAnyExceptInRange('0', '9') || StopWords.Hold(word.Text))
            return false;
        Current = new WordSpan(PluralFold.Of(word.Text), word.Start, word.Length, false);
        return true;
    }

    private bool TakeSign(WordSpan sign)
    {
        var wasWithinRun = _isWithinRun;
        _isWithinRun = false;
        if (StopWords.IsGrammar(sign.Text))
            return false;
        var ahead = _words;
        if (!ahead.MoveNext() || !ContinuesRun(sign, ahead.Current))
        {
            // The last sign of a run is in the pair before it.
            Current = sign;
            return !wasWithinRun;
        }

        _isWithinRun = true;
        Current = new WordSpan(Pair(sign.Text, ahead.Current.Text), sign.Start, ahead.Current.Start + ahead.Current.Length - sign.Start, true);
        return true;
    }

    private static bool ContinuesRun(WordSpan sign, WordSpan next) =>
        next.StandsAlone && next.Start == sign.Start + sign.Length && !StopWords.IsGrammar(next.Text);

    // Enclosed numbers are signs too and fold to several digits, more than a pair holds.
    private readonly ReadOnlySpan<char> Pair(ReadOnlySpan<char> first, ReadOnlySpan<char> second)
    {
        if (first.Length + second.Length > _pair.Length)
            return string.Concat(first, second);
        first.CopyTo(_pair);
        second.CopyTo(_pair.AsSpan(first.Length));
        return _pair.AsSpan(0, first.Length + second.Length);
    }
}

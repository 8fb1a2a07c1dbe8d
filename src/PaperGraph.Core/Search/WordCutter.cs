namespace PaperGraph.Core.Search;

/// <summary>Goes through the words of a text without copying them; see <see cref="Words" /> for what a word is.</summary>
public ref struct WordCutter
{
    private readonly ReadOnlySpan<char> _text;
    private char[] _buffer = [];
    private int _next;

    internal WordCutter(ReadOnlySpan<char> text) => _text = text;

    /// <summary>The word it stands at; good until the next step.</summary>
    public WordSpan Current { get; private set; }

    /// <summary>Lets <c>foreach</c> go through the words.</summary>
    public readonly WordCutter GetEnumerator() => this;

    /// <summary>Steps to the next word; false at the end of the text.</summary>
    public bool MoveNext()
    {
        while (FindStart(out var first, out var start))
        {
            var end = FindEnd(first);
            var folded = WordFold.Of(_text[start..end], ref _buffer);
            if (folded.IsEmpty)
                continue;
            Current = new WordSpan(folded, start, end - start, first == WordSign.Alone);
            return true;
        }

        return false;
    }

    private bool FindStart(out WordSign first, out int start)
    {
        while (_next < _text.Length)
        {
            start = _next;
            first = WordSigns.At(_text, start, out var width);
            _next += width;
            if (first is WordSign.Letter or WordSign.Alone)
                return true;
        }

        (first, start) = (WordSign.Separator, _text.Length);
        return false;
    }

    private int FindEnd(WordSign first)
    {
        while (_next < _text.Length)
        {
            var sign = WordSigns.At(_text, _next, out var width);
            if (sign != WordSign.Joined && (sign != WordSign.Letter || first == WordSign.Alone))
                break;
            _next += width;
        }

        return _next;
    }
}

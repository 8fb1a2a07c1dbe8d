namespace PaperGraph.Core.Search;

/// <summary>A <see cref="Word" /> that is not copied out of its text; good until the cutter moves on.</summary>
public readonly ref struct WordSpan
{
    internal WordSpan(ReadOnlySpan<char> text, int start, int length, bool standsAlone)
    {
        Text = text;
        Start = start;
        Length = length;
        StandsAlone = standsAlone;
    }

    /// <summary>The folded word.</summary>
    public ReadOnlySpan<char> Text { get; }

    /// <summary>UTF-16 offset of the word in the text it was cut from.</summary>
    public int Start { get; }

    /// <summary>UTF-16 length there.</summary>
    public int Length { get; }

    /// <summary>Whether it is a sign of a script that puts no blanks between words, which is a word by itself.</summary>
    public bool StandsAlone { get; }
}

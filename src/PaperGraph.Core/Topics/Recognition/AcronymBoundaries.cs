namespace PaperGraph.Core.Topics.Recognition;

/// <summary>Decides whether capitals that spell an acronym are it.</summary>
internal readonly struct AcronymBoundaries(SqueezedText text, KnownWords words)
{
    // The field names variants by adding letters: SciBERT, YOLOv2, SOYOLO. With fewer letters that is chance: OpenAI, PRML.
    private const int LeastLettersOfStem = 4;
    private const int LeastLettersOfCamelStem = 3;
    private const int MostLettersOfVariant = 24;

    /// <summary>Whether it is; first and last are moved over a plural and over what makes a variant.</summary>
    public bool Bound(NamePattern pattern, ref int first, ref int last)
    {
        for (var i = first; i <= last; i++)
        {
            if (!text.Has(i, LetterTraits.Upper | LetterTraits.Digit))
                return false;
            if (i > first && text.Has(i, LetterTraits.AfterBlank) && !pattern.HasJoint(i - first))
                return false;
        }

        var isVariant = false;
        return BoundsBefore(pattern, first, ref isVariant)
            && BoundsAfter(pattern, ref last, ref isVariant)
            && (isVariant ? ExtendToVariant(ref first, ref last) : !IsWordInCapitals(first, last));
    }

    private bool BoundsBefore(NamePattern pattern, int first, ref bool isVariant)
    {
        if (!text.IsGlued(first) || text.Has(first - 1, LetterTraits.Unspaced))
            return true;
        if (text.Has(first - 1, LetterTraits.Digit))
            return !text.Has(first, LetterTraits.Digit);
        isVariant = pattern.Length >= LeastLettersOfStem
            || (pattern.Length >= LeastLettersOfCamelStem && text.Has(first, LetterTraits.Edge));
        return isVariant;
    }

    private bool BoundsAfter(NamePattern pattern, ref int last, ref bool isVariant)
    {
        var next = last + 1;
        if (!text.IsGlued(next) || text.Has(next, LetterTraits.Unspaced))
            return true;
        if (text.Has(next, LetterTraits.Digit))
            return !text.Has(last, LetterTraits.Digit);
        if (text.Letters[next] == 's' && !text.Has(next, LetterTraits.Upper) && !text.IsInsideWord(next + 1))
        {
            last = next;
            return true;
        }

        if (text.Has(next, LetterTraits.Upper) ? IsCamelWord(pattern, next) : IsKnown(next))
            return true;
        isVariant |= pattern.Length >= LeastLettersOfStem;
        return pattern.Length >= LeastLettersOfStem;
    }

    // RNNEncoder: a word follows and not the rest of a longer acronym. AIShell is a name of its own, RLAgent is not.
    private bool IsCamelWord(NamePattern pattern, int next) =>
        text.Has(next, LetterTraits.Edge) && (pattern.Length >= LeastLettersOfCamelStem || IsKnown(next));

    private bool IsKnown(int next)
    {
        var end = next + 1;
        while (text.IsInsideWord(end) && end - next <= KnownWords.MostLetters)
            end++;
        return words.CanCut(text.Letters[next..end]);
    }

    private bool ExtendToVariant(ref int first, ref int last)
    {
        var (start, end) = (first, last);
        while (end - start < MostLettersOfVariant && text.IsGlued(start) && !text.Has(start - 1, LetterTraits.Unspaced))
            start--;
        while (end - start < MostLettersOfVariant && text.IsGlued(end + 1) && !text.Has(end + 1, LetterTraits.Unspaced))
            end++;
        (first, last) = (start, end);
        return end - start < MostLettersOfVariant
            && !words.Contains(text.Letters[start..(end + 1)])
            && !StandsInCapitals(start, end);
    }

    private bool IsWordInCapitals(int first, int last) =>
        words.Contains(text.Letters[first..(last + 1)]) && StandsInCapitals(first, last);

    // A title in capitals: there capitals say nothing.
    private bool StandsInCapitals(int first, int last)
    {
        var before = first > 0 && !text.Has(first, LetterTraits.AfterBreak);
        var after = last + 1 < text.Count && !text.Has(last + 1, LetterTraits.AfterBreak);
        return (before || after)
            && (!before || IsInCapitals(first - 1, -1))
            && (!after || IsInCapitals(last + 1, 1));
    }

    private bool IsInCapitals(int letter, int step)
    {
        for (var i = letter; i >= 0 && i < text.Count && Math.Abs(i - letter) < MostLettersOfVariant; i += step)
        {
            var leavesWord = i != letter && (step < 0 ? text.Has(i + 1, LetterTraits.AfterGap) : text.Has(i, LetterTraits.AfterGap));
            if (leavesWord || !text.Has(i, LetterTraits.Upper))
                return leavesWord;
        }

        return true;
    }
}

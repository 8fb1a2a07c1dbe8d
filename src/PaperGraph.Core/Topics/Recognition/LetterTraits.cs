namespace PaperGraph.Core.Topics.Recognition;

/// <summary>What a letter of a squeezed text was like in the original.</summary>
[Flags]
internal enum LetterTraits : byte
{
    None = 0,

    /// <summary>Something that is no letter stands before it.</summary>
    AfterGap = 1,

    /// <summary>A blank stands before it, so that a word begins.</summary>
    AfterBlank = 2,

    /// <summary>A sentence, a paragraph or a bracket ends or begins before it: no name goes across.</summary>
    AfterBreak = 4,

    /// <summary>Glued to the letter before it, yet of another kind: <c>LearningSubfield</c>, <c>GPT4</c>, <c>用attention</c>.</summary>
    Edge = 8,

    Upper = 16,

    Digit = 32,

    /// <summary>Of a script that does not put blanks between words.</summary>
    Unspaced = 64,

    /// <summary>Begins a line of the original.</summary>
    AfterLine = 128,
}

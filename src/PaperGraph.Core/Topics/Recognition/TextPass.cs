namespace PaperGraph.Core.Topics.Recognition;

/// <summary>The one pass of the automaton over a text.</summary>
internal sealed class TextPass(SqueezedText text, RecognitionRules rules)
{
    private const LetterTraits BeginsWord = LetterTraits.AfterGap | LetterTraits.Edge;

    // "rl" and "ai" stand in every third word; sorted out here, they cost nothing more.
    private const int LeastLettersInside = WordBoundaries.LeastLettersOfGluedName;

    private readonly WordBoundaries _words = new(text, rules.Words);
    private readonly AcronymBoundaries _acronyms = new(text, rules.Words);

    /// <summary>By last letter; they may overlap.</summary>
    public List<NameSighting> Names { get; } = [];

    /// <summary>By last letter; they may overlap.</summary>
    public List<CueSighting> Cues { get; } = [];

    public void Run()
    {
        var automaton = rules.Automaton;
        var letters = text.Letters;
        var traits = text.Traits;
        var state = NameAutomaton.Root;
        for (var i = 0; i < letters.Length; i++)
        {
            if ((traits[i] & LetterTraits.AfterBreak) != 0)
                state = NameAutomaton.Root;
            state = automaton.Move(state, letters[i]);
            for (var output = automaton.FirstOutput(state); output != NameAutomaton.Root; output = automaton.NextOutput(output))
            {
                var first = i + 1 - automaton.LengthAt(output);
                if (first == 0 || i - first >= LeastLettersInside - 1 || (traits[first] & BeginsWord) != 0)
                    See(automaton.PatternAt(output), i);
            }
        }
    }

    private void See(NamePattern pattern, int last)
    {
        var (first, end) = (last + 1 - pattern.Length, last);
        if (pattern.Topic >= 0 && Bound(pattern, pattern.IsAcronym, ref first, ref end))
            Names.Add(new NameSighting(pattern, first, end));
        (first, end) = (last + 1 - pattern.Length, last);
        if (pattern.Cue >= 0 && Bound(pattern, pattern.CueIsAcronym, ref first, ref end))
            Cues.Add(new CueSighting(pattern.Cue, first, end));
    }

    private bool Bound(NamePattern pattern, bool isAcronym, ref int first, ref int last) =>
        isAcronym ? _acronyms.Bound(pattern, ref first, ref last) : _words.Bound(pattern, first, ref last);
}

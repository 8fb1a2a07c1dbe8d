using PaperGraph.Core.Search;
using PaperGraph.Storage.Neo4j.Cypher;

namespace PaperGraph.Storage.Neo4j.Search;

/// <summary>A search as a server evaluates it for one node: the phrases to look up, and what must hold of those that the node meets.</summary>
/// <remarks>
/// The program is in postfix order, for a stack: <c>PHRASE</c> puts on it whether the phrase of that <c>place</c> is met; <c>AND</c>,
/// <c>OR</c> and <c>EXCEPT</c> (the lower, and not the upper) replace the two uppermost by one.
/// </remarks>
internal sealed class TextProgram
{
    private readonly List<TextPhrase> _phrases = [];
    private readonly List<CypherMap> _steps = [];

    private TextProgram() { }

    /// <summary>By their places.</summary>
    public IReadOnlyList<TextPhrase> Phrases => _phrases;

    /// <summary>Maps for Cypher: <c>do</c> and, for a phrase, <c>place</c>.</summary>
    public IReadOnlyList<CypherMap> Steps => _steps;

    /// <summary>Both as one map for Cypher: <c>phrases</c> and <c>program</c>.</summary>
    public CypherMap Parameter => new CypherMap().Put("phrases", _phrases.ConvertAll(phrase => phrase.Parameter)).Put("program", _steps);

    /// <exception cref="ArgumentException">A phrase has no words.</exception>
    public static TextProgram Of(SearchExpression search)
    {
        var program = new TextProgram();
        program.Add(search, isWanted: true);
        return program;
    }

    /// <summary>The same text for searches that ask the same.</summary>
    public override string ToString() =>
        string.Join(' ', _steps.Select(step => step.TryGetValue("place", out var place) ? _phrases[(int)place!].Lookup : step["do"]));

    private void Add(SearchExpression search, bool isWanted)
    {
        switch (search)
        {
            case SearchExpression.Phrase phrase:
                _steps.Add(new CypherMap().Put("do", "PHRASE").Put("place", _phrases.Count));
                _phrases.Add(TextPhrase.Of(phrase, _phrases.Count, isWanted));
                break;
            case SearchExpression.And and:
                AddAll(and.Parts, "AND", isWanted);
                break;
            case SearchExpression.Or or:
                AddAll(or.Parts, "OR", isWanted);
                break;
            case SearchExpression.Except except:
                Add(except.Wanted, isWanted);
                Add(except.Unwanted, isWanted: false);
                Combine("EXCEPT");
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(search), search, "No such expression.");
        }
    }

    private void AddAll(IReadOnlyList<SearchExpression> parts, string by, bool isWanted)
    {
        for (var at = 0; at < parts.Count; at++)
        {
            Add(parts[at], isWanted);
            if (at > 0)
                Combine(by);
        }
    }

    private void Combine(string by) => _steps.Add(new CypherMap().Put("do", by));
}

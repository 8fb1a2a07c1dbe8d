namespace PaperGraph.Core.Search;

/// <summary>What became of the text that somebody typed into a search.</summary>
/// <remarks>
/// Words side by side must all be met, <c>"words in quotes"</c> one after the other; <c>AND</c>, <c>OR</c>, <c>NOT</c> (upper case) and
/// <c>-word</c> join them, NOT before AND before OR; parentheses group; <c>word*</c> takes every word that begins so. What
/// <see cref="Words" /> parts without a blank between is a phrase: <c>Q-learning</c>, <c>don't</c>, a run of Chinese. Commas and
/// semicolons are blanks. At most 64 words, 16 parentheses within each other, 2,000 UTF-16 units.
/// </remarks>
public abstract record SearchQuery
{
    private SearchQuery() { }

    /// <summary>The text asks for this.</summary>
    /// <param name="Expression">To be given to a store.</param>
    public sealed record Understood(SearchExpression Expression) : SearchQuery;

    /// <summary>The text cannot be read.</summary>
    /// <param name="Position">Where, counted in UTF-16 units from 1.</param>
    /// <param name="Message">One sentence that says what is wrong and where.</param>
    public sealed record Misunderstood(int Position, string Message) : SearchQuery;

    /// <summary>Reads what somebody typed; never throws on any text.</summary>
    public static SearchQuery Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        try
        {
            return new Understood(new SearchParser(SearchLexer.Cut(text)).Parse());
        }
        catch (SearchSyntaxException error)
        {
            return new Misunderstood(error.Position, error.Message);
        }
    }
}

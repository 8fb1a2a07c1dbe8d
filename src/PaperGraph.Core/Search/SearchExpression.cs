namespace PaperGraph.Core.Search;

/// <summary>What a search asks for.</summary>
public abstract record SearchExpression
{
    private SearchExpression() { }

    /// <summary>These words stand one after the other.</summary>
    /// <param name="Words">At least one; see <see cref="Word" />.</param>
    /// <param name="IsPrefix">Whether the last one need only be the beginning of a word.</param>
    public sealed record Phrase(IReadOnlyList<string> Words, bool IsPrefix) : SearchExpression;

    /// <summary>Every part is met.</summary>
    public sealed record And(IReadOnlyList<SearchExpression> Parts) : SearchExpression;

    /// <summary>At least one part is met.</summary>
    public sealed record Or(IReadOnlyList<SearchExpression> Parts) : SearchExpression;

    /// <summary>The first is met and the second is not.</summary>
    public sealed record Except(SearchExpression Wanted, SearchExpression Unwanted) : SearchExpression;
}

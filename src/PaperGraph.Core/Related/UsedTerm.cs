namespace PaperGraph.Core.Related;

/// <summary>A term of a paper's text; see <see cref="Search.Terms" />.</summary>
/// <param name="Text">The term.</param>
/// <param name="Count">How often the paper uses it.</param>
/// <param name="Holders">How many papers use it.</param>
public readonly record struct UsedTerm(string Text, int Count, int Holders);

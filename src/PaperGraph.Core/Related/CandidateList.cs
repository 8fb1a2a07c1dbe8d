namespace PaperGraph.Core.Related;

/// <summary>Everything that has one topic, tag, person, session or term in common with a paper.</summary>
/// <typeparam name="THandle">How a store finds the list.</typeparam>
/// <param name="Kind">What its papers have in common.</param>
/// <param name="Key">The text of the id, or the term.</param>
/// <param name="Count">How many papers are on it, the one asked about included.</param>
/// <param name="Handle">How the store finds the list.</param>
public readonly record struct CandidateList<THandle>(RelationKind Kind, string Key, int Count, THandle Handle);

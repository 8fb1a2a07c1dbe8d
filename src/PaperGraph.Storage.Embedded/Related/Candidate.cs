namespace PaperGraph.Storage.Embedded.Related;

/// <summary>A paper that is scored for a query.</summary>
/// <param name="Number">Its number.</param>
/// <param name="MostOfText">The likeness of its text weighs at most this.</param>
internal readonly record struct Candidate(int Number, double MostOfText);

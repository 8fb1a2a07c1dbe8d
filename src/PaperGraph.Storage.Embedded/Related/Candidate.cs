namespace PaperGraph.Storage.Embedded.Related;

/// <summary>A paper that is scored for a query.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Most">It scores at most this.</param>
/// <param name="MostOfText">Of that the likeness of its text is at most this.</param>
internal readonly record struct Candidate(int Number, double Most, double MostOfText);

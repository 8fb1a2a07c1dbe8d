namespace PaperGraph.Planning.Candidates;

/// <summary>That a paper does not wait for a subject, because those who cover it wait for the paper.</summary>
/// <param name="Subject">The subject.</param>
/// <param name="Evidence">How sure it was that the paper needs it, from 0 to 1; nothing on the circle was less sure.</param>
/// <param name="Circle">The papers of the circle, each waiting for the next and the last for the first; the one that waits no longer is first.</param>
internal sealed record CircleCut(int Subject, double Evidence, IReadOnlyList<Candidate> Circle);

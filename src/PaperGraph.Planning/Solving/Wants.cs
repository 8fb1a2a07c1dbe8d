using PaperGraph.Planning.Candidates;

namespace PaperGraph.Planning.Solving;

/// <summary>What presenters want and can get.</summary>
internal static class Wants
{
    /// <summary>Each presenter's wanted candidates, once each.</summary>
    public static IEnumerable<(int Presenter, int Paper)> In(CandidateSet candidates) =>
        candidates.Problem.Presenters.SelectMany((presenter, place) => presenter.Wants.Distinct()
            .Select(candidates.PlaceOf).OfType<int>().Select(paper => (place, paper)));
}

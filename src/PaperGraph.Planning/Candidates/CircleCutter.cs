using PaperGraph.Core.Graph;

namespace PaperGraph.Planning.Candidates;

/// <summary>Cuts circles of papers that wait for each other, until each of them can be read after some others.</summary>
/// <remarks>
/// Topics that come before each other make such circles, and so do papers that teach much: one teaches A and needs B, the other teaches B and needs A.
/// The need with the least evidence on a circle is given up; of equal ones that of the smaller paper id, then of the subject that stands first.
/// </remarks>
internal static class CircleCutter
{
    public static void Cut(IReadOnlyList<Candidate> candidates)
    {
        for (var rest = Unreachable(candidates); rest.Papers.Count > 0; rest = Unreachable(candidates))
        {
            // Each waits for another of the rest, so a walk among them closes a circle.
            var circle = Cycles.In(rest.Papers, rest.Waits).First();
            var (at, need) = Weakest(circle, rest.Covered);
            circle[at].Cut(new CircleCut(need, circle[at].EvidenceOf(need), [.. circle.Skip(at), .. circle.Take(at)]));
        }
    }

    private static Rest Unreachable(IReadOnlyList<Candidate> candidates)
    {
        var covered = new HashSet<int>();
        var rest = candidates.ToList();
        while (rest.RemoveAll(paper => IsReadable(paper, covered)) > 0)
        {
        }

        var covering = rest.SelectMany(paper => paper.Covers.Select(subject => (subject, paper))).ToLookup(pair => pair.subject, pair => pair.paper);
        var waits = rest.ToDictionary<Candidate, Candidate, IReadOnlyList<Candidate>>(
            paper => paper,
            paper => [.. paper.Needs.Where(need => !covered.Contains(need)).Order().SelectMany(need => covering[need]).Distinct()]);
        return new Rest(rest, waits, covered);
    }

    private static bool IsReadable(Candidate paper, HashSet<int> covered)
    {
        if (!paper.Needs.All(covered.Contains))
            return false;
        covered.UnionWith(paper.Covers);
        return true;
    }

    private static (int At, int Need) Weakest(IReadOnlyList<Candidate> circle, HashSet<int> covered) =>
        Enumerable.Range(0, circle.Count)
            .SelectMany(at => circle[at].Needs
                .Where(need => !covered.Contains(need) && circle[(at + 1) % circle.Count].Covers.Contains(need))
                .Select(need => (At: at, Need: need)))
            .OrderBy(wait => circle[wait.At].EvidenceOf(wait.Need)).ThenBy(wait => circle[wait.At].Paper.Id).ThenBy(wait => wait.Need)
            .First();

    /// <param name="Papers">Those that cannot be read after any others.</param>
    /// <param name="Waits">For which of the same each of them waits.</param>
    /// <param name="Covered">What all the others cover.</param>
    private sealed record Rest(
        IReadOnlyList<Candidate> Papers,
        IReadOnlyDictionary<Candidate, IReadOnlyList<Candidate>> Waits,
        HashSet<int> Covered);
}

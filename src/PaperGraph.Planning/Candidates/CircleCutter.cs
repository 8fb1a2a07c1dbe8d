using PaperGraph.Core.Graph;

namespace PaperGraph.Planning.Candidates;

/// <summary>Cuts circles of papers that wait for each other, until each of them can be read after some others.</summary>
/// <remarks>
/// Topics that come before each other make such circles, and so do papers that teach much: one teaches A and needs B, the other teaches B and needs A.
/// The need with the least evidence on a circle is given up; of equal ones that of the smaller paper id, then topic id.
/// </remarks>
internal static class CircleCutter
{
    public static void Cut(IReadOnlyList<Candidate> candidates)
    {
        for (var rest = Unreachable(candidates); rest.Papers.Count > 0; rest = Unreachable(candidates))
        {
            // Each waits for another of the rest, so a walk among them closes a circle.
            var circle = Cycles.In(rest.Papers, rest.Waits).First();
            var (at, need) = Weakest(circle, rest.Taught);
            circle[at].Cut(new CircleCut(need, circle[at].EvidenceOf(need), [.. circle.Skip(at), .. circle.Take(at)]));
        }
    }

    private static Rest Unreachable(IReadOnlyList<Candidate> candidates)
    {
        var taught = new HashSet<int>();
        var rest = candidates.ToList();
        while (rest.RemoveAll(paper => IsReadable(paper, taught)) > 0)
        {
        }

        var teachers = rest.SelectMany(paper => paper.Teaches.Select(topic => (topic, paper))).ToLookup(pair => pair.topic, pair => pair.paper);
        var waits = rest.ToDictionary<Candidate, Candidate, IReadOnlyList<Candidate>>(
            paper => paper,
            paper => [.. paper.Needs.Where(need => !taught.Contains(need)).Order().SelectMany(need => teachers[need]).Distinct()]);
        return new Rest(rest, waits, taught);
    }

    private static bool IsReadable(Candidate paper, HashSet<int> taught)
    {
        if (!paper.Needs.All(taught.Contains))
            return false;
        taught.UnionWith(paper.Teaches);
        return true;
    }

    private static (int At, int Need) Weakest(IReadOnlyList<Candidate> circle, HashSet<int> taught) =>
        Enumerable.Range(0, circle.Count)
            .SelectMany(at => circle[at].Needs
                .Where(need => !taught.Contains(need) && circle[(at + 1) % circle.Count].Teaches.Contains(need))
                .Select(need => (At: at, Need: need)))
            .OrderBy(wait => circle[wait.At].EvidenceOf(wait.Need)).ThenBy(wait => circle[wait.At].Paper.Id).ThenBy(wait => wait.Need)
            .First();

    /// <param name="Papers">Those that cannot be read after any others.</param>
    /// <param name="Waits">For which of the same each of them waits.</param>
    /// <param name="Taught">What all the others teach.</param>
    private sealed record Rest(
        IReadOnlyList<Candidate> Papers,
        IReadOnlyDictionary<Candidate, IReadOnlyList<Candidate>> Waits,
        HashSet<int> Taught);
}

using PaperGraph.Planning.Problems;

namespace PaperGraph.Planning.Candidates;

/// <summary>A paper that may be in the plan.</summary>
internal sealed class Candidate(PlanPaper paper, int[] teaches, Dictionary<int, double> needs)
{
    private readonly Dictionary<int, double> _needs = needs;

    public PlanPaper Paper { get; } = paper;

    /// <summary>The topics that are known after it, as places in <see cref="CandidateSet.Topics" />.</summary>
    public int[] Teaches { get; } = teaches;

    /// <summary>The topics that other candidates have to teach before it.</summary>
    public IReadOnlyCollection<int> Needs => _needs.Keys;

    public bool IsMustRead { get; init; }

    /// <summary>From 1, old or nobody knows how old, to 4.</summary>
    public int Recency { get; init; }

    /// <summary>Needs that were given up, because they lead in a circle.</summary>
    public List<CircleCut> Cuts { get; } = [];

    /// <summary>How sure it is that the paper touches something that a topic comes before.</summary>
    public double EvidenceOf(int need) => _needs[need];

    public void Cut(CircleCut cut)
    {
        _needs.Remove(cut.Topic);
        Cuts.Add(cut);
    }
}

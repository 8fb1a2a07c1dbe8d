using PaperGraph.Planning.Problems;

namespace PaperGraph.Planning.Candidates;

/// <summary>A paper that may be in the plan.</summary>
internal sealed class Candidate(PlanPaper paper, int[] teaches, Dictionary<int, double> needs, int[] answers)
{
    private readonly Dictionary<int, double> _needs = needs;

    public PlanPaper Paper { get; } = paper;

    /// <summary>The topics that are known after it, as places in <see cref="CandidateSet.Subjects" />.</summary>
    public int[] Teaches { get; } = teaches;

    /// <summary>What is done once it is read, as places in <see cref="CandidateSet.Subjects" />: the topics that it teaches, and itself where others answer it.</summary>
    public int[] Covers { get; init; } = teaches;

    /// <summary>The subjects that no candidate covers first after it; where none of a plan covers one, the paper does not wait for it.</summary>
    public IReadOnlyCollection<int> Needs => _needs.Keys;

    /// <summary>Those of its needs without which it is not read at all: the papers that it answers.</summary>
    public IEnumerable<int> Requires => answers.Where(_needs.ContainsKey);

    public bool IsMustRead { get; init; }

    /// <summary>From 1, old or nobody knows how old, to 4.</summary>
    public int Recency { get; init; }

    /// <summary>Needs that were given up, because they lead in a circle.</summary>
    public List<CircleCut> Cuts { get; } = [];

    /// <summary>How sure it is that the paper touches something that a topic comes before; 1 of a paper that it answers.</summary>
    public double EvidenceOf(int need) => _needs[need];

    public void Cut(CircleCut cut)
    {
        _needs.Remove(cut.Subject);
        Cuts.Add(cut);
    }
}

using PaperGraph.Core.Graph;
using PaperGraph.Core.Papers;
using PaperGraph.Storage.Embedded.Database;
using PaperGraph.Storage.Embedded.Graph;

namespace PaperGraph.Storage.Embedded.Imports;

/// <summary>Works out anew which works are part of which papers, around those of which something else may be claimed than before.</summary>
internal sealed class MergeRenewal
{
    private readonly GraphSnapshot _before;
    private readonly HashSet<MergeClaim> _claims = [];
    private readonly Dictionary<Id<Paper>, int> _numbers = [];
    private readonly Dictionary<int, (int Whole, MergeClaim? Claim)> _works = [];

    /// <param name="before">What is seen.</param>
    /// <param name="claims">What will be claimed.</param>
    /// <param name="works">Of which something else may be claimed.</param>
    public MergeRenewal(GraphSnapshot before, ClaimTable claims, IEnumerable<int> works)
    {
        _before = before;
        Gather(claims, works);
        foreach (var (id, merging) in Merging.Of(_claims))
            _works[_numbers[id]] = (_numbers[merging.Into], merging.Claim);
        After = before.Merged.With(_works.ToDictionary(work => work.Key, work => work.Value.Whole), before.Tables.Papers);
    }

    /// <summary>What will be part of what.</summary>
    public MergedPapers After { get; }

    /// <summary>The works that will be part of another paper than before, and the papers that they are part of, or will be.</summary>
    public IEnumerable<int> Regrouped => _works.Where(work => _before.Merged.WholeOf(work.Key) != work.Value.Whole)
        .SelectMany(work => new[] { work.Key, _before.Merged.WholeOf(work.Key), work.Value.Whole });

    /// <summary>Stores it.</summary>
    public void Save(DatabaseConnection connection)
    {
        foreach (var (work, (whole, claim)) in _works)
        {
            if (claim is null)
                MergeTable.Delete(connection, work);
            else
                MergeTable.Save(connection, work, whole, claim);
        }
    }

    // All that hang together by what is claimed, or did so before: each is one of its own unless a claim that counts says otherwise.
    private void Gather(ClaimTable claims, IEnumerable<int> works)
    {
        var waiting = new Queue<int>(works);
        while (waiting.TryDequeue(out var work))
        {
            if (!_works.TryAdd(work, (work, null)))
                continue;
            foreach (var (part, whole, claim) in claims.Around(work))
            {
                _claims.Add(claim);
                Know(claim.Paper, part);
                Know(claim.Into, whole);
                waiting.Enqueue(part);
                waiting.Enqueue(whole);
            }

            foreach (var other in _before.Merged.AllOf(_before.Merged.WholeOf(work)))
                waiting.Enqueue(other);
        }
    }

    // Works that were never seen have no id in memory yet.
    private void Know(Id<Paper> id, int number)
    {
        _numbers[id] = number;
        _before.Tables.Papers.Set(number, id.Node.Value);
    }
}

using PaperGraph.Core.Graph;
using PaperGraph.Core.Papers;
using PaperGraph.Core.Timeline;
using PaperGraph.Storage.Neo4j.Cypher;

namespace PaperGraph.Storage.Neo4j.Merges;

/// <summary>Works out anew which works are part of which papers from a generation on, around those of which something else may be claimed than before.</summary>
internal sealed class MergeRenewal
{
    private static readonly CypherQuery FindClaims = CypherQuery.Named("Merges/find-claims");
    private static readonly CypherQuery EndMerged = CypherQuery.Named("Merges/end-merged");
    private static readonly CypherQuery WriteMerged = CypherQuery.Named("Merges/write-merged");

    private readonly HashSet<MergeClaim> _claims = [];
    private readonly Dictionary<Id<Paper>, CypherRow?> _works = [];
    private readonly List<string> _ended = [];
    private readonly List<CypherMap> _written = [];
    private readonly HashSet<string> _regrouped = new(StringComparer.Ordinal);

    private MergeRenewal()
    {
    }

    /// <summary>The works that are part of another paper than before, and the papers that they were part of, or are: by id.</summary>
    public IReadOnlySet<string> Regrouped => _regrouped;

    /// <param name="works">Of which something else may be claimed.</param>
    /// <param name="files">The files of the readings that will stand, by number.</param>
    /// <param name="generation">From when on.</param>
    /// <param name="now">When that is said, or read, which is not written yet.</param>
    /// <param name="read">Asks the server.</param>
    public static async Task<MergeRenewal> OfAsync(
        IEnumerable<string> works, IReadOnlyDictionary<long, string> files, long generation, DateTimeOffset now, Func<CypherStatement, Task<IReadOnlyList<CypherRow>>> read)
    {
        var renewal = new MergeRenewal();
        for (var waiting = works.Distinct(StringComparer.Ordinal).ToList(); waiting.Count > 0;)
        {
            var rows = await read(FindClaims.With("works", waiting).With("standing", files.Keys).With("generation", generation));
            waiting = [.. rows.SelectMany(row => renewal.Add(row, files, now)).Distinct().Where(work => !renewal._works.ContainsKey(work)).Select(work => work.ToString())];
        }

        renewal.Compare();
        return renewal;
    }

    /// <summary>What stores it.</summary>
    public IEnumerable<CypherStatement> Statements(long generation)
    {
        if (_ended.Count > 0)
            yield return EndMerged.With("works", _ended).With("generation", generation);
        if (_written.Count > 0)
            yield return WriteMerged.With("merged", _written).With("generation", generation).With("never", Generations.Never);
    }

    /// <returns>The works that hang together with this one, by what is claimed, or did so before.</returns>
    private List<Id<Paper>> Add(CypherRow row, IReadOnlyDictionary<long, string> files, DateTimeOffset now)
    {
        var claims = row.Rows("claims").Select(claim => ReadClaim.Of(claim, files, now)).ToList();
        var before = row.Rows("merged") is [var merged] ? merged : null;
        _claims.UnionWith(claims);
        _works[row.Id<Paper>("id")] = before;
        return
        [
            .. claims.SelectMany(claim => new[] { claim.Paper, claim.Into }), .. row.Ids<Paper>("parts"),
            .. before is null ? [] : new[] { before.Id<Paper>("whole") },
        ];
    }

    private void Compare()
    {
        var mergings = Merging.Of(_claims);
        foreach (var (work, before) in _works)
            Compare(work, before, mergings.GetValueOrDefault(work));
    }

    private void Compare(Id<Paper> work, CypherRow? before, Merging? after)
    {
        var (wholeBefore, wholeAfter) = (before?.Id<Paper>("whole") ?? work, after?.Into ?? work);
        if (wholeBefore != wholeAfter)
            _regrouped.UnionWith([work.ToString(), wholeBefore.ToString(), wholeAfter.ToString()]);
        if (wholeBefore == wholeAfter && before?.Text("title") == after?.Claim.Title && before?.Text("at") == InstantText.Of(after?.Claim.At))
            return;
        if (before is not null)
            _ended.Add(work.ToString());
        if (after is not null)
        {
            _written.Add(new CypherMap()
                .Put("part", work.ToString()).Put("whole", after.Into.ToString()).Put("title", after.Claim.Title).Put("at", InstantText.Of(after.Claim.At)));
        }
    }
}

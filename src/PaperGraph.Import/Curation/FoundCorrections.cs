using System.Security.Cryptography;
using System.Text;
using PaperGraph.Core.Graph;
using PaperGraph.Core.Imports;
using PaperGraph.Core.Papers;
using PaperGraph.Core.Storage;
using PaperGraph.Core.Topics.Recognition;

namespace PaperGraph.Import.Curation;

/// <summary>The corrections of a file, with the paper that each one finds.</summary>
/// <param name="Papers">Of each that finds exactly one, in the order of the file.</param>
/// <param name="Problems">Why the others come to nothing.</param>
/// <param name="Lines">What becomes of the file's lines.</param>
internal sealed record FoundCorrections(IReadOnlyList<(Correction Correction, Id<Paper> Paper)> Papers, IReadOnlyList<ImportProblem> Problems, LineCounts Lines)
{
    /// <summary>Names what was found: where that changes, the same file says something else.</summary>
    public string Fingerprint => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', [
        .. Papers.Select(found => $"{found.Correction.FirstLine} {found.Paper}"), .. Problems.Select(problem => $"{problem.Line} {problem.Message}"),
    ]))));

    /// <summary>Looks for the papers.</summary>
    public static async Task<FoundCorrections> FindAsync(CurationFile file, IPaperStore store, Vocabulary vocabulary, CancellationToken cancellationToken)
    {
        var search = new TargetSearch(store);
        var found = new Dictionary<Id<Paper>, Correction>();
        var failed = new List<(Correction Correction, string Message)>();
        foreach (var correction in file.Corrections)
        {
            var candidates = await search.FindAsync(correction.Target, cancellationToken);
            if (candidates.Count == 0)
                candidates = await FindAgainAsync(correction.Target, store, cancellationToken);
            if (candidates is not [var paper])
                failed.Add((correction, MessageOf(correction.Target, candidates)));
            else if (correction.Confirmed.Concat(correction.Rejected).FirstOrDefault(name => vocabulary.Find(name) is null) is { } unknown)
                failed.Add((correction, $"There is no topic “{unknown}”, by name or alias. The correction waits for it; define it in topics.yaml, or mend the name."));
            else if (await FindWorkAsync(correction.Target, paper, store, cancellationToken) is var work && !found.TryAdd(work, correction))
                failed.Add((correction, $"Line {found[work].FirstLine} says already what this paper is. Keep one of the two."));
        }

        return new FoundCorrections(
            [.. found.Select(pair => (pair.Value, pair.Key)).OrderBy(pair => pair.Value.FirstLine)],
            [.. failed.Select(pair => file.ProblemOf(pair.Correction, pair.Message))],
            file.Count([.. failed.Select(pair => pair.Correction)]));
    }

    // The words by which it was found may have been edited since, or the paper itself.
    private static async Task<IReadOnlyList<Paper>> FindAgainAsync(CorrectionTarget target, IPaperStore store, CancellationToken cancellationToken)
    {
        var known = await store.FindWorksAsync([WorkKey.Corrected($"{target}")], cancellationToken);
        return [.. (await store.FindPapersAsync([.. known.Values.Select(work => work.Id)], cancellationToken)).Values];
    }

    // A correction stays with the work that it once found, also while that is part of another paper.
    private static async Task<Id<Paper>> FindWorkAsync(CorrectionTarget target, Paper paper, IPaperStore store, CancellationToken cancellationToken)
    {
        if (!(await store.FindMergedAsync([paper.Id], cancellationToken)).TryGetValue(paper.Id, out var parts))
            return paper.Id;
        var key = WorkKey.Corrected($"{target}");
        var known = (await store.FindWorksAsync([key], cancellationToken)).GetValueOrDefault(key);
        return parts.Any(part => part.Id == known?.Id) ? known?.Id ?? paper.Id : paper.Id;
    }

    private static string MessageOf(CorrectionTarget target, IReadOnlyList<Paper> candidates)
    {
        if (candidates.Count == 0)
            return $"There is no paper with {target}. The correction waits for one; see what the dumps say of it, or remove it.";
        var many = candidates.Count < TargetSearch.Most ? $"{candidates.Count}" : "Several";
        return $"{many} papers have {target}: {string.Join(", ", candidates.Select(paper => $"“{paper.Title}”"))}. Say more under \"find\".";
    }
}

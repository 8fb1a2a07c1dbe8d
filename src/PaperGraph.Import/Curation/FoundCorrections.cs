using System.Security.Cryptography;
using System.Text;
using PaperGraph.Core.Graph;
using PaperGraph.Core.Imports;
using PaperGraph.Core.Papers;
using PaperGraph.Core.Storage;
using PaperGraph.Core.Topics.Recognition;

namespace PaperGraph.Import.Curation;

/// <summary>The corrections of a file, with the papers that each one finds.</summary>
/// <param name="Papers">Of each that finds exactly one, in the order of the file.</param>
/// <param name="Problems">Why the others come to nothing.</param>
/// <param name="Lines">What becomes of the file's lines.</param>
internal sealed record FoundCorrections(IReadOnlyList<FoundCorrection> Papers, IReadOnlyList<ImportProblem> Problems, LineCounts Lines)
{
    /// <summary>Names what was found: where that changes, the same file says something else.</summary>
    public string Fingerprint => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', [
        .. Papers.Select(found => $"{found.Correction.FirstLine} {found.Paper} {string.Join(' ', found.Parts.Select(part => part.Id))}"),
        .. Problems.Select(problem => $"{problem.Line} {problem.Message}"),
    ]))));

    /// <summary>Looks for the papers.</summary>
    public static async Task<FoundCorrections> FindAsync(CurationFile file, IPaperStore store, Vocabulary vocabulary, CancellationToken cancellationToken)
    {
        var search = new TargetSearch(store);
        var found = new Dictionary<Id<Paper>, FoundCorrection>();
        var failed = new List<(Correction Correction, string Message)>();
        foreach (var correction in file.Corrections)
        {
            var known = await FindKnownAsync(correction.Target, store, cancellationToken);
            var candidates = await search.FindAsync(correction.Target, cancellationToken);
            if (candidates.Count == 0 && known is { } former)
                candidates = [former.Seen];
            if (candidates is not [var paper])
            {
                failed.Add((correction, MessageOf(correction.Target, candidates)));
                continue;
            }

            // What was made part of another paper since is corrected all the same, and the other paper is not.
            var id = known is { } before && before.Seen.Id == paper.Id ? before.Id : paper.Id;
            var (parts, problem) = await FindPartsAsync(correction, paper, new PartSearch(store, search), cancellationToken);
            if ((problem ?? ProblemOf(correction, vocabulary)) is { } message)
                failed.Add((correction, message));
            else if (!found.TryAdd(id, new FoundCorrection(correction, id, parts)))
                failed.Add((correction, $"Line {found[id].Correction.FirstLine} says already what this paper is. Keep one of the two."));
        }

        return new FoundCorrections(
            [.. found.Values.OrderBy(one => one.Correction.FirstLine)],
            [.. failed.Select(pair => file.ProblemOf(pair.Correction, pair.Message))],
            file.Count([.. failed.Select(pair => pair.Correction)]));
    }

    private static async Task<(IReadOnlyList<FoundPart> Parts, string? Problem)> FindPartsAsync(
        Correction correction, Paper whole, PartSearch search, CancellationToken cancellationToken)
    {
        var parts = new List<FoundPart>();
        foreach (var target in correction.Same)
        {
            var (part, problem) = await search.FindAsync(target, whole, cancellationToken);
            if (part is null)
                return ([], problem);
            parts.Add(part);
        }

        return (parts, null);
    }

    private static string? ProblemOf(Correction correction, Vocabulary vocabulary) =>
        correction.Confirmed.Concat(correction.Rejected).FirstOrDefault(name => vocabulary.Find(name) is null) is { } unknown
            ? $"There is no topic “{unknown}”, by name or alias. The correction waits for it; define it in topics.yaml, or mend the name."
            : null;

    // By what it found once: the words may have been edited since, or the paper itself, or it is part of another by now.
    private static async Task<(Id<Paper> Id, Paper Seen)?> FindKnownAsync(CorrectionTarget target, IPaperStore store, CancellationToken cancellationToken)
    {
        var key = WorkKey.Corrected($"{target}");
        if (!(await store.FindWorksAsync([key], cancellationToken)).TryGetValue(key, out var known))
            return null;
        return (await store.FindPapersAsync([known.Id], cancellationToken)).TryGetValue(known.Id, out var seen) ? (known.Id, seen) : null;
    }

    private static string MessageOf(CorrectionTarget target, IReadOnlyList<Paper> candidates)
    {
        if (candidates.Count == 0)
            return $"There is no paper with {target}. The correction waits for one; see what the dumps say of it, or remove it.";
        var many = candidates.Count < TargetSearch.Most ? $"{candidates.Count}" : "Several";
        return $"{many} papers have {target}: {string.Join(", ", candidates.Select(paper => $"“{paper.Title}”"))}. Say more under \"find\".";
    }
}

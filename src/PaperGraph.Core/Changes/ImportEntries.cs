using System.Globalization;
using PaperGraph.Core.Graph;
using PaperGraph.Core.Imports;
using PaperGraph.Core.Papers;

namespace PaperGraph.Core.Changes;

/// <summary>What the log says of imports; the same in every store.</summary>
public static class ImportEntries
{
    /// <summary>The change that an import is.</summary>
    /// <param name="done">The import, with what it changed.</param>
    /// <param name="papers">The papers that look different now, in any order; of more than <see cref="Change.MostPapers" /> any so many.</param>
    public static Change Of(Import done, IEnumerable<Id<Paper>> papers)
    {
        ArgumentNullException.ThrowIfNull(done);
        return new Change
        {
            Id = Id<Change>.For(done.Id.ToString()),
            At = done.FinishedAt ?? done.StartedAt,
            By = done.By,
            Kind = ChangeKind.Import,
            Summary = SummaryOf(done),
            Papers = [.. papers.Take(Change.MostPapers).Order()],
            Import = done.Id,
        };
    }

    private static string SummaryOf(Import done)
    {
        var changes = done.Changes;
        (int Count, string What, string Done)[] all =
        [
            (changes.PapersAdded, "paper", "added"), (changes.PapersUpdated, "paper", "updated"), (changes.PapersWithdrawn, "paper", "withdrawn"),
            (changes.AnnotationsAdded, "annotation", "added"), (changes.AnnotationsUpdated, "annotation", "updated"), (changes.AnnotationsWithdrawn, "annotation", "withdrawn"),
        ];
        var said = all.Where(one => one.Count > 0).Select(one => $"{one.Count.ToString("N0", CultureInfo.InvariantCulture)} {one.What}{(one.Count == 1 ? "" : "s")} {one.Done}").ToList();
        return $"Read “{done.File}”: {(said.Count == 0 ? "nothing changed" : string.Join(", ", said))}.";
    }
}

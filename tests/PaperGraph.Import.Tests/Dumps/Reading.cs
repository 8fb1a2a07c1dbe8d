using System.Text;
using PaperGraph.Core.Imports;
using PaperGraph.Import.Dumps;

namespace PaperGraph.Import.Tests.Dumps;

/// <summary>All that a reader makes of a file.</summary>
internal sealed record Reading(IReadOnlyList<DumpEntry> Entries, IReadOnlyList<ImportProblem> Problems, LineLedger Ledger)
{
    public static Task<Reading> Of(string text) => Of(Encoding.UTF8.GetBytes(text));

    public static Task<Reading> Of(byte[] bytes) => Of(new MemoryStream(bytes));

    public static async Task<Reading> Of(Stream file)
    {
        var entries = new List<DumpEntry>();
        var problems = new List<ImportProblem>();
        var ledger = new LineLedger();
        await foreach (var part in new HypothesisTextReader().ReadAsync(file, ledger, TestContext.Current.CancellationToken))
        {
            if (part is DumpPart.Understood understood)
                entries.Add(understood.Entry);
            else if (part is DumpPart.NotUnderstood refused)
                problems.Add(refused.Problem);
        }

        return new Reading(entries, problems, ledger);
    }
}

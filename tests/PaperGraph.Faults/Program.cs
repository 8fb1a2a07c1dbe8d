using PaperGraph.Faults;
using PaperGraph.Faults.Bodies;
using PaperGraph.Faults.Dumps;
using PaperGraph.Faults.Kills;

var faults = new Dictionary<string, (int UsualCount, Func<FaultRun, Findings, Task> RunAsync)>(StringComparer.Ordinal)
{
    ["kill-imports"] = (200, ImportKills.RunAsync),
    ["kill-changes"] = (200, ChangeKills.RunAsync),
    ["dumps"] = (100_000, MutatedDumps.RunAsync),
    ["bodies"] = (100_000, MutatedBodies.RunAsync),
};

if (args.Length == 0 || !faults.TryGetValue(args[0], out var fault))
{
    Console.Error.WriteLine($"Say which: {string.Join(", ", faults.Keys)}; behind it, if you like, how often, --seed and --store (see README.md).");
    return 2;
}

var findings = new Findings();
await fault.RunAsync(FaultRun.Parse(args[1..], fault.UsualCount), findings);
return findings.All.Count == 0 ? 0 : 1;

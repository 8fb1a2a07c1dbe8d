using PaperGraph.Faults;
using PaperGraph.Faults.Bodies;
using PaperGraph.Faults.Disks;
using PaperGraph.Faults.Dumps;
using PaperGraph.Faults.Kills;
using PaperGraph.Faults.Outages;

// Where each try is alone, it does not begin where the one before has ended.
var faults = new Dictionary<string, (int UsualCount, bool IsEachAlone, Func<FaultRun, Findings, Task> RunAsync)>(StringComparer.Ordinal)
{
    ["kill-imports"] = (200, false, ImportKills.KillAsync),
    ["stop-imports"] = (40, false, ImportKills.StopAsync),
    ["stop-plans"] = (10, false, PlanStops.RunAsync),
    ["kill-changes"] = (200, false, ChangeKills.RunAsync),
    ["disk-full"] = (5, false, FullDisk.RunAsync),
    ["disk-broken"] = (5, false, BrokenDisk.RunAsync),
    ["damage"] = (240, true, DamagedFiles.RunAsync),
    ["neo4j-outage"] = (3, false, Neo4jOutage.RunAsync),
    ["dumps"] = (100_000, true, MutatedDumps.RunAsync),
    ["bodies"] = (100_000, true, MutatedBodies.RunAsync),
};

if (args.Length == 0 || !faults.TryGetValue(args[0], out var fault))
{
    Console.Error.WriteLine($"Say which: {string.Join(", ", faults.Keys)}; behind it, if you like, how often, --seed, --store and --only (see README.md).");
    return 2;
}

var run = FaultRun.Parse(args[1..], fault.UsualCount);
if (run.Only is not null && !fault.IsEachAlone)
{
    Console.Error.WriteLine($"--only stands behind {string.Join(", ", faults.Where(one => one.Value.IsEachAlone).Select(one => one.Key))}: of {args[0]} every try begins where the one before has ended.");
    return 2;
}

var findings = new Findings();
await fault.RunAsync(run, findings);
return findings.All.Count == 0 ? 0 : 1;

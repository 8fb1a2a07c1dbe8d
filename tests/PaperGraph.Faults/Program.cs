using PaperGraph.Faults;
using PaperGraph.Faults.Bodies;
using PaperGraph.Faults.Disks;
using PaperGraph.Faults.Dumps;
using PaperGraph.Faults.Kills;
using PaperGraph.Faults.Outages;

var faults = new Dictionary<string, (int UsualCount, Func<FaultRun, Findings, Task> RunAsync)>(StringComparer.Ordinal)
{
    ["kill-imports"] = (200, ImportKills.KillAsync),
    ["stop-imports"] = (40, ImportKills.StopAsync),
    ["stop-plans"] = (10, PlanStops.RunAsync),
    ["kill-changes"] = (200, ChangeKills.RunAsync),
    ["disk-full"] = (5, FullDisk.RunAsync),
    ["disk-broken"] = (5, BrokenDisk.RunAsync),
    ["damage"] = (240, DamagedFiles.RunAsync),
    ["neo4j-outage"] = (3, Neo4jOutage.RunAsync),
    ["dumps"] = (100_000, MutatedDumps.RunAsync),
    ["bodies"] = (100_000, MutatedBodies.RunAsync),
};

if (args.Length == 0 || !faults.TryGetValue(args[0], out var fault))
{
    Console.Error.WriteLine($"Say which: {string.Join(", ", faults.Keys)}; behind it, if you like, how often, --seed, --store and --only (see README.md).");
    return 2;
}

var run = FaultRun.Parse(args[1..], fault.UsualCount);
if (run.Only is not null && args[0] is not ("damage" or "dumps" or "bodies"))
{
    Console.Error.WriteLine($"--only stands behind damage, dumps or bodies: of {args[0]} every try begins where the one before has ended.");
    return 2;
}

var findings = new Findings();
await fault.RunAsync(run, findings);
return findings.All.Count == 0 ? 0 : 1;

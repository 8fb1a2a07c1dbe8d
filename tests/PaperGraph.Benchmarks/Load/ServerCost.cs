using System.Diagnostics;

namespace PaperGraph.Benchmarks.Load;

/// <summary>What a server has cost since it started.</summary>
/// <param name="AllocatedBytes">On the managed heap, all in all.</param>
/// <param name="ProcessorMilliseconds">On all processors, of the program and of the system for it.</param>
/// <param name="ResidentBytes">In memory now.</param>
internal sealed record ServerCost(long AllocatedBytes, double ProcessorMilliseconds, long ResidentBytes)
{
    public static ServerCost Now()
    {
        using var process = Process.GetCurrentProcess();
        return new ServerCost(GC.GetTotalAllocatedBytes(), process.TotalProcessorTime.TotalMilliseconds, process.WorkingSet64);
    }
}

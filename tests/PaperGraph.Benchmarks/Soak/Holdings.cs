namespace PaperGraph.Benchmarks.Soak;

/// <summary>What a process holds.</summary>
/// <param name="Megabytes">Resident memory.</param>
/// <param name="Threads">Threads.</param>
/// <param name="Files">Open files and sockets.</param>
internal sealed record Holdings(double Megabytes, int Threads, int Files);

using System.Collections.Concurrent;

namespace PaperGraph.Benchmarks.Soak;

/// <summary>Keeps count of what was done, what was refused as it may be, and what went wrong.</summary>
internal sealed class Ledger
{
    private readonly ConcurrentDictionary<string, int> _done = new(StringComparer.Ordinal);
    private readonly ConcurrentQueue<double> _reads = new();
    private readonly ConcurrentQueue<double> _readsBesidePlans = new();
    private int _errors;

    public int Errors => _errors;

    public void Done(string what) => _done.AddOrUpdate(what, 1, (_, count) => count + 1);

    public void Failed(string what, string why)
    {
        Interlocked.Increment(ref _errors);
        Console.WriteLine($"soak: {what} went wrong: {why}");
    }

    public void Read(double milliseconds, bool besidePlan) => (besidePlan ? _readsBesidePlans : _reads).Enqueue(milliseconds);

    public string Describe() =>
        $"{string.Join(", ", _done.OrderBy(one => one.Key, StringComparer.Ordinal).Select(one => $"{one.Value:N0} {one.Key}"))}; {Errors} errors; {DescribeReads()}";

    private string DescribeReads() => _reads.IsEmpty || _readsBesidePlans.IsEmpty
        ? "no reads to compare"
        : $"reads: p99 {_reads.At(0.99):N1} ms, while a plan is computed {_readsBesidePlans.At(0.99):N1} ms ({_readsBesidePlans.At(0.99) / _reads.At(0.99):N2} times)";
}

namespace PaperGraph.Benchmarks.Load;

/// <summary>How one server does under some load.</summary>
internal sealed class Score(string name, ServerProcess server, Func<int, Question, HttpRequestMessage> ask, Crowd crowd) : IDisposable
{
    private const double Kilobyte = 1_000;
    private const double Megabyte = 1_000_000;
    private const double Microseconds = 1_000;

    private readonly Clients _clients = new(ask, crowd);
    private readonly List<Turn> _turns = [];
    private double _allocated;
    private double _processor;
    private long _resident;

    public string Name => name;

    public int Errors => _turns.Sum(turn => turn.Errors);

    private int Answers => _turns.Sum(turn => turn.Milliseconds.Count);

    private double ProcessorEach => _processor / Answers;

    /// <summary>Microseconds of a processor for each request.</summary>
    public double MicrosecondsEach => ProcessorEach * Microseconds;

    public async Task TakeTurnAsync(TimeSpan time, bool isWarmUp)
    {
        var before = await server.CostAsync();
        var turn = await _clients.AskAsync(time);
        var after = await server.CostAsync();
        if (isWarmUp)
            return;
        _turns.Add(turn);
        _allocated += after.AllocatedBytes - before.AllocatedBytes;
        _processor += after.ProcessorMilliseconds - before.ProcessorMilliseconds;
        _resident = after.ResidentBytes;
    }

    public string Describe()
    {
        var milliseconds = _turns.SelectMany(turn => turn.Milliseconds).ToList();
        return $"{name}: {_turns.Select(turn => turn.Rate).Median():N0} requests/s, p50 {milliseconds.Median():N2} ms, p99 {milliseconds.At(0.99):N2} ms; "
            + $"a request: {MicrosecondsEach:N0} µs of a processor, {_allocated / Answers / Kilobyte:N1} kB allocated; {_resident / Megabyte:N0} MB resident; {Errors} errors of {Answers:N0}";
    }

    /// <summary>The ratio of throughputs, turn by turn, and that of the server's own processor time.</summary>
    public string Against(Score other) =>
        $"{_turns.Zip(other._turns, (one, two) => one.Rate / two.Rate).Median():N2} (by the server's processor time {other.ProcessorEach / ProcessorEach:N2})";

    public void Dispose() => _clients.Dispose();
}

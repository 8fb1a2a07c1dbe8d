using System.Diagnostics;

namespace PaperGraph.Benchmarks.Load;

/// <summary>Clients of one server, each of which asks again as soon as it is answered, each over a connection of its own.</summary>
internal sealed class Clients : IDisposable
{
    private readonly Func<int, Question, HttpRequestMessage> _ask;
    private readonly IReadOnlyList<Question> _questions;
    private readonly long?[] _lengths;
    private readonly int[][] _orders;
    private readonly HttpClient _client;

    /// <param name="ask">The request for a question, by its place.</param>
    /// <param name="crowd">How many there are, and what they ask.</param>
    public Clients(Func<int, Question, HttpRequestMessage> ask, Crowd crowd)
    {
        (_ask, _questions) = (ask, crowd.Questions);
        _lengths = new long?[crowd.Questions.Count];
        _orders = [.. Enumerable.Range(0, crowd.Connections).Select(seed => crowd.Order(new Random(seed)))];
        _client = new HttpClient(new SocketsHttpHandler
        {
            MaxConnectionsPerServer = crowd.Connections,
            PooledConnectionIdleTimeout = Timeout.InfiniteTimeSpan,
        });
    }

    /// <summary>Asks for some time.</summary>
    public async Task<Turn> AskAsync(TimeSpan time)
    {
        var watch = Stopwatch.StartNew();
        var all = await Task.WhenAll(_orders.Select(order => AskAsync(order, watch, time)));
        return new Turn(watch.Elapsed, [.. all.SelectMany(one => one.Milliseconds)], all.Sum(one => one.Errors));
    }

    /// <summary>The answer to one question.</summary>
    public async Task<byte[]> AnswerAsync(int place)
    {
        using var request = _ask(place, _questions[place]);
        using var response = await _client.SendAsync(request);
        response.EnsureSuccessStatusCode();
        return await response.Content.ReadAsByteArrayAsync();
    }

    public void Dispose() => _client.Dispose();

    private async Task<(List<double> Milliseconds, int Errors)> AskAsync(int[] order, Stopwatch watch, TimeSpan time)
    {
        var (milliseconds, errors) = (new List<double>(), 0);
        for (var at = 0; watch.Elapsed < time; at = (at + 1) % order.Length)
        {
            var start = Stopwatch.GetTimestamp();
            if (!await IsAnsweredAsync(order[at]))
                errors++;
            milliseconds.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        }

        return (milliseconds, errors);
    }

    // Every answer to a question is as long as the first one.
    private async Task<bool> IsAnsweredAsync(int place)
    {
        try
        {
            var length = (await AnswerAsync(place)).Length;
            return length == (_lengths[place] ??= length);
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }
}

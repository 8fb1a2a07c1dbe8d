using System.Collections.Concurrent;
using PaperGraph.GraphQL.Access;
using PaperGraph.GraphQL.Errors;

namespace PaperGraph.GraphQL.Limits;

/// <summary>Counts what callers ask, and refuses what comes faster than a minute's worth each minute. Whoever was silent may ask for a whole minute's worth at once.</summary>
/// <remarks>Of each caller one moment is kept: when all would be forgotten that was asked, if each request took its share of a minute (the generic cell rate algorithm of ITU-T I.371).
/// The framework's rate limiters take no <see cref="TimeProvider" />.</remarks>
internal sealed class CallerRate(int? eachMinute, TimeProvider clock)
{
    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);

    private readonly ConcurrentDictionary<Caller, DateTimeOffset> _forgotten = new();

    /// <summary>Counts one request more.</summary>
    /// <exception cref="RequestException">It comes too early.</exception>
    public void Count(Caller caller)
    {
        if (eachMinute is not { } most)
            return;
        var now = clock.GetUtcNow();
        var share = Minute / most;
        while (true)
        {
            var isKnown = _forgotten.TryGetValue(caller, out var known);
            var next = (known > now ? known : now) + share;
            if (next - now > Minute)
                throw TooFast(most, next - now - Minute);
            if (isKnown ? _forgotten.TryUpdate(caller, next, known) : _forgotten.TryAdd(caller, next))
                return;
        }
    }

    private static RequestException TooFast(int most, TimeSpan wait)
    {
        var seconds = (int)Math.Ceiling(wait.TotalSeconds);
        return new RequestException(
            ErrorCode.TooFast, $"This would be request {Counting.Say(most + 1L)} of yours within a minute; at most {Counting.Say(most)} are allowed. Try again in {seconds} seconds.")
        {
            Details = new Dictionary<string, object> { [Refusals.RetryAfter] = seconds },
        };
    }
}

using System.Net;
using System.Net.Sockets;

namespace PaperGraph.GraphQL.Access;

/// <summary>Counts the keys and tokens that were refused, by the address they came from.</summary>
/// <remarks>Who has a right key is not kept from it by others who guess at the same address, as behind a proxy; the limit bounds what guessing costs the
/// server and its log. The framework's rate limiters neither bound the number of addresses nor take a <see cref="TimeProvider" />.</remarks>
internal sealed class FailureCounts(TimeProvider time)
{
    /// <summary>How many there may be in <see cref="Window" />.</summary>
    public const int Most = 10;

    /// <summary>How many addresses are remembered.</summary>
    public const int MostAddresses = 10_000;

    private const int NetworkBytes = 8;

    private readonly Lock _lock = new();
    private readonly Dictionary<IPAddress, Count> _counts = [];

    /// <summary>How long failures are counted before they are forgotten.</summary>
    public static TimeSpan Window { get; } = TimeSpan.FromMinutes(1);

    /// <summary>How many addresses are remembered now.</summary>
    public int Addresses => _counts.Count;

    /// <summary>Counts one more.</summary>
    public Count Add(IPAddress? address)
    {
        var network = NetworkOf(address);
        lock (_lock)
        {
            var count = _counts.TryGetValue(network, out var known) && WaitOf(known) > TimeSpan.Zero
                ? known with { Failures = known.Failures + 1 }
                : new Count(1, time.GetTimestamp());
            MakeRoom();
            _counts[network] = count;
            return count;
        }
    }

    /// <summary>How long it is until they are forgotten.</summary>
    public TimeSpan WaitOf(Count count) => Window - time.GetElapsedTime(count.Since);

    // Forgetting all when so many come at once keeps nobody out who should come in; the guesses are hopeless from however many addresses.
    private void MakeRoom()
    {
        if (_counts.Count < MostAddresses)
            return;
        foreach (var (address, count) in _counts)
        {
            if (WaitOf(count) <= TimeSpan.Zero)
                _counts.Remove(address);
        }

        if (_counts.Count >= MostAddresses)
            _counts.Clear();
    }

    // Whoever has one address of IPv6 has all that share its first half.
    internal static IPAddress NetworkOf(IPAddress? remote)
    {
        var address = remote ?? IPAddress.None;
        if (address.IsIPv4MappedToIPv6)
            return address.MapToIPv4();
        if (address.AddressFamily != AddressFamily.InterNetworkV6)
            return address;
        var bytes = address.GetAddressBytes();
        bytes.AsSpan(NetworkBytes).Clear();
        return new IPAddress(bytes);
    }

    /// <summary>How many there have been.</summary>
    /// <param name="Failures">Their number.</param>
    /// <param name="Since">The timestamp of the first one, which no clock that is set changes.</param>
    internal readonly record struct Count(int Failures, long Since)
    {
        public bool IsTooMany => Failures > Most;

        public bool IsFirstTooMany => Failures == Most + 1;
    }
}

using System.Collections.Concurrent;
using System.Net;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;

namespace PaperGraph.GraphQL.Access;

/// <summary>Tells whoever sits at this machine from whoever comes through a network, or through something that forwards.</summary>
internal sealed class Locality(IServer server)
{
    private readonly ConcurrentDictionary<string, bool> _loopback = new(StringComparer.Ordinal);

    private static readonly string[] Forwarded = ["Forwarded", "Via", "X-Real-IP"];
    private static readonly string[] ForwardedPrefixes = ["X-Forwarded-", "X-Original-"];

    /// <summary>The addresses at which the server listens for others than this machine.</summary>
    public IReadOnlyList<string> OpenAddresses =>
        [.. Addresses.Where(address => !IsLoopback(address))];

    /// <summary>Whether only somebody at this machine can have sent a request.</summary>
    /// <remarks>Whoever forwards without a word of it cannot be told from that.</remarks>
    public bool IsLocal(HttpContext context) =>
        context.Connection.RemoteIpAddress is { } remote && IPAddress.IsLoopback(remote)
        && !IsForwarded(context.Request.Headers)
        && Addresses.All(IsLoopback);

    private ICollection<string> Addresses => server.Features.Get<IServerAddressesFeature>()?.Addresses ?? [];

    private static bool IsForwarded(IHeaderDictionary headers)
    {
        foreach (var (header, _) in headers)
        {
            if (IsForwarding(header))
                return true;
        }

        return false;
    }

    private static bool IsForwarding(string header) =>
        Forwarded.Contains(header, StringComparer.OrdinalIgnoreCase)
        || ForwardedPrefixes.Any(prefix => header.StartsWith(prefix, StringComparison.OrdinalIgnoreCase));

    // Where the server listens can change while it runs; what an address says cannot.
    private bool IsLoopback(string address) => _loopback.GetOrAdd(address, SaysLoopback);

    private static bool SaysLoopback(string address)
    {
        var host = BindingAddress.Parse(address).Host.Trim('[', ']');
        return host.Equals("localhost", StringComparison.OrdinalIgnoreCase) || (IPAddress.TryParse(host, out var ip) && IPAddress.IsLoopback(ip));
    }
}

using System.Net;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;

namespace PaperGraph.GraphQL.Access;

/// <summary>Tells whoever sits at this machine from whoever comes through a network, or through something that forwards.</summary>
internal sealed class Locality(IServer server)
{
    private static readonly string[] Forwarded = ["Forwarded", "Via", "X-Real-IP"];
    private static readonly string[] ForwardedPrefixes = ["X-Forwarded-", "X-Original-"];

    /// <summary>The addresses at which the server listens for others than this machine.</summary>
    public IReadOnlyList<string> OpenAddresses =>
        [.. (server.Features.Get<IServerAddressesFeature>()?.Addresses ?? []).Where(address => !IsLoopback(address))];

    /// <summary>Whether only somebody at this machine can have sent a request.</summary>
    /// <remarks>Whoever forwards without a word of it cannot be told from that.</remarks>
    public bool IsLocal(HttpContext context) =>
        context.Connection.RemoteIpAddress is { } remote && IPAddress.IsLoopback(remote)
        && !context.Request.Headers.Any(header => IsForwarding(header.Key))
        && OpenAddresses.Count == 0;

    private static bool IsForwarding(string header) =>
        Forwarded.Contains(header, StringComparer.OrdinalIgnoreCase)
        || ForwardedPrefixes.Any(prefix => header.StartsWith(prefix, StringComparison.OrdinalIgnoreCase));

    private static bool IsLoopback(string address)
    {
        var host = BindingAddress.Parse(address).Host.Trim('[', ']');
        return host.Equals("localhost", StringComparison.OrdinalIgnoreCase) || (IPAddress.TryParse(host, out var ip) && IPAddress.IsLoopback(ip));
    }
}

using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.Extensions.Options;
using PaperGraph.GraphQL.Http;
using IPNetwork = System.Net.IPNetwork;

namespace PaperGraph.GraphQL.Access;

/// <summary>Takes a trusted proxy at its word on where a request comes from, before anything looks at that.</summary>
/// <remarks>Only the last address of <c>X-Forwarded-For</c> counts, which the proxy itself has added, and only if the request comes from a proxy that is named. A request that was forwarded stays one: it is
/// never local.</remarks>
internal sealed class TrustedProxies(IOptions<AccessOptions> access) : IStartupFilter
{
    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
    {
        if (access.Value.TrustedProxies.Count > 0)
            app.UseForwardedHeaders(Trusting(access.Value.TrustedProxies));
        next(app);
    };

    /// <summary>An address or a network, as a setting names it.</summary>
    public static bool TryParse(string text, out IPNetwork network)
    {
        if (!IPAddress.TryParse(text, out var address))
            return IPNetwork.TryParse(text, out network);
        network = new IPNetwork(address, address.GetAddressBytes().Length * 8);
        return true;
    }

    private static ForwardedHeadersOptions Trusting(IEnumerable<string> proxies)
    {
        var options = new ForwardedHeadersOptions { ForwardedHeaders = ForwardedHeaders.XForwardedFor };
        options.KnownProxies.Clear();
        options.KnownIPNetworks.Clear();
        foreach (var proxy in proxies)
        {
            if (TryParse(proxy, out var network))
                options.KnownIPNetworks.Add(network);
        }

        return options;
    }
}

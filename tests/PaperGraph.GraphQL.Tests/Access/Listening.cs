using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;

namespace PaperGraph.GraphQL.Tests.Access;

/// <summary>Lets a server in memory say that it listens somewhere, where nobody would hear it.</summary>
internal static class Listening
{
    public static void At(IServiceProvider services, params IEnumerable<string> addresses)
    {
        var feature = new ServerAddressesFeature();
        foreach (var address in addresses)
            feature.Addresses.Add(address);
        services.GetRequiredService<IServer>().Features.Set<IServerAddressesFeature>(feature);
    }
}

using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;

namespace PaperGraph.GraphQL.Tests.Fakes;

/// <summary>Puts the clients of a server in memory somewhere.</summary>
internal sealed class ClientPlace : IStartupFilter
{
    public IPAddress? Address { get; set; } = IPAddress.Loopback;

    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
    {
        app.Use((context, rest) =>
        {
            context.Connection.RemoteIpAddress = Address;
            return rest(context);
        });
        next(app);
    };
}

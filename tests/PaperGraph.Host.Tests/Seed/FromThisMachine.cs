using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;

namespace PaperGraph.Host.Tests.Seed;

/// <summary>Puts the clients of a server in memory where they are: at its own machine.</summary>
internal sealed class FromThisMachine : IStartupFilter
{
    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
    {
        app.Use((context, rest) =>
        {
            context.Connection.RemoteIpAddress ??= IPAddress.Loopback;
            return rest(context);
        });
        next(app);
    };
}

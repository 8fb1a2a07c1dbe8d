using Microsoft.Extensions.Options;
using PaperGraph.Core.Storage;
using PaperGraph.GraphQL.Limits;
using PaperGraph.GraphQL.Serving;
using PaperGraph.Host.Commands;

namespace PaperGraph.Host.Start;

/// <summary>Starts the server; what cannot work is said in one sentence, not in a stack trace.</summary>
internal static class Startup
{
    private const int Failed = 1;

    /// <summary>Builds the server, opens its store and serves until it is stopped.</summary>
    /// <returns>The exit code.</returns>
    public static async Task<int> RunAsync(WebApplicationBuilder builder, Action<WebApplication> map)
    {
        builder.Services.AddOptions<HostOptions>().Configure<IOptions<LimitsOptions>>(EndInTime);
        try
        {
            await using var app = builder.Build();
            if (!await TryOpenAsync(app))
                return 0;
            map(app);
            await app.RunAsync();
            return 0;
        }
        catch (Exception exception) when (exception is StoreUnavailableException or OptionsValidationException)
        {
            await Console.Error.WriteLineAsync($"PaperGraph cannot start: {exception.Message}");
            return Failed;
        }
    }

    // Nothing is imported any more while requests are waited for.
    private static void EndInTime(HostOptions host, IOptions<LimitsOptions> limits) => (host.ShutdownTimeout, host.ServicesStopConcurrently) = (limits.Value.ShutdownTimeout, true);

    // The host hears signals only once it runs, and nobody else does for the first process of a container.
    private static async Task<bool> TryOpenAsync(WebApplication app)
    {
        using var interruption = new Interruption();
        var store = app.Services.GetRequiredService<IPaperStore>();
        app.Logger.Starting(Product.Version, store.Name, app.Services.GetRequiredService<GraphQLEngine>().Name);
        try
        {
            await store.OpenAsync(interruption.Token);
            return true;
        }
        catch (OperationCanceledException) when (interruption.Token.IsCancellationRequested)
        {
            return false;
        }
    }
}

using Microsoft.Extensions.Options;
using PaperGraph.Core.Storage;
using PaperGraph.GraphQL.Serving;

namespace PaperGraph.Host.Start;

/// <summary>Starts the server; what cannot work is said in one sentence, not in a stack trace.</summary>
internal static class Startup
{
    private const int Failed = 1;

    /// <summary>Builds the server, opens its store and serves until it is stopped.</summary>
    /// <returns>The exit code.</returns>
    public static async Task<int> RunAsync(WebApplicationBuilder builder, Action<WebApplication> map)
    {
        try
        {
            await using var app = builder.Build();
            var store = app.Services.GetRequiredService<IPaperStore>();
            app.Logger.Starting(Product.Version, store.Name, app.Services.GetRequiredService<GraphQLEngine>().Name);
            await store.OpenAsync(app.Lifetime.ApplicationStopping);
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
}

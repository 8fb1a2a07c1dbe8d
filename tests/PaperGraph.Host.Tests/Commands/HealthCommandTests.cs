using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Logging;
using PaperGraph.Host.Health;

namespace PaperGraph.Host.Tests.Commands;

/// <summary>The command in a process of its own, beside a server with the health endpoints of ours.</summary>
public sealed class HealthCommandTests : IAsyncLifetime
{
    private WebApplication _server = null!; // Made before each test begins.
    private HealthCheckResult _health = HealthCheckResult.Healthy();

    private Uri Address => new(_server.Urls.Single());

    public async ValueTask InitializeAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        builder.Services.AddHealthChecks().AddCheck("store", () => _health);
        _server = builder.Build();
        _server.MapPaperGraphHealth();
        await _server.StartAsync();
    }

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    [Fact]
    public async Task A_server_that_is_ready_is_well() => Says($"PaperGraph is ready at {Address}.", 0, await HostProcess.RunAsync("health", $"{Address}"));

    [Fact]
    public async Task A_server_that_waits_is_not_and_the_reason_is_told()
    {
        _health = HealthCheckResult.Unhealthy("The store is away.");

        Says($"PaperGraph is not ready: store: The store is away.", 1, await HostProcess.RunAsync("health", $"{Address}"));
    }

    [Fact]
    public async Task Left_out_the_address_is_that_of_the_settings() =>
        Says($"PaperGraph is ready at {Address}.", 0, await HostProcess.RunAsync("health", "--urls", $"http://*:{Address.Port}"));

    [Fact]
    public async Task Where_nothing_answers_it_says_so()
    {
        var address = Address;
        await _server.StopAsync();

        var ended = await HostProcess.RunAsync("health", $"{address}");

        Assert.Equal(1, ended.ExitCode);
        Assert.StartsWith($"PaperGraph is not ready: nothing answers at {address} (", Assert.Single(ended.Output.Trim().Split('\n')), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_no_address_is_refused()
    {
        var ended = await HostProcess.RunAsync("health", "5080");

        Assert.Equal((string.Empty, 1), (ended.Output, ended.ExitCode));
        Assert.Contains("“5080” is no address", ended.Error, StringComparison.Ordinal);
    }

    private static void Says(string output, int exitCode, Ended ended) => Assert.Equal(new Ended($"{output}{Environment.NewLine}", string.Empty, exitCode), ended);
}

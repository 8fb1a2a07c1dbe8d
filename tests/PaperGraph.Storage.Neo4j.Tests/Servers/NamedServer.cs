using System.Diagnostics;

namespace PaperGraph.Storage.Neo4j.Tests.Servers;

/// <summary>A server that somebody else started, and stops by a command where they gave one.</summary>
internal sealed class NamedServer(string? command) : IServerHost
{
    private static readonly TimeSpan CommandLimit = TimeSpan.FromMinutes(3);

    public string? WhyNotStopped => command is null
        ? $"This stops the server and starts it again, and nobody says how: set {ServerSettings.CommandName} to a program that takes “stop” and “start”."
        : null;

    public static async Task<FoundServer> FindAsync(ServerSettings settings)
    {
        var bolt = await ServerQuery.FindBoltAsync(settings.HttpUri);
        var address = new ServerAddress(settings.HttpUri, settings.BoltUri ?? bolt, settings.User, settings.Password);
        await ServerQuery.RunAsync(address, "RETURN 1");
        return new(address, new NamedServer(settings.Command));
    }

    public Task StopAsync() => RunAsync("stop");

    public Task StartAsync() => RunAsync("start");

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private async Task RunAsync(string word)
    {
        using var process = Process.Start(new ProcessStartInfo(command!, [word]) { RedirectStandardError = true, RedirectStandardOutput = true })!; // A command, or it would not have been asked; null only where the shell opens a document.
        using var timeLimit = new CancellationTokenSource(CommandLimit);
        var (output, error) = (process.StandardOutput.ReadToEndAsync(timeLimit.Token), process.StandardError.ReadToEndAsync(timeLimit.Token));
        await process.WaitForExitAsync(timeLimit.Token);
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"“{command} {word}” ended with {process.ExitCode}: {await output}{await error}");
    }
}

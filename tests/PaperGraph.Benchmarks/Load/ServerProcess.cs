using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Json;

namespace PaperGraph.Benchmarks.Load;

/// <summary>A <see cref="LoadServer" /> in a process of its own.</summary>
internal sealed class ServerProcess : IAsyncDisposable
{
    private readonly Process _process;
    private readonly HttpClient _client = new();
    private readonly Uri _gauge;

    private ServerProcess(Process process, string[] addresses) =>
        (_process, Url, _gauge) = (process, new Uri(addresses[0]), new Uri(addresses[1]));

    public Uri Url { get; }

    public static async Task<ServerProcess> StartAsync(int contender)
    {
        var process = Process.Start(new ProcessStartInfo(
            Environment.ProcessPath!, // The program that runs has a path.
            ["load-server", contender.ToString(CultureInfo.InvariantCulture)])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        }) ?? throw new InvalidOperationException("The server's process does not start.");
        var line = await process.StandardOutput.ReadLineAsync() ?? throw new InvalidOperationException("The server ended before it served.");
        return new ServerProcess(process, line.Split(' '));
    }

    public async Task<ServerCost> CostAsync() =>
        await _client.GetFromJsonAsync<ServerCost>(_gauge) ?? throw new InvalidOperationException("The server tells no cost.");

    public async ValueTask DisposeAsync()
    {
        _process.StandardInput.Close();
        await _process.WaitForExitAsync();
        _process.Dispose();
        _client.Dispose();
    }
}

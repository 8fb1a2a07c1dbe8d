using System.Diagnostics;

namespace PaperGraph.Host.Tests.Start;

/// <summary>The program as a server in a process of its own, which is asked to end as a supervisor asks.</summary>
internal sealed class ServerProcess : IDisposable
{
    private static readonly string Program = Path.Combine(AppContext.BaseDirectory, "PaperGraph.Host.dll");

    private readonly CancellationTokenSource _timeLimit = new(TimeSpan.FromMinutes(1));
    private readonly Process _process;
    private bool _isStopped;

    public ServerProcess(params IEnumerable<string> settings) =>
        _process = Process.Start(new ProcessStartInfo("dotnet", [Program, .. settings]) { RedirectStandardOutput = true })!; // Null only where the shell opens a document.

    /// <summary>Reads what it says until these words, and gives what stands behind them.</summary>
    public async Task<string> ReadBehindAsync(string words)
    {
        while (await _process.StandardOutput.ReadLineAsync(_timeLimit.Token) is { } line)
        {
            if (line.Split(words) is [_, var rest])
                return rest;
        }

        throw new InvalidOperationException($"It ended without “{words}”.");
    }

    /// <summary>The lines that it says, up to the one with these words.</summary>
    public async Task<IReadOnlyList<string>> ReadToAsync(string words)
    {
        var lines = new List<string>();
        while (lines.LastOrDefault()?.Contains(words, StringComparison.Ordinal) != true)
            lines.Add(await _process.StandardOutput.ReadLineAsync(_timeLimit.Token) ?? throw new InvalidOperationException($"It ended without “{words}”."));
        return lines;
    }

    /// <summary>Sends SIGTERM, once: another one would end a program that has just put away what it hears the first one with.</summary>
    public void Stop()
    {
        if (_isStopped)
            return;
        _isStopped = true;
        using var kill = Process.Start("kill", ["-TERM", $"{_process.Id}"]);
    }

    /// <summary>Sends SIGTERM, and waits until it has ended.</summary>
    /// <returns>The exit code.</returns>
    public async Task<int> EndAsync()
    {
        Stop();
        // Or it might wait for somebody to read what it says.
        await _process.StandardOutput.ReadToEndAsync(_timeLimit.Token);
        await _process.WaitForExitAsync(_timeLimit.Token);
        return _process.ExitCode;
    }

    public void Dispose()
    {
        _process.Kill();
        _process.Dispose();
        _timeLimit.Dispose();
    }
}

using System.Diagnostics;

namespace PaperGraph.Host.Tests.Commands;

/// <summary>The program, run to its end in a process of its own.</summary>
internal static class HostProcess
{
    private static readonly string Program = Path.Combine(AppContext.BaseDirectory, "PaperGraph.Host.dll");

    public static async Task<Ended> RunAsync(params IEnumerable<string> arguments)
    {
        using var process = Process.Start(new ProcessStartInfo("dotnet", [Program, .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!; // Null only where the shell opens a document.
        using var timeLimit = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        try
        {
            var (output, error) = (process.StandardOutput.ReadToEndAsync(timeLimit.Token), process.StandardError.ReadToEndAsync(timeLimit.Token));
            return new Ended(await output, await error, await ExitCodeAsync(process, timeLimit.Token));
        }
        finally
        {
            process.Kill();
        }
    }

    private static async Task<int> ExitCodeAsync(Process process, CancellationToken timeLimit)
    {
        await process.WaitForExitAsync(timeLimit);
        return process.ExitCode;
    }
}

/// <summary>What a process said, and how it ended.</summary>
internal sealed record Ended(string Output, string Error, int ExitCode);

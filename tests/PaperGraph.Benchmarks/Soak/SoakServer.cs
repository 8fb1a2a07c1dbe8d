using System.Diagnostics;
using System.Globalization;
using PaperGraph.Benchmarks.Dumps;

namespace PaperGraph.Benchmarks.Soak;

/// <summary>The program on a folder and a library of its own, in a process of its own.</summary>
internal sealed class SoakServer : IAsyncDisposable
{
    private const int Papers = 2_000;
    private const int AnnotationsPerPaper = 5;
    private const string Listening = "Now listening on: ";
    private const double Megabyte = 1_000_000;
    private static readonly TimeSpan Between = TimeSpan.FromMilliseconds(100);

    private readonly DirectoryInfo _home = Directory.CreateTempSubdirectory("papergraph-");
    private readonly Process _process;
    private Task _log = Task.CompletedTask;

    public SoakServer()
    {
        Directory.CreateDirectory(Folder);
        File.Copy(Path.Combine(Checkout.Root, "seeds", "topics.yaml"), Path.Combine(Folder, "topics.yaml"));
        Write("library.txt", new DumpGenerator(Papers, AnnotationsPerPaper));
        var program = Path.Combine(AppContext.BaseDirectory, "PaperGraph.Host.dll");

        // A machine with much else to do is slow, which is no wrong answer.
        string[] arguments = [program, "--urls", "http://127.0.0.1:0", "--Storage:Path", Path.Combine(_home.FullName, "library"), "--Import:Folder", Folder, "--Limits:Timeout", "00:01:00"];
        _process = Process.Start(new ProcessStartInfo("dotnet", arguments)
        {
            RedirectStandardOutput = true,
        }) ?? throw new InvalidOperationException("dotnet cannot be started.");
    }

    public bool IsRunning => !_process.HasExited;

    private string Folder => Path.Combine(_home.FullName, "seeds");

    /// <summary>Waits for the first pass to be through.</summary>
    /// <returns>Where the server is.</returns>
    public async Task<Uri> StartAsync(HttpClient client)
    {
        string? line;
        do
            line = await _process.StandardOutput.ReadLineAsync() ?? throw new InvalidOperationException("The server ended before it served.");
        while (!line.Contains(Listening, StringComparison.Ordinal));
        _log = _process.StandardOutput.BaseStream.CopyToAsync(Stream.Null);
        var address = new Uri(line[(line.IndexOf(Listening, StringComparison.Ordinal) + Listening.Length)..]);
        while (!(await client.GetAsync(new Uri(address, "/health/ready"))).IsSuccessStatusCode)
            await Task.Delay(Between);
        return new Uri(address, "/graphql");
    }

    /// <summary>Puts a dump into the folder, in place of what was there under the name.</summary>
    public void Write(string name, DumpGenerator dump)
    {
        // Elsewhere first: the server reads what is in the folder as soon as it is there.
        var written = Path.Combine(_home.FullName, name);
        using (var file = File.Create(written))
            dump.WriteTo(file);
        File.Move(written, Path.Combine(Folder, name), overwrite: true);
    }

    /// <summary>What the process holds now.</summary>
    public Holdings Look()
    {
        var status = File.ReadLines($"/proc/{_process.Id}/status").Select(line => line.Split(':', StringSplitOptions.TrimEntries)).ToDictionary(line => line[0], line => line[1]);
        var kilobytes = double.Parse(status["VmRSS"].Split(' ')[0], CultureInfo.InvariantCulture);
        return new Holdings(
            kilobytes * 1_024 / Megabyte,
            int.Parse(status["Threads"], CultureInfo.InvariantCulture),
            Directory.GetFiles($"/proc/{_process.Id}/fd").Length);
    }

    /// <summary>Ends the process as it is.</summary>
    public void Stop() => _process.Kill();

    public async ValueTask DisposeAsync()
    {
        Stop();
        await _process.WaitForExitAsync();
        await _log;
        _process.Dispose();
        _home.Delete(recursive: true);
    }
}

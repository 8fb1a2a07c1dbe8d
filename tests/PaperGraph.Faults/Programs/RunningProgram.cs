using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace PaperGraph.Faults.Programs;

/// <summary>The program as a process of its own, to be asked, killed and ended.</summary>
internal sealed class RunningProgram : IDisposable
{
    private const string Listening = "Now listening on: ";
    private const int MostTries = 10;

    private static readonly string Assembly = Path.Combine(AppContext.BaseDirectory, "PaperGraph.Host.dll");
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(20);

    private readonly Process _process;
    private readonly ConcurrentQueue<string> _lines = [];
    private readonly TaskCompletionSource<Uri?> _address = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private RunningProgram(IEnumerable<string> settings)
    {
        _process = new Process
        {
            StartInfo = new ProcessStartInfo("dotnet", [Assembly, .. settings]) { RedirectStandardOutput = true, RedirectStandardError = true },
        };
        _process.OutputDataReceived += (_, line) => Hear(line.Data);
        _process.ErrorDataReceived += (_, line) => Hear(line.Data ?? string.Empty);
        _process.Start();
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
        Http = new HttpClient { Timeout = Patience };
    }

    /// <summary>When it was started: a timestamp of <see cref="Stopwatch" />.</summary>
    public long Started { get; } = Stopwatch.GetTimestamp();

    /// <summary>Whatever it said.</summary>
    public IReadOnlyCollection<string> Lines => _lines;

    public HttpClient Http { get; }

    public bool IsRunning => !_process.HasExited;

    public int Id => _process.Id;

    /// <summary>Starts it and does not wait.</summary>
    public static RunningProgram Begin(IEnumerable<string> settings) => new(settings);

    /// <summary>Starts it and waits until it listens.</summary>
    /// <exception cref="InvalidOperationException">It ended instead.</exception>
    public static async Task<RunningProgram> StartAsync(IEnumerable<string> settings)
    {
        var program = Begin(settings);
        if (await program.ListensAsync())
            return program;
        var said = string.Join(Environment.NewLine, program.Lines);
        program.Dispose();
        throw new InvalidOperationException($"The program ended instead of listening: {said}");
    }

    /// <returns>Whether it listens; else it ended.</returns>
    public async Task<bool> ListensAsync()
    {
        var address = await _address.Task.WaitAsync(Patience);
        Http.BaseAddress ??= address;
        return address is not null;
    }

    /// <summary>The whole answer to a GraphQL request.</summary>
    /// <exception cref="HttpRequestException">It gave none.</exception>
    public async Task<JsonNode> AnswerAsync(string query, object? variables = null, string? key = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = JsonContent.Create(new { query, variables }) };
        if (key is not null)
            request.Headers.Authorization = new("Bearer", key);
        using var response = await Http.SendAsync(request);
        return await response.Content.ReadFromJsonAsync<JsonNode>() ?? throw new HttpRequestException("The answer is empty.");
    }

    /// <summary>The data that answers a GraphQL request, which is asked again where it took longer than a request may, as on a busy machine.</summary>
    /// <exception cref="InvalidOperationException">The answer has errors.</exception>
    public async Task<JsonNode> AskAsync(string query, object? variables = null, string? key = null)
    {
        for (var tries = 1; ; tries++)
        {
            var answer = await AnswerAsync(query, variables, key);
            if (Refusal.In(answer) is not { } refusal)
                return answer["data"]!; // Without errors there are data.
            if (refusal.Code != "LIMIT_TIME" || tries == MostTries)
                throw new InvalidOperationException($"{answer["errors"]!.ToJsonString()} was the answer to {query}");
        }
    }

    /// <summary>Waits until everything in the folder has been read.</summary>
    public async Task UntilReadyAsync()
    {
        using var limit = new CancellationTokenSource(Patience);
        while (true)
        {
            using var answer = await Http.GetAsync("/health/ready", limit.Token);
            if (answer.IsSuccessStatusCode)
                return;
            await Task.Delay(TimeSpan.FromMilliseconds(20), limit.Token);
        }
    }

    /// <summary>Ends it at once, with SIGKILL.</summary>
    public async Task KillAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
    }

    /// <summary>Sends SIGTERM and waits.</summary>
    /// <returns>The exit code, and after which time.</returns>
    public async Task<(int ExitCode, TimeSpan Time)> EndAsync()
    {
        var start = Stopwatch.GetTimestamp();
        using var kill = Process.Start("kill", ["-TERM", $"{_process.Id}"]);
        await _process.WaitForExitAsync().WaitAsync(Patience);
        return (_process.ExitCode, Stopwatch.GetElapsedTime(start));
    }

    /// <returns>The exit code of a program that ends by itself.</returns>
    public async Task<int> UntilEndedAsync()
    {
        await _process.WaitForExitAsync().WaitAsync(Patience);
        return _process.ExitCode;
    }

    /// <inheritdoc />
    public void Dispose()
    {
        if (!_process.HasExited)
            _process.Kill();
        _process.Dispose();
        Http.Dispose();
    }

    private void Hear(string? line)
    {
        if (line is null)
        {
            _address.TrySetResult(null);
            return;
        }

        _lines.Enqueue(line);
        if (line.Split(Listening) is [_, var address])
            _address.TrySetResult(new Uri(address));
    }
}

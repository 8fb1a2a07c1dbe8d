using System.Diagnostics;
using System.Globalization;
using PaperGraph.Faults.Disks;

namespace PaperGraph.Faults.Programs;

/// <summary>The Neo4j server that the environment names, as the tests of the Neo4j store find it.</summary>
internal static class Neo4jServer
{
    private const long SmallDisk = 2L << 30;

    private static string Address => Get("PAPERGRAPH_TEST_NEO4J_URI")
        ?? throw new InvalidOperationException("No server is named: set PAPERGRAPH_TEST_NEO4J_URI, and its user and password, as for the tests.");

    private static string Program => Get("PAPERGRAPH_TEST_NEO4J_SERVER")
        ?? throw new InvalidOperationException("Nobody says how the server is stopped: set PAPERGRAPH_TEST_NEO4J_SERVER to a program that takes “stop” and “start”.");

    /// <summary>What the program is told of it.</summary>
    public static IEnumerable<string> Settings() =>
    [
        "--Storage:Kind=Neo4j", $"--Neo4j:Uri={Address}", $"--Neo4j:User={Get("PAPERGRAPH_TEST_NEO4J_USER") ?? "neo4j"}",
        $"--Neo4j:Password={Get("PAPERGRAPH_TEST_NEO4J_PASSWORD")}",
    ];

    /// <summary>Deletes all that is on it.</summary>
    public static async Task EmptyAsync()
    {
        using var http = new HttpClient { Timeout = TimeSpan.FromMinutes(5) };
        var signIn = Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes($"{Get("PAPERGRAPH_TEST_NEO4J_USER") ?? "neo4j"}:{Get("PAPERGRAPH_TEST_NEO4J_PASSWORD")}"));
        http.DefaultRequestHeaders.Authorization = new("Basic", signIn);
        using var body = new StringContent("""{"statements":[{"statement":"MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS"}]}""", null, "application/json");
        using var answer = await http.PostAsync(new Uri($"{Address}/db/neo4j/tx/commit"), body);
        answer.EnsureSuccessStatusCode();
    }

    /// <summary>Whether its home is on a file system so small that it can be filled.</summary>
    public static bool IsOnSmallDisk => new DriveInfo(Home).TotalSize < SmallDisk;

    private static string Home => Get("PAPERGRAPH_NEO4J_HOME")
        ?? throw new InvalidOperationException("Set PAPERGRAPH_NEO4J_HOME to the server's home, where its program leaves its process id.");

    /// <summary>Stops it as its program does.</summary>
    public static Task StopAsync() => RunAsync(Program, "stop");

    /// <summary>Starts it, and waits until it answers.</summary>
    public static Task StartAsync() => RunAsync(Program, "start");

    /// <summary>Sends its process a signal, such as <c>KILL</c>, <c>STOP</c> or <c>CONT</c>.</summary>
    public static Task SignalAsync(string signal) => RunAsync("kill", $"-{signal}", ReadId());

    /// <summary>Ends it at once, with SIGKILL, and waits until it has ended.</summary>
    public static async Task KillAsync()
    {
        using var process = Process.GetProcessById(int.Parse(ReadId(), CultureInfo.InvariantCulture));
        process.Kill();
        await process.WaitForExitAsync();
    }

    /// <summary>Leaves no room for it, until what this returns is disposed.</summary>
    public static IDisposable FillDisk() => FillerFile.Fill(Home, leaving: 0);

    private static string ReadId() => File.ReadAllText(Path.Combine(Home, "pid")).Trim();

    private static async Task RunAsync(string program, params IEnumerable<string> arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true }) ?? throw new InvalidOperationException($"{program} cannot be started.");
        await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"“{program}” ended with {process.ExitCode}.");
    }

    private static string? Get(string name) => Environment.GetEnvironmentVariable(name) is { Length: > 0 } value ? value : null;
}

using System.Text.Json;
using System.Text.Json.Nodes;
using PaperGraph.Host.Start;

namespace PaperGraph.Host.Commands;

/// <summary>Asks the server that runs beside it whether it is ready, for a supervisor that has no other way to ask.</summary>
internal sealed class HealthCommand(IConfiguration settings) : ICommand
{
    private const int Ready = 0;
    private const int NotReady = 1;

    private static readonly TimeSpan TimeLimit = TimeSpan.FromSeconds(10);

    public string Name => "health";

    public string Usage => "health [URL] (asks the server that runs beside it whether it is ready)";

    public async Task<int> RunAsync(IReadOnlyList<string> arguments, CancellationToken cancellationToken)
    {
        var server = AddressOf(arguments);
        var waitingFor = await FindWhatIsWaitedForAsync(server, cancellationToken);
        await Console.Out.WriteLineAsync(waitingFor is null ? $"PaperGraph is ready at {server}." : $"PaperGraph is not ready: {waitingFor}");
        return waitingFor is null ? Ready : NotReady;
    }

    private Uri AddressOf(IReadOnlyList<string> arguments) => arguments switch
    {
        [] => OwnAddress.Of(settings),
        [var url] when Uri.TryCreate(url, UriKind.Absolute, out var address) && address.Scheme is "http" or "https" => address,
        _ => throw new CommandException($"“{string.Join(' ', arguments)}” is no address to ask at: name one, as in “health http://127.0.0.1:5080”, or none."),
    };

    private static async Task<string?> FindWhatIsWaitedForAsync(Uri server, CancellationToken cancellationToken)
    {
        // A proxy of the environment is for addresses elsewhere.
        using var client = new HttpClient(new SocketsHttpHandler { UseProxy = false }) { Timeout = TimeLimit };
        try
        {
            using var response = await client.GetAsync(new Uri(server, "/health/ready"), cancellationToken);
            return response.IsSuccessStatusCode ? null : Reasons(await response.Content.ReadAsStringAsync(cancellationToken))
                ?? $"what answers at {server} says {(int)response.StatusCode}.";
        }
        catch (HttpRequestException exception)
        {
            return $"nothing answers at {server} ({exception.Message}).";
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return $"{server} does not answer within {TimeLimit.TotalSeconds:0} s.";
        }
    }

    private static string? Reasons(string answer)
    {
        try
        {
            return JsonNode.Parse(answer)?["waitingFor"] is JsonObject checks
                ? string.Join(' ', checks.Select(check => $"{check.Key}: {check.Value}"))
                : null;
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            return null;
        }
    }
}

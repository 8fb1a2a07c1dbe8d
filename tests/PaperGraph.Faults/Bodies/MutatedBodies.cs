using System.Collections.Concurrent;
using System.Net;
using System.Text.Json;
using PaperGraph.Faults.Programs;
using PaperGraph.GraphQL.Errors;

namespace PaperGraph.Faults.Bodies;

/// <summary>Sends damaged requests to the program: each is answered as GraphQL answers, with a code that is known, and never with a fault of ours.</summary>
internal static class MutatedBodies
{
    private const int AtOnce = 8;
    private const int LongAddress = 8_000;

    private static readonly TimeSpan LongestAnswer = TimeSpan.FromSeconds(30);

    /// <summary>Sends as many as the run says.</summary>
    public static async Task RunAsync(FaultRun run, Findings findings)
    {
        using var library = new ServedLibrary().WithSeeds();
        using var program = await RunningProgram.StartAsync(
            ["--urls=http://127.0.0.1:0", $"--Storage:Path={library.LibraryPath}", $"--Import:Folder={library.Folder}", "--Limits:AllowBatches=true"]);
        await program.UntilReadyAsync();
        var ids = await IdsAsync(program);
        var codes = new ConcurrentDictionary<string, int>();
        await Parallel.ForEachAsync(run.Numbers, new ParallelOptions { MaxDegreeOfParallelism = AtOnce }, async (number, _) =>
        {
            foreach (var code in await SendAsync(program, ids, run.ChanceOf(number), number, findings))
                codes.AddOrUpdate(code, 1, (_, before) => before + 1);
        });
        await program.AskAsync("{ server { paperCount } }");
        foreach (var line in program.Lines.Where(line => line.Contains("fail:", StringComparison.Ordinal) || line.Contains("An error that was shown", StringComparison.Ordinal)).Take(5))
            findings.Add($"the program logged “{line}”");
        var (exitCode, _) = await program.EndAsync();
        findings.Expect(exitCode == 0, $"the program ended with {exitCode}");
        Console.WriteLine($"bodies: {run.Count} mutated requests of seed {run.Seed}, answered with {string.Join(", ", codes.OrderByDescending(code => code.Value).Select(code => $"{code.Value} {code.Key}"))}; {findings.All.Count} findings");
    }

    private static async Task<string[]> IdsAsync(RunningProgram program)
    {
        var answer = await program.AskAsync("{ papers(first: 10) { nodes { id topics { topic { id } } annotations(first: 1) { nodes { id } } } } }");
        return [.. answer["papers"]!["nodes"]!.AsArray().Select(paper => (string)paper!["id"]!)];
    }

    private static async Task<IReadOnlyList<string>> SendAsync(RunningProgram program, string[] ids, Random random, int number, Findings findings)
    {
        using var request = BodyMutator.Mutate(ids, random);
        using var limit = new CancellationTokenSource(LongestAnswer);
        try
        {
            using var response = await program.Http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, limit.Token);
            if (response.Content.Headers.ContentType?.MediaType == "text/event-stream")
                return ["a stream"];
            // Kestrel refuses a first line of more than 8 KiB before there is a request, and says no word.
            if (response.StatusCode == HttpStatusCode.RequestUriTooLong && request.RequestUri?.OriginalString.Length > LongAddress)
                return ["an address too long"];
            var body = await response.Content.ReadAsStringAsync(limit.Token);
            var codes = Codes(body);
            findings.Expect((int)response.StatusCode != 500 && !codes.Contains(ErrorCode.Internal.Name), $"body {number}: {(int)response.StatusCode} {body}");
            return codes;
        }
#pragma warning disable CA1031 // Whatever it is was found.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            findings.Add($"body {number}: {exception.Message} {exception.InnerException?.Message}");
            return [];
        }
    }

    // One answer or an array of them, each with data or with errors that have a message and a code.
    private static List<string> Codes(string body)
    {
        using var json = JsonDocument.Parse(body);
        var answers = json.RootElement.ValueKind == JsonValueKind.Array ? json.RootElement.EnumerateArray().ToArray() : [json.RootElement];
        return [.. answers.SelectMany(CodesOf)];
    }

    private static IEnumerable<string> CodesOf(JsonElement answer)
    {
        if (!answer.TryGetProperty("errors", out var errors))
            return answer.TryGetProperty("data", out _) ? ["data"] : throw new JsonException("There are neither data nor errors.");
        return errors.EnumerateArray().Select(error => CodeOf(error)).ToList();
    }

    private static string CodeOf(JsonElement error)
    {
        var code = error.GetProperty("extensions").GetProperty("code").GetString() ?? string.Empty;
        return error.GetProperty("message").GetString() is { Length: > 0 } && ErrorCode.Find(code) is not null ? code : throw new JsonException($"The code {code} is not known, or says nothing.");
    }
}

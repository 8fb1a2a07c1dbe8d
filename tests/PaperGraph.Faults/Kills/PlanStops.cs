using PaperGraph.Faults.Programs;

namespace PaperGraph.Faults.Kills;

/// <summary>Asks the program to end while a plan is computed: the plan is answered, and the program ends well.</summary>
internal static class PlanStops
{
    private const int LongestWait = 1_500;

    private const string Plan = """
        { proposePlan(input: {from: "2030-01-07", sessions: 6, presenters: [{name: "Ada"}, {name: "Grace"}], timeLimitMs: 2000}) { status sessions { date papers { paper { title } } } } }
        """;

    public static async Task RunAsync(FaultRun run, Findings findings)
    {
        using var library = new ServedLibrary().WithSeeds();
        for (var round = 0; round < run.Count; round++)
        {
            using var program = await library.StartAsync();
            await program.UntilReadyAsync();
            var answer = program.AnswerAsync(Plan);
            await Task.Delay(run.ChanceOf(round).Next(50, LongestWait));
            var (exitCode, _) = await program.EndAsync();
            findings.Expect(exitCode == 0, $"round {round}: the program ended with {exitCode}");
            findings.Expect(await IsAnsweredAsync(answer), $"round {round}: a plan that was being computed was not answered");
        }

        Console.WriteLine($"stop-plans: asked {run.Count} times to end while a plan was computed; {findings.All.Count} findings");
    }

    private static async Task<bool> IsAnsweredAsync(Task<System.Text.Json.Nodes.JsonNode> answer)
    {
        try
        {
            return Refusal.In(await answer) is null;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }
}

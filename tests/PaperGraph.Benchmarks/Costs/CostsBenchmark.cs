using PaperGraph.Benchmarks.Load;

namespace PaperGraph.Benchmarks.Costs;

/// <summary>What of a request costs how much: servers that do ever more of it take turns, and the processor time of each is taken from that of the next.</summary>
internal static class CostsBenchmark
{
    private const int DefaultSeconds = 5;
    private const int Turns = 10;
    private const int Connections = 64;

    /// <param name="seconds">How long each server is asked a kind of question.</param>
    public static async Task RunAsync(int seconds)
    {
        var turn = TimeSpan.FromSeconds((double)(seconds == 0 ? DefaultSeconds : seconds) / Turns);
        await using var warm = await WarmServers.StartAsync();
        IEnumerable<IReadOnlyList<QuestionKind>> crowds = [Questions.Kinds, .. Questions.Kinds.Select(kind => new[] { kind })];
        for (var engine = 1; engine < warm.All.Length; engine += 2)
        {
            foreach (var kinds in crowds)
                Console.WriteLine(await MeasureAsync(warm.All, engine, new Crowd(warm.Questions, kinds, Connections), turn));
        }
    }

    private static async Task<string> MeasureAsync(ServerProcess[] servers, int engine, Crowd crowd, TimeSpan turn)
    {
        using var layers = new Layers(servers[0], servers[engine], servers[engine + 1], crowd);
        for (var round = 0; round <= Turns; round++)
            await layers.TakeTurnsAsync(turn, isWarmUp: round == 0);
        if (layers.Errors > 0)
            Environment.ExitCode = 1;
        return $"costs: {crowd}: {Contender.All[engine].Name}: {layers.Describe()}";
    }
}

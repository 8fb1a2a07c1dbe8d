using System.Text.Json;

namespace PaperGraph.Benchmarks.Load;

/// <summary>
/// Mixed questions from many connections at once: this process asks, each contender answers in a process of its own. They take turns, so
/// that noise meets all; whoever has no turn does nothing.
/// </summary>
internal static class LoadBenchmark
{
    private const int DefaultSeconds = 60;
    private const int Turns = 10;
    private static readonly int[] Connections = [8, 64, 512];

    /// <param name="seconds">How long each contender is asked over each number of connections.</param>
    public static async Task RunAsync(int seconds)
    {
        var turn = TimeSpan.FromSeconds((double)(seconds == 0 ? DefaultSeconds : seconds) / Turns);
        await using var warm = await WarmServers.StartAsync();
        var (servers, questions) = (warm.All, warm.Questions);
        await CheckAsync(servers, questions);
        Console.WriteLine($"load: of 100 questions: {string.Join(", ", Questions.Kinds.Select(kind => $"{kind.Weight} {kind.Name}"))}");
        foreach (var connections in Connections)
            await AskAsync(servers, new Crowd(questions, Questions.Kinds, connections), turn);
        foreach (var kind in Questions.Kinds)
            await AskAsync(servers, new Crowd(questions, [kind], Connections[0]), turn / Questions.Kinds.Count);
    }

    // What the contenders are compared by is the same answers.
    private static async Task CheckAsync(ServerProcess[] servers, IReadOnlyList<Question> questions)
    {
        var all = servers.Select((server, at) => new Clients(Contender.All[at].AskAt(server.Url), new Crowd(questions, Questions.Kinds, 1))).ToList();
        for (var place = 0; place < questions.Count; place++)
        {
            var answers = await Task.WhenAll(all.Select(one => one.AnswerAsync(place)));
            if (answers.Any(answer => !JsonElement.DeepEquals(Parse(answer), Parse(answers[0]))))
                throw new InvalidOperationException($"The contenders differ over a question of kind {questions[place].Kind.Name}.");
        }

        all.ForEach(one => one.Dispose());
    }

    private static JsonElement Parse(byte[] json) => JsonSerializer.Deserialize<JsonElement>(json);

    private static async Task AskAsync(ServerProcess[] servers, Crowd crowd, TimeSpan turn)
    {
        var scores = servers.Select((server, at) => new Score(Contender.All[at].Name, server, Contender.All[at].AskAt(server.Url), crowd)).ToList();
        for (var round = 0; round <= Turns; round++)
        {
            foreach (var score in scores)
                await score.TakeTurnAsync(turn, isWarmUp: round == 0);
        }

        foreach (var score in scores)
            Console.WriteLine($"load: {crowd}: {score.Describe()}");
        for (var at = 1; at < scores.Count; at += 2)
            Console.WriteLine($"load: {crowd}: {scores[at].Name}: {scores[at].Against(scores[at + 1])} of itself over constants, {scores[at].Against(scores[0])} of bare");
        if (scores.Any(score => score.Errors > 0))
            Environment.ExitCode = 1;
        scores.ForEach(score => score.Dispose());
    }
}

namespace PaperGraph.Benchmarks.Load;

/// <summary>What servers are asked before they are measured: code is compiled when it first runs, and some twenty seconds of load later for good.</summary>
internal static class WarmUp
{
    private const int Connections = 64;
    private static readonly TimeSpan Each = TimeSpan.FromSeconds(30);

    /// <summary>Asks one server after the other, in the order of <see cref="Contender.All" />.</summary>
    public static async Task RunAsync(IReadOnlyList<ServerProcess> servers, IReadOnlyList<Question> questions)
    {
        for (var at = 0; at < servers.Count; at++)
        {
            using var clients = new Clients(Contender.All[at].AskAt(servers[at].Url), new Crowd(questions, Questions.Kinds, Connections));
            await clients.AskAsync(Each);
        }
    }
}

namespace PaperGraph.Benchmarks.Load;

/// <summary>All contenders, each in a process of its own that has been asked for a while: code is compiled when it first runs, and some twenty seconds of load later for good.</summary>
internal sealed class WarmServers : IAsyncDisposable
{
    private const int Connections = 64;
    private static readonly TimeSpan Each = TimeSpan.FromSeconds(30);

    private WarmServers(ServerProcess[] all, IReadOnlyList<Question> questions) => (All, Questions) = (all, questions);

    /// <summary>In the order of <see cref="Contender.All" />.</summary>
    public ServerProcess[] All { get; }

    /// <summary>What they can be asked.</summary>
    public IReadOnlyList<Question> Questions { get; }

    public static async Task<WarmServers> StartAsync()
    {
        var all = await Task.WhenAll(Enumerable.Range(0, Contender.All.Count).Select(ServerProcess.StartAsync));
        using var client = new HttpClient();
        var servers = new WarmServers(all, await Load.Questions.MakeAsync(client, all[1].Url));
        for (var at = 0; at < all.Length; at++)
        {
            using var clients = new Clients(Contender.All[at].AskAt(all[at].Url), new Crowd(servers.Questions, Load.Questions.Kinds, Connections));
            await clients.AskAsync(Each);
        }

        return servers;
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var server in All)
            await server.DisposeAsync();
    }
}

using System.Net;
using Microsoft.Extensions.DependencyInjection;
using PaperGraph.Core.Storage;
using PaperGraph.Host.Tests.Seed;
using PaperGraph.Import.Recognition;

namespace PaperGraph.Host.Tests.Health;

/// <summary>What a supervisor is told.</summary>
public sealed class HealthTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("papergraph-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task Whoever_has_read_the_folder_is_ready()
    {
        await using var server = new SeedServer { Seeds = _folder.FullName };
        await server.InitializeAsync();

        Assert.Equal((HttpStatusCode.OK, """{"status":"ok","waitingFor":{}}"""), await AskAsync(server));
    }

    [Fact]
    public async Task While_topics_are_found_anew_the_server_is_ready_and_says_so()
    {
        await using var server = new SeedServer { Seeds = _folder.FullName };
        await server.InitializeAsync();

        using (server.Services.GetRequiredService<TopicsAnew>().Begin())
        {
            var (status, answer) = await AskAsync(server);
            Assert.Equal(HttpStatusCode.OK, status);
            Assert.StartsWith("""{"status":"ok","waitingFor":{"topics":"The vocabulary changed, and topics are being found anew""", answer, StringComparison.Ordinal);
        }

        Assert.Equal((HttpStatusCode.OK, """{"status":"ok","waitingFor":{}}"""), await AskAsync(server));
    }

    [Fact]
    public async Task Whoever_cannot_use_the_vocabulary_is_not_ready_and_says_what_is_wrong_with_it()
    {
        await File.WriteAllTextAsync(Path.Combine(_folder.FullName, "topics.yaml"), "topics:\n  - aliases: [DQN]\n");
        await using var server = new SeedServer { Seeds = _folder.FullName };
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(1));

        var (status, answer) = await AskAsync(server);
        while (!answer.Contains("must be mended", StringComparison.Ordinal))
        {
            patience.Token.ThrowIfCancellationRequested();
            (status, answer) = await AskAsync(server);
        }

        Assert.Equal(HttpStatusCode.ServiceUnavailable, status);
        Assert.StartsWith("""{"status":"waiting","waitingFor":{"import":"topics.yaml must be mended first.""", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_has_lost_the_store_is_not_ready_and_says_so()
    {
        await using var server = new SeedServer
        {
            Seeds = _folder.FullName,
            Also = services => HinderedStore.LoseIn(services, nameof(IPaperStore.CountAsync)),
        };
        await server.InitializeAsync();

        Assert.Equal((HttpStatusCode.ServiceUnavailable, """{"status":"waiting","waitingFor":{"store":"The store is away."}}"""), await AskAsync(server));
    }

    private static async Task<(HttpStatusCode Status, string Answer)> AskAsync(SeedServer server)
    {
        using var client = server.CreateClient();
        using var response = await client.GetAsync("/health/ready");
        return (response.StatusCode, await response.Content.ReadAsStringAsync());
    }
}

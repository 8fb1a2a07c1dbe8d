using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using PaperGraph.Core.Storage;
using PaperGraph.Host.Tests.HouseRules;
using PaperGraph.Import.Watching;

namespace PaperGraph.Host.Tests.Seed;

/// <summary>The whole server over the checkout's seeds, with a library of its own.</summary>
public sealed class SeedServer : WebApplicationFactory<Program>, IAsyncLifetime
{
    private readonly DirectoryInfo _home = Directory.CreateTempSubdirectory("papergraph-");
    private IPaperStore? _store;

    public SeedServer() => Library = Path.Combine(_home.FullName, "library");

    /// <summary>The folder of its library.</summary>
    public string Library { get; init; }

    /// <summary>The folder that it reads.</summary>
    public string Seeds { get; init; } = Path.Combine(Repository.Root, "seeds");

    /// <summary>What it is told beside that.</summary>
    public IReadOnlyDictionary<string, string> Settings { get; init; } = new Dictionary<string, string>();

    /// <summary>What is added to its services, behind its own.</summary>
    public Action<IServiceCollection> Also { get; init; } = _ => { };

    public async ValueTask InitializeAsync()
    {
        _store = Services.GetRequiredService<IPaperStore>();
        await Services.GetRequiredService<FirstPass>().Completion.WaitAsync(TimeSpan.FromMinutes(1));
    }

    /// <summary>The answer to a query; errors fail the test.</summary>
    public async Task<JsonNode> AskAsync(string query)
    {
        using var client = CreateClient();
        using var response = await client.PostAsJsonAsync("/graphql", new { query });
        var answer = await response.Content.ReadFromJsonAsync<JsonNode>();
        Assert.Null(answer!["errors"]?.ToJsonString());
        return answer["data"]!;
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        // The program ends beside its factory, and may not have closed the library yet.
        if (_store is not null)
            await _store.DisposeAsync();
        _home.Delete(recursive: true);
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseSetting("Import:Folder", Seeds);
        builder.UseSetting("Import:Watch", "false");
        builder.UseSetting("Storage:Path", Library);
        foreach (var (name, value) in Settings)
            builder.UseSetting(name, value);
        builder.ConfigureTestServices(services => services.AddSingleton<IStartupFilter, FromThisMachine>());
        builder.ConfigureTestServices(Also);
    }
}

using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;
using PaperGraph.Core.Editing;
using PaperGraph.Core.Storage;
using PaperGraph.Import;
using PaperGraph.Import.Watching;
using PaperGraph.Storage.Embedded;

namespace PaperGraph.Host.Tests.Importing;

/// <summary>A folder of dumps and a library of its own, both gone at the end.</summary>
internal sealed class ReadingGroup : IAsyncDisposable
{
    private readonly DirectoryInfo _home = Directory.CreateTempSubdirectory("papergraph-");
    private IHost? _host;

    public FakeTimeProvider Clock { get; } = new(new DateTimeOffset(2024, 1, 1, 0, 0, 0, TimeSpan.Zero));

    public CollectedLog Log { get; } = new();

    /// <summary>What is added to the program's services, behind its own.</summary>
    public Action<IServiceCollection> Also { get; set; } = _ => { };

    /// <summary>Whether the importer goes on looking at the folder once it has read it.</summary>
    public bool Watch { get; set; } = true;

    public string Folder => Path.Combine(_home.FullName, "seeds");

    public IPaperStore Store => _host!.Services.GetRequiredService<IPaperStore>();

    public ITextImporting Texts => _host!.Services.GetRequiredService<ITextImporting>();

    public FirstPass FirstPass => _host!.Services.GetRequiredService<FirstPass>();

    public ReadingGroup Write(string name, string text)
    {
        Directory.CreateDirectory(Folder);
        File.WriteAllText(Path.Combine(Folder, name), text);
        return this;
    }

    public ReadingGroup Write(string name, byte[] bytes)
    {
        Directory.CreateDirectory(Folder);
        File.WriteAllBytes(Path.Combine(Folder, name), bytes);
        return this;
    }

    public void Delete(string name) => File.Delete(Path.Combine(Folder, name));

    /// <summary>Starts the importer, or starts it anew, and waits until it has read the folder.</summary>
    public async Task<ReadingGroup> ReadAsync()
    {
        await StartAsync();
        var worker = _host!.Services.GetServices<IHostedService>().OfType<ImportWorker>().Single().ExecuteTask!;
        await await Task.WhenAny(worker, FirstPass.Completion).WaitAsync(TimeSpan.FromMinutes(1));
        return this;
    }

    /// <summary>Starts the importer, or starts it anew.</summary>
    public async Task StartAsync()
    {
        await StopAsync();
        Clock.Advance(TimeSpan.FromHours(1));
        var builder = Microsoft.Extensions.Hosting.Host.CreateEmptyApplicationBuilder(null);
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Import:Folder"] = Folder,
            ["Import:Watch"] = Watch.ToString(),
            ["Storage:Path"] = Path.Combine(_home.FullName, "library"),
        });
        builder.Logging.AddProvider(Log);
        builder.Services.AddSingleton<TimeProvider>(Clock);
        builder.Services.AddEmbeddedStore().AddPaperImport();
        Also(builder.Services);
        _host = builder.Build();
        await Store.OpenAsync(CancellationToken.None);
        await _host.StartAsync();
    }

    /// <summary>Lets the importer look at the folder until something holds.</summary>
    public async Task UntilAsync(Func<Task<bool>> holds)
    {
        using var timeLimit = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        while (!await holds())
        {
            timeLimit.Token.ThrowIfCancellationRequested();
            Clock.Advance(TimeSpan.FromSeconds(2));
            await Task.Yield();
        }
    }

    public async Task StopAsync()
    {
        if (_host is null)
            return;
        await _host.StopAsync();
        await ((IAsyncDisposable)_host).DisposeAsync();
        _host = null;
    }

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        _home.Delete(recursive: true);
    }
}

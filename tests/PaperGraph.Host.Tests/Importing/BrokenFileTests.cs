using System.Text;
using Microsoft.Extensions.DependencyInjection;
using PaperGraph.Core.Imports;
using PaperGraph.Core.Storage;
using PaperGraph.Import.Dumps;

namespace PaperGraph.Host.Tests.Importing;

public sealed class BrokenFileTests : IAsyncLifetime
{
    private readonly ReadingGroup _group = new();

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public ValueTask DisposeAsync() => _group.DisposeAsync();

    public static TheoryData<string, byte[], string> WholeFiles => new()
    {
        { "empty", [], "empty" },
        { "UTF-16", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Dumps.July)], "UTF-8" },
        { "binary", [0x7F, (byte)'E', (byte)'L', (byte)'F', 0, 0, 1, 2, 3], "binary" },
        { "unknown", Encoding.UTF8.GetBytes("{\"some\": \"json\"}"), "No reader knows" },
    };

    [Theory]
    [MemberData(nameof(WholeFiles))]
    public async Task A_file_that_cannot_be_read_says_why_and_the_others_still_load(string name, byte[] bytes, string why)
    {
        await _group.Write($"{name}.txt", bytes).Write("zebra.txt", Dumps.July).ReadAsync();

        var failed = (await _group.Store.ImportsAsync()).Single(import => import.File == $"{name}.txt");
        Assert.Equal(ImportStatus.Failed, failed.Status);
        Assert.Contains(why, Assert.Single(await _group.Store.ProblemsAsync(failed)), StringComparison.Ordinal);
        Assert.Contains(_group.Log.Lines, line => line.StartsWith($"{name}.txt, line 0: ", StringComparison.Ordinal));
        Assert.Equal(3, (await _group.Store.PapersAsync()).Count);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task A_mistake_of_ours_fails_its_file_in_whichever_pass_and_the_others_still_load(int pass)
    {
        _group.Also = services => services.AddSingleton<IDumpReader>(new MistakenReader(pass));

        await _group.Write("alpha.txt", "mistake").Write("zebra.txt", Dumps.July).ReadAsync();

        Assert.Equal(ImportStatus.Failed, (await _group.Store.ImportsAsync()).Single(import => import.File == "alpha.txt").Status);
        Assert.Contains(_group.Log.Lines, line => line.Contains("a mistake of PaperGraph's", StringComparison.Ordinal));
        Assert.Equal(3, (await _group.Store.PapersAsync()).Count);
    }

    [Fact]
    public async Task A_mistake_while_a_file_is_switched_on_leaves_nothing_of_it_and_the_others_still_load()
    {
        _group.Also = services =>
        {
            var store = services.Single(service => service.ServiceType == typeof(IPaperStore));
            services.Remove(store);
            services.AddSingleton(provider => MistakenStore.Over(store.ImplementationFactory is { } make
                ? (IPaperStore)make(provider)
                : (IPaperStore)ActivatorUtilities.CreateInstance(provider, store.ImplementationType!)));
        };

        await _group.Write("alpha.txt", Dumps.July).Write("zebra.txt", Dumps.July).ReadAsync();

        var imports = await _group.Store.ImportsAsync();
        Assert.Equal(ImportStatus.Failed, imports.Single(import => import.File == "alpha.txt").Status);
        Assert.Equal(ImportStatus.Done, imports.Single(import => import.File == "zebra.txt").Status);
        Assert.Equal(3, (await _group.Store.PapersAsync()).Count);
    }

    [Fact]
    public async Task A_line_that_is_not_UTF_8_is_a_problem_with_its_number_and_the_rest_is_read()
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes(Dumps.July), .. Encoding.UTF8.GetBytes("\n\nwww.nature.com www.nature.com\n\nd"), 0xE9, (byte)'\n'];

        await _group.Write("group.txt", bytes).ReadAsync();

        var import = Assert.Single(await _group.Store.ImportsAsync());
        Assert.Equal((ImportStatus.Done, 1), (import.Status, import.Lines.Problem));
        Assert.StartsWith($"{import.Lines.Total}: ", Assert.Single(await _group.Store.ProblemsAsync(import)), StringComparison.Ordinal);
        Assert.Equal(4, (await _group.Store.PapersAsync()).Count);
    }

    [Fact]
    public async Task A_file_that_breaks_leaves_what_it_said_before()
    {
        await _group.Write("group.txt", Dumps.July).ReadAsync();

        await _group.Write("group.txt", [0, 1, 2]).ReadAsync();

        Assert.Equal(3, (await _group.Store.PapersAsync()).Count);
    }

    [Fact]
    public async Task A_broken_vocabulary_names_its_lines_and_imports_nothing_until_it_is_mended()
    {
        _group.Write("group.txt", Dumps.July).Write("topics.yaml", "topics:\n  - name: BERT\n    broader: [nothing known]\n    description: A model.\n");
        await _group.StartAsync();
        await _group.UntilAsync(async () => (await _group.Store.ImportsAsync()).Any(import => import.Status == ImportStatus.Failed));

        var failed = Assert.Single(await _group.Store.ImportsAsync());
        Assert.Equal(("topics.yaml", ImportStatus.Failed), (failed.File, failed.Status));
        Assert.Contains("nothing known", Assert.Single(await _group.Store.ProblemsAsync(failed)), StringComparison.Ordinal);
        Assert.False(_group.FirstPass.IsThrough);

        _group.Write("topics.yaml", "topics:\n  - name: BERT\n    description: A model of language.\n");
        await _group.UntilAsync(() => Task.FromResult(_group.FirstPass.IsThrough));
        Assert.Equal(3, (await _group.Store.PapersAsync()).Count);
    }

    [Fact]
    public async Task A_changed_vocabulary_is_recognised_in_what_is_on_record_and_no_file_is_read_again()
    {
        await _group.Write("group.txt", Dumps.July).Write("topics.yaml", "topics:\n  - name: BERT\n    description: A model.\n").ReadAsync();
        Assert.Single((await _group.Store.FindTopicsOfPapersAsync([.. (await _group.Store.PapersAsync()).Select(paper => paper.Id)], CancellationToken.None)));

        await _group.Write("topics.yaml", "topics:\n  - name: BERT\n    description: A model.\n  - name: prioritized experience replay\n    description: A way to sample.\n").ReadAsync();

        Assert.Equal(2, (await _group.Store.FindTopicsOfPapersAsync([.. (await _group.Store.PapersAsync()).Select(paper => paper.Id)], CancellationToken.None)).Count);
        Assert.Equal([ImportStatus.Unchanged, ImportStatus.Done], (await _group.Store.ImportsAsync()).Select(import => import.Status));
    }
}

using Microsoft.AspNetCore.Builder;
using PaperGraph.Benchmarks.Dumps;
using PaperGraph.Benchmarks.Pages;

namespace PaperGraph.Benchmarks.Load;

/// <summary>The other process of the load: one contender over a library of its own, and beside it what it costs.</summary>
internal static class LoadServer
{
    private const int Papers = 2_000;
    private const int AnnotationsPerPaper = 5;

    /// <summary>Serves until standard input ends; writes both addresses on one line once it does.</summary>
    /// <param name="contender">Which one, by its place in <see cref="Contender.All" />.</param>
    public static async Task RunAsync(int contender)
    {
        await using var library = new Library(new DumpGenerator(Papers, AnnotationsPerPaper));
        await library.ImportAsync();
        await using var server = await Contender.All[contender].StartAsync(library);
        await using var gauge = await PageServer.StartAsync("/cost", app => app.MapGet("/cost", ServerCost.Now));
        Console.WriteLine($"{server.Url} {gauge.Url}");
        await Console.In.ReadToEndAsync();
    }
}

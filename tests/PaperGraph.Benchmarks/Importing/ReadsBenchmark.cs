using System.Diagnostics;
using System.Globalization;
using System.Text;
using PaperGraph.Benchmarks.Dumps;
using PaperGraph.Benchmarks.Pages;
using PaperGraph.Benchmarks.Stores;
using PaperGraph.Core.Editing;

namespace PaperGraph.Benchmarks.Importing;

/// <summary>
/// What a page of 20 papers with their topics takes over GraphQL while a second dump is imported, against what it takes at rest, before and
/// after. Whoever asks, what answers and what imports are one process: the import takes their processor, too.
/// </summary>
internal static class ReadsBenchmark
{
    private const int DefaultAnnotations = 100_000;
    private const int AnnotationsPerPaper = 5;
    private const int PapersAtRest = 2_000;
    private const int Readers = 2;
    private const int WarmUp = 200;
    private static readonly TimeSpan Rest = TimeSpan.FromSeconds(5);

    public static Task RunAsync(int annotations) => MeasuredStores.MeasureAsync(
        new DumpGenerator(PapersAtRest, AnnotationsPerPaper),
        (name, library) => MeasureAsync(name, library, TextOf(new DumpGenerator((annotations == 0 ? DefaultAnnotations : annotations) / AnnotationsPerPaper, AnnotationsPerPaper, Seed: 2))));

    private static async Task MeasureAsync(string name, Library library, string text)
    {
        await using var server = await PageServer.StartAsync(Engine.All()[0], library);
        using var client = new HttpClient();
        for (var asked = 0; asked < WarmUp; asked++)
            await PageQuestion.AskAsync(client, server.Url);
        var atRest = await ReadUntilAsync(client, server.Url, Task.Delay(Rest));
        var watch = Stopwatch.StartNew();
        var importing = Task.Run(() => library.Texts.ImportAsync(new SentText("second.txt", text, null), "benchmark", CancellationToken.None));
        var meanwhile = await ReadUntilAsync(client, server.Url, importing);
        var seconds = watch.Elapsed.TotalSeconds;
        atRest.AddRange(await ReadUntilAsync(client, server.Url, Task.Delay(Rest)));
        if (await importing is not TextImport.Read(var import))
            throw new InvalidOperationException("The dump was refused.");
        Report($"{name}, at rest", atRest);
        Report(string.Create(CultureInfo.InvariantCulture, $"{name}, while {import.Changes.AnnotationsAdded:N0} annotations are imported in {seconds:N1} s"), meanwhile);
        Console.WriteLine($"reads: {name}: p50 {meanwhile.Median() / atRest.Median():N1} times, p99 {meanwhile.At(0.99) / atRest.At(0.99):N1} times what it is at rest");
    }

    private static async Task<List<double>> ReadUntilAsync(HttpClient client, Uri url, Task over)
    {
        var times = await Task.WhenAll(Enumerable.Range(0, Readers).Select(_ => Task.Run(async () =>
        {
            var times = new List<double>();
            while (!over.IsCompleted)
            {
                var start = Stopwatch.GetTimestamp();
                await PageQuestion.AskAsync(client, url);
                times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            }

            return times;
        })));
        return [.. times.SelectMany(ofOne => ofOne)];
    }

    private static void Report(string what, List<double> times) => Console.WriteLine(
        $"reads: {what}: p50 {times.Median():N2} ms, p99 {times.At(0.99):N2} ms, the longest {times.Max():N1} ms (of {times.Count:N0} pages)");

    private static string TextOf(DumpGenerator dump)
    {
        using var bytes = new MemoryStream();
        dump.WriteTo(bytes);
        return Encoding.UTF8.GetString(bytes.ToArray());
    }
}

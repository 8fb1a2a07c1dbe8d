using System.Diagnostics;
using System.Globalization;
using PaperGraph.Core.Changes;
using PaperGraph.Core.Editing;
using PaperGraph.Core.Graph;
using PaperGraph.Core.Papers;
using PaperGraph.Core.Search;
using PaperGraph.Core.Storage;
using PaperGraph.Core.Topics;

namespace PaperGraph.Benchmarks.Large;

/// <summary>Opens one library and writes down, a line each, what it costs: the process is the library's own, so that memory is too.</summary>
internal sealed class LargeMeasurement
{
    /// <summary>Is written when the first question is answered.</summary>
    public const string Answered = "answered";

    private const int PageSize = 20;
    private const int First = 10;
    private const int Papers = 1_000;
    private const int Paths = 200;
    private const int Searches = 30;
    private const int Writes = 400;
    private const int FirstWrites = 50;
    private const int MaxHops = 6;

    private static readonly Editor By = new("benchmark", MayTakeBackOthers: true);

    private readonly IPaperStore _store;
    private readonly IEditing _editing;

    private LargeMeasurement(LargeLibrary.Opened opened) => (_store, _editing) = (opened.Store, opened.Editing);

    public static async Task RunAsync(LargeLibrary library)
    {
        await using var opened = await library.OpenAsync();
        await new LargeMeasurement(opened).MeasureAsync(opened.ReadFolderAsync);
    }

    private async Task MeasureAsync(Func<Task> prepareWriting)
    {
        await AskPageAsync();
        Console.WriteLine(Answered);
        Report("start to first answer, s of a processor", Environment.CpuUsage.TotalTime.TotalSeconds);
        var counts = await _store.CountAsync(CancellationToken.None);
        Report("papers", counts.Papers);
        Report("annotations", counts.Annotations);
        ReportMemory("opened");
        await ReportSkewAsync();
        var papers = (await _store.PagePapersAsync([PaperSelection.All], PaperOrder.TitleAsc, PageRequest.First(2 * Papers), CancellationToken.None))[0].Items.Select(item => item.Node.Id).ToList();
        await TimeAsync($"page of {PageSize}", Papers, _ => AskPageAsync());
        await TimeAsync($"related(first: {First})", Papers, at => _store.FindRelatedAsync([papers[at]], First, null, CancellationToken.None));
        // Words that nobody uses make it another search, as a state remembers those it had.
        await TimeAsync("search, words on a third", Searches, at => SearchAsync($"statistics OR nobodysword{at}"));
        await TimeAsync("search, seldom words", Searches, at => SearchAsync($"zabibi OR nobodysword{at}"));
        await TimeAsync("search, again", Papers, _ => SearchAsync("statistics"));
        await TimeAsync("path", Paths, at => _store.FindPathAsync(papers[at].Node, papers[^(at + 1)].Node, MaxHops, CancellationToken.None));
        await TimeAsync("topics", Papers, _ => _store.PageTopicsAsync(TopicSelection.All, TopicOrder.PapersDesc, PageRequest.First(PageSize), CancellationToken.None));
        await prepareWriting();
        await MeasureWritesAsync(papers);
        ReportMemory("asked");
    }

    private async Task MeasureWritesAsync(List<Id<Paper>> papers)
    {
        var (annotate, fresh, again) = (new List<double>(), new List<double>(), new List<double>());
        for (var write = 0; write < Writes; write++)
        {
            // What is compiled by then is not what a write costs.
            if (write == FirstWrites)
                new List<List<double>> { annotate, fresh, again }.ForEach(times => times.Clear());

            var said = default(Id<Change>);
            annotate.Add(await TimeAsync(async () => said = await AnnotateAsync(papers[write])));
            fresh.Add(await TimeAsync(() => _store.FindCoverageAsync(CancellationToken.None)));
            again.Add(await TimeAsync(async () => (await _store.FindCoverageAsync(CancellationToken.None)).Frontier(First)));
            await _editing.UndoAsync(said, By, CancellationToken.None);
        }

        Report("one annotation", annotate);
        Report("coverage after a write", fresh);
        Report("frontier", again);
    }

    private async Task<Id<Change>> AnnotateAsync(Id<Paper> paper) =>
        await _editing.AnnotateAsync(paper, new NewAnnotation { Note = "A word embedding is no language model." }, By, CancellationToken.None) is Edit.Done done
            ? done.Change.Id
            : throw new InvalidOperationException($"Nothing can be said about {paper}.");

    private async Task AskPageAsync()
    {
        var page = (await _store.PagePapersAsync([PaperSelection.All], PaperOrder.AnnotatedDesc, PageRequest.First(PageSize), CancellationToken.None))[0];
        await _store.FindTopicsOfPapersAsync([.. page.Items.Select(item => item.Node.Id)], CancellationToken.None);
    }

    private Task SearchAsync(string words) => SearchQuery.Parse(words) is SearchQuery.Understood(var expression)
        ? _store.SearchAsync(new SearchRequest(expression), PageRequest.First(PageSize), CancellationToken.None)
        : throw new ArgumentException("These are no words.", nameof(words));

    // Topics count here with all below them, as people see them.
    private async Task ReportSkewAsync()
    {
        var topics = (await _store.FindCoverageAsync(CancellationToken.None)).All.Select(topic => (double)topic.PaperCount).Where(papers => papers > 0).OrderDescending().ToList();
        Report("skew: papers of the tenth of all topics", topics[Math.Min(9, topics.Count - 1)]);
        Report("skew: papers of the topic in the middle", topics.Median());
    }

    // As many times before as when it is measured: the program is compiled again while it is new.
    private static async Task TimeAsync(string what, int times, Func<int, Task> ask)
    {
        for (var at = 0; at < times; at++)
            await ask(at);
        var taken = new List<double>(times);
        for (var at = times; at < 2 * times; at++)
            taken.Add(await TimeAsync(() => ask(at)));
        Report(what, taken);
    }

    private static async Task<double> TimeAsync(Func<Task> ask)
    {
        var start = Stopwatch.GetTimestamp();
        await ask();
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }

    private static void ReportMemory(string when)
    {
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        Report($"{when}: heap after a collection, MB", GC.GetTotalMemory(forceFullCollection: true) / 1e6);
        using var process = Process.GetCurrentProcess();
        Report($"{when}: working set, MB", process.WorkingSet64 / 1e6);
        Report($"{when}: peak working set, MB", process.PeakWorkingSet64 / 1e6);
    }

    private static void Report(string what, List<double> milliseconds)
    {
        Report($"{what}, p50 ms", milliseconds.Median());
        Report($"{what}, p99 ms", milliseconds.At(0.99));
    }

    private static void Report(string what, double figure) => Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what}={figure}"));
}

using PaperGraph.Core.Annotations;
using PaperGraph.Core.Imports;
using PaperGraph.Core.Papers;
using PaperGraph.Core.Storage;
using PaperGraph.Storage.Specs.Changes;
using Xunit;

namespace PaperGraph.Storage.Specs.Imports;

/// <summary>All of a file is seen, or nothing of it.</summary>
public abstract class ImportSpecs : StoreSpecs
{
    [Fact]
    public async Task What_is_written_is_seen_by_nobody()
    {
        await WriteAsync("a.txt", Some.Entry(Some.Paper("DQN", year: 2015), Some.Annotation("reward", "2020-05", "Ann", "RL")));

        Assert.Null(await Store.FindPaperAsync("DQN"));
        Assert.Null(await Store.FindPaperAsync(WorkKey.Title("DQN"), None));
        Assert.Null(await Store.FindAnnotationAsync("reward"));
        Assert.Empty(await Store.TitlesAsync());
        Assert.Empty(await Store.QuotesAsync());
        Assert.Equal(new StoreCounts(0, 0, 0, 0, 0), await Store.CountAsync(None));
    }

    [Fact]
    public async Task What_is_switched_on_is_seen()
    {
        await ImportAsync("a.txt", Some.Entry("DQN", Some.Annotation("reward", "2020-05", "Ann", "RL")));

        Assert.Equal("DQN", (await Store.FindPaperAsync("DQN"))?.Title);
        Assert.Equal("reward", (await Store.FindAnnotationAsync("reward"))?.Quote);
        Assert.Equal(new StoreCounts(1, 1, 0, 1, 1), await Store.CountAsync(None));
    }

    [Fact]
    public async Task A_file_is_written_in_several_batches_and_seen_whole()
    {
        var import = await WriteAsync("a.txt", Some.Entry("DQN", Some.Annotation("reward")));
        await Store.WriteAsync(import, new ImportBatch([Some.Entry("DQN", Some.Annotation("replay")), Some.Entry("ResNet")], []), None);

        await SwitchOnAsync(import);

        Assert.Equal(["DQN", "ResNet"], await Store.TitlesAsync());
        Assert.Equal(["replay", "reward"], (await Store.QuotesAsync(new AnnotationSelection { Paper = Some.PaperId("DQN") })).Order());
    }

    [Fact]
    public async Task What_is_abandoned_is_never_seen()
    {
        var import = await WriteAsync("a.txt", Some.Entry("DQN", Some.Annotation("reward", "2020-05", "Ann", "RL")));

        await AbandonAsync(import);

        Assert.Equal(new StoreCounts(0, 0, 0, 0, 0), await Store.CountAsync(None));
        Assert.Empty(await Store.FindWorksAsync([WorkKey.Title("DQN")], None));
    }

    [Fact]
    public async Task What_a_file_said_before_outlives_an_abandoned_reading()
    {
        await ImportAsync("a.txt", Some.Entry("DQN"));

        await AbandonAsync(await WriteAsync("a.txt", Some.Entry("ResNet")));

        Assert.Equal(["DQN"], await Store.TitlesAsync());
    }

    [Fact]
    public async Task A_file_can_be_read_again_after_it_was_abandoned()
    {
        await AbandonAsync(await WriteAsync("a.txt", Some.Entry("DQN", Some.Annotation("reward"))));

        var import = await ImportAsync("a.txt", Some.Entry("DQN", Some.Annotation("reward")));

        Assert.Equal((1, 1), (import.Changes.PapersAdded, import.Changes.AnnotationsAdded));
        Assert.Equal(["DQN"], await Store.TitlesAsync());
    }

    [Fact]
    public async Task A_reading_that_met_a_mistake_can_be_abandoned_and_the_file_be_read_again()
    {
        var start = StartOf("a.txt");
        await Store.BeginImportAsync(start, None);
        var mistaken = Some.Entry(Some.Paper("DQN") with { Keys = null! });
        await Assert.ThrowsAnyAsync<Exception>(() => Store.WriteAsync(start.Id, new ImportBatch([Some.Entry("ResNet"), mistaken], []), None));

        await AbandonAsync(start.Id);

        Assert.Equal(ImportStatus.Failed, (await Store.FindImportsAsync([start.Id], None))[start.Id].Status);
        await ImportAsync("a.txt", Some.Entry("AlexNet"));
        Assert.Equal(["AlexNet"], await Store.TitlesAsync());
    }

    [Fact]
    public async Task A_switched_on_import_says_what_became_of_the_lines_and_what_changed()
    {
        var start = StartOf("a.txt", "abc");
        await Store.BeginImportAsync(start, None);
        await Store.WriteAsync(start.Id, new ImportBatch([Some.Entry("DQN", Some.Annotation("one"), Some.Annotation("two"))], []), None);
        var lines = new LineCounts(5, 4, 3, 2, 1);
        var finished = start.StartedAt.AddSeconds(3);

        var import = await Store.SwitchOnAsync(start.Id, lines, finished, None);

        Assert.Equal(ImportStatus.Done, import.Status);
        Assert.Equal(("a.txt", "hypothesis", "abc"), (import.File, import.Format, import.Fingerprint));
        Assert.Equal((start.StartedAt, finished), (import.StartedAt, import.FinishedAt));
        Assert.Equal(lines, import.Lines);
        Assert.Equal(new ImportChanges(1, 0, 0, 2, 0, 0), import.Changes);
        Assert.Equal(import, (await Store.FindImportsAsync([start.Id], None))[start.Id]);
    }

    [Fact]
    public async Task The_reading_that_stands_for_a_file_is_found()
    {
        Assert.Null(await Store.FindReadingAsync("a.txt", None));
        var start = StartOf("a.txt", "abc", "rules");
        await Store.BeginImportAsync(start, None);
        Assert.Null(await Store.FindReadingAsync("a.txt", None));

        await SwitchOnAsync(start.Id);

        Assert.Equal(new StandingReading(start.Id, "abc", "rules"), await Store.FindReadingAsync("a.txt", None));
        Assert.Null(await Store.FindReadingAsync("b.txt", None));
    }

    [Fact]
    public async Task Who_sent_a_text_stands_with_its_import_however_that_ends()
    {
        var (done, failed, unchanged) = (Sent("a.txt"), Sent("b.txt"), Sent("a.txt"));
        await Store.BeginImportAsync(done, None);
        Assert.Equal("Ann", (await Store.FindImportsAsync([done.Id], None))[done.Id].By);
        Assert.Equal("Ann", (await SwitchOnAsync(done.Id)).By);
        await Store.BeginImportAsync(failed, None);
        await AbandonAsync(failed.Id);
        await Store.RecordUnchangedAsync(unchanged, None);

        Assert.All((await Store.FindImportsAsync([done.Id, failed.Id, unchanged.Id], None)).Values, import => Assert.Equal("Ann", import.By));
        Assert.Null((await ImportAsync("c.txt")).By);
    }

    [Fact]
    public async Task A_text_that_stands_is_no_file_that_does()
    {
        var sent = Sent("a.txt");
        await Store.BeginImportAsync(sent, None);
        await SwitchOnAsync(sent.Id);
        await ImportAsync("b.txt");

        Assert.Equal(["b.txt"], await Store.FindStandingFilesAsync(None));
        Assert.Equal(sent.Id, (await Store.FindReadingAsync("a.txt", None))?.Import);
    }

    [Fact]
    public async Task What_is_left_unfinished_in_a_turn_is_given_up_with_it()
    {
        var turn = await Store.TakeTurnAsync(None);
        var broken = await WriteAsync("a.txt", Some.Entry("DQN", Some.Annotation("one")));
        await turn.DisposeAsync();

        await using (await Store.TakeTurnAsync(None))
            await ImportAsync("b.txt", Some.Entry("ResNet"));

        Assert.Equal(ImportStatus.Failed, (await Store.FindImportsAsync([broken], None))[broken].Status);
        Assert.Equal(["ResNet"], await Store.TitlesAsync());
        Assert.Empty(await Store.FindWorksAsync([WorkKey.Title("DQN")], None));
    }

    [Fact]
    public async Task What_is_said_after_that_is_kept_while_the_rest_is_swept()
    {
        await ImportAsync("a.txt", Some.Entry("DQN"));
        await using (await Store.TakeTurnAsync(None))
            await WriteAsync("b.txt", Some.Entry("ResNet"));

        await Store.ChangeAsync(Say.Title("title", "DQN", "Playing Atari"), None);
        await ImportAsync("c.txt", Some.Entry("AlexNet"));

        Assert.Equal(["AlexNet", "Playing Atari"], await Store.TitlesAsync());
    }

    [Fact]
    public async Task An_empty_file_stands_and_withdraws_what_it_said_before()
    {
        await ImportAsync("a.txt", Some.Entry("DQN"));

        var import = await ImportAsync("a.txt");

        Assert.Equal(1, import.Changes.PapersWithdrawn);
        Assert.Equal(import.Id, (await Store.FindReadingAsync("a.txt", None))?.Import);
    }

    [Fact]
    public async Task A_second_import_cannot_begin_while_one_runs()
    {
        await WriteAsync("a.txt");

        await Assert.ThrowsAsync<InvalidOperationException>(() => Store.BeginImportAsync(StartOf("b.txt"), None));
    }

    [Fact]
    public async Task An_import_that_does_not_run_takes_nothing_in()
    {
        var import = await ImportAsync("a.txt");

        await Assert.ThrowsAsync<ArgumentException>(() => Store.WriteAsync(import.Id, new ImportBatch([], []), None));
        await Assert.ThrowsAsync<ArgumentException>(() => SwitchOnAsync(import.Id));
        await Assert.ThrowsAsync<ArgumentException>(() => AbandonAsync(import.Id));
    }

    private ImportStart Sent(string file) => StartOf(file) with { By = "Ann" };
}

using Microsoft.Extensions.DependencyInjection;
using PaperGraph.Core.Changes;
using PaperGraph.Core.Editing;
using PaperGraph.Core.Imports;
using PaperGraph.Core.Storage;
using PaperGraph.Import.Dumps;

namespace PaperGraph.Host.Tests.Importing;

/// <summary>Texts that people send, beside files that come, change and go.</summary>
public sealed class SentTextTests : IAsyncLifetime
{
    private const string File = "sent.txt";

    private readonly ReadingGroup _group = new();
    private readonly HeldReader _held = new();

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public ValueTask DisposeAsync() => _group.DisposeAsync();

    [Fact]
    public async Task A_text_is_accounted_for_as_the_same_bytes_of_a_file_are()
    {
        await _group.Write("file.txt", Dumps.July + "what nobody understands\n").ReadAsync();
        var read = (await _group.Store.ImportsAsync())[0];

        var sent = await SendAsync(Dumps.July + "what nobody understands\n");

        Assert.Equal((ImportStatus.Done, "Ann", File), (sent.Status, sent.By, sent.File));
        Assert.Equal((read.Lines, read.Fingerprint, read.Format), (sent.Lines, sent.Fingerprint, sent.Format));
        Assert.Equal(await _group.Store.ProblemsAsync(read), await _group.Store.ProblemsAsync(sent));
        Assert.Equal(ImportChanges.None, sent.Changes);
        Assert.Equal(3, (await _group.Store.PapersAsync()).Count);
        Assert.Equal(sent, Assert.Single(await _group.Store.ImportsAsync(), import => import.File == File));
    }

    [Fact]
    public async Task The_same_text_again_is_unchanged_and_another_updates_and_withdraws()
    {
        await _group.Write("file.txt", Dumps.August).ReadAsync();
        await SendAsync(Dumps.July);

        Assert.Equal(ImportStatus.Unchanged, (await SendAsync(Dumps.July)).Status);
        var updated = await SendAsync(Dumps.July.Replace("tutorial article on BERT", "a very good tutorial article on BERT", StringComparison.Ordinal));
        var withdrawn = await SendAsync(Dumps.August);

        Assert.Equal((0, 1, 0), (updated.Changes.AnnotationsAdded, updated.Changes.AnnotationsUpdated, updated.Changes.AnnotationsWithdrawn));
        Assert.Equal((0, 3), (withdrawn.Changes.PapersAdded, withdrawn.Changes.PapersWithdrawn));
        Assert.Equal(2, (await _group.Store.PapersAsync()).Count);
    }

    [Fact]
    public async Task It_stands_in_the_log_under_the_name_of_who_sent_it()
    {
        await _group.Write("file.txt", Dumps.August).ReadAsync();

        var sent = await SendAsync(Dumps.July);

        var said = (await _group.Store.PageChangesAsync(new ChangeSelection(By: "Ann"), PageRequest.First(9), CancellationToken.None)).Items;
        Assert.Equal((ChangeKind.Import, sent.Id, 3), (Assert.Single(said).Node.Kind, said[0].Node.Import ?? default, said[0].Node.Papers.Count));
    }

    [Fact]
    public async Task It_outlasts_a_restart_and_another_vocabulary_and_nobody_misses_its_file()
    {
        await _group.Write("file.txt", Dumps.August).ReadAsync();
        await SendAsync(Dumps.July);
        var papers = await _group.Store.PapersAsync();

        await _group.Write("topics.yaml", "topics:\n  - name: prioritized experience replay\n").ReadAsync();

        Assert.Equal(papers.Select(paper => paper.Id), (await _group.Store.PapersAsync()).Select(paper => paper.Id));
        Assert.DoesNotContain(_group.Log.Lines, line => line.Contains(File, StringComparison.Ordinal) && line.Contains("gone", StringComparison.Ordinal));
        Assert.DoesNotContain(await _group.Store.ImportsAsync(), import => import.Status == ImportStatus.Failed);
        Assert.Single(await _group.Store.FindTopicsOfPapersAsync([.. papers.Select(paper => paper.Id)], CancellationToken.None));
        Assert.Equal(ImportStatus.Unchanged, (await SendAsync(Dumps.July)).Status);
    }

    [Fact]
    public async Task The_name_of_a_file_of_the_folder_is_taken_until_the_file_is_gone()
    {
        await _group.Write(File, Dumps.August).ReadAsync();

        var mistake = Assert.Single(Assert.IsType<TextImport.Refused>(await TrySendAsync(File, Dumps.July)).Mistakes);
        Assert.Equal((MistakeCode.Conflict, "file", File), (mistake.Code, string.Join(',', mistake.Path), mistake.Value));
        Assert.Single(await _group.Store.ImportsAsync());
        _group.Delete(File);

        var changes = (await SendAsync(Dumps.July)).Changes;
        Assert.Equal((3, 2), (changes.PapersAdded, changes.PapersWithdrawn));
    }

    [Fact]
    public async Task A_file_that_comes_later_takes_the_place_of_the_text_of_its_name()
    {
        await _group.Write("other.txt", Dumps.August).ReadAsync();
        await SendAsync(Dumps.July);

        _group.Write(File, Dumps.August);

        await _group.UntilAsync(async () => (await _group.Store.PapersAsync()).Count == 2);
    }

    [Fact]
    public async Task It_waits_for_the_file_that_is_being_read_and_readers_wait_for_neither()
    {
        _group.Also = services => services.AddSingleton<IDumpReader>(_held);
        await _group.Write("a.txt", Dumps.August).Write("b.txt", HeldReader.Text).StartAsync();
        await _held.Reached;

        var sending = SendAsync(Dumps.July);

        Assert.Equal(2, (await _group.Store.PapersAsync()).Count);
        Assert.Equal("b.txt", Assert.Single(await _group.Store.ImportsAsync(), import => import.Status == ImportStatus.Running).File);
        Assert.False(sending.IsCompleted);
        _held.LetGo();
        Assert.Equal(ImportStatus.Done, (await sending).Status);
        Assert.Equal(5, (await _group.Store.PapersAsync()).Count);
    }

    [Fact]
    public async Task A_file_that_cannot_be_read_waits_for_a_text_too()
    {
        _group.Also = services => services.AddSingleton<IDumpReader>(_held);
        await _group.Write("file.txt", Dumps.August).ReadAsync();
        var sending = SendAsync(HeldReader.Text);
        await _held.Reached;
        _group.Write("bad.txt", [1, 0, 2]);
        await _group.UntilAsync(() => Task.FromResult(_group.FirstPass.WaitingFor.StartsWith("bad.txt", StringComparison.Ordinal)));

        _held.LetGo();

        Assert.Equal(ImportStatus.Done, (await sending).Status);
        await _group.UntilAsync(async () => (await _group.Store.ImportsAsync()).Any(import => import is { File: "bad.txt", Status: ImportStatus.Failed }));
    }

    [Fact]
    public async Task Several_texts_at_once_are_read_one_after_the_other()
    {
        await _group.Write("file.txt", Dumps.August).ReadAsync();

        var sent = await Task.WhenAll(Enumerable.Range(0, 6).Select(number => Task.Run(() => SendAsync(Dumps.July, $"{number % 3}.txt"))));

        Assert.Equal((3, 3), (sent.Count(import => import.Status == ImportStatus.Done), sent.Count(import => import.Status == ImportStatus.Unchanged)));
        Assert.Equal(3, sent.Sum(import => import.Changes.PapersAdded));
    }

    [Fact]
    public async Task A_text_whose_sender_goes_is_given_up_whole_and_others_can_be_read()
    {
        _group.Also = services => services.AddSingleton<IDumpReader>(_held);
        await _group.Write("file.txt", Dumps.August).ReadAsync();
        using var gone = new CancellationTokenSource();
        var sending = _group.Texts.ImportAsync(new SentText(File, HeldReader.Text, null), "Ann", gone.Token);
        await _held.Reached;

        await gone.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => sending);
        var failed = Assert.Single(await _group.Store.ImportsAsync(), import => import.File == File);
        Assert.Equal(ImportStatus.Failed, failed.Status);
        Assert.Contains("Send it again", Assert.Single(await _group.Store.ProblemsAsync(failed)), StringComparison.Ordinal);
        Assert.Equal(ImportStatus.Done, (await SendAsync(Dumps.July)).Status);
    }

    [Fact]
    public async Task Corrections_find_the_papers_that_a_text_brings()
    {
        await _group.Write("file.txt", Dumps.August).Write("curation.yaml", """
            papers:
              - find: { host: yashuseth.blog, says: tutorial article on BERT }
                title: BERT Explained
            """).ReadAsync();

        await SendAsync(Dumps.July);

        await _group.UntilAsync(async () => (await _group.Store.PapersAsync()).Any(paper => paper.Title == "BERT Explained"));
    }

    private async Task<Core.Imports.Import> SendAsync(string text, string file = File) => Assert.IsType<TextImport.Read>(await TrySendAsync(file, text)).Import;

    private Task<TextImport> TrySendAsync(string file, string text) => _group.Texts.ImportAsync(new SentText(file, text, null), "Ann", CancellationToken.None);
}

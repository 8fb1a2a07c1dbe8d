using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using PaperGraph.Core.Storage;
using PaperGraph.Import.Curation;
using PaperGraph.Import.Importing;
using PaperGraph.Import.Recognition;

namespace PaperGraph.Import.Watching;

/// <summary>Reads the folder when the program starts, and whatever comes or changes in it afterwards.</summary>
internal sealed class ImportWorker(
    IPaperStore store,
    FileImport files,
    CurationImport curation,
    VocabularySource vocabulary,
    RecordRecognition recognition,
    FirstPass firstPass,
    IOptions<ImportOptions> options,
    TimeProvider clock,
    ILogger<ImportWorker> log) : BackgroundService
{
    private readonly FolderWatch _watch = new(ImportFolder.Locate(options.Value.Folder, AppContext.BaseDirectory));
    private bool _vocabularyWasRead;
    private bool _curationIsDue;
    private long _logWhenCurated;

    /// <inheritdoc />
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (Directory.Exists(_watch.Folder))
            log.Importing(_watch.Folder);
        else
            log.FolderMissing(_watch.Folder);
        await LookAsync(NoteStandingFilesGoneAsync, stoppingToken);
        await LookAsync(ReadWhatIsDueAsync, stoppingToken);
        using var timer = new PeriodicTimer(options.Value.WatchEvery, clock);
        // Without watching too, whatever is there at the start is read, however late the store can take it.
        while ((options.Value.Watch || !firstPass.IsThrough) && await timer.WaitForNextTickAsync(stoppingToken))
            await LookAsync(ReadWhatIsDueAsync, stoppingToken);
    }

    private async Task LookAsync(Func<CancellationToken, Task> look, CancellationToken stoppingToken)
    {
        try
        {
            await look(stoppingToken);
        }
        catch (StoreUnavailableException exception)
        {
            firstPass.WaitFor(exception.Message);
            log.StoreFailed(exception.Message);
        }
    }

    private async Task NoteStandingFilesGoneAsync(CancellationToken stoppingToken)
    {
        foreach (var file in await store.FindStandingFilesAsync(stoppingToken))
        {
            if (!File.Exists(Path.Combine(_watch.Folder, file)))
                log.Gone(file);
        }
    }

    private async Task ReadWhatIsDueAsync(CancellationToken stoppingToken)
    {
        var look = _watch.Look();
        foreach (var name in look.Gone)
            log.Gone(name);
        if (!_vocabularyWasRead || look.Due.Concat(look.Gone).Contains(VocabularySource.FileName) || await vocabulary.MayBeTakenNowAsync(stoppingToken))
            look = await ReadVocabularyAsync(look, stoppingToken);
        if (vocabulary.Current is not { } current)
            return;
        await recognition.RunAsync(stoppingToken);
        _curationIsDue |= look.Due.Count > 0;
        foreach (var name in look.Due.Where(name => name != CurationImport.FileName))
        {
            firstPass.WaitFor($"{name} is being read.");
            await files.RunAsync(ImportSource.OfFile(_watch.Folder, name), current, stoppingToken);
            _watch.MarkRead(name);
        }

        if (!look.IsEverythingAtRest)
            return;
        if (_curationIsDue || await store.FindHeadAsync(stoppingToken) != _logWhenCurated)
            await ReadCurationAsync(current, stoppingToken);
        firstPass.End();
    }

    // What people say too may bring a paper that a correction waits for, or take it away.
    private async Task ReadCurationAsync(TopicReading topics, CancellationToken stoppingToken)
    {
        firstPass.WaitFor($"{CurationImport.FileName} is being read.");
        await curation.RunAsync(_watch.Folder, topics, isRead: _curationIsDue, stoppingToken);
        _watch.MarkRead(CurationImport.FileName);
        _curationIsDue = false;
        _logWhenCurated = await store.FindHeadAsync(stoppingToken);
    }

    // What was recognised with another vocabulary is on record, and no file has to be read again for it; but none was read before there was one.
    private async Task<FolderLook> ReadVocabularyAsync(FolderLook look, CancellationToken stoppingToken)
    {
        firstPass.WaitFor($"{VocabularySource.FileName} is being read.");
        await vocabulary.ReadAsync(_watch.Folder, stoppingToken);
        _vocabularyWasRead = true;
        _watch.MarkRead(VocabularySource.FileName);
        return look with { Due = [.. look.Due.Where(name => name != VocabularySource.FileName)] };
    }
}

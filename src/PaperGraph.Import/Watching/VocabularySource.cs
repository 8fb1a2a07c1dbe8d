using Microsoft.Extensions.Logging;
using PaperGraph.Core.Graph;
using PaperGraph.Core.Imports;
using PaperGraph.Core.Storage;
using PaperGraph.Core.Topics.Recognition;
using PaperGraph.Core.Vocabularies;
using PaperGraph.Import.Importing;
using PaperGraph.Import.Vocabularies;

namespace PaperGraph.Import.Watching;

/// <summary>The vocabulary that counts: what the folder's file says, and what people say over it, as the store keeps both for every program on it.</summary>
internal sealed class VocabularySource(IPaperStore store, FirstPass firstPass, TimeProvider clock, ILogger<VocabularySource> log)
{
    /// <summary>The vocabulary's file, which is no dump.</summary>
    public const string FileName = "topics.yaml";

    private volatile TopicReading? _current;
    private volatile TopicReading? _recognised;
    private long? _refusedAt;

    /// <summary>Null before the first reading of the file, and as long as the file cannot be used: then nothing may be imported, or every topic would be lost.</summary>
    public TopicReading? Current => _current;

    /// <summary>What everything on record was last known to be recognised with.</summary>
    public TopicReading? Recognised => _recognised;

    /// <summary>Reads the folder's vocabulary; a folder without one has no topics.</summary>
    public async Task ReadAsync(string folder, CancellationToken cancellationToken)
    {
        // What is read while the topics change would have been read with those before.
        await using var turn = await store.TakeTurnAsync(cancellationToken);
        _refusedAt = null;
        if (await ReadFileAsync(folder, cancellationToken) is not { } file)
            return;
        try
        {
            while (!await TryTakeAsync(file, cancellationToken))
            {
                // Somebody said something of topics meanwhile.
            }
        }
        catch (VocabularyException exception)
        {
            // What counts goes on counting until the file is mended, or what does not go with it is taken back.
            var kept = await LoadAsync(cancellationToken);
            (_current, _refusedAt) = (kept, kept.Version);
            await RefuseAsync(exception, cancellationToken);
        }
    }

    /// <summary>Whether a file that did not go with what people say may do so now.</summary>
    public async Task<bool> MayBeTakenNowAsync(CancellationToken cancellationToken) =>
        _refusedAt is { } version && (await store.FindVocabularyStateAsync(cancellationToken)).Version != version;

    /// <summary>The vocabulary that counts now, whichever program changed it; null where there is none that can be used.</summary>
    public async Task<TopicReading?> RefreshAsync(CancellationToken cancellationToken)
    {
        if (_current is not { } current || (await store.FindVocabularyStateAsync(cancellationToken)).Version == current.Version)
            return _current;
        return _current = await LoadAsync(cancellationToken);
    }

    /// <summary>Notes what everything on record is recognised with.</summary>
    public void NoteRecognised(TopicReading topics) => _recognised = topics;

    private async Task<Vocabulary?> ReadFileAsync(string folder, CancellationToken cancellationToken)
    {
        var path = Path.Combine(folder, FileName);
        try
        {
            var file = File.Exists(path) ? await VocabularyFile.ReadAsync(path, cancellationToken) : Vocabulary.Empty;
            if (file.Topics.Count == 0)
                log.VocabularyMissing(folder);
            return file;
        }
        catch (VocabularyException exception)
        {
            _current = null;
            firstPass.WaitFor($"{FileName} must be mended first. {exception.Message}");
            await RefuseAsync(exception, cancellationToken);
            return null;
        }
    }

    /// <returns>Whether it counts; not where what people say changed meanwhile.</returns>
    /// <exception cref="VocabularyException">The file does not go with what people say.</exception>
    private async Task<bool> TryTakeAsync(Vocabulary file, CancellationToken cancellationToken)
    {
        var written = await store.ReadVocabularyAsync(cancellationToken);
        var before = ReadingOf(written);
        if (written.State.RecognisedVersion == written.State.Version)
            _recognised = before;
        var definitions = PlainNames.In(file);
        var vocabulary = VocabularyFile.Check(VocabularyOverlay.Of(definitions, written.Said), FileName);
        var isKept = written.State != VocabularyState.None && Vocabulary.Of(definitions).Fingerprint == Vocabulary.Of(written.Definitions).Fingerprint;
        var version = isKept ? written.State.Version : await store.SaveVocabularyAsync(definitions, vocabulary.Topics, written.State.Version, cancellationToken);
        if (version is not { } current)
            return false;
        _current = isKept ? before : new TopicReading(vocabulary, current);
        return true;
    }

    private async Task<TopicReading> LoadAsync(CancellationToken cancellationToken) => ReadingOf(await store.ReadVocabularyAsync(cancellationToken));

    private static TopicReading ReadingOf(WrittenVocabulary written) =>
        new(Vocabulary.Of(VocabularyOverlay.Of(written.Definitions, written.Said)), written.State.Version);

    private async Task RefuseAsync(VocabularyException exception, CancellationToken cancellationToken)
    {
        log.VocabularyFailed(exception.Message);
        var now = clock.GetUtcNow();
        var id = Id<Core.Imports.Import>.New();
        await store.BeginImportAsync(new ImportStart(id, FileName, "vocabulary", string.Empty, string.Empty, now), cancellationToken);
        await store.AbandonAsync(id, LineCounts.None, [.. exception.Problems.Select(problem => new ImportProblem(problem.Line, problem.Message, string.Empty))], now, cancellationToken);
    }
}

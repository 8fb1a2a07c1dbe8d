using Microsoft.Extensions.Logging;
using PaperGraph.Core.Graph;
using PaperGraph.Core.Imports;
using PaperGraph.Core.Storage;
using PaperGraph.Core.Topics.Recognition;
using PaperGraph.Import.Importing;
using PaperGraph.Import.Vocabularies;

namespace PaperGraph.Import.Watching;

/// <summary>The vocabulary of the folder, as it was last read and given to the store.</summary>
internal sealed class VocabularySource(IPaperStore store, FirstPass firstPass, TimeProvider clock, ILogger<VocabularySource> log)
{
    /// <summary>The vocabulary's file, which is no dump.</summary>
    public const string FileName = "topics.yaml";

    /// <summary>Null before the first reading, and as long as the file cannot be used: then nothing may be imported, or every topic would be lost.</summary>
    public TopicReading? Current { get; private set; }

    /// <summary>Reads the folder's vocabulary; a folder without one has no topics.</summary>
    public async Task ReadAsync(string folder, CancellationToken cancellationToken)
    {
        // What is read while the topics change would have been read with those before.
        await using var turn = await store.TakeTurnAsync(cancellationToken);
        Current = null;
        var path = Path.Combine(folder, FileName);
        try
        {
            var vocabulary = File.Exists(path) ? await VocabularyFile.ReadAsync(path, cancellationToken) : Vocabulary.Empty;
            if (vocabulary.Topics.Count == 0)
                log.VocabularyMissing(folder);
            await store.SaveTopicsAsync(vocabulary.Topics, cancellationToken);
            Current = new TopicReading(vocabulary);
        }
        catch (VocabularyException exception)
        {
            log.VocabularyFailed(exception.Message);
            firstPass.WaitFor($"{FileName} must be mended first. {exception.Message}");
            await RecordAsync(exception, cancellationToken);
        }
    }

    private async Task RecordAsync(VocabularyException exception, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var id = Id<Core.Imports.Import>.For($"{FileName}|{now:O}");
        await store.BeginImportAsync(new ImportStart(id, FileName, "vocabulary", string.Empty, string.Empty, now), cancellationToken);
        await store.AbandonAsync(id, LineCounts.None, [.. exception.Problems.Select(problem => new ImportProblem(problem.Line, problem.Message, string.Empty))], now, cancellationToken);
    }
}

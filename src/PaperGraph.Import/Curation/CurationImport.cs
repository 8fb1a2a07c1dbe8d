using Microsoft.Extensions.Logging;
using PaperGraph.Core.Imports;
using PaperGraph.Core.Storage;
using PaperGraph.Import.Importing;
using PaperGraph.Import.Watching;

namespace PaperGraph.Import.Curation;

/// <summary>Takes the group's own corrections into the store, each as a reading of the paper that it finds.</summary>
/// <remarks>Whatever is imported may bring a paper that one waits for, or a second one that another would find: so they are looked for again after every import.</remarks>
internal sealed class CurationImport(IPaperStore store, WholeImport imports, VocabularySource vocabulary, ILogger<CurationImport> log)
{
    /// <summary>The file of corrections, which is no dump.</summary>
    public const string FileName = "curation.yaml";

    private const string Format = "curation";
    private const int CorrectionsATime = 200;

    /// <summary>Reads the folder's corrections; a folder without them leaves what they said before.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="topics">Recognises topics.</param>
    /// <param name="isRead">Whether something was read since the last time, so that it is noted if nothing changes; else only papers are looked for.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public async Task RunAsync(string folder, TopicReading topics, bool isRead, CancellationToken cancellationToken)
    {
        var path = Path.Combine(folder, FileName);
        if (!File.Exists(path))
            return;
        await using var turn = await store.QueueAsync(cancellationToken);
        var start = imports.StartOf(FileName) with { Format = Format };
        CurationFile file;
        FoundCorrections found;
        try
        {
            file = await CurationFile.ReadAsync(path, cancellationToken);
            found = await FoundCorrections.FindAsync(file, store, topics.Vocabulary, cancellationToken);
        }
        catch (Exception exception) when (WholeImport.IsOfOneFile(exception))
        {
            await imports.RefuseAsync(start, exception, cancellationToken);
            return;
        }

        start = start with { Fingerprint = file.Fingerprint, RulesFingerprint = $"{start.RulesFingerprint}/{found.Fingerprint}" };
        var standing = await store.FindReadingAsync(FileName, cancellationToken);
        if (isRead ? await imports.IsUnchangedAsync(start, standing, cancellationToken) : start.IsReadAs(standing))
            return;
        foreach (var problem in found.Problems)
            log.CorrectionWaits(FileName, problem.Line);
        await imports.TakeInAsync(start, async () => await WriteAsync(start, found, await vocabulary.RefreshAsync(cancellationToken) ?? topics, cancellationToken), () => found.Lines, cancellationToken);
    }

    private async Task WriteAsync(ImportStart start, FoundCorrections found, TopicReading topics, CancellationToken cancellationToken)
    {
        var assembly = new CorrectionAssembly(store, topics, log);
        await store.WriteAsync(start.Id, new ImportBatch([], found.Problems), cancellationToken);
        foreach (var some in found.Papers.Chunk(CorrectionsATime))
        {
            var readings = new List<Core.Imports.Readings.EntryReading>();
            foreach (var one in some)
            {
                readings.Add(await assembly.AssembleAsync(one.Correction, one.Paper, cancellationToken));
                readings.AddRange(one.Parts.Select(part => CorrectionAssembly.PartOf(one, part)));
            }

            await store.WriteAsync(start.Id, new ImportBatch(readings, []), cancellationToken);
        }
    }
}
